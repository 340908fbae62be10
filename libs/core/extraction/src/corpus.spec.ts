import { describe, expect, it } from '@jest/globals';
import { loadCorpus, scoreReadings } from '#testing';
import { readFigures } from './read-figures.js';

/** F1 in percent that the reading must not fall below. Raise a floor when the reading has got better. */
const floors = {
  ar: { found: 99.5, strict: 98.5 },
  fr: { found: 99.5, strict: 98.5 },
  en: { found: 99, strict: 95.5 },
} as const;

describe('reading the annotated texts', () => {
  it.each(['ar', 'fr', 'en'] as const)('does not fall behind in %s', async (language) => {
    const documents = (await loadCorpus()).filter(({ lang }) => lang === language);
    const score = scoreReadings(documents, ({ text, title, lang, country, published }) =>
      readFigures({ text, title, language: lang, country, publishedAt: published }),
    );
    expect(score.foundF1).toBeGreaterThanOrEqual(floors[language].found);
    expect(score.strictF1).toBeGreaterThanOrEqual(floors[language].strict);
  });
});
