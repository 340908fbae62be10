import { type PageElement, plainText } from './page-document.js';

/** What speaks for or against a link leading to an article, with its weight. */
export const linkSigns = {
  /** The address has a date in its path. */
  dated_address: 2,
  /** The last part of the address has four words or more. */
  long_slug: 2,
  /** The address carries a number as articles do. */
  number_in_address: 1,
  file_name: 1,
  /** The text of the link is a headline: five words or more. */
  headline: 2,
  short_headline: 1,
  /** It stands in a heading, or in an `article` element. */
  in_teaser: 1,
  /** At least three links with texts of some length stand in the same structure. */
  repeated_block: 1,
  /** One or two words, as names of sections are. */
  label: -1,
  /** A menu, a footer, a breadcrumb, buttons. */
  in_navigation: -6,
  /** A picture or another file, a tag, an author, a search. */
  not_an_article_address: -6,
} as const;

export type LinkSign = keyof typeof linkSigns;

/** From this sum of weights on a link is held to lead to an article. */
export const articleScoreMin = 3;

/** The sum of the weights. */
export function scoreOf(signs: Iterable<LinkSign>): number {
  let score = 0;
  for (const sign of signs) score += linkSigns[sign];
  return score;
}

const notPages = /\.(?:jpe?g|png|gif|webp|avif|svg|ico|pdf|docx?|xlsx?|mp[34]|m3u8|zip|css|js|xml|rss|atom|json|gz)$/iu;
const groupPaths =
  /^\/(?:[a-z]{2}\/)?(?:tags?|mots?-cles?|category|categories|categorie|rubrique|section|topics?|author|auteur|user|profile?|page|search|recherche|login|register|account|wp-admin|contact|about|a-propos|mentions-legales|privacy|terms|newsletter|abonnement|cart|feed|rss|videos?|galeries?|calendar|agenda|archives?)(?:\/|$)/iu;
const datedPath = /\/(?:19|20)\d{2}[/-]\d{1,2}(?:[/-]|$)/u;
/** A day or a month by itself is a page of an archive. */
const onlyDate = /\/(?:19|20)\d{2}(?:[/-]\d{1,2}){1,2}$/u;

/** What the address of a link says: news addresses carry a date, a number or a slug of several words. */
export function addressSigns(url: URL): LinkSign[] {
  const path = url.pathname.replace(/\/$/u, '');
  if (notPages.test(path) || groupPaths.test(path) || onlyDate.test(path)) return ['not_an_article_address'];
  const last = decoded(path.slice(path.lastIndexOf('/') + 1));
  const signs: LinkSign[] = [];
  if (datedPath.test(path)) signs.push('dated_address');
  if (last.split(/[-_\s+]/u).filter((word) => word.length > 1).length >= 4) signs.push('long_slug');
  if (/\d{4,}/u.test(last) || /\d{3,}/u.test(url.search)) signs.push('number_in_address');
  if (/\.html?$/u.test(last)) signs.push('file_name');
  return signs;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/** What the text of a link says: a headline has several words, the name of a section has one or two. */
export function textSigns(title: string): LinkSign[] {
  const words = title.split(' ').filter((word) => word !== '').length;
  if (words >= 5 && title.length >= 25) return ['headline'];
  if (words >= 3 && title.length >= 15) return ['short_headline'];
  return words <= 2 ? ['label'] : [];
}

const navigation = new Set(['nav', 'footer', 'header']);
const navigationNames =
  /(?:^|[\s_-])(?:nav|navbar|navigation|menu|footer|breadcrumbs?|topbar|social|share|pagination|pager|language|calendar|tagcloud)(?:[\s_-]|$)/iu;
const teasers = new Set(['h1', 'h2', 'h3', 'h4', 'article']);
const ancestorsMax = 12;

/** What the place of a link in the page says. */
export function placeSigns(link: PageElement): LinkSign[] {
  let isTeaser = link.querySelector('h1, h2, h3, h4') !== null;
  let element: PageElement | null = link.parentElement;
  for (let level = 0; element !== null && level < ancestorsMax; level += 1) {
    isTeaser ||= teasers.has(element.localName);
    if (isNavigation(element, isTeaser)) return ['in_navigation'];
    element = element.parentElement;
  }
  return isTeaser ? ['in_teaser'] : [];
}

/** The heading of a teaser may itself be called a header; a class of the whole page says nothing of one link. */
function isNavigation(element: PageElement, isTeaser: boolean): boolean {
  const name = element.localName;
  if (navigation.has(name)) return !(name === 'header' && isTeaser);
  const names = ['class', 'id', 'role'].map((attribute) => element.getAttribute(attribute) ?? '').join(' ');
  return name !== 'html' && name !== 'body' && navigationNames.test(names);
}

/** The text of a link as it is seen; of a link that is only a picture, what the picture is said to show. */
export function linkText(link: PageElement): string {
  const text = plainText(link);
  if (text !== '') return text;
  const spoken = link.getAttribute('aria-label') ?? link.getAttribute('title');
  return (spoken ?? link.querySelector('img[alt]')?.getAttribute('alt') ?? '').replaceAll(/\s+/gu, ' ').trim();
}

const structureLevels = 4;

/** Names and classes of the elements around a link: the same for all teasers of one list. */
export function structureOf(link: PageElement): string {
  const parts: string[] = [];
  let element: PageElement | null = link;
  for (let level = 0; element !== null && level <= structureLevels; level += 1) {
    const [firstClass = ''] = (element.getAttribute('class') ?? '').trim().split(/\s+/u);
    // A number in a class, as in `post-123`, is of one teaser only.
    parts.push(`${element.localName}.${firstClass.replace(/\d+/gu, '#')}`);
    element = element.parentElement;
  }
  return parts.join('<');
}

const repeatedMin = 3;
const repeatedTextCharactersMin = 20;

/** The structures in which at least three links with texts of some length stand. */
export function repeatedStructures(links: Iterable<PageElement>): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const link of links) {
    if (linkText(link).length < repeatedTextCharactersMin) continue;
    const structure = structureOf(link);
    counts.set(structure, (counts.get(structure) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= repeatedMin).map(([structure]) => structure));
}
