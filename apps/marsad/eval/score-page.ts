import { decodePage } from '#infra/http-fetch';
import type { BuiltPage } from '#testing/pages';
import type { PageReader, PageReading } from './page-readers.js';
import { bagF1, shinglesOf, wordsOf } from './text-likeness.js';

/** The fields that are right or wrong; each is asked of articles that have it, `kind` of every page. */
export const pageFields = [
  'kind',
  'title',
  'authors',
  'published',
  'modified',
  'language',
  'section',
  'canonical',
  'correction',
] as const;
export type PageField = (typeof pageFields)[number];

/** One page with what was read of it. */
export interface PageScore {
  readonly page: BuiltPage;
  readonly reading: PageReading;
  /** F1 from 0 to 1, or null when the page has no text to find. */
  readonly tokenF1: number | null;
  readonly shingleF1: number | null;
  /** Whether each field is right; what the page does not have is not in it. */
  readonly fields: ReadonlyMap<PageField, boolean>;
}

/** Decodes a page of the corpus as the fetcher would, reads it, and compares. */
export function scorePage(page: BuiltPage, read: PageReader): PageScore {
  const { text: html } = decodePage(page.bytes, page.sample.headerCharset ?? null);
  const reading = read(html, page.sample.url);
  const isArticle = page.sample.kind === 'article';
  const [expected, got] = [wordsOf(page.text), wordsOf(reading.text)];
  return {
    page,
    reading,
    tokenF1: isArticle ? bagF1(expected, got) : null,
    shingleF1: isArticle ? bagF1(shinglesOf(expected), shinglesOf(got)) : null,
    fields: new Map([
      ['kind', isArticle === (reading.kind === 'article')],
      ...(isArticle ? ownFields(page, reading) : []),
    ]),
  };
}

function ownFields({ sample }: BuiltPage, reading: PageReading): [PageField, boolean][] {
  const fields: [PageField, boolean][] = [
    ['title', squeezed(reading.title) === squeezed(sample.title)],
    ['language', reading.language === sample.language],
    ['canonical', reading.canonicalUrl === sample.canonicalUrl],
  ];
  if (sample.authors.length > 0) fields.push(['authors', sameNames(sample.authors, reading.authors)]);
  if (sample.publishedAt !== null) fields.push(['published', sameDate(sample.publishedAt, reading.publishedAt)]);
  if (sample.modifiedAt !== null) fields.push(['modified', sameDate(sample.modifiedAt, reading.modifiedAt)]);
  if (sample.section !== null) fields.push(['section', squeezed(reading.section) === squeezed(sample.section)]);
  if (sample.correction !== null) {
    fields.push(['correction', reading.corrections.map(squeezed).includes(squeezed(sample.correction))]);
  }
  return fields;
}

function squeezed(text: string | null): string {
  return (text ?? '').normalize('NFC').replace(/\s+/gu, ' ').trim();
}

function sameNames(expected: readonly string[], got: readonly string[]): boolean {
  const sorted = (names: readonly string[]): string => names.map(squeezed).sort().join('|');
  return sorted(expected) === sorted(got);
}

/** The day in the page's own offset counts; many pages show no more. */
function sameDate(expected: string, got: string | null): boolean {
  return got !== null && expected.slice(0, 10) === got.slice(0, 10);
}

/** The figures of a set of pages. */
export interface PageScores {
  readonly pages: number;
  readonly articles: number;
  /** Means in percent. */
  readonly tokenF1: number;
  readonly shingleF1: number;
  readonly fields: Readonly<Record<PageField, { readonly right: number; readonly asked: number }>>;
}

/** Adds up the scores of single pages. */
export function sumScores(scores: readonly PageScore[]): PageScores {
  const articles = scores.filter(({ tokenF1 }) => tokenF1 !== null);
  const mean = (values: readonly number[]): number =>
    (100 * values.reduce((sum, value) => sum + value, 0)) / Math.max(1, values.length);
  const count = (field: PageField) => {
    const asked = scores.flatMap(({ fields }) => fields.get(field) ?? []);
    return { right: asked.filter(Boolean).length, asked: asked.length };
  };
  return {
    pages: scores.length,
    articles: articles.length,
    tokenF1: mean(articles.map(({ tokenF1 }) => tokenF1 ?? 0)),
    shingleF1: mean(articles.map(({ shingleF1 }) => shingleF1 ?? 0)),
    // Object.fromEntries gives every field of the list.
    fields: Object.fromEntries(pageFields.map((field) => [field, count(field)])) as PageScores['fields'],
  };
}
