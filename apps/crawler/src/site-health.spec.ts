import { describe, expect, it } from '@jest/globals';
import { siteReportSchema } from '#core/contracts';
import type { PageReading, SiteHealth } from '#infra/store';
import { defineSite } from './site.js';
import { afterVisits } from './site-health.js';
import type { VisitNote } from './visit-note.js';

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;
const noon = Date.parse('2024-01-20T12:00:00Z');
const site = defineSite({ name: 'News', url: 'https://news.example/', language: 'ar', country: 'MA' });
const aNote = (overrides: Partial<VisitNote> = {}): VisitNote => ({
  at: noon,
  url: 'https://news.example/a',
  failure: null,
  revision: null,
  reading: null,
  ...overrides,
});
const aFailure = (overrides: Partial<VisitNote> = {}) =>
  aNote({ failure: { cause: 'timeout', message: 'timeout: 10 s' }, ...overrides });
const read = (count: number, reading: Partial<PageReading> = {}) =>
  Array.from({ length: count }, () => aNote({ reading: { characters: 2_000, fell: false, ...reading } }));

/** The health after each of some rounds of visits, an hour apart. */
function afterRounds(...rounds: readonly (readonly VisitNote[])[]): SiteHealth[] {
  const healths: SiteHealth[] = [];
  for (const [index, notes] of rounds.entries())
    healths.push(afterVisits(healths.at(-1) ?? null, site, notes, { now: noon + index * hourMs, nextVisitAt: null }));
  return healths;
}
const statesAfter = (...rounds: readonly (readonly VisitNote[])[]) =>
  afterRounds(...rounds).map(({ report }) => report.state);

describe('the report of a site', () => {
  it('counts new articles, revisions and failures by day and cause, and keeps two weeks', () => {
    const notes = [
      aNote({ at: noon - 14 * dayMs, revision: 1 }),
      aFailure({ at: noon - dayMs }),
      aNote({ at: noon - dayMs, revision: 1 }),
      aNote({ revision: 1 }),
      aNote({ revision: 3 }),
      aFailure({ failure: { cause: 'http_status', message: 'http_status: status 503' } }),
      aFailure(),
      aNote(),
    ];
    const { report } = afterVisits(null, site, notes, { now: noon, nextVisitAt: noon + hourMs });
    expect(siteReportSchema.parse(report)).toEqual(report);
    expect(report).toMatchObject({
      ...{ site: 'News', sequence: noon, state: 'working', nextVisitAt: '2024-01-20T13:00:00.000Z' },
      lastSuccessAt: '2024-01-20T12:00:00.000Z',
      days: [
        { day: '2024-01-19', visits: 2, failures: 1, newArticles: 1, revisions: 0 },
        { day: '2024-01-20', visits: 5, failures: 2, newArticles: 1, revisions: 1 },
      ],
      errors: [
        { cause: 'timeout', count: 2 },
        { cause: 'http_status', count: 1 },
      ],
      lastError: { cause: 'timeout', message: 'timeout: 10 s', at: '2024-01-20T12:00:00.000Z' },
    });
  });

  it('adds to the last one, whoever made it, and counts on by one', () => {
    const [first, second] = afterRounds([aNote({ revision: 1 })], [aNote({ revision: 1 }), aFailure()]);
    expect(second?.report.sequence).toBe((first?.report.sequence ?? 0) + 1);
    expect(second?.report.days).toMatchObject([{ visits: 3, newArticles: 2, failures: 1 }]);
  });

  it('stays within its bounds after any number of visits', () => {
    const days = Array.from({ length: 400 }, (_, index) => aFailure({ at: noon - index * dayMs }));
    const { report, readings, causes } = afterVisits(null, site, [...days, ...read(500)], {
      now: noon,
      nextVisitAt: null,
    });
    expect([report.days.length, readings.length, causes.length]).toEqual([14, 60, 14]);
  });
});

describe('the state of a site', () => {
  it('is new until a visit succeeds, failing after three failures in a row, and working again after one success', () => {
    expect(statesAfter([], [aFailure()], [aNote()], [aFailure(), aFailure()], [aFailure()], [aNote()])).toEqual([
      'new',
      'new',
      'working',
      'working',
      'failing',
      'working',
    ]);
  });

  it('is disabled when the list says so', () => {
    const { report } = afterVisits(null, { ...site, enabled: false }, [], { now: noon, nextVisitAt: null });
    expect(report.state).toBe('disabled');
  });

  it('tells since when', () => {
    const healths = afterRounds([aNote()], [aNote()], [aFailure(), aFailure(), aFailure()], [aFailure()]);
    expect(healths.map(({ report }) => report.stateSince.slice(11, 16))).toEqual(['12:00', '12:00', '14:00', '14:00']);
  });

  const unread = (fell: boolean) => ({ characters: 0, fell });
  it.each<[string, readonly VisitNote[]]>([
    ['pages that were articles can no longer be read', read(6, unread(true))],
    ['known articles give a part of their text', read(6, { characters: 300, fell: true })],
    ['new articles cannot be read', read(12, unread(false))],
    ['new articles are as short as a teaser', read(12, { characters: 500 })],
  ])('is layout_changed when %s', (_what, notes) => {
    expect(statesAfter(read(48), notes)).toEqual(['working', 'layout_changed']);
  });

  it.each<[string, readonly VisitNote[], readonly VisitNote[]]>([
    ['one article was cut', read(48), [...read(1, { fell: true }), ...read(11)]],
    [
      'one page in three is a video, as ever',
      Array.from({ length: 16 }, () => [...read(2), ...read(1, unread(false))]).flat(),
      [...read(8), ...read(4, unread(false))],
    ],
    ['too little is known of the site', read(2), read(12, unread(false))],
    ['the texts are somewhat shorter', read(48), read(12, { characters: 1_100 })],
  ])('is still working when %s', (_what, before, notes) => {
    expect(statesAfter(before, notes)).toEqual(['working', 'working']);
  });

  it('keeps what was usual to compare with, until the site gives it again', () => {
    const healths = afterRounds(read(48), read(12, unread(true)), read(60, { characters: 300 }), read(12));
    expect(healths.map(({ report }) => report.state)).toEqual([
      'working',
      'layout_changed',
      'layout_changed',
      'working',
    ]);
    expect(healths[2]?.report.text.usual?.characters).toBe(2_000);
  });

  it('takes the new yield for the usual one after a month', () => {
    const [, changed] = afterRounds(read(48), read(12, unread(false)));
    const later = (days: number) =>
      afterVisits(changed ?? null, site, read(60, { characters: 300 }), {
        now: noon + days * dayMs,
        nextVisitAt: null,
      });
    expect([29, 32].map((days) => later(days).report.state)).toEqual(['layout_changed', 'working']);
  });
});
