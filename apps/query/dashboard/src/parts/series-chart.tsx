import * as Plot from '@observablehq/plot';
import { useEffect, useRef } from 'preact/hooks';
import type { Fact, SeriesAnswer } from '../api/types.js';
import { formatMeasure, formatNumber, formatPeriod } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';

interface Point {
  readonly period: string;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly title: string;
}

const chartSize = { height: 320, marginLeft: 90, marginBottom: 40 } as const;

/** Below this the chart scrolls. */
const narrowWidth = 320;
/** What the frame of the chart takes. */
const paddingWidth = 34;

interface ChartManner {
  readonly width: number;
  readonly format: (value: number) => string;
  readonly isRightToLeft: boolean;
}

/** A chart of the current facts that have a period: a bar each, and a whisker over all values where reports differ. */
export function SeriesChart({ series }: { series: SeriesAnswer }) {
  const { language } = useLanguage();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const point = ({ period, state, unit, kind, distinctValues }: Fact): Point => ({
      period: formatPeriod(period, language),
      value: state.value,
      low: Math.min(...distinctValues, state.value),
      high: Math.max(...distinctValues, state.value),
      title: `${formatPeriod(period, language)}\n${formatMeasure(state, unit, kind, language)}`,
    });
    const current = series.facts.filter(({ state, period }) => state.status === 'current' && period !== null);
    if (current.length === 0) return;
    const width = holder.current?.clientWidth ?? narrowWidth;
    const format = (value: number) => formatNumber(value, language);
    const chart = draw(current.map(point), { width, format, isRightToLeft: language === 'ar' });
    holder.current?.replaceChildren(chart);
    return () => {
      chart.remove();
    };
  }, [series, language]);
  return <div class="chart" ref={holder} dir="ltr" />;
}

/** Time runs in the direction of reading, so in Arabic the newest period stands at the left. */
function draw(points: readonly Point[], { width, format, isRightToLeft }: ChartManner): Element {
  const differing = points.filter(({ low, high }) => low !== high);
  return Plot.plot({
    ...chartSize,
    width: Math.max(width - paddingWidth, narrowWidth),
    style: { fontFamily: 'inherit', fontSize: '13px', background: 'transparent', overflow: 'visible' },
    x: { type: 'band', label: null, padding: 0.5, reverse: isRightToLeft, domain: points.map(({ period }) => period) },
    y: { label: null, grid: true, tickFormat: format, nice: true, zero: true },
    marks: [
      Plot.ruleY([0]),
      Plot.barY(points, { x: 'period', y: 'value', fill: 'var(--accent)', fillOpacity: 0.85, rx: 3 }),
      Plot.ruleX(differing, { x: 'period', y1: 'low', y2: 'high', stroke: 'var(--warning)', strokeWidth: 4 }),
      Plot.text(points, {
        x: 'period',
        y: 'high',
        text: (point: Point) => format(point.value),
        dy: -10,
        fontWeight: 600,
      }),
      Plot.tip(points, Plot.pointerX({ x: 'period', y: 'value', title: 'title' })),
    ],
  });
}
