import { describe, expect, it } from '@jest/globals';
import { barsOf } from './days-of.js';

describe('barsOf', () => {
  it('shows two weeks up to today, the days without a visit too', () => {
    const days = [
      { day: '2024-01-05', visits: 1, failures: 0, newArticles: 99, revisions: 0 },
      { day: '2024-01-18', visits: 1, failures: 0, newArticles: 8, revisions: 0 },
      { day: '2024-01-20', visits: 1, failures: 0, newArticles: 2, revisions: 0 },
    ];
    const bars = barsOf(days, Date.parse('2024-01-20T23:59:00Z'));
    expect(bars).toHaveLength(14);
    expect(bars[0]).toEqual({ day: '2024-01-07', newArticles: 0, height: 0 });
    expect(bars.slice(-3).map(({ newArticles, height }) => [newArticles, height])).toEqual([
      [8, 1],
      [0, 0],
      [2, 0.25],
    ]);
  });

  it('has no bar for a site without articles', () => {
    expect(barsOf([], 0).every(({ height }) => height === 0)).toBe(true);
  });
});
