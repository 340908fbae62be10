import { describe, expect, it } from '@jest/globals';
import type { SiteDay } from '#core/contracts';
import { aSiteReport, someFigures } from '#testing';
import { serveSite } from './served-site.js';

const now = Date.parse('2024-01-20T12:00:00Z');
const dayOf = (day: string, newArticles: number): SiteDay => ({
  day,
  newArticles,
  visits: 9,
  failures: 0,
  revisions: 0,
});

describe('a site that is served', () => {
  it.each<[string, SiteDay[], number | null]>([
    [
      'the full days of a week',
      [dayOf('2024-01-11', 900), dayOf('2024-01-13', 14), dayOf('2024-01-19', 7), dayOf('2024-01-20', 800)],
      3,
    ],
    ['the days since the first visit', [dayOf('2024-01-18', 4), dayOf('2024-01-19', 8)], 6],
    ['today, where there is no other', [dayOf('2024-01-20', 5)], 5],
    ['nothing before the first visit', [], null],
  ])('tells its new articles a day from %s', (_what, days, perDay) => {
    expect(serveSite(aSiteReport({ days }), null, now).newArticlesPerDay).toBe(perDay);
  });

  it.each([
    ['2024-01-20T11:40:00Z', true],
    ['2024-01-20T11:50:00Z', false],
    ['2024-01-20T13:00:00Z', false],
    [null, false],
  ])('whose next visit is due at %s is overdue: %s', (nextVisitAt, overdue) => {
    expect(serveSite(aSiteReport({ nextVisitAt }), null, now).overdue).toBe(overdue);
  });

  it('has changed its layout when its articles give no figures any more', () => {
    const figures = someFigures({ hasFallen: true });
    expect(serveSite(aSiteReport(), figures, now)).toMatchObject({
      state: 'layout_changed',
      figures: { hasFallen: true },
    });
    expect(serveSite(aSiteReport(), null, now)).toMatchObject({ state: 'working', figures: null });
  });
});
