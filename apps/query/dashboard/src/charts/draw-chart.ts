import * as Plot from '@observablehq/plot';
import type { Series } from '../api/shapes.js';
import type { Speaker } from '../wording/speaker.js';
import { type ChartPoint, needsZero, thin } from './series-points.js';

/** A label of the time axis takes about so much room. */
const labelWidth = { year: 56, other: 112 } as const;
const marginLeft = 56;
const yTicks = 5;
const marginRight = 28;

interface Drawing {
  points: readonly ChartPoint[];
  measure: Pick<Series, 'unit' | 'kind'>;
  speaker: Speaker;
  width: number;
  height: number;
}

/** The point under the pointer, and its place in the drawing; null when there is none. */
export interface Hovered {
  readonly point: ChartPoint;
  readonly x: number;
  readonly y: number;
}

/** A value that another source gives. */
interface OtherValue {
  readonly point: ChartPoint;
  readonly value: number;
}

function marksOf(points: readonly ChartPoint[], zero: boolean): Plot.Markish[] {
  const others: OtherValue[] = points.flatMap((point) => point.others.map((value) => ({ point, value })));
  const place = { x: 'date', y: 'value' } as const;
  return [
    Plot.gridY({ stroke: 'var(--line)', strokeOpacity: 1, ticks: yTicks }),
    ...(zero ? [Plot.ruleY([0], { stroke: 'var(--ink-soft)' })] : []),
    Plot.lineY(points, { ...place, stroke: 'var(--accent)', strokeWidth: 2.5 }),
    Plot.ruleX(others, {
      x: (other: OtherValue) => other.point.date,
      y1: 'value',
      y2: (other: OtherValue) => other.point.value,
      stroke: 'var(--conflict)',
      strokeWidth: 2,
    }),
    Plot.dot(others, {
      x: (other: OtherValue) => other.point.date,
      y: 'value',
      r: 5,
      stroke: 'var(--conflict)',
      strokeWidth: 2,
      fill: 'var(--paper)',
    }),
    Plot.dot(points, {
      ...place,
      r: 5,
      fill: (point: ChartPoint) => (point.others.length > 0 ? 'var(--conflict)' : 'var(--accent)'),
      stroke: 'var(--paper)',
      strokeWidth: 2,
    }),
    Plot.dot(points, Plot.pointer({ ...place, r: 9, stroke: 'var(--ink)', strokeWidth: 1.5, maxRadius: 60 })),
  ];
}

/**
 * Draws the course of a series, time from left to right as the newsrooms of the country print it in every language.
 * @param hover is told of the point under the pointer
 */
export function drawChart(drawing: Drawing, hover: (hovered: Hovered | null) => void): SVGElement | HTMLElement {
  const { points, measure, speaker, width, height } = drawing;
  const values = points.flatMap(({ value, others }) => [value, ...others]);
  const zero = needsZero(values);
  const onlyYears = points.every(({ period }) => /^\d{4}$/u.test(period));
  const room = (width - marginLeft - marginRight) / (onlyYears ? labelWidth.year : labelWidth.other);
  const named = new Map(points.map(({ date, period }) => [date.getTime(), speaker.period(period)]));
  const plot = Plot.plot({
    ...{ width, height, marginLeft, marginRight, marginTop: 16, marginBottom: 32 },
    style: { background: 'none', fontFamily: 'inherit', fontSize: '12px', overflow: 'visible' },
    x: {
      type: 'utc',
      label: null,
      ticks: thin(
        [...named.keys()].map((time) => new Date(time)),
        room,
      ),
      tickFormat: (date: Date) => named.get(date.getTime()) ?? '',
      tickSize: 0,
      insetLeft: 20,
      insetRight: 20,
    },
    y: {
      label: null,
      nice: true,
      zero,
      ticks: yTicks,
      tickSize: 0,
      tickFormat: (tick: number) => speaker.tick(tick, measure),
    },
    marks: marksOf(points, zero),
  });
  plot.addEventListener('input', () => {
    // Plot leaves the datum of the pointed mark in `value`; here every pointed mark is drawn from points.
    const point = plot.value as ChartPoint | null;
    hover(point === null ? null : { point, ...placeOf(plot, point) });
  });
  return plot;
}

function placeOf(plot: ReturnType<typeof Plot.plot>, { date, value }: ChartPoint): { x: number; y: number } {
  // Positions of a scale with a range are numbers of pixels.
  return { x: plot.scale('x')?.apply(date) as number, y: plot.scale('y')?.apply(value) as number };
}
