import { describe, expect, it } from '@jest/globals';
import type { CorpusDocument, CorpusFigure } from './corpus.js';
import type { ScoredFigure } from './match-figures.js';
import { matchReadings, missesOf, scoreMatches, scoreReadings } from './score-reading.js';

const text = 'Saisie de 3 tonnes en 2023, soit 12 % de moins.';
const blank = { item: null, place: null, area: null, institution: null, partOf: null, comparedTo: null };
const wanted = (part: Partial<CorpusFigure>): CorpusFigure => ({
  ...{ quote: '3 tonnes', start: 10, value: 3000, role: 'metric', unit: 'kg', kind: 'level', qualifier: 'exact' },
  ...{ ...blank, period: '2023' },
  ...part,
});
const read = (part: Partial<ScoredFigure>): ScoredFigure => ({
  ...{ value: 3000, unit: 'kg', kind: 'level', qualifier: 'exact', ...blank, period: '2023' },
  ...{ quote: { start: 10, end: 18 } },
  ...part,
});
const documentOf = (...figures: CorpusFigure[]): CorpusDocument => ({
  ...{ id: 'saisie', lang: 'fr', country: 'MA', published: '2024-01-05', title: '', text, figures },
});
const score = (figures: CorpusFigure[], readings: ScoredFigure[]) =>
  scoreReadings([documentOf(...figures)], () => ({ figures: readings }));

describe('the score of a reading', () => {
  it.each<[string, Partial<CorpusFigure>, Partial<ScoredFigure>, found: number, strict: number]>([
    ['the same', {}, {}, 100, 100],
    ['another unit of the same mass', {}, { value: 3, unit: 't' }, 100, 100],
    ['another value', {}, { value: 3001 }, 0, 0],
    ['another place of the text', {}, { quote: { start: 20, end: 26 } }, 0, 0],
    ['another kind', {}, { kind: 'target' }, 100, 0],
    ['a period that is written out', {}, { period: '2023-01-01/2023-12-31' }, 100, 100],
    ['a month to its last day', { period: '2024-02' }, { period: '2024-02-01/2024-02-29' }, 100, 100],
    ['another period', {}, { period: '2022' }, 100, 0],
    ['a period where none is annotated', { period: null }, {}, 100, 100],
    ['a rise for a fall', { kind: 'change', value: -3000 }, { kind: 'change' }, 100, 0],
    ['a factor that is said the other way round', { unit: 'x', value: 4 }, { unit: 'x', value: 0.25 }, 100, 100],
  ])('takes %s for what it is', (_what, annotated, got, found, strict) => {
    const { foundF1, strictF1 } = score([wanted(annotated)], [read(got)]);
    expect([foundF1, strictF1]).toEqual([found, strict]);
  });

  it('counts a figure once, and what is left as made up', () => {
    const { found, extra, foundF1 } = score([wanted({})], [read({}), read({})]);
    expect([found, extra, Math.round(foundF1)]).toEqual([1, 1, 67]);
  });

  it('is exact on digits and allows a third to be rounded', () => {
    const third = { quote: 'un tiers', unit: '%', value: 33.3333 };
    expect(score([wanted(third)], [read({ value: 33.3, unit: '%' })]).found).toBe(1);
    expect(score([wanted({})], [read({ value: 3000.5 })]).found).toBe(0);
  });

  it('follows links to the figures that were read for their ends', () => {
    const change = { quote: '12 %', start: 33, value: -12, unit: '%', kind: 'change_percent' };
    const figures = [wanted({}), wanted({ ...change, comparedTo: 0 })];
    const got = { quote: { start: 33, end: 37 }, value: -12, unit: '%', kind: 'change_percent' };
    expect(score(figures, [read({}), read({ ...got, comparedTo: 0 })]).fields.comparedTo).toEqual({
      asked: 1,
      right: 1,
    });
    expect(score(figures, [read({}), read({ ...got, comparedTo: 1 })]).fields.comparedTo).toEqual({
      asked: 1,
      right: 0,
    });
  });

  it('tells how many other numbers were left alone, and with which reason', () => {
    const year = wanted({ role: 'not_metric', reason: 'year', quote: '2023', start: 22, value: 2023 });
    const setAside = [{ start: 22, end: 26, reason: 'year' }];
    expect(scoreReadings([documentOf(year)], () => ({ figures: [], setAside })).asides).toEqual({
      total: 1,
      apart: 1,
      reasoned: 1,
    });
  });

  it('lists what was missed, made up and wrong', () => {
    const [reading] = matchReadings(
      [documentOf(wanted({}), wanted({ quote: '12 %', start: 33, value: 12, unit: '%' }))],
      () => ({
        figures: [read({ period: '2022' }), read({ value: 7, quote: { start: 22, end: 26 } })],
      }),
    );
    expect(missesOf(reading!.matched).map(({ kind, wanted: right, got }) => [kind, right, got])).toEqual([
      ['missed', '12 %', null],
      ['extra', null, '7 kg'],
      ['period', '2023', '2022'],
    ]);
    expect(scoreMatches([reading!])).toMatchObject({ wanted: 2, found: 1, extra: 1, strict: 0 });
  });
});
