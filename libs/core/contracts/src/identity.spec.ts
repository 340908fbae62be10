import { describe, expect, it } from '@jest/globals';
import { articleIdOf, factIdOf, identify, observationIdOf, seriesIdOf, type SeriesKey } from './identity.js';
import { normalisePhrase } from './normalise-phrase.js';

const key: SeriesKey = {
  indicator: 'police.emergency_calls',
  item: null,
  area: 'MA',
  place: null,
  institution: 'MA-DGSN',
  unit: '1',
  kind: 'level',
  breakdown: { population: 'diaspora', age: 'minors' },
};

describe('identities', () => {
  it('are what they were: a changed id would part every series from its past', () => {
    expect(articleIdOf('https://newsroom.example/a')).toBe(identify('article', 'https://newsroom.example/a'));
    expect(identify('article', 'https://newsroom.example/a')).toMatch(/^[0-9a-f]{32}$/u);
    expect(seriesIdOf(key)).toBe(
      identify(
        'series',
        'police.emergency_calls',
        'MA',
        null,
        'MA-DGSN',
        '1',
        'level',
        'age=minors',
        'population=diaspora',
      ),
    );
  });

  it('keep the borders between their parts', () => {
    expect(identify('ab', 'c')).not.toBe(identify('a', 'bc'));
    expect(identify('a', null)).not.toBe(identify('a', 'null'));
  });

  it('do not depend on the order in which a breakdown is written', () => {
    expect(seriesIdOf({ ...key, breakdown: { age: 'minors', population: 'diaspora' } })).toBe(seriesIdOf(key));
  });

  it('tell periods, articles and occurrences apart', () => {
    const series = seriesIdOf(key);
    const facts = [factIdOf(series, '2022'), factIdOf(series, '2023'), factIdOf(series, null)];
    expect(new Set(facts).size).toBe(3);
    expect(observationIdOf('a', facts[0]!, 1)).not.toBe(observationIdOf('a', facts[0]!, 2));
  });
});

describe('normalisePhrase', () => {
  it.each([
    ['شُرْطَةُ المُرور', 'شرطه المرور'],
    ['الإقـــامة', 'الاقامه'],
    ['Sûreté  nationale', 'surete nationale'],
    ['«Appels d’urgence»', 'appels d urgence'],
    ['\u202bمستشفى\u202c', 'مستشفي'],
  ])('folds %s to %s', (phrase, folded) => {
    expect(normalisePhrase(phrase)).toBe(folded);
  });

  it('gives a folded phrase back as it is', () => {
    for (const phrase of ['شرطة المُرور', 'Sûreté', 'دائرة', '٤٥٤']) {
      expect(normalisePhrase(normalisePhrase(phrase))).toBe(normalisePhrase(phrase));
    }
  });
});
