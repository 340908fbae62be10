import { addressToVisit, isSameSite } from './canonical-url.js';
import { articleKey } from './article-address.js';
import { isAtFeedHost } from './feed-hosts.js';
import { type PageDocument, plainText } from './page-document.js';

/** Bounds of what one page leads to besides articles. */
const limits = { feeds: 5, sections: 12, sectionDepth: 3, sectionWords: 4 } as const;

const feedLinks =
  'link[rel~="alternate" i][type*="rss" i], link[rel~="alternate" i][type*="atom" i], link[rel~="alternate" i][type*="feed+json" i], link[rel~="alternate" i][type*="rdf+xml" i], link[rel~="feed" i]';

/** The feeds that the page declares, at its own site or at a service that keeps feeds for others, without those of comments and of single articles. */
export function namedFeeds(document: PageDocument, base: string): string[] {
  const addresses = [...document.querySelectorAll(feedLinks)]
    .filter((link) => !/comment|تعليق/iu.test(`${link.getAttribute('title') ?? ''} ${link.getAttribute('href') ?? ''}`))
    .map((link) => URL.parse(link.getAttribute('href') ?? '', base)?.href)
    .filter((address): address is string => address !== undefined)
    .filter((address) => isSameSite(address, base) || isAtFeedHost(address));
  return [...new Set(addresses)].slice(0, limits.feeds);
}

const notSections =
  /^\/(?:[a-z]{2}\/)?(?:tags?|author|auteur|user|search|recherche|login|connexion|register|account|contact|about|a-propos|qui-sommes-nous|mentions-legales|privacy|terms|cookies|newsletter|abonnement|subscribe|publicite|advertis\w*|cart|feed|rss|calendar|agenda|archives?|sitemap|wp-\w+|share|print)(?:\/|\.|$)/iu;
const sectionPlaces =
  'nav a[href], header a[href], [class*="menu" i] a[href], [class*="nav" i] a[href], [role="navigation"] a[href]';

/** The pages of sections that the menus of a home page lead to, in their order. */
export function sectionPages(document: PageDocument, base: string): string[] {
  const own = articleKey(base);
  const found = new Map<string, string>();
  for (const link of document.querySelectorAll(sectionPlaces)) {
    if (found.size >= limits.sections) break;
    const url = addressToVisit(link.getAttribute('href') ?? '', base);
    const key = url === null ? null : articleKey(url);
    if (url === null || key === null || key === own || found.has(key) || !isSameSite(url, base)) continue;
    if (isSectionAddress(new URL(url)) && isLabel(plainText(link))) found.set(key, url);
  }
  return [...found.values()];
}

/** A section has a short path of words: a date or a long number is an article's, or a page of a calendar. */
function isSectionAddress({ pathname, search }: URL): boolean {
  const parts = pathname.split('/').filter((part) => part !== '');
  const isPlain = parts.length > 0 && parts.length <= limits.sectionDepth && search === '';
  return (
    isPlain &&
    !/\d{3,}|\.(?:pdf|xml|jpe?g|png|php\d)$/iu.test(pathname.replaceAll(/%[0-9a-f]{2}/giu, 'x')) &&
    !notSections.test(pathname)
  );
}

function isLabel(text: string): boolean {
  return text !== '' && text.split(' ').length <= limits.sectionWords;
}
