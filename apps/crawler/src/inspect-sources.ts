import { chooseSitemaps, usualFeedPlaces, usualSitemapPlaces } from '#core/page-reader';
import type { FetchResult, PoliteFetcher } from '#infra/http-fetch';
import type { PageReadingPool } from './page-reading-pool.js';
import { wantedArticles } from './plan-articles.js';
import type { Discovery, FeedDiscovery, FoundArticle, SitemapDiscovery } from './read-discovery.js';
import type { InspectedSource } from './site-inspection.js';

/** So many feeds, and so many sitemaps, are asked for at one inspection; an index leads on to so many. */
const limits = { sources: 5, ofIndex: 2, depth: 2 } as const;

/** What an inspection works with. */
export interface InspectionParts {
  readonly fetcher: PoliteFetcher;
  readonly pool: PageReadingPool;
  /** Told what is done next, for the person who waits. */
  readonly progress: (line: string) => void;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Sources that were asked for, and how many usual places were asked in vain. */
export interface InspectedSources {
  readonly sources: InspectedSource[];
  readonly emptyPlaces: number;
}

/** The feeds that a page declares, else the first usual place that has one. */
export async function inspectFeeds(
  parts: InspectionParts,
  home: string,
  declared: readonly string[],
): Promise<InspectedSources> {
  if (declared.length === 0) return tryPlaces(parts, home, usualFeedPlaces(home), 'feed');
  const sources: InspectedSource[] = [];
  for (const url of declared.slice(0, limits.sources))
    sources.push(...(await inspectSource(parts, home, url, 'declared')));
  return { sources, emptyPlaces: 0 };
}

/** The sitemaps that robots.txt names, else the first usual place that has one; of an index, the latest as well. */
export async function inspectSitemaps(
  parts: InspectionParts,
  home: string,
  named: readonly string[],
): Promise<InspectedSources> {
  if (named.length === 0) return tryPlaces(parts, home, usualSitemapPlaces(home), 'sitemap');
  const sources: InspectedSource[] = [];
  for (const url of named.slice(0, limits.sources)) sources.push(...(await inspectSource(parts, home, url, 'robots')));
  return { sources, emptyPlaces: 0 };
}

async function tryPlaces(
  parts: InspectionParts,
  home: string,
  places: readonly string[],
  wanted: 'feed' | 'sitemap',
): Promise<InspectedSources> {
  for (const [emptyPlaces, url] of places.entries()) {
    const sources = await inspectSource(parts, home, url, 'usual_place');
    const [first] = sources;
    const isFound = wanted === 'feed' ? first?.kind === 'feed' : first?.kind === 'sitemap' || first?.kind === 'index';
    if (isFound) return { sources, emptyPlaces };
  }
  return { sources: [], emptyPlaces: places.length };
}

async function inspectSource(
  parts: InspectionParts,
  home: string,
  url: string,
  by: InspectedSource['by'],
  depth = 0,
): Promise<InspectedSource[]> {
  parts.progress(`asking for ${url}`);
  const fetched = await parts.fetcher.fetch({ url });
  if (fetched.kind !== 'ok') return [unreadable(url, by, reasonOf(fetched))];
  const reading = await parts.pool.read({ kind: 'discovery', text: fetched.text, url: fetched.url });
  if (reading.kind === 'unreadable') return [unreadable(url, by, reading.reason)];
  if (reading.kind !== 'discovery' || reading.source === 'listing') return [unreadable(url, by, 'it is a web page')];
  const source = describeSource(reading, url, by, home, parts.now);
  if (reading.source === 'feed' || depth >= limits.depth) return [source];
  const found = [source];
  for (const next of chooseSitemaps(reading.sitemaps, parts.now).slice(0, limits.ofIndex))
    found.push(...(await inspectSource(parts, home, next.url, 'index', depth + 1)));
  return found;
}

function unreadable(url: string, by: InspectedSource['by'], reason: string): InspectedSource {
  return { url, by, kind: 'unreadable', articles: [], pages: 0, newest: null, reason };
}

/** What a feed or a sitemap gives to the site whose home page is named. */
export function describeSource(
  reading: FeedDiscovery | SitemapDiscovery,
  url: string,
  by: InspectedSource['by'],
  home: string,
  now: number,
): InspectedSource {
  const articles = foundArticles(reading, home, now);
  const isIndex = reading.source === 'sitemap' && reading.sitemaps.length > 0;
  const pages = reading.articles.length + (reading.source === 'sitemap' ? countBarePages(reading) : 0);
  const kind = isIndex ? 'index' : reading.source;
  const reason = articles.length > 0 || isIndex ? null : reasonForNone(reading, pages);
  return { url, by, kind, articles, pages, newest: newestOf(reading), reason };
}

function countBarePages({ datedPages, undatedPages }: SitemapDiscovery): number {
  return datedPages.length + undatedPages.length;
}

function reasonForNone({ source }: Discovery, pages: number): string {
  if (pages === 0) return 'it names no page that looks like an article';
  return source === 'feed' ? 'it leads only to other sites' : 'none of its pages changed in the last three days';
}

/** The articles that would be visited, with what is known of each. */
export function foundArticles(discovery: Discovery, home: string, now: number): FoundArticle[] {
  const known = new Map(discovery.articles.map((article) => [article.url, article]));
  return wantedArticles(discovery, { url: home }, now).map(({ url, publishedAt }) => {
    const { title = null, signs = [] } = known.get(url) ?? {};
    return { url, title, publishedAt, signs };
  });
}

function newestOf(discovery: FeedDiscovery | SitemapDiscovery): string | null {
  const dates = [
    ...discovery.articles.map(({ publishedAt }) => publishedAt ?? ''),
    ...(discovery.source === 'sitemap' ? discovery.datedPages.map(({ modifiedAt }) => modifiedAt) : []),
  ].filter((date) => date !== '');
  const latest = (one: string, other: string) => (Date.parse(other) > Date.parse(one) ? other : one);
  return dates.length === 0 ? null : dates.reduce(latest);
}

/** Why a page did not come, in a few words. */
export function reasonOf(fetched: Exclude<FetchResult, { kind: 'ok' }>): string {
  switch (fetched.kind) {
    case 'notModified':
      return 'it answered as if it had been read before';
    case 'gone':
      return `it is not there (status ${fetched.status})`;
    case 'refused':
    case 'failed':
      return `${fetched.reason} (${fetched.detail})`;
  }
}
