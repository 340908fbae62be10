import { cleanText } from './block-text.js';
import { isElsewhere } from './headline-element.js';
import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';

const authorsMax = 10;
const nameCharacters = { min: 3, max: 60 } as const;
const nameWordsMax = 5;
const bylineCharactersMax = 400;
const elementsMax = 30;

/** Names that systems give to whoever has not set one. */
const nobody =
  /^(?:admin\w*|super ?user|root|editor|edited|staff|staff (?:writer|reporter)|web ?master|user|guest|by|author|author link|unknown|anonymous|redacteur|rédacteur|مدير|الادارة|الإدارة|المشرف|المحرر|null|undefined|none)$/iu;
const prefix =
  /^(?:(?:written|posted|published|reported|story|words|text)\s+by\b|by\b|par\b|propos recueillis par|from\b|author\b|auteurs?\b|بقلم(?:\s+الصحفي)?|بقلـم|كتبه?ا?|كتبت|إعداد|اعداد|من إعداد|تحرير|الكاتب|المحرر|المصدر|حرره|أعده)\s*[:：\-–]?\s*/iu;
const separators = /\s*(?:[,،;؛|/•·]|\s&\s|\sand\s|\set\s|\swith\s|\savec\s|\sو\s)\s*/iu;
/** What no name has. */
const notName = /[@\d?!«»"“”()<>{}[\]=_#]|https?:|www\.|\.(?:com|net|org|ma)\b/iu;
/** Words that begin what follows the names in a long byline. */
const afterNames =
  /^(?:in|at|for|of|on|with|from|the|a|and|our|published|updated|posted|le|la|les|à|en|avec|de notre|envoyée?s?|correspondante?|publié|mis|modifié|نشر|آخر|في|من|عن)\b/iu;
const latinName =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}[\p{L}\p{M}.'’-]*|de|du|des|la|le|von|van|der|den|el|al|bin|ben|ibn|da|di|dos|y|e))*$/u;

const bylineSelectors = [
  '[itemprop="author"] [itemprop="name"]',
  '[itemprop="author"]',
  'a[rel~="author"]',
  'address[class*="author" i] a, [class*="byline" i] a',
  '[class*="byline" i]',
  '[class*="author-name" i], [class*="author_name" i], [class*="authorname" i], [class*="auteur" i], [data-testid*="author" i], [data-hook="user-name"]',
  '[class~="author"], [class*="post-author" i], [class*="entry-author" i], [class*="itemAuthor" i], [class*="signature" i], [class*="writer" i], [class~="username"]',
  '[class*="author" i], [id*="author" i]',
] as const;

/**
 * Who wrote the article: JSON-LD, meta elements, microdata, then the byline that a reader sees. Names that only say who
 * runs the system are passed over.
 * @returns names without "By" or titles, in the page's order; empty when nobody is named
 */
export function readAuthors(document: PageDocument, linked: LinkedArticle | null): string[] {
  const siteName = metaContent(document, ['og:site_name', 'application-name']);
  const isUsable = (name: string): boolean => name !== siteName;
  const linkedNames = (linked?.authors ?? []).flatMap(namesIn).filter(isUsable);
  if (linkedNames.length > 0) return unique(linkedNames);
  for (const meta of [
    'author',
    'article:author',
    'parsely-author',
    'sailthru.author',
    'byl',
    'dc.creator',
    'dcterms.creator',
    'twitter:data1',
  ]) {
    const content = metaContent(document, [meta]);
    // Facebook wants an address there, and one word is a user's name.
    if (content === null || /^https?:/iu.test(content) || (!/\s/u.test(content) && meta !== 'author')) continue;
    const names = namesIn(content)
      .filter(isUsable)
      .filter((name) => /\s/u.test(name));
    if (names.length > 0) return unique(names);
  }
  return seenAuthors(document, isUsable);
}

function seenAuthors(document: PageDocument, isUsable: (name: string) => boolean): string[] {
  for (const selector of bylineSelectors) {
    const names: string[] = [];
    for (const element of [...document.querySelectorAll(selector)].slice(0, elementsMax)) {
      const line = plainText(element);
      if (line.length > bylineCharactersMax || isElsewhere(element)) continue;
      names.push(...namesIn(line).filter(isUsable));
      // A byline is one element; only links to authors come in numbers.
      if (names.length > 0 && element.localName !== 'a') break;
    }
    if (names.length > 0) return unique(names);
  }
  return [];
}

/** The names at the beginning of a byline. */
export function namesIn(byline: string): string[] {
  const names: string[] = [];
  const bare = cleanText(byline).replace(/\s+/gu, ' ').trim().replace(prefix, '');
  for (const part of bare.split(separators)) {
    const name = part
      .replace(prefix, '')
      .replace(/\s[-–—|].*$/u, '')
      .replace(/[\s.:،,-]+$/u, '')
      .trim();
    if (name === '') continue;
    if (!isName(name)) break;
    names.push(name);
  }
  return names.slice(0, authorsMax);
}

function isName(name: string): boolean {
  if (name.length < nameCharacters.min || name.length > nameCharacters.max) return false;
  if (nobody.test(name) || notName.test(name) || afterNames.test(name)) return false;
  if (name.split(' ').length > nameWordsMax) return false;
  return !/\p{Script=Latin}/u.test(name) || latinName.test(name);
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, authorsMax);
}
