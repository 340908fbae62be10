import type { SiteItem } from '../api/shapes.js';

const dayMs = 86_400_000;
const daysShown = 14;

/** One bar. */
export interface DayBar {
  /** ISO 8601, UTC. */
  readonly day: string;
  readonly newArticles: number;
  /** The part of the highest bar, 0 to 1. */
  readonly height: number;
}

/** The new articles of the last two weeks, oldest first; a day that is not told of had none. */
export function barsOf(days: SiteItem['days'], nowMs: number): DayBar[] {
  const known = new Map(days.map(({ day, newArticles }) => [day, newArticles]));
  const shown = Array.from({ length: daysShown }, (_, index) => {
    const day = new Date(nowMs - (daysShown - 1 - index) * dayMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
    return { day, newArticles: known.get(day) ?? 0 };
  });
  const most = Math.max(1, ...shown.map(({ newArticles }) => newArticles));
  return shown.map((one) => ({ ...one, height: one.newArticles / most }));
}
