import { describe, expect, it } from '@jest/globals';
import type { Visit } from '#infra/store';
import { aVisit } from '#testing';
import { afterFailure, afterMissing, afterSuccess, nextRecheckAt } from './next-visit.js';
import { defineSite, type SiteEntry } from './site.js';

const hourMs = 3_600_000;
const now = Date.parse('2023-12-29T12:00:00Z');
const aSite = (overrides: Partial<SiteEntry> = {}) =>
  defineSite({ name: 'News', url: 'https://news.example/feed', language: 'ar', country: 'MA', ...overrides });
const failure = { message: 'http_status: status 500', canRetry: true, retryAfterMs: null };

describe('an article', () => {
  const ladder = aSite().recheck;
  it.each([
    [0, 1],
    [0.5, 1],
    [1, 6],
    [7, 24],
    [30, 168],
  ])('that changed %d hours ago is visited again %d hours after the change', (agoHours, thenHours) => {
    const changedAt = now - agoHours * hourMs;
    expect(nextRecheckAt({ now, changedAt, recheck: ladder })).toBe(changedAt + thenHours * hourMs);
  });

  it('that has not changed for a week is left alone', () => {
    expect(nextRecheckAt({ now, changedAt: now - 169 * hourMs, recheck: ladder })).toBeNull();
  });

  it('of a site with one time is visited again always after it', () => {
    const { recheck } = aSite({ recheck: '5s' });
    expect(nextRecheckAt({ now, changedAt: now - 9_000 * hourMs, recheck })).toBe(now + 5_000);
  });
});

describe('a failure', () => {
  /** So long, and up to a fifth longer, never shorter. */
  function expectWait({ nextVisitAt }: Visit, waitMs: number): void {
    expect(nextVisitAt).toBeGreaterThanOrEqual(now + waitMs);
    expect(nextVisitAt).toBeLessThanOrEqual(now + 1.2 * waitMs);
  }

  it.each([
    [0, 15],
    [1, 30],
    [2, 60],
    [20, 24 * 60],
  ])('after %d others puts a feed off for %d minutes', (failures, minutes) => {
    const after = afterFailure(aVisit({ failures }), aSite(), now, failure);
    expect(after).toMatchObject({ failures: failures + 1, lastError: failure.message });
    expectWait(after, minutes * 60_000);
  });

  it('waits as long as the site asks', () => {
    const after = afterFailure(aVisit(), aSite(), now, { ...failure, retryAfterMs: 5 * hourMs });
    expectWait(after, 5 * hourMs);
  });

  it('of many pages at once does not bring them back at once', () => {
    const waits = Array.from({ length: 100 }, (_, index) =>
      afterFailure(aVisit({ url: `https://news.example/${index}` }), aSite(), now, failure),
    ).map(({ nextVisitAt }) => nextVisitAt);
    expect(new Set(waits).size).toBeGreaterThan(95);
  });

  it('that trying again does not mend waits a day', () => {
    expectWait(afterFailure(aVisit(), aSite(), now, { ...failure, canRetry: false }), 24 * hourMs);
  });

  it('gives an article up after eight in a row, and a feed never', () => {
    expect(afterFailure(aVisit({ role: 'article', failures: 7 }), aSite(), now, failure).nextVisitAt).toBeNull();
    expectWait(afterFailure(aVisit({ failures: 500 }), aSite(), now, failure), 24 * hourMs);
  });

  it('is forgotten after a success', () => {
    const visit = aVisit({ failures: 3, lastError: 'x', goneVisits: 1, goneSince: now, visits: 4 });
    expect(afterSuccess(visit, { etag: '"2"' })).toMatchObject({
      visits: 5,
      failures: 0,
      lastError: null,
      goneVisits: 0,
      goneSince: null,
      etag: '"2"',
    });
  });
});

describe('a missing page', () => {
  const site = aSite({ withdrawalConfirmAfter: '24h' });
  it('is looked at again before it counts as withdrawn', () => {
    const first = afterMissing(aVisit({ role: 'article' }), site, now);
    expect(first).toMatchObject({
      isConfirmed: false,
      visit: { goneVisits: 1, goneSince: now, nextVisitAt: now + 24 * hourMs },
    });
    expect(afterMissing(first.visit, site, now + hourMs)).toMatchObject({
      isConfirmed: false,
      visit: { nextVisitAt: now + 24 * hourMs },
    });
    expect(afterMissing(first.visit, site, now + 24 * hourMs).isConfirmed).toBe(true);
  });
});
