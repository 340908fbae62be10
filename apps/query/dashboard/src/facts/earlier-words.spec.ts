import { describe, expect, it } from '@jest/globals';
import type { Report, Statement } from '../api/shapes.js';
import { earlierWords } from './earlier-words.js';
import { groupByValue } from './group-by-value.js';

function said(value: number, revision = 1, articleId = 'a1'): Statement {
  const url = `https://news.example/${articleId}`;
  return {
    ...{ value, qualifier: 'exact', confidence: 1 },
    quote: { exact: String(value), prefix: '', suffix: '', start: 0, end: 1 },
    article: {
      ...{ articleId, revision, url, canonicalUrl: url, source: 'news', title: articleId, language: 'fr' },
      ...{ country: 'MA', publishedAt: null, capturedAt: '2026-01-10T12:00:00Z' },
    },
  };
}

describe('earlierWords', () => {
  it('passes over revisions that said the same, and puts the newest first', () => {
    const words = earlierWords([said(70, 1), said(80, 2), said(80, 3)], said(85, 4));
    expect(words.map(({ value, article }) => [value, article.revision])).toEqual([
      [80, 3],
      [70, 1],
    ]);
  });

  it('has nothing to tell when only other parts of the article changed', () => {
    expect(earlierWords([said(85, 1)], said(85, 2))).toEqual([]);
  });
});

describe('groupByValue', () => {
  it('lists the articles of each current value, the best supported first', () => {
    const report = (latest: Statement, status: Report['status'] = 'current'): Report => ({
      ...{ observationId: latest.article.articleId, status, latest, history: [] },
    });
    const reports = [
      report(said(90, 1, 'a')),
      report(said(85, 1, 'b')),
      report(said(85, 1, 'c')),
      report(said(70, 1, 'd'), 'retracted'),
    ];
    expect(groupByValue(reports).map(({ value, articles }) => [value, articles.map(({ title }) => title)])).toEqual([
      [85, ['b', 'c']],
      [90, ['a']],
    ]);
  });
});
