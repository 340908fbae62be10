import type { Qualifier, ServedFact } from '../api/shapes.js';
import { middleOfPeriod } from '../formatting/format-period.js';

/** A fact where a chart puts it. */
export interface ChartPoint {
  readonly factId: string;
  readonly period: string;
  readonly date: Date;
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Other values that current reports give, when they cannot all be true. */
  readonly others: readonly number[];
}

/** The points of a chart in order of time. Facts that are retracted or have no period stand in the table alone. */
export function pointsOf(facts: readonly ServedFact[]): ChartPoint[] {
  return facts
    .flatMap(({ factId, period, state, distinctValues }) => {
      const date = middleOfPeriod(period);
      if (date === null || period === null || state.status !== 'current') return [];
      const others = state.conflict ? distinctValues.filter((value) => value !== state.value) : [];
      return [{ factId, period, date, value: state.value, qualifier: state.qualifier, others }];
    })
    .sort((left, right) => left.date.getTime() - right.date.getTime());
}

/** Whether the scale has to begin at zero: it may only begin higher when the values lie close to one another. */
export function needsZero(values: readonly number[]): boolean {
  const least = Math.min(...values);
  const most = Math.max(...values);
  return least < 0 || most <= 0 || least / most < 0.6;
}

/** Thins out what has not enough room, keeping the first and even steps. */
export function thin<Item>(items: readonly Item[], roomFor: number): Item[] {
  const step = Math.max(1, Math.ceil(items.length / Math.max(1, roomFor)));
  return items.filter((_, index) => index % step === 0);
}

/** The corners of a line through values in a box, as the `points` of an SVG polyline; x goes by time. */
export function polyline(points: readonly ChartPoint[], width: number, height: number): [number, number][] {
  const values = points.map(({ value }) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const [first, last] = [points[0]?.date.getTime() ?? 0, points.at(-1)?.date.getTime() ?? 1];
  return points.map(({ date, value }) => [
    (width * (date.getTime() - first)) / (last - first || 1),
    most === least ? height / 2 : height - (height * (value - least)) / (most - least),
  ]);
}
