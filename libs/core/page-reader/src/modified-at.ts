import type { LinkedArticle } from './json-ld.js';
import { metaContent, type PageDocument, plainText } from './page-document.js';
import { readWrittenDate } from './written-date.js';

const metaNames = [
  'article:modified_time',
  'og:article:modified_time',
  'og:updated_time',
  'article:modified',
  'article.updated',
  'datemodified',
  'date.modified',
  'lastmod',
  'last-modified',
  'modified',
  'revised',
  'dcterms.modified',
  'dc.date.modified',
  'govuk:updated-at',
  'sailthru.lastmodified',
  'parsely-modified',
];
const label =
  /(?:آخر تحديث|اخر تحديث|تم التحديث|حُدّث|حدث في|تحديث|mise? à jour|modifié|actualisé|last (?:updated|modified)|updated|modified|amended)/iu;
const places =
  '[class*="updat" i], [class*="modif" i], [class*="maj" i], [class*="meta" i], [class*="date" i], [class*="byline" i], dl dd, dl dt, details, summary, time';
const placesMax = 60;
const lineCharactersMax = 300;

/**
 * When the article was last changed: JSON-LD, meta elements, microdata, then a date after a word such as "updated".
 * @param publishedAt what is not later than that is no change, and null
 * @returns an ISO 8601 instant with the page's own offset, or a bare day, or null
 */
export function readModifiedAt(
  document: PageDocument,
  linked: LinkedArticle | null,
  publishedAt: string | null,
): string | null {
  const element = document.querySelector('[itemprop="dateModified"]');
  const declared = [
    linked?.dateModified ?? null,
    metaContent(document, metaNames),
    element?.getAttribute('datetime') ??
      element?.getAttribute('content') ??
      (element === null ? null : plainText(element)),
  ];
  for (const written of declared) {
    const date = written === null ? null : readWrittenDate(written);
    if (date !== null) return notBefore(date, publishedAt);
  }
  const seen = seenDate(document);
  return seen === null ? null : notBefore(seen, publishedAt);
}

function notBefore(date: string, publishedAt: string | null): string | null {
  if (publishedAt === null) return date;
  return Date.parse(date) < Date.parse(date.length === 10 ? publishedAt.slice(0, 10) : publishedAt) ? null : date;
}

function seenDate(document: PageDocument): string | null {
  for (const place of [...document.querySelectorAll(places)].slice(0, placesMax)) {
    const line = plainText(place);
    if (line.length > lineCharactersMax) continue;
    const found = label.exec(line);
    if (found === null) continue;
    const inside = place.querySelector('time')?.getAttribute('datetime') ?? null;
    const date = (inside === null ? null : readWrittenDate(inside)) ?? readWrittenDate(line.slice(found.index));
    if (date !== null) return date;
  }
  // In a list of terms the date stands beside its name.
  for (const term of [...document.querySelectorAll('dt')].slice(0, placesMax)) {
    if (!label.test(plainText(term))) continue;
    const line = plainText(term.parentElement);
    const date = readWrittenDate(line.slice(line.search(label)));
    if (date !== null) return date;
  }
  return null;
}
