import { isSameSite, normaliseAddress } from './canonical-url.js';
import { type PageDocument, type PageElement, parsePage, plainText } from './page-document.js';
import { brokenPageLimit, type PageLimitReason } from './page-limits.js';

export interface ListedArticle {
  readonly url: string;
  /** The longest text of the links that lead there. */
  readonly title: string;
}

export interface Listing {
  readonly kind: 'listing';
  readonly articles: ListedArticle[];
  /** Feeds that the page names, of the same site. */
  readonly feeds: string[];
}

export interface UnreadableListing {
  readonly kind: 'unreadable';
  readonly reason: PageLimitReason | 'reader_failed';
}

/** Bounds of one listing. */
export const listingLimits = { articles: 300, feeds: 5, ancestors: 12 } as const;

/**
 * Finds the links to articles on a home page or a section's page, and the feeds that it names. Articles are told from
 * navigation by the shape of the link's text and address and by its place in the page.
 * @param html the page, decoded
 * @param url its own address
 */
export function readListing(html: string, url: string): Listing | UnreadableListing {
  const broken = brokenPageLimit(html);
  if (broken !== null) return { kind: 'unreadable', reason: broken };
  try {
    const document = parsePage(html);
    return { kind: 'listing', articles: listedArticles(document, url), feeds: namedFeeds(document, url) };
  } catch {
    return { kind: 'unreadable', reason: 'reader_failed' };
  }
}

function namedFeeds(document: PageDocument, base: string): string[] {
  const links = document.querySelectorAll(
    'link[rel~="alternate" i][type*="rss" i], link[rel~="alternate" i][type*="atom" i]',
  );
  const addresses = [...links]
    .filter((link) => !/comment|تعليق/iu.test(`${link.getAttribute('title') ?? ''} ${link.getAttribute('href') ?? ''}`))
    .map((link) => URL.parse(link.getAttribute('href') ?? '', base)?.href)
    .filter((address): address is string => address !== undefined && isSameSite(address, base));
  return [...new Set(addresses)].slice(0, listingLimits.feeds);
}

interface Candidate {
  title: string;
  score: number;
}

/** From this score on a link is held to lead to an article. */
const scoreMin = 3;

function listedArticles(document: PageDocument, base: string): ListedArticle[] {
  const own = normaliseAddress(base);
  const candidates = new Map<string, Candidate>();
  for (const link of document.querySelectorAll('a[href]')) {
    const url = normaliseAddress(link.getAttribute('href') ?? '', base);
    if (url === null || url === own || !isSameSite(url, base)) continue;
    const title = plainText(link);
    const score = addressScore(new URL(url)) + textScore(title) + placeScore(link);
    const known = candidates.get(url);
    if (known === undefined) candidates.set(url, { title, score });
    else candidates.set(url, { title: longest(known.title, title), score: Math.max(known.score, score) });
  }
  return [...candidates]
    .filter(([, candidate]) => candidate.score >= scoreMin && candidate.title !== '')
    .slice(0, listingLimits.articles)
    .map(([url, { title }]) => ({ url, title }));
}

function longest(one: string, other: string): string {
  return other.length > one.length ? other : one;
}

const notPages = /\.(?:jpe?g|png|gif|webp|svg|pdf|mp[34]|zip|css|js|xml|rss|json)$/iu;
const groupPaths =
  /^\/(?:[a-z]{2}\/)?(?:tags?|category|categories|categorie|rubrique|section|topics?|author|auteur|page|search|login|register|account|contact|about|a-propos|mentions-legales|privacy|terms|newsletter|abonnement|feed|rss|videos?|galeries?)(?:\/|$)/iu;

/** News addresses carry a date, a number or a slug of several words. */
function addressScore(url: URL): number {
  const path = url.pathname;
  if (notPages.test(path) || groupPaths.test(path)) return -5;
  const last = decoded(
    path
      .split('/')
      .filter((part) => part !== '')
      .at(-1) ?? '',
  );
  let score = 0;
  if (/\/(?:19|20)\d{2}[/-]\d{1,2}(?:[/-]|$)/u.test(path)) score += 1;
  if (last.split(/[-_]/u).filter((word) => word.length > 1).length >= 4) score += 2;
  if (/\d{4,}/u.test(last) || /\d{3,}/u.test(url.search)) score += 1;
  if (/\.html?$/u.test(last)) score += 1;
  return score;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** A headline has several words; the name of a section has one or two. */
function textScore(title: string): number {
  const words = title.split(' ').filter((word) => word !== '').length;
  if (words >= 5 && title.length >= 25) return 2;
  if (words >= 3 && title.length >= 15) return 1;
  return words <= 2 ? -1 : 0;
}

const navigation = new Set(['nav', 'footer', 'header']);
const navigationNames =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|breadcrumbs?|topbar|social|share|pagination|pager|language)(?:[\s_-]|$)/iu;
const teasers = new Set(['h1', 'h2', 'h3', 'h4', 'article']);

function placeScore(link: PageElement): number {
  let score = link.querySelector('h1, h2, h3, h4') === null ? 0 : 1;
  let element: PageElement | null = link.parentElement;
  for (let level = 0; element !== null && level < listingLimits.ancestors; level += 1) {
    const isTeaser = teasers.has(element.localName);
    if (isTeaser) score = Math.max(score, 1);
    // The heading of a teaser may itself be called a header.
    const isNavigation = navigation.has(element.localName) && !(element.localName === 'header' && score > 0);
    const names = `${element.getAttribute('class') ?? ''} ${element.getAttribute('role') ?? ''}`;
    if (isNavigation || (element.localName !== 'body' && navigationNames.test(names))) return -4;
    element = element.parentElement;
  }
  return score;
}
