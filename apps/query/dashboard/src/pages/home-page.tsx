import { useEffect, useMemo, useState } from 'preact/hooks';
import { useAnswer } from '../api/client.js';
import type { Indicator } from '../api/types.js';
import { useChanges } from '../api/use-changes.js';
import { formatNumber } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { ChangeCard } from '../parts/change-card.js';
import { IndicatorList } from '../parts/indicator-list.js';

interface IndicatorListAnswer {
  readonly items: readonly Indicator[];
  readonly uncoded: number;
}

const refreshMs = 15_000;

/** A number that grows with time, so that what depends on it is asked for again. */
function useTick(intervalMs: number): number {
  const [tick, setTick] = useState(0);
  useEffect(() => {
    const timer = setInterval(() => {
      setTick((before) => before + 1);
    }, intervalMs);
    return () => {
      clearInterval(timer);
    };
  }, [intervalMs]);
  return tick;
}

/** The latest changes, live, beside the indicators. */
export function HomePage() {
  const { language, strings } = useLanguage();
  const { changes, connected } = useChanges();
  const tick = useTick(refreshMs);
  const answer = useAnswer<IndicatorListAnswer>('/v1/indicators', tick + Math.min(changes.length, 1));
  const list = answer.kind === 'loaded' ? answer.data : { items: [], uncoded: 0 };
  const names = useMemo(() => new Map(list.items.map((item) => [item.code, item.names])), [list.items]);
  const seriesCount = list.items.reduce((sum, item) => sum + item.series, list.uncoded);
  return (
    <div class="columns">
      <section aria-labelledby="latest">
        <h2 id="latest">
          {strings.latest}{' '}
          <span class={connected ? 'live' : 'live lost'}>{connected ? strings.live : strings.disconnected}</span>
        </h2>
        {changes.length === 0 && <p class="note">{strings.waiting}</p>}
        <ol class="cards" aria-live="polite">
          {changes.map((change) => (
            <ChangeCard
              key={change.changeId}
              change={change}
              names={change.indicator === null ? null : (names.get(change.indicator) ?? null)}
              nowMs={Date.now()}
            />
          ))}
        </ol>
      </section>
      <section aria-labelledby="indicators">
        <h2 id="indicators">
          {strings.indicators} <small>{`${formatNumber(seriesCount, language)} ${strings.seriesCount}`}</small>
        </h2>
        <IndicatorList indicators={list.items} uncoded={list.uncoded} />
      </section>
    </div>
  );
}
