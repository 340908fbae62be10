import type { Indicator, SeriesItem } from '../api/shapes.js';
import { ConflictBadge } from '../parts/badge.js';
import { Value } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** One indicator: its name, how many series it has, and the latest value of the series that stands for it. */
export function IndicatorRow({ indicator, leading }: { indicator: Indicator; leading: SeriesItem | undefined }) {
  const speaker = useSpeaker();
  const latest = leading?.latest;
  return (
    <li class="row">
      <div class="row-name">
        <a href={addressOf.indicator(indicator.code)} class="row-link">
          {speaker.names(indicator.names)}
        </a>
        <span class="hint">{speaker.count('series', indicator.series)}</span>
      </div>
      {leading && latest && (
        <div class="row-value">
          <Value value={latest.value} measure={leading} qualifier={latest.qualifier} />
          <span class="hint">
            <bdi>{speaker.period(latest.period)}</bdi> {latest.conflict && <ConflictBadge />}
          </span>
        </div>
      )}
    </li>
  );
}
