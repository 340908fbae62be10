import { useEffect, useRef, useState } from 'preact/hooks';
import { getAnswer } from '../api/client.js';
import type { SeriesAnswer, SeriesItem } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { type ChartPoint, pointsOf, polyline } from './series-points.js';

const width = 96;
const height = 26;
const margin = 4;

/** The course of a series in the size of a word. Its facts are asked for once the row is in sight. */
export function SparklineOf({ series }: { series: SeriesItem }) {
  const box = useRef<HTMLDivElement>(null);
  const [inSight, setInSight] = useState(false);
  useEffect(() => {
    const watcher = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) setInSight(true);
    });
    if (box.current) watcher.observe(box.current);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return (
    <div ref={box} class="sparkline" aria-hidden="true">
      {inSight && series.observations > 1 && <Course series={series} />}
    </div>
  );
}

function Course({ series: { seriesId, latest } }: { series: SeriesItem }) {
  // The latest value is in the version, so that a corrected one is drawn again.
  const [state] = useAnswer(getAnswer<SeriesAnswer>, `/v1/series/${encodeURIComponent(seriesId)}`, latest?.value ?? 0);
  if (state.kind !== 'answered') return null;
  const points = pointsOf(state.answer.facts);
  return points.length < 2 ? null : <Sparkline points={points} />;
}

function Sparkline({ points }: { points: readonly ChartPoint[] }) {
  const corners = polyline(points, width, height);
  const [x, y] = corners.at(-1) ?? [0, 0];
  return (
    <svg viewBox={`${-margin} ${-margin} ${width + 2 * margin} ${height + 2 * margin}`}>
      <polyline points={corners.map((corner) => corner.join(',')).join(' ')} />
      <circle cx={x} cy={y} r="3" />
    </svg>
  );
}
