import { describe, expect, it } from '@jest/globals';
import { type ArticleSource, loadArticleSources } from './article-source.js';

const sources = await loadArticleSources();
const everyParagraph = (source: ArticleSource) => [...source.paragraphs, ...source.corrections];
const figuresOf = (source: ArticleSource) => source.paragraphs.flatMap((paragraph) => paragraph.figures);

/** The reading of a quote's own number, written without the product's reader: digits, or Arabic words between them. */
function valueIn(quote: string): number {
  const words = /^(?:(\d+) )?مليون و(\d+) ألف و(\d+)/u.exec(quote);
  if (words) return Number(words[1] ?? 1) * 1_000_000 + Number(words[2]) * 1_000 + Number(words[3]);
  const number = /^\d+(?:[.,\u202f]\d{3})*(?:[.,]\d{1,2}(?!\d))?/u.exec(quote)?.[0] ?? '';
  return Number(number.replace(/[.,\u202f](?=\d{3})/gu, '').replace(',', '.'));
}

describe('the articles of the newsroom', () => {
  it.each(sources.map((source) => [source.slug, source] as const))(
    'have quotes of %s that stand once in their paragraph and say the value',
    (_slug, source) => {
      for (const { text, figures } of everyParagraph(source)) {
        for (const { quote, value, period } of figures) {
          expect(text.split(quote)).toHaveLength(2);
          expect(valueIn(quote)).toBe(value);
          expect(Number(period)).toBeLessThanOrEqual(new Date(source.publishedAt).getFullYear());
        }
      }
    },
  );

  it('have addresses of their own and the offset of the newsroom', () => {
    const places = sources.map(({ language, section, slug }) => `${language}/${section}/${slug}`);
    expect(new Set(places).size).toBe(sources.length);
    expect(sources.filter(({ publishedAt }) => !publishedAt.endsWith('+01:00'))).toEqual([]);
  });

  it('are at least 14 at the start and 8 later, most of them in Arabic', () => {
    const later = sources.filter((source) => source.publish === 'later');
    expect(later.length).toBeGreaterThanOrEqual(8);
    expect(sources.length - later.length).toBeGreaterThanOrEqual(14);
    expect(sources.filter(({ language }) => language === 'ar').length).toBeGreaterThan(sources.length / 2);
  });

  it('have three to six paragraphs, and corrections of paragraphs that exist', () => {
    for (const { paragraphs, corrections } of sources) {
      expect(paragraphs.length).toBeGreaterThanOrEqual(3);
      expect(paragraphs.length).toBeLessThanOrEqual(6);
      expect(corrections.filter(({ paragraph }) => paragraph > paragraphs.length)).toEqual([]);
    }
  });

  it.each([
    454, 19_722_041, 867_042, 448_256, 494, 529_164, 4_269_781, 3_077_398, 1_192_383, 348_070, 45_739, 1_552_306,
    43_807, 20_031, 2_246, 13,
  ])('tell %d of the year 2023', (value) => {
    const told = sources.flatMap(figuresOf).filter((figure) => figure.period === '2023' && figure.value === value);
    expect(told.length).toBeGreaterThan(0);
  });

  it.each([4_269_781, 19_722_041, 1_552_306, 454])('tell %d in Arabic, French and English', (value) => {
    const telling = sources.filter((source) => figuresOf(source).some((figure) => figure.value === value));
    expect(new Set(telling.map(({ language }) => language))).toEqual(new Set(['ar', 'fr', 'en']));
  });

  it('disagree about the residence permits of 2023', () => {
    const told = sources
      .flatMap(figuresOf)
      .filter(({ indicator, period }) => indicator === 'residence permits issued to foreigners' && period === '2023');
    expect(new Set(told.map(({ value }) => value))).toEqual(new Set([43_807, 43_870]));
  });

  it('invent figures of fictional towns only', () => {
    for (const source of sources) {
      for (const { status, place } of figuresOf(source)) {
        expect(status === 'demonstration').toBe(source.section === 'town');
        if (status === 'demonstration') expect(place).not.toBeNull();
      }
    }
  });
});
