import { elementsAround, findHeadline, isElsewhere } from './headline-element.js';
import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, type PageElement, plainText } from './page-document.js';
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
const dateLineWordsMax = 14;
/** A line that begins so gives the day of a change. */
const isUpdate = /^(?:updated|last updated|modified|mis à jour|modifié|آخر تحديث|تحديث|تم التحديث)/iu;

/**
 * When the article was published: what the page says of itself first (JSON-LD, meta elements, microdata), then its
 * address, then the dates that a reader sees, the nearest to the headline first.
 * @param title the article's title, by which its headline is found
 * @returns an ISO 8601 instant with the page's own offset, or a bare day, or null
 */
export function readPublishedAt(
  document: PageDocument,
  url: string,
  linked: LinkedArticle | null,
  title: string | null,
): string | null {
  const declared = [linked?.datePublished ?? null, metaContent(document, metaNames), microdata(document)];
  for (const text of declared) {
    const date = text === null ? null : readWrittenDate(text);
    if (date !== null) return date;
  }
  const inAddress = urlDate(url);
  const near = dateNearHeadline(document, title);
  // An address has the day; the headline's neighbour may have the hour of the same day.
  if (inAddress !== null) return near?.startsWith(inAddress) ? near : inAddress;
  return near ?? timeElement(document) ?? visibleDate(document);
}

function microdata(document: PageDocument): string | null {
  const element = [...document.querySelectorAll('[itemprop~="datePublished"], [property="datePublished"]')].find(
    (candidate) => !isElsewhere(candidate),
  );
  if (element === undefined) return null;
  return (
    element.getAttribute('datetime') ??
    element.getAttribute('content') ??
    element.getAttribute('title') ??
    plainText(element)
  );
}

function urlDate(url: string): string | null {
  const [, year, month, day] = urlDay.exec(URL.parse(url)?.pathname ?? '') ?? [];
  return year === undefined ? null : readWrittenDate(`${year}-${month}-${day}`);
}

function dateNearHeadline(document: PageDocument, title: string | null): string | null {
  const headline = findHeadline(document, title);
  if (headline === null) return null;
  for (const element of elementsAround(headline)) {
    const date = element === headline || isElsewhere(element) ? null : dateOf(element);
    if (date !== null) return date;
  }
  return null;
}

/** The date of an element that is a date line and no more. */
function dateOf(element: PageElement): string | null {
  const attribute = element.getAttribute(element.localName === 'abbr' ? 'title' : 'datetime');
  const declared = attribute === null ? null : readWrittenDate(attribute);
  if (declared !== null) return declared;
  const line = plainText(element);
  if (line.length < 8 || line.length > dateLineCharacters || !/[\d٠-٩۰-۹]/u.test(line)) return null;
  const words = line.match(/[\p{L}]{2,}/gu)?.length ?? 0;
  return words <= dateLineWordsMax && !isUpdate.test(line) ? readWrittenDate(line) : null;
}

function timeElement(document: PageDocument): string | null {
  const times = [...document.querySelectorAll('article time, main time, header time, time, abbr.published')].slice(
    0,
    elementsMax,
  );
  for (const time of times) {
    const date = isElsewhere(time) ? null : dateOf(time);
    if (date !== null) return date;
  }
  return null;
}

function visibleDate(document: PageDocument): string | null {
  for (const element of [...document.querySelectorAll(datedElements)].slice(0, elementsMax)) {
    const line = plainText(element);
    if (line.length === 0 || line.length > dateLineCharacters || isElsewhere(element)) continue;
    const date = readWrittenDate(line);
    if (date !== null) return date;
  }
  return null;
}
