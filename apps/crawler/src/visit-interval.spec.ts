import { describe, expect, it } from '@jest/globals';
import type { Visit } from '#infra/store';
import { aVisit } from '#testing';
import { defineSite, type SiteEntry } from './site.js';
import { adaptInterval, rangeOf } from './visit-interval.js';

const minuteMs = 60_000;
const now = Date.parse('2023-12-29T12:00:00Z');
const usual = { shortestMs: 5 * minuteMs, longestMs: 120 * minuteMs };
const aSite = (overrides: Partial<SiteEntry> = {}) =>
  defineSite({ name: 'News', url: 'https://news.example/feed', language: 'ar', country: 'MA', ...overrides });

/** The visit after one that found news or did not. */
function after(before: Visit, hasNews: boolean, range = usual): Visit {
  const next = { ...before, visits: before.visits + 1, nextVisitAt: now + 15 * minuteMs };
  return adaptInterval({ before, after: next, hasNews, now, range });
}

describe('the interval of a feed', () => {
  it.each([
    ['shrinks when a visit finds something new', 60, true, 30],
    ['grows when it does not', 60, false, 75],
    ['is never shorter than the shortest', 6, true, 5],
    ['is never longer than the longest', 110, false, 120],
  ])('%s', (_title, beforeMinutes, hasNews, minutes) => {
    const visit = after(aVisit({ visits: 3, intervalMs: beforeMinutes * minuteMs }), hasNews);
    expect(visit).toMatchObject({ intervalMs: minutes * minuteMs, nextVisitAt: now + minutes * minuteMs });
  });

  it('starts with the usual one, for the first visit finds everything new', () => {
    expect(after(aVisit(), true)).toMatchObject({ intervalMs: 15 * minuteMs, nextVisitAt: now + 15 * minuteMs });
  });

  it('starts with the usual one on a visit that was kept before intervals were', () => {
    expect(after(aVisit({ visits: 9 }), false).intervalMs).toBe(18.75 * minuteMs);
  });

  it('stays as it is where the list of sites fixes it, and on what is not visited again', () => {
    const fixed = rangeOf(aSite({ interval: '15m' }), usual);
    expect(after(aVisit({ visits: 3 }), true, fixed).nextVisitAt).toBe(now + 15 * minuteMs);
    const over = { before: aVisit({ visits: 3 }), after: aVisit({ nextVisitAt: null }), hasNews: true, now };
    expect(adaptInterval({ ...over, range: usual })).toEqual(over.after);
  });

  it.each([
    ['an article every twenty minutes', 20, 5, 20],
    ['an article every three hours', 180, 30, 120],
  ])('of a site that publishes %s comes to lie between bounds', (_name, everyMinutes, fromMinutes, toMinutes) => {
    let [time, visit] = [0, aVisit({ visits: 1 })];
    const intervals: number[] = [];
    for (let round = 0; round < 200; round += 1) {
      const wait = (visit.intervalMs ?? 15 * minuteMs) / minuteMs;
      const hasNews = Math.floor((time + wait) / everyMinutes) > Math.floor(time / everyMinutes);
      time += wait;
      visit = after(visit, hasNews);
      if (round >= 50) intervals.push(wait);
    }
    const mean = intervals.reduce((sum, wait) => sum + wait, 0) / intervals.length;
    expect(mean).toBeGreaterThan(fromMinutes);
    expect(mean).toBeLessThan(toMinutes);
  });
});

describe('the range of a site', () => {
  it.each<[string, Partial<SiteEntry>, object]>([
    ['is that of the settings without an interval', {}, usual],
    ['is the interval itself when it has one', { interval: '10m' }, { shortestMs: 600_000, longestMs: 600_000 }],
    ['is what it gives as two times', { interval: ['2m', '1h'] }, { shortestMs: 120_000, longestMs: 3_600_000 }],
  ])('%s', (_title, entry, expected) => {
    expect(rangeOf(aSite(entry), usual)).toEqual(expected);
  });

  it('starts with the usual interval, or the nearest that it allows', () => {
    expect(aSite({ interval: ['1h', '6h'] }).intervalMs).toBe(60 * minuteMs);
    expect(aSite({ interval: ['2m', '1h'] }).intervalMs).toBe(15 * minuteMs);
  });

  it('with the longer time first is refused', () => {
    expect(() => aSite({ interval: ['6h', '1h'] })).toThrow(/shorter one first/u);
  });
});
