import { describe, expect, it } from '@jest/globals';
import { type CorpusDocument, heldOutFolder, loadCorpus, type ReadingScore, scoreReadings } from '#testing';
import { readFigures } from './read-figures.js';

const languages = ['ar', 'fr', 'en'] as const;

/** F1 in percent that the reading must not fall below. Raise a floor when the reading has got better. */
const floors = {
  ar: { found: 99.5, strict: 95.5 },
  fr: { found: 99.2, strict: 94.5 },
  en: { found: 99.8, strict: 92 },
} as const;

/** The same on texts that it was not developed on. */
const heldOutFloors = {
  ar: { found: 95.9, strict: 85.8 },
  fr: { found: 97.1, strict: 79.3 },
  en: { found: 98.3, strict: 74.5 },
} as const;

const scoreOf = (documents: readonly CorpusDocument[], language: string): ReadingScore =>
  scoreReadings(
    documents.filter(({ lang }) => lang === language),
    ({ text, title, lang, country, published }) =>
      readFigures({ text, title, language: lang, country, publishedAt: published }),
  );

describe('reading the annotated texts', () => {
  it.each(languages)('does not fall behind in %s', async (language) => {
    const score = scoreOf(await loadCorpus(), language);
    expect(score.foundF1).toBeGreaterThanOrEqual(floors[language].found);
    expect(score.strictF1).toBeGreaterThanOrEqual(floors[language].strict);
  });
});

describe('reading texts that it was not developed on', () => {
  it.each(languages)('does not fall behind in %s', async (language) => {
    const score = scoreOf(await loadCorpus(heldOutFolder), language);
    expect(score.foundF1).toBeGreaterThanOrEqual(heldOutFloors[language].found);
    expect(score.strictF1).toBeGreaterThanOrEqual(heldOutFloors[language].strict);
  });
});
