import { articleKey, type SiteIdentity } from '#core/page-reader';
import { HttpFetchModule } from '#infra/http-fetch';
import { readSettings, SystemClock } from '#infra/service-host';
import { crawlerSettingsSchema } from './crawler.settings.js';
import {
  describeSource,
  foundArticles,
  inspectFeeds,
  inspectSitemaps,
  type InspectionParts,
  reasonOf,
} from './inspect-sources.js';
import { PageReadingPool } from './page-reading-pool.js';
import type { Discovery, FoundArticle, ListingDiscovery } from './read-discovery.js';
import { fetchProblem, PageUnreadableError } from './read-page.js';
import type { InspectedArticle, InspectedSource, SiteInspection } from './site-inspection.js';

export interface InspectSiteOptions {
  /** Where the settings of fetching and reading are. */
  readonly environment?: NodeJS.ProcessEnv;
  /** Told what is done next, for the person who waits. */
  readonly progress?: (line: string) => void;
}

/** So many articles are read for a preview, and no more are tried. */
const previewLimits = { read: 2, tried: 4 } as const;
const unknownSite: SiteIdentity = { name: null, language: null, country: null };

/**
 * Looks at a site as the crawler would: robots.txt, feeds, sitemaps, the links of the page, and one or two articles. Fetches a
 * few dozen pages at most, each after the usual pause.
 * @param url a home page, a feed or a sitemap
 * @throws PageUnreadableError when the address itself cannot be fetched or read, SettingsError
 */
export async function inspectSite(
  url: string,
  { environment = process.env, progress = () => undefined }: InspectSiteOptions = {},
): Promise<SiteInspection> {
  const settings = readSettings(crawlerSettingsSchema, environment);
  const clock = new SystemClock();
  const fetcher = HttpFetchModule.openFetcher(environment, clock);
  const pool = new PageReadingPool({ threads: 1, timeoutMs: settings.MARSAD_PAGE_READING_TIMEOUT_MS });
  try {
    return await inspect({ fetcher, pool, progress, now: clock.now() }, url);
  } finally {
    await Promise.all([pool.close(), fetcher.close()]);
  }
}

async function inspect(parts: InspectionParts, address: string): Promise<SiteInspection> {
  parts.progress(`asking for ${address} and its robots.txt`);
  const fetched = await parts.fetcher.fetch({ url: address });
  if (fetched.kind !== 'ok') throw fetchProblem(address, fetched);
  const { url } = fetched;
  const robots = await parts.fetcher.robotsHints(url);
  const reading = await parts.pool.read({ kind: 'discovery', text: fetched.text, url });
  const discovery = reading.kind === 'discovery' ? reading : emptyPage(url, reading);
  const { sources, emptyPlaces } = await sourcesOf(parts, url, discovery, robots.sitemaps);
  const listed = discovery.source === 'listing' ? foundArticles(discovery, url, parts.now) : [];
  const articles = eachOnce([...sources.flatMap((source) => source.articles), ...listed]);
  return {
    url,
    site: discovery.source === 'listing' ? discovery.site : unknownSite,
    robots,
    sources,
    emptyPlaces,
    listing: discovery.source === 'listing' ? { ...pick(discovery), articles: listed } : null,
    articleCount: articles.length,
    previews: await preview(parts, articles),
  };
}

/** A page without a single link may still have a feed at a usual place. */
function emptyPage(url: string, reading: { readonly kind: string; readonly reason?: string }): ListingDiscovery {
  if (reading.reason !== 'no_articles')
    throw new PageUnreadableError(`${url} cannot be read: ${reading.reason ?? 'it is an article'}`, false);
  const nothing = { articles: [], feeds: [], sections: [], nextPage: null };
  return { kind: 'discovery', source: 'listing', ...nothing, site: unknownSite };
}

function pick({ sections, nextPage }: ListingDiscovery): Pick<ListingDiscovery, 'sections' | 'nextPage'> {
  return { sections, nextPage };
}

async function sourcesOf(
  parts: InspectionParts,
  url: string,
  discovery: Discovery,
  ofRobots: readonly string[],
): Promise<{ sources: InspectedSource[]; emptyPlaces: number }> {
  if (discovery.source !== 'listing')
    return { sources: [describeSource(discovery, url, 'given', url, parts.now)], emptyPlaces: 0 };
  const feeds = await inspectFeeds(parts, url, discovery.feeds);
  const sitemaps = await inspectSitemaps(parts, url, ofRobots);
  return {
    sources: [...feeds.sources, ...sitemaps.sources],
    emptyPlaces: feeds.emptyPlaces + sitemaps.emptyPlaces,
  };
}

function eachOnce(articles: readonly FoundArticle[]): FoundArticle[] {
  const byKey = new Map<string, FoundArticle>();
  for (const article of articles) {
    const key = articleKey(article.url) ?? article.url;
    if (!byKey.has(key)) byKey.set(key, article);
  }
  return [...byKey.values()];
}

async function preview(parts: InspectionParts, articles: readonly FoundArticle[]): Promise<InspectedArticle[]> {
  const tried: InspectedArticle[] = [];
  for (const article of articles.slice(0, previewLimits.tried)) {
    parts.progress(`reading ${article.url}`);
    tried.push(await readArticle(parts, article));
    if (tried.filter(({ kind }) => kind === 'article').length >= previewLimits.read) break;
  }
  return tried;
}

async function readArticle({ fetcher, pool }: InspectionParts, article: FoundArticle): Promise<InspectedArticle> {
  const { url, publishedAt } = article;
  const fetched = await fetcher.fetch({ url });
  if (fetched.kind !== 'ok') return { kind: 'unreadable', url, reason: reasonOf(fetched) };
  const page = await pool.read({ kind: 'article', text: fetched.text, url: fetched.url, respectsNoSnippet: true });
  if (page.kind === 'article')
    return { kind: 'article', url, page: { ...page, publishedAt: page.publishedAt ?? publishedAt } };
  return { kind: 'unreadable', url, reason: page.kind === 'unreadable' ? page.reason : 'not an article' };
}
