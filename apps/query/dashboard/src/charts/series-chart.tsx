import { useEffect, useRef, useState } from 'preact/hooks';
import type { Series } from '../api/shapes.js';
import { Value, Values } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { open } from '../routing/use-route.js';
import { useSpeaker } from '../wording/use-speaker.js';
import type { Hovered } from './draw-chart.js';
import type { ChartPoint } from './series-points.js';

interface ChartProps {
  points: readonly ChartPoint[];
  measure: Pick<Series, 'unit' | 'kind'>;
  title: string;
}

const heights = { narrow: 240, wide: 320 } as const;

/** The width of an element in pixels, 0 before it is known. */
function useWidth(): [{ current: HTMLDivElement | null }, number] {
  const box = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const watcher = new ResizeObserver(([entry]) => {
      setWidth(Math.floor(entry?.contentRect.width ?? 0));
    });
    if (box.current) watcher.observe(box.current);
    return () => {
      watcher.disconnect();
    };
  }, []);
  return [box, width];
}

/** The course of a series. The same values stand in the table beneath, which is how they are reached without a pointer. */
export function SeriesChart({ points, measure, title }: ChartProps) {
  const speaker = useSpeaker();
  const [box, width] = useWidth();
  const drawn = useRef<HTMLDivElement>(null);
  const [hovered, setHovered] = useState<Hovered | null>(null);
  useEffect(() => {
    if (width === 0) return;
    let isCurrent = true;
    const height = width < 520 ? heights.narrow : heights.wide;
    void import('./draw-chart.js').then(({ drawChart }) => {
      if (isCurrent) drawn.current?.replaceChildren(drawChart({ points, measure, speaker, width, height }, setHovered));
    });
    return () => {
      isCurrent = false;
    };
  }, [points, measure, speaker, width]);
  const hasConflict = points.some(({ others }) => others.length > 0);
  return (
    <figure class="chart">
      <div class="chart-box" ref={box} dir="ltr">
        <div
          ref={drawn}
          role="img"
          aria-label={title}
          class={hovered ? 'chart-drawn chart-pointed' : 'chart-drawn'}
          onClick={() => {
            if (hovered) open(addressOf.fact(hovered.point.factId));
          }}
        />
        {hovered && <Tip hovered={hovered} measure={measure} width={width} />}
      </div>
      {hasConflict && (
        <figcaption class="hint">
          <span class="chart-key" aria-hidden="true" /> {speaker.text('conflict')} – {speaker.text('chartConflict')}
        </figcaption>
      )}
    </figure>
  );
}

const tipWidth = 200;

function Tip({
  hovered: { point, x, y },
  measure,
  width,
}: {
  hovered: Hovered;
  measure: ChartProps['measure'];
  width: number;
}) {
  const speaker = useSpeaker();
  const left = Math.min(Math.max(x - tipWidth / 2, 0), Math.max(0, width - tipWidth));
  return (
    <div class="tip" dir={speaker.direction} style={{ left: `${left}px`, top: `${y}px`, width: `${tipWidth}px` }}>
      <span class="hint">
        <bdi>{speaker.period(point.period)}</bdi>
      </span>
      <strong>
        <Value value={point.value} measure={measure} qualifier={point.qualifier} />
      </strong>
      {point.others.length > 0 && (
        <span class="tip-others">
          {speaker.text('otherValues')} <Values values={point.others} measure={measure} />
        </span>
      )}
    </div>
  );
}
