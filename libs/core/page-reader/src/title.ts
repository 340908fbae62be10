import { Parser } from 'htmlparser2';
import { articleLimits } from '#core/contracts';
import { cleanText } from './block-text.js';
import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';

const separator = /\s+[-–—|•·»«/\\~]+\s+|\s*[|»•·]\s*|\s+::?\s+|:\s+/u;
const seenTextsMax = 3_000;
const partCharactersMin = 12;

/** The article's title: JSON-LD, meta elements, microdata, the only first-level heading, the window's title; or null. */
export function readTitle(document: PageDocument, linked: LinkedArticle | null): string | null {
  const siteName = metaContent(document, ['og:site_name', 'application-name', 'publisher']);
  const headings = [...document.querySelectorAll('h1')].map(plainText).filter((text) => text !== '');
  const window = plainText(document.querySelector('head title') ?? document.querySelector('title'));
  const candidates = [
    linked?.headline,
    metaContent(document, [
      'og:title',
      'twitter:title',
      'dc.title',
      'dcterms.title',
      'headline',
      'parsely-title',
      'sailthru.title',
    ]),
    plainText(
      document.querySelector('h1[itemprop~="headline"], h2[itemprop~="headline"], article [itemprop~="headline"]'),
    ),
    headings.length === 1 && isPartOf(headings[0], window) ? headings[0] : undefined,
    window,
    headings[0],
  ];
  for (const candidate of candidates) {
    const decoded = decodeEntities(candidate ?? '');
    // A headline that was cut for search engines is whole in the page.
    const whole = wholeOf(decoded, headings) ?? decoded;
    const title = withoutSiteName(whole, siteName, document, headings);
    if (title !== '' && title !== siteName) return title.slice(0, articleLimits.titleLength);
  }
  return null;
}

/** The only heading is the title when the window has it, too; otherwise it may be the paper's name. */
function isPartOf(heading: string | undefined, window: string): boolean {
  return heading !== undefined && (window === '' || folded(window).includes(folded(heading)) || heading.length > 40);
}

function wholeOf(title: string, headings: readonly string[]): string | null {
  const cut = /^(.{20,}?)\s*(?:\.\.\.|…)$/u.exec(title)?.[1];
  return cut === undefined ? null : (headings.find((heading) => heading.startsWith(cut)) ?? null);
}

/**
 * Cuts the name of the site off, before or behind: it is known from the site's own name, from a heading without it, or
 * because another element of the page has exactly the rest.
 */
function withoutSiteName(
  title: string,
  siteName: string | null,
  document: PageDocument,
  headings: readonly string[],
): string {
  if (headings.some((heading) => heading === title)) return title;
  const parts = title.split(separator).map((part) => part.trim());
  if (parts.length < 2) return title;
  const heading = headings.find(
    (text) =>
      text.length >= partCharactersMin &&
      text.length < title.length &&
      (title.startsWith(text) || title.endsWith(text)),
  );
  if (heading !== undefined && /^\s*[-–—|•·:»]|[-–—|•·:»]\s*$/u.test(title.replace(heading, ''))) return heading;
  const named = siteName === null ? title : cutName(title, siteName);
  if (named !== title) return named;
  return seenPart(title, document) ?? title;
}

function cutName(title: string, siteName: string): string {
  if (title.endsWith(siteName)) return title.slice(0, -siteName.length).replace(/[\s\-–—|•·:»]+$/u, '') || title;
  if (title.startsWith(siteName)) return title.slice(siteName.length).replace(/^[\s\-–—|•·:»]+/u, '') || title;
  return title;
}

/** The longest beginning or end of the title, cut at a separator, that some element of the page shows alone. */
function seenPart(title: string, document: PageDocument): string | null {
  const cuts = [...title.matchAll(new RegExp(separator, 'gu'))];
  const parts = cuts
    .flatMap(({ index, 0: cut }) => [title.slice(0, index).trim(), title.slice(index + cut.length).trim()])
    .filter((part) => part.length >= partCharactersMin && part.length >= title.length * 0.4)
    .sort((one, other) => other.length - one.length);
  if (parts.length === 0) return null;
  const seen = new Set<string>();
  for (const element of [...document.querySelectorAll('h1, h2, h3, b, strong, font, td, div, span')].slice(
    0,
    seenTextsMax,
  )) {
    if ([...element.childNodes].length <= 3) seen.add(plainText(element).slice(0, articleLimits.titleLength));
  }
  return parts.find((part) => seen.has(part)) ?? null;
}

function folded(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/** JSON-LD and meta elements often carry entities twice encoded, and sometimes tags. */
function decodeEntities(text: string): string {
  let decoded = '';
  const parser = new Parser({ ontext: (part) => (decoded += part) });
  parser.end(text);
  return cleanText(decoded).replace(/\s+/gu, ' ').trim();
}
