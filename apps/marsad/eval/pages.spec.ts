import { beforeAll, describe, expect, it } from '@jest/globals';
import { layouts, loadPages } from '#testing/pages';
import { readWithMarsad, readWithReadability } from './page-readers.js';
import { type PageField, type PageScore, scorePage, sumScores } from './score-page.js';

/** What the reader reached on the corpus, in percent; it must not fall behind. */
const floors: Readonly<Record<string, { readonly token: number; readonly shingle: number }>> = {
  ar: { token: 99.5, shingle: 99.6 },
  fr: { token: 99.5, shingle: 99.6 },
  en: { token: 99.5, shingle: 99.6 },
};
const fieldFloors: Readonly<Record<PageField, number>> = {
  kind: 100,
  title: 100,
  authors: 98,
  published: 100,
  modified: 100,
  language: 100,
  section: 100,
  canonical: 100,
  correction: 100,
};

let own: PageScore[] = [];
let peer: PageScore[] = [];
beforeAll(async () => {
  const pages = await loadPages();
  own = pages.map((page) => scorePage(page, readWithMarsad));
  peer = pages.map((page) => scorePage(page, readWithReadability));
}, 120_000);

describe('the page corpus', () => {
  it('has at least forty layouts, and eighteen articles in Arabic', () => {
    expect(Object.keys(layouts).length).toBeGreaterThanOrEqual(40);
    const articles = own.filter(({ page }) => page.sample.kind === 'article');
    expect(articles.filter(({ page }) => page.sample.language === 'ar').length).toBeGreaterThanOrEqual(18);
  });

  it('uses every layout', () => {
    const used = new Set(own.map(({ page }) => page.sample.layout));
    expect([...used].sort()).toEqual(Object.keys(layouts).sort());
  });

  it('has pages as big as real ones', () => {
    const sizes = own.filter(({ page }) => page.sample.kind === 'article').map(({ page }) => page.bytes.length);
    expect(sizes.reduce((sum, size) => sum + size, 0) / sizes.length).toBeGreaterThan(20_000);
  });
});

describe('reading the page corpus', () => {
  it.each(Object.entries(floors))('keeps the text of pages in %s above the floor', (language, floor) => {
    const scores = sumScores(own.filter(({ page }) => page.sample.language === language));
    expect(scores.tokenF1).toBeGreaterThanOrEqual(floor.token);
    expect(scores.shingleF1).toBeGreaterThanOrEqual(floor.shingle);
  });

  it('keeps every field above its floor', () => {
    const { fields } = sumScores(own);
    const fallen = Object.entries(fields).flatMap(([name, { right, asked }]) => {
      const share = (100 * right) / asked;
      // The table of floors has every field.
      const floor = fieldFloors[name as PageField];
      return share < floor ? [`${name}: ${share.toFixed(1)} < ${floor}`] : [];
    });
    expect(fallen).toEqual([]);
  });

  it('is better than Readability alone', () => {
    expect(sumScores(own).shingleF1).toBeGreaterThan(sumScores(peer).shingleF1);
  });
});
