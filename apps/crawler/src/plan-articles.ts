import { addressToVisit, articleKey, isVariantAddress, otherSpellings } from '#core/page-reader';
import type { CrawlMemory } from '#infra/store';
import { newVisit } from './new-visit.js';
import type { Discovery, FoundArticle } from './read-discovery.js';
import type { Site } from './site.js';
import { afterArticles, articlesLeft, noteOf } from './site-allowance.js';

/** So many articles are planned at one visit of a feed, a sitemap or a listing. */
const articlesMax = 500;
/** Pages of a sitemap without news fields are taken when they changed so lately. */
const datedPageAgeMaxMs = 3 * 24 * 3_600_000;

/** An article to be visited. */
export type WantedArticle = Pick<FoundArticle, 'url' | 'publishedAt'>;

/** A feed may name any address; only the site's own host and those below it are visited in its name. */
export function belongsTo(url: string, site: Pick<Site, 'url'>): boolean {
  const [page, home] = [URL.parse(url), URL.parse(site.url)];
  if (page === null || home === null) return false;
  const host = home.host.replace(/^www\./u, '');
  return page.host === host || page.host.endsWith(`.${host}`);
}

/**
 * The articles of a discovery that are to be visited: of the site itself, each once whatever its spelling, and of a sitemap
 * without news fields those that changed of late.
 * @param now milliseconds since 1970
 */
export function wantedArticles(discovery: Discovery, site: Pick<Site, 'url'>, now: number): WantedArticle[] {
  const wanted = new Map<string, WantedArticle>();
  for (const mention of mentionsOf(discovery, now)) {
    if (wanted.size >= articlesMax) break;
    const address = addressToVisit(mention.url);
    const key = address === null || !belongsTo(address, site) ? null : articleKey(address);
    if (address !== null && key !== null) wanted.set(key, joined(wanted.get(key), { ...mention, url: address }));
  }
  return [...wanted.values()];
}

/** The usual page is visited rather than its AMP page, and a date is kept whichever of the two has it. */
function joined(known: WantedArticle | undefined, { url, publishedAt }: WantedArticle): WantedArticle {
  if (known === undefined) return { url, publishedAt };
  const isBetter = isVariantAddress(known.url) && !isVariantAddress(url);
  return { url: isBetter ? url : known.url, publishedAt: known.publishedAt ?? publishedAt };
}

function mentionsOf(discovery: Discovery, now: number): WantedArticle[] {
  if (discovery.source !== 'sitemap') return [...discovery.articles];
  const recent = discovery.datedPages.filter(({ modifiedAt }) => now - Date.parse(modifiedAt) < datedPageAgeMaxMs);
  const latestFirst = recent.sort((one, other) => Date.parse(other.modifiedAt) - Date.parse(one.modifiedAt));
  const bare = [...latestFirst.map(({ url }) => url), ...discovery.undatedPages];
  return [...discovery.articles, ...bare.map((url) => ({ url, publishedAt: null }))];
}

/** What came of the articles of a source. */
export interface PlannedArticles {
  readonly added: number;
  /** Whether there were more than the site may have remembered. */
  readonly isOverAllowance: boolean;
}

/** Remembers the articles that are not known under any of their spellings, in their order, as many as the site may have. */
export async function planArticles(
  memory: CrawlMemory,
  articles: readonly WantedArticle[],
  site: Site,
  now: number,
): Promise<PlannedArticles> {
  const note = await noteOf(memory, site.name);
  const left = articlesLeft(note, now);
  let [added, isOverAllowance] = [0, false];
  for (const { url, publishedAt } of articles) {
    if (await isKnown(memory, url)) continue;
    isOverAllowance = added >= left;
    if (isOverAllowance) break;
    const visit = newVisit({ url, site, role: 'article', nextVisitAt: now + added, mentionedAt: publishedAt });
    if ((await memory.rememberVisit(visit)) === 'added') added += 1;
  }
  if (added > 0) await memory.saveSiteNote(afterArticles(note, added, now));
  return { added, isOverAllowance };
}

/** What is known is mostly known as it is spelled, so the other spellings are only asked for what seems new. */
async function isKnown(memory: CrawlMemory, url: string): Promise<boolean> {
  if ((await memory.visit(url)) !== null) return true;
  const others = await Promise.all(otherSpellings(url).map((spelling) => memory.visit(spelling)));
  return others.some((visit) => visit !== null);
}
