import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';
import { readWrittenDate } from './written-date.js';

const metaNames = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'datepublished',
  'publishdate',
  'publish_date',
  'publish-date',
  'pubdate',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'dc.date',
  'date',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'originalpublicationdate',
  'article.published',
  'article_date_original',
];
const urlDay = /[/_-](\d{4})[/-]?(\d{2})[/-]?(\d{2})(?=[/_.-]|$)/u;
const datedElements =
  '[class*="date" i], [class*="publish" i], [class*="time" i], [id*="date" i], [class*="post-meta" i], [class*="byline" i]';
const elementsMax = 40;
/** A longer text is not a date line. */
const dateLineCharacters = 200;

/**
 * When the article was published: what the page says of itself first (JSON-LD, meta elements, microdata), then its
 * address, then its `<time>` elements, then the date lines that a reader sees.
 * @returns an ISO 8601 instant with the page's own offset, or a bare day, or null
 */
export function readPublishedAt(document: PageDocument, url: string, linked: LinkedArticle | null): string | null {
  const declared = [linked?.datePublished ?? null, metaContent(document, metaNames), microdata(document), urlDate(url)];
  for (const text of declared) {
    const date = text === null ? null : readWrittenDate(text);
    if (date !== null) return date;
  }
  return timeElement(document) ?? visibleDate(document);
}

function microdata(document: PageDocument): string | null {
  const element = document.querySelector('[itemprop="datePublished"]');
  if (element === null) return null;
  return element.getAttribute('datetime') ?? element.getAttribute('content') ?? plainText(element);
}

function urlDate(url: string): string | null {
  const [, year, month, day] = urlDay.exec(new URL(url).pathname) ?? [];
  return year === undefined ? null : `${year}-${month}-${day}`;
}

function timeElement(document: PageDocument): string | null {
  for (const time of [...document.querySelectorAll('article time, main time, header time, time')].slice(
    0,
    elementsMax,
  )) {
    if (time.parentElement?.getAttribute('class')?.includes('related')) continue;
    const date = readWrittenDate(time.getAttribute('datetime') ?? '') ?? readWrittenDate(plainText(time));
    if (date !== null) return date;
  }
  return null;
}

function visibleDate(document: PageDocument): string | null {
  const heading = document.querySelector('h1')?.parentElement ?? null;
  const near = heading === null ? [] : [...heading.querySelectorAll('p, span, div, small')];
  for (const element of [
    ...[...document.querySelectorAll(datedElements)].slice(0, elementsMax),
    ...near.slice(0, elementsMax),
  ]) {
    const line = plainText(element);
    if (line.length === 0 || line.length > dateLineCharacters) continue;
    const date = readWrittenDate(line);
    if (date !== null) return date;
  }
  return null;
}
