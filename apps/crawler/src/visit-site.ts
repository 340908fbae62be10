import type { FetchResult, PoliteFetcher } from '#infra/http-fetch';
import type { CrawlMemory, Visit } from '#infra/store';
import { afterSuccess } from './next-visit.js';
import type { PageReadingPool } from './page-reading-pool.js';
import { planArticles, wantedArticles } from './plan-articles.js';
import { planNextPlace, planSources } from './plan-sources.js';
import type { Discovery } from './read-discovery.js';
import type { Site } from './site.js';
import { failed, fetchFailure, type VisitOutcome } from './visit-outcome.js';

export { newVisit } from './new-visit.js';

/** A sitemap that an index names and in which nothing is younger is left alone. */
const staleAgeMs = 30 * 24 * 3_600_000;
/** A declared source that never once could be read is given up after so many failures in a row. */
const firstFailuresMax = 5;
/** Pages of sections are looked at less often than the home page. */
const sectionIntervals = 4;

interface SiteVisit {
  readonly visit: Visit;
  readonly site: Site;
  readonly fetched: FetchResult;
  readonly now: number;
}

interface SiteVisitParts {
  readonly memory: CrawlMemory;
  readonly fetcher: PoliteFetcher;
  readonly pool: PageReadingPool;
}

/** Finds new articles and further sources on a home page, a feed, a sitemap or a section's page, and plans a visit to each. */
export async function visitSite(parts: SiteVisitParts, details: SiteVisit): Promise<VisitOutcome> {
  const { fetched, visit, site, now } = details;
  if (fetched.kind === 'notModified')
    return done(afterSuccess(visit, { nextVisitAt: nextVisitAt(details, null) }), false);
  const found = await readSource(parts.pool, fetched);
  if (found.kind === 'failed') return afterFirstFailure(parts.memory, details, found);
  if (found.kind !== 'discovery') return found;
  if (isTrial(visit) && !isWhatWasTried(visit, found)) return giveUp(parts.memory, details, `holds a ${found.source}`);
  const wanted = wantedArticles(found, site, now);
  const { added: newArticles, isOverAllowance } = await planArticles(parts.memory, wanted, site, now);
  const allNew = newArticles > 0 && newArticles === wanted.length;
  const newSources = await planSources(parts, found, details, allNew);
  const { etag, lastModified } = readValidators(fetched);
  // What was left out is to be seen again, so the next answer must not be that nothing changed.
  const validators = isOverAllowance ? { etag: null, lastModified: null } : { etag, lastModified };
  const seen = afterSuccess(visit, { nextVisitAt: nextVisitAt(details, found), ...validators });
  const noted = isOverAllowance ? { ...seen, lastError: 'more articles than the site may have remembered' } : seen;
  return done(noted, newArticles + newSources > 0);
}

function done(visit: Visit, hasNewWork: boolean): VisitOutcome {
  return { kind: 'done', visit, hasNewWork };
}

async function readSource(pool: PageReadingPool, fetched: FetchResult): Promise<Discovery | VisitOutcome> {
  if (fetched.kind === 'notModified') return failed('unreadable: not modified');
  if (fetched.kind !== 'ok') return fetchFailure(fetched);
  const reading = await pool.read({ kind: 'discovery', text: fetched.text, url: fetched.url });
  if (reading.kind === 'unreadable') return failed(`unreadable: ${reading.reason}`);
  return reading.kind === 'discovery' ? reading : failed('unreadable: not a listing');
}

function readValidators(fetched: FetchResult): Pick<Visit, 'etag' | 'lastModified'> {
  return fetched.kind === 'ok' ? fetched : { etag: null, lastModified: null };
}

/** A source that is not known to exist: nobody named it, or it only looked like a section. */
function isTrial({ found, visits }: Visit): boolean {
  return visits === 0 && (found?.by === 'usual_place' || found?.by === 'section' || found?.by === 'next_page');
}

/** Many sites answer an address that they do not have with their home page. */
function isWhatWasTried({ found }: Visit, { source }: Discovery): boolean {
  return (source === 'listing') !== (found?.by === 'usual_place');
}

/** What never worked and may not exist is given up; a host that is merely out of order is asked again. */
async function afterFirstFailure(
  memory: CrawlMemory,
  details: SiteVisit,
  outcome: Extract<VisitOutcome, { kind: 'failed' }>,
): Promise<VisitOutcome> {
  const { visit, fetched } = details;
  const isAnswered = fetched.kind !== 'failed' || !fetched.canRetry;
  const isExhausted = visit.failures + 1 >= firstFailuresMax && visit.visits === 0 && visit.found !== undefined;
  const isOver = (isTrial(visit) && isAnswered) || isExhausted;
  return isOver ? giveUp(memory, details, outcome.failure.message) : outcome;
}

/** The visit stays remembered, so that the place is not tried again, and the next of its kind is planned. */
async function giveUp(memory: CrawlMemory, details: SiteVisit, reason: string): Promise<VisitOutcome> {
  const { visit } = details;
  const added = visit.found?.by === 'usual_place' ? await planNextPlace(memory, details) : 0;
  return done({ ...visit, nextVisitAt: null, lastError: reason.slice(0, 500) }, added > 0);
}

function usualWaitMs({ found }: Visit, { intervalMs }: Site): number {
  return found?.by === 'section' ? intervalMs * sectionIntervals : intervalMs;
}

function nextVisitAt({ visit, site, now }: SiteVisit, discovery: Discovery | null): number | null {
  const by = visit.found?.by;
  if (by === 'next_page' || (by === 'index' && discovery !== null && isStale(discovery, now))) return null;
  return now + usualWaitMs(visit, site);
}

function isStale(discovery: Discovery, now: number): boolean {
  if (discovery.source !== 'sitemap' || discovery.sitemaps.length + discovery.undatedPages.length > 0) return false;
  const dates = [
    ...discovery.datedPages.map(({ modifiedAt }) => modifiedAt),
    ...discovery.articles.map(({ publishedAt }) => publishedAt ?? ''),
  ];
  return dates.every((date) => now - Date.parse(date) > staleAgeMs);
}
