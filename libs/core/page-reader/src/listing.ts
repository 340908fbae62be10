import { articleKey, isVariantAddress } from './article-address.js';
import { addressToVisit, isSameSite } from './canonical-url.js';
import { namedFeeds, sectionPages } from './listing-links.js';
import {
  addressSigns,
  articleScoreMin,
  linkText,
  type LinkSign,
  placeSigns,
  repeatedStructures,
  scoreOf,
  structureOf,
  textSigns,
} from './listing-signs.js';
import { nextPage } from './next-page.js';
import { type PageDocument, type PageElement, parsePage } from './page-document.js';
import { brokenPageLimit, type PageLimitReason } from './page-limits.js';
import { readSiteIdentity, type SiteIdentity } from './site-identity.js';

export interface ListedArticle {
  readonly url: string;
  /** The longest text of the links that lead there. */
  readonly title: string;
  /** Why the link is held to lead to an article. */
  readonly signs: readonly LinkSign[];
}

export interface Listing {
  readonly kind: 'listing';
  readonly articles: ListedArticle[];
  /** Feeds that the page declares, of the same site. */
  readonly feeds: string[];
  /** Pages of sections that its menus lead to. */
  readonly sections: string[];
  /** The page with the articles before these, or null. */
  readonly nextPage: string | null;
  /** What the page says of its site. */
  readonly site: SiteIdentity;
}

export interface UnreadableListing {
  readonly kind: 'unreadable';
  readonly reason: PageLimitReason | 'reader_failed';
}

/** Bounds of one listing. */
export const listingLimits = { articles: 300, links: 5_000 } as const;

/**
 * Finds the links to articles on a home page or a section's page, and what else it leads to. Articles are told from
 * navigation by the shape of the link's text and address, by its place in the page, and by links that stand alike.
 * @param html the page, decoded
 * @param url its own address
 */
export function readListing(html: string, url: string): Listing | UnreadableListing {
  const broken = brokenPageLimit(html);
  if (broken !== null) return { kind: 'unreadable', reason: broken };
  try {
    const document = parsePage(html);
    return {
      kind: 'listing',
      articles: listedArticles(document, url),
      feeds: namedFeeds(document, url),
      sections: sectionPages(document, url),
      nextPage: nextPage(document, url),
      site: readSiteIdentity(document, url),
    };
  } catch {
    return { kind: 'unreadable', reason: 'reader_failed' };
  }
}

interface Candidate {
  readonly url: string;
  readonly title: string;
  readonly signs: readonly LinkSign[];
}

function listedArticles(document: PageDocument, base: string): ListedArticle[] {
  const own = articleKey(base);
  const links = [...document.querySelectorAll('a[href]')].slice(0, listingLimits.links);
  const repeated = repeatedStructures(links);
  const candidates = new Map<string, Candidate>();
  for (const link of links) {
    const url = addressToVisit(link.getAttribute('href') ?? '', base);
    const key = url === null || !isSameSite(url, base) ? null : articleKey(url);
    if (url === null || key === null || key === own) continue;
    const candidate = { url, title: linkText(link), signs: signsOf(link, url, repeated) };
    const known = candidates.get(key);
    candidates.set(key, known === undefined ? candidate : joined(known, candidate));
  }
  return [...candidates.values()]
    .filter(({ signs, title }) => scoreOf(signs) >= articleScoreMin && title !== '')
    .slice(0, listingLimits.articles);
}

function signsOf(link: PageElement, url: string, repeated: ReadonlySet<string>): LinkSign[] {
  const signs = [...addressSigns(new URL(url)), ...textSigns(linkText(link)), ...placeSigns(link)];
  return repeated.has(structureOf(link)) ? [...signs, 'repeated_block'] : signs;
}

/** A picture, a headline and «read more» lead to one article: the longest text and the strongest signs stand for it. */
function joined(one: Candidate, other: Candidate): Candidate {
  return {
    url: isVariantAddress(one.url) ? other.url : one.url,
    title: other.title.length > one.title.length ? other.title : one.title,
    signs: scoreOf(other.signs) > scoreOf(one.signs) ? other.signs : one.signs,
  };
}
