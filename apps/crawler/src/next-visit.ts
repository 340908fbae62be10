import { identify } from '#core/contracts';
import type { Visit } from '#infra/store';
import type { Site } from './site.js';

const hourMs = 3_600_000;
/** A failing URL is never left alone for longer than this, nor tried again sooner than this. */
const backoff = { longestMs: 24 * hourMs, shortestMs: 1_000 } as const;
/** An article that was never captured or keeps failing is given up after so many failures in a row. */
const articleFailuresMax = 8;
const doublingsMax = 20;
/** Waits after a failure are longer by up to this part, so that what failed together does not come back together. */
const jitterPart = 0.2;

interface Recheck {
  readonly now: number;
  /** When the article last changed, or was first read; milliseconds since 1970. */
  readonly changedAt: number;
  readonly recheck: Site['recheck'];
}

/**
 * When to look at an article again: always after the same time, or at the next of the ages since its last change.
 * @returns milliseconds since 1970, or null when it is old enough to be left alone
 */
export function nextRecheckAt({ now, changedAt, recheck }: Recheck): number | null {
  if (typeof recheck === 'number') return now + recheck;
  const next = recheck.map((ageMs) => changedAt + ageMs).find((time) => time > now);
  return next ?? null;
}

/** What went wrong on a visit. */
export interface VisitFailure {
  readonly message: string;
  readonly canRetry: boolean;
  /** What the site asked to be waited, or null. */
  readonly retryAfterMs: number | null;
}

/**
 * The visit after a failure: noted, and put off for twice as long with each failure in a row, and a little longer. Home pages and feeds are never
 * given up; articles are after eight failures.
 * @param now milliseconds since 1970
 */
export function afterFailure(visit: Visit, site: Site, now: number, failure: VisitFailure): Visit {
  const failures = visit.failures + 1;
  const isGivenUp = visit.role === 'article' && failures >= articleFailuresMax;
  const usualMs = visit.role === 'discovery' ? site.intervalMs : firstRecheckMs(site);
  const doubledMs = Math.max(backoff.shortestMs, usualMs) * 2 ** Math.min(failures - 1, doublingsMax);
  const waitMs = failure.canRetry ? Math.min(backoff.longestMs, doubledMs) : Math.max(usualMs, backoff.longestMs);
  const askedMs = Math.max(waitMs, failure.retryAfterMs ?? 0);
  const nextVisitAt = isGivenUp ? null : now + Math.round(askedMs + waitMs * jitterOf(visit.url, failures));
  return { ...visit, failures, nextVisitAt, lastError: failure.message.slice(0, 500) };
}

/** By the address and not by chance: spread over the addresses of a site, and the same whenever it is worked out. */
function jitterOf(url: string, failures: number): number {
  return (Number.parseInt(identify('jitter', url, failures).slice(0, 8), 16) / 2 ** 32) * jitterPart;
}

function firstRecheckMs(site: Site): number {
  const first = typeof site.recheck === 'number' ? site.recheck : (site.recheck[0] ?? hourMs);
  return Math.min(first, hourMs / 4);
}

/** What the visit knows after the page was found missing, and whether that is enough to call it withdrawn. */
export interface MissingPage {
  readonly visit: Visit;
  readonly isConfirmed: boolean;
}

/** A page counts as withdrawn when it was missing twice in a row, the second time long enough after the first. */
export function afterMissing(visit: Visit, site: Site, now: number): MissingPage {
  const goneSince = visit.goneSince ?? now;
  const isConfirmed = visit.goneVisits > 0 && now - goneSince >= site.withdrawalConfirmAfterMs;
  const nextVisitAt = Math.max(now + 1, goneSince + site.withdrawalConfirmAfterMs);
  return { visit: { ...visit, goneVisits: visit.goneVisits + 1, goneSince, nextVisitAt }, isConfirmed };
}

/** The visit after a success; `nextVisitAt` and what else changed come on top. */
export function afterSuccess(visit: Visit, changes: Partial<Visit>): Visit {
  return {
    ...visit,
    visits: visit.visits + 1,
    failures: 0,
    lastError: null,
    goneVisits: 0,
    goneSince: null,
    ...changes,
  };
}
