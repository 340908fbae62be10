import { useState } from 'preact/hooks';
import type { Indicator, SeriesItem } from '../api/shapes.js';
import { LostNotice } from '../parts/connection-state.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { ChangeCard } from './change-card.js';
import { useChangeFeed } from './change-feed.js';
import { subjectOfChange } from './subject-of-change.js';

const shownAtFirst = 8;

interface PanelProps {
  indicators: readonly Indicator[];
  series: readonly SeriesItem[];
}

/** The latest changes, as they happen. */
export function ChangesPanel({ indicators, series }: PanelProps) {
  const speaker = useSpeaker();
  const { changes, live, connection } = useChangeFeed();
  const [all, setAll] = useState(false);
  const shown = all ? changes : changes.slice(0, shownAtFirst);
  const isFirstRun = changes.length === 0 && indicators.every((indicator) => indicator.series === 0);
  return (
    <section class="panel" aria-labelledby="changes-heading">
      <h2 id="changes-heading">{speaker.text('latestChanges')}</h2>
      <LostNotice />
      <p class="unseen" role="status" aria-live="polite">
        {live.size === 0 ? '' : speaker.count('newChanges', live.size)}
      </p>
      {changes.length === 0 && connection !== 'lost' && <NothingYet isFirstRun={isFirstRun} />}
      <ol class="changes">
        {shown.map((change) => (
          <ChangeCard
            key={change.changeId}
            change={change}
            subject={subjectOfChange(change, indicators, series)}
            isLive={live.has(change.changeId)}
          />
        ))}
      </ol>
      {changes.length > shownAtFirst && (
        <button
          type="button"
          class="button"
          aria-expanded={all}
          onClick={() => {
            setAll(!all);
          }}
        >
          {speaker.text(all ? 'showLess' : 'showMore')}
        </button>
      )}
    </section>
  );
}

/** What stands in the place of the changes before there is one. */
function NothingYet({ isFirstRun }: { isFirstRun: boolean }) {
  const speaker = useSpeaker();
  if (!isFirstRun) return <p class="hint">{speaker.text('noChanges')}</p>;
  return (
    <div class="first-run">
      <span class="first-run-eye" aria-hidden="true" />
      <p>
        <strong>{speaker.text('firstRun')}</strong>
      </p>
      <p>{speaker.text('firstRunHint')}</p>
    </div>
  );
}
