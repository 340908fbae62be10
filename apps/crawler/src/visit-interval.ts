import type { Visit } from '#infra/store';
import type { Site } from './site.js';

/** Between two visits of a feed or a listing; in milliseconds. */
export interface IntervalRange {
  readonly shortestMs: number;
  readonly longestMs: number;
}

/**
 * After a visit that found something new the interval is halved, after one that did not it grows by a quarter: so it comes
 * to rest where about a quarter of the visits find something, which is well ahead of how often the site publishes.
 */
const factors = { found: 0.5, foundNothing: 1.25 } as const;

/** Within what the interval of a site's feeds and listings may change. */
export function rangeOf({ intervalMs, intervalRange }: Site, usual: IntervalRange): IntervalRange {
  if (intervalRange === 'fixed') return { shortestMs: intervalMs, longestMs: intervalMs };
  return intervalRange === 'usual' ? usual : intervalRange;
}

interface SourceVisit {
  /** The visit as it was before. */
  readonly before: Visit;
  /** The visit as it is after, with the usual time of the next. */
  readonly after: Visit;
  readonly hasNews: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly range: IntervalRange;
}

/**
 * Moves the next visit of a feed or a listing by what its visits found, and keeps the interval on the visit. The first visit
 * finds everything new, which says nothing of how often the site publishes.
 */
export function adaptInterval({ before, after, hasNews, now, range }: SourceVisit): Visit {
  if (after.nextVisitAt === null || range.shortestMs === range.longestMs) return after;
  const usualMs = after.nextVisitAt - now;
  const factor = hasNews ? factors.found : factors.foundNothing;
  const wantedMs = before.visits === 0 ? usualMs : (before.intervalMs ?? usualMs) * factor;
  const intervalMs = Math.round(Math.min(range.longestMs, Math.max(range.shortestMs, wantedMs)));
  return { ...after, intervalMs, nextVisitAt: now + intervalMs };
}
