import type { Page, SeriesItem } from '../api/shapes.js';
import { SparklineOf } from '../charts/sparkline.js';
import { ConflictBadge } from '../parts/badge.js';
import { MoreButton, useMore } from '../parts/more.js';
import { PartsInRow } from '../parts/parts-in-row.js';
import { Value } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

interface RowsProps {
  first: Page<SeriesItem>;
  /** Whether each row names its indicator. */
  showTitle: boolean;
}

/** Series, each with its course and its latest value. */
export function SeriesRows({ first, showTitle }: RowsProps) {
  const speaker = useSpeaker();
  const { items, more } = useMore(first);
  if (items.length === 0) return <p class="hint">{speaker.text('noSeries')}</p>;
  const ordered = [...items].sort((left, right) => right.observations - left.observations);
  return (
    <>
      <ul class="rows rows-series">
        {ordered.map((series) => (
          <SeriesRow key={series.seriesId} series={series} showTitle={showTitle} />
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
}

function SeriesRow({ series, showTitle }: { series: SeriesItem; showTitle: boolean }) {
  const speaker = useSpeaker();
  const { latest, observations } = series;
  const details = speaker.details(series);
  const name = showTitle || details.length === 0 ? [speaker.title(series), ...details] : details;
  return (
    <li class="row">
      <div class="row-name">
        <a class="row-link" href={addressOf.series(series.seriesId)}>
          <PartsInRow parts={name} />
        </a>
        <span class="hint">{speaker.count('periods', observations)}</span>
      </div>
      <SparklineOf series={series} />
      {latest && (
        <div class="row-value">
          <Value value={latest.value} measure={series} qualifier={latest.qualifier} />
          <span class="hint">
            <bdi>{speaker.period(latest.period)}</bdi> {latest.conflict && <ConflictBadge />}
          </span>
        </div>
      )}
    </li>
  );
}
