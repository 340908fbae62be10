import type { FetchResult, PoliteFetcher } from '#infra/http-fetch';
import type { CrawlMemory, Visit } from '#infra/store';
import { afterSuccess } from './next-visit.js';
import type { Discovery } from './page-reading.js';
import type { PageReadingPool } from './page-reading-pool.js';
import type { Site } from './site.js';
import { failed, fetchFailure, type VisitOutcome } from './visit-outcome.js';

/** Bounds of what one visit of a feed, sitemap or listing adds. */
const limits = { articles: 500, further: 10 } as const;
/** Pages of a sitemap without news fields are taken when they changed so lately. */
const datedPageAgeMaxMs = 3 * 24 * 3_600_000;
/** New articles are planned so far apart, so that a long list of one site does not stand before the others'. */
const usualSpacingMs = 1_000;

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

/** Finds new articles on a home page, a feed or a sitemap, and plans a visit to each. */
export async function visitSite(
  parts: SiteVisitParts,
  { visit, site, fetched, now }: SiteVisit,
): Promise<VisitOutcome> {
  const done = (changes: Partial<Visit>, hasNewWork: boolean): VisitOutcome => ({
    kind: 'done',
    visit: afterSuccess(visit, { nextVisitAt: now + site.intervalMs, ...changes }),
    hasNewWork,
  });
  if (fetched.kind === 'notModified') return done({}, false);
  if (fetched.kind !== 'ok') return fetchFailure(fetched);
  const reading = await parts.pool.read({ kind: 'discovery', text: fetched.text, url: fetched.url });
  if (reading.kind === 'unreadable') return failed(`unreadable: ${reading.reason}`);
  if (reading.kind !== 'discovery') return failed('unreadable: not a listing');
  const newArticles = await planArticles(parts.memory, articlesOf(reading, site, now), site, now);
  const newSources = await planSources(parts, reading, visit, site, now);
  return done({ etag: fetched.etag, lastModified: fetched.lastModified }, newArticles + newSources > 0);
}

function articlesOf(discovery: Discovery, site: Site, now: number): string[] {
  const recent = discovery.datedPages.filter(
    ({ modifiedAt }) => modifiedAt !== null && now - Date.parse(modifiedAt) < datedPageAgeMaxMs,
  );
  const urls = [...discovery.articles, ...recent].map((page) => page.url).filter((url) => belongsTo(url, site));
  return [...new Set(urls)].slice(0, limits.articles);
}

/** A feed may name any address; only the site's own host and those below it are visited in its name. */
export function belongsTo(url: string, site: Pick<Site, 'url'>): boolean {
  const [page, home] = [URL.parse(url), URL.parse(site.url)];
  if (page === null || home === null) return false;
  const host = home.host.replace(/^www\./u, '');
  return page.host === host || page.host.endsWith(`.${host}`);
}

async function planArticles(memory: CrawlMemory, urls: readonly string[], site: Site, now: number): Promise<number> {
  const spacingMs = site.pauseMs ?? usualSpacingMs;
  let added = 0;
  for (const url of urls) {
    const visit = newVisit({ url, site, role: 'article', nextVisitAt: now + added * spacingMs });
    if ((await memory.rememberVisit(visit)) === 'added') added += 1;
  }
  return added;
}

/** Feeds that a page names, sitemaps of an index, and from the site's own entry the news sitemaps of its robots.txt. */
async function planSources(
  { memory, fetcher }: SiteVisitParts,
  discovery: Discovery,
  visit: Visit,
  site: Site,
  now: number,
): Promise<number> {
  const isHomePage = visit.url === site.url && discovery.source === 'listing';
  const ofRobots = isHomePage ? (await fetcher.robotsHints(site.url)).sitemaps : [];
  // An index names the archive of years as well; only the news of late is looked for.
  const further = [...discovery.further, ...ofRobots].filter(
    (url) => discovery.source !== 'sitemap' || /news|actu/iu.test(url),
  );
  let added = 0;
  for (const url of [...new Set(further)].filter((one) => belongsTo(one, site)).slice(0, limits.further)) {
    const source = newVisit({ url, site, role: 'discovery', nextVisitAt: now });
    if ((await memory.rememberVisit(source)) === 'added') added += 1;
  }
  return added;
}

interface NewVisit {
  readonly url: string;
  readonly site: Pick<Site, 'name'>;
  readonly role: Visit['role'];
  /** Milliseconds since 1970. */
  readonly nextVisitAt: number;
}

/** A visit to a URL that was not visited yet. */
export function newVisit({ url, site, role, nextVisitAt }: NewVisit): Visit {
  return {
    url,
    site: site.name,
    role,
    nextVisitAt,
    visits: 0,
    failures: 0,
    goneVisits: 0,
    goneSince: null,
    etag: null,
    lastModified: null,
    articleId: null,
    lastError: null,
  };
}
