import { chooseSitemaps, isAtFeedHost, listingPagesMax, usualFeedPlaces, usualSitemapPlaces } from '#core/page-reader';
import type { PoliteFetcher } from '#infra/http-fetch';
import type { CrawlMemory, SourceFinding, Visit } from '#infra/store';
import { newVisit } from './new-visit.js';
import { belongsTo } from './plan-articles.js';
import type { Discovery, ListingDiscovery } from './read-discovery.js';
import type { Site } from './site.js';
import { noteOf, sourcesLeft } from './site-allowance.js';

/** So many sources are planned at one visit, and none so many steps from the site's own address. */
const limits = { sources: 20, depth: 3 } as const;

interface SourceParts {
  readonly memory: CrawlMemory;
  readonly fetcher: PoliteFetcher;
}

/** Where the crawler stands, and when. */
export interface Standing {
  readonly visit: Visit;
  readonly site: Site;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Plans visits of what a discovery leads to besides articles. From the home page: the feeds that it declares, else one usual
 * place after the other; the sitemaps of robots.txt, else their usual places; and, when neither is to be had, the pages of its
 * sections and the page before. From an index: the sitemaps in which new articles stand.
 * @param allNew whether every article of the page was new, so that there may be more on the page before
 * @returns how many were new
 */
export async function planSources(
  parts: SourceParts,
  discovery: Discovery,
  standing: Standing,
  allNew: boolean,
): Promise<number> {
  switch (discovery.source) {
    case 'feed':
      return 0;
    case 'sitemap': {
      const chosen = chooseSitemaps(discovery.sitemaps, standing.now).map(({ url }) => url);
      return remember(parts.memory, chosen, 'index', standing);
    }
    case 'listing':
      return standing.visit.url === standing.site.url
        ? planFromHome(parts, discovery, standing, allNew)
        : planNextPage(parts.memory, discovery, standing, allNew);
  }
}

async function planFromHome(
  parts: SourceParts,
  discovery: ListingDiscovery,
  standing: Standing,
  allNew: boolean,
): Promise<number> {
  const { memory, fetcher } = parts;
  const { site } = standing;
  const { sitemaps } = await fetcher.robotsHints(site.url);
  const [feedPlaces, sitemapPlaces] = [usualFeedPlaces(site.url), usualSitemapPlaces(site.url)];
  const hasFeeds = discovery.feeds.length > 0;
  let added = await remember(memory, discovery.feeds, 'declared', standing);
  added += await remember(memory, sitemaps, 'robots', standing);
  if (!hasFeeds) added += await remember(memory, feedPlaces.slice(0, 1), 'usual_place', standing);
  if (sitemaps.length === 0) added += await remember(memory, sitemapPlaces.slice(0, 1), 'usual_place', standing);
  if (hasFeeds || !(await areAllIdle(memory, feedPlaces))) return added;
  if (!(await areAllIdle(memory, sitemaps.length === 0 ? sitemapPlaces : sitemaps))) return added;
  added += await remember(memory, discovery.sections, 'section', standing);
  return added + (await planNextPage(memory, discovery, standing, allNew));
}

/** Whether every one of the addresses was tried and none is visited any more: there is no such source. */
async function areAllIdle(memory: CrawlMemory, urls: readonly string[]): Promise<boolean> {
  for (const url of urls) {
    if ((await memory.visit(url))?.nextVisitAt !== null) return false;
  }
  return true;
}

/**
 * Plans the page before, when there may be articles on it that nobody has seen. It is visited once each time, and not again
 * before all articles of the page in front of it are new once more.
 */
async function planNextPage(
  memory: CrawlMemory,
  { nextPage }: ListingDiscovery,
  standing: Standing,
  allNew: boolean,
): Promise<number> {
  const { found } = standing.visit;
  // Where marks lead on, no address tells how far it is.
  const number = (found?.by === 'next_page' ? found.depth : 1) + 1;
  if (nextPage === null || !allNew || number > listingPagesMax) return 0;
  const added = await remember(memory, [nextPage], 'next_page', standing, number);
  const known = added === 0 ? await memory.visit(nextPage) : null;
  if (known?.nextVisitAt !== null || known.found?.by !== 'next_page') return added;
  await memory.saveVisit({ ...known, nextVisitAt: standing.now });
  return 1;
}

async function remember(
  memory: CrawlMemory,
  urls: readonly string[],
  by: SourceFinding['by'],
  { visit, site, now }: Standing,
  depth = (visit.found?.depth ?? 0) + 1,
): Promise<number> {
  if (depth > limits.depth && by !== 'next_page') return 0;
  const note = await noteOf(memory, site.name);
  const left = sourcesLeft(note);
  let added = 0;
  const isWelcome = (url: string) => belongsTo(url, site) || (by === 'declared' && isAtFeedHost(url));
  for (const url of [...new Set(urls)].filter(isWelcome).slice(0, limits.sources)) {
    if (added >= left) break;
    const source = newVisit({ url, site, role: 'discovery', nextVisitAt: now, found: { by, depth } });
    if ((await memory.rememberVisit(source)) === 'added') added += 1;
  }
  if (added > 0) await memory.saveSiteNote({ ...note, sources: note.sources + added });
  return added;
}

/**
 * After a usual place turned out to hold nothing, plans the next one of its kind.
 * @returns how many were new: one or none
 */
export function planNextPlace(memory: CrawlMemory, standing: Standing): Promise<number> {
  const { visit, site } = standing;
  const next = [usualFeedPlaces(site.url), usualSitemapPlaces(site.url)].flatMap((places) => {
    const index = places.indexOf(visit.url);
    return index === -1 ? [] : places.slice(index + 1, index + 2);
  });
  return remember(memory, next, 'usual_place', standing, visit.found?.depth ?? 1);
}
