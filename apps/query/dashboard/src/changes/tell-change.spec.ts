import { describe, expect, it } from '@jest/globals';
import type { Change, FactState } from '../api/shapes.js';
import { addChanges, changesShownMax } from './change-list.js';
import { tellChange } from './tell-change.js';

const article = {
  ...{ articleId: 'a1', revision: 1, url: 'https://news.example/1', canonicalUrl: 'https://news.example/1' },
  ...{ source: 'news', title: 'Title', language: 'fr', country: 'MA', publishedAt: null },
  capturedAt: '2026-01-10T12:00:00Z',
};

function state(said: Partial<FactState>): FactState {
  return {
    ...{ status: 'current', value: 85, qualifier: 'exact', conflict: false, observationId: 'o1', article },
    ...{ quote: { exact: '85', prefix: '', suffix: '', start: 0, end: 2 }, asOf: '2026-01-10T12:00:00Z' },
    ...said,
  };
}

function change(said: Partial<Change>): Change {
  return {
    ...{ changeId: 'f1@1', kind: 'created', reason: 'first_report', factId: 'f1', seriesId: 's1', sequence: 1 },
    ...{ indicator: null, item: 'cartes', area: 'MA', place: null, institution: null, unit: '1', figureKind: 'level' },
    ...{ period: '2023', before: null, after: state({}) },
    ...said,
  };
}

describe('tellChange', () => {
  it.each<[string, Partial<Change>, ReturnType<typeof tellChange>]>([
    ['a first report', {}, { news: 'created', gone: null, now: 85 }],
    [
      'a correction',
      { kind: 'revised', reason: 'correction', before: state({ value: 80 }) },
      { news: 'corrected', gone: 80, now: 85 },
    ],
    [
      'a second article that says otherwise',
      { kind: 'revised', reason: 'other_report', before: state({}), after: state({ conflict: true }) },
      { news: 'disputed', gone: null, now: 85 },
    ],
    [
      'the end of a disagreement',
      { kind: 'revised', reason: 'other_report', before: state({ conflict: true, value: 90 }) },
      { news: 'settled', gone: 90, now: 85 },
    ],
    [
      'another report that is chosen',
      { kind: 'revised', reason: 'other_report', before: state({ value: 90 }) },
      { news: 'replaced', gone: 90, now: 85 },
    ],
    [
      'a figure that was removed',
      { kind: 'retracted', reason: 'figure_removed', before: state({}), after: state({ status: 'retracted' }) },
      { news: 'retracted', gone: 85, now: null },
    ],
    [
      'an article that is gone',
      { kind: 'retracted', reason: 'article_withdrawn', before: state({}), after: state({ status: 'retracted' }) },
      { news: 'withdrawn', gone: 85, now: null },
    ],
    [
      'a figure that came back',
      { before: state({ status: 'retracted', value: 80 }) },
      { news: 'created', gone: null, now: 85 },
    ],
  ])('tells %s', (_case, said, told) => {
    expect(tellChange(change(said))).toEqual(told);
  });
});

describe('addChanges', () => {
  it('puts the newest first and shows none twice', () => {
    const [first, second] = [change({ changeId: 'one' }), change({ changeId: 'two' })];
    const list = addChanges(addChanges([], [first, second]), [second, change({ changeId: 'three' })]);
    expect(list.map(({ changeId }) => changeId)).toEqual(['three', 'two', 'one']);
  });

  it('keeps the list as it is when nothing is new', () => {
    const list = addChanges([], [change({})]);
    expect(addChanges(list, [change({})])).toBe(list);
  });

  it('forgets the oldest of too many', () => {
    const many = Array.from({ length: changesShownMax + 5 }, (_, index) => change({ changeId: String(index) }));
    const list = addChanges([], many);
    expect(list).toHaveLength(changesShownMax);
    expect(list[0]?.changeId).toBe(String(changesShownMax + 4));
  });
});
