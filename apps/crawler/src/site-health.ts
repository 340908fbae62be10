import { type SiteDay, siteReportLimits, type SiteReport, type SiteState, type TextYield } from '#core/contracts';
import type { CauseCount, PageReading, SiteHealth } from '#infra/store';
import { isLayoutBack, isLayoutChanged, readingWindows, recentOf, textYieldOf, usualOf } from './layout-watch.js';
import type { Site } from './site.js';
import type { VisitNote } from './visit-note.js';

const dayMs = 86_400_000;
/** So many failed visits in a row, of any of its pages, and the site is failing. */
const failuresMin = 3;
/** A new layout that gives less is the usual one after so long. */
const layoutChangedDaysMax = 30;

/** When a site is told of. */
export interface ReportTimes {
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly nextVisitAt: number | null;
}

type WatchedSite = Pick<Site, 'name' | 'url' | 'language' | 'country' | 'enabled'>;

/**
 * The health of a site after some visits. The first sequence is the time, so that a crawler that lost its memory is still
 * believed; each later one is one higher.
 * @param last its last health, or null
 * @param notes of the visits since then, in their order; none when the site is only to be told of again
 */
export function afterVisits(
  last: SiteHealth | null,
  site: WatchedSite,
  notes: readonly VisitNote[],
  times: ReportTimes,
): SiteHealth {
  const { now } = times;
  const before = last ?? firstHealth;
  const readings = [...before.readings, ...notes.flatMap(({ reading }) => reading ?? [])].slice(-readingsMax);
  const failuresInRow = notes.reduce((row, { failure }) => (failure === null ? 0 : row + 1), before.failuresInRow);
  const causes = countCauses(before.causes, notes, now);
  const told = tellVisits(before.report, notes);
  const layout = watchLayout(last, readings, now);
  const state = stateOf(site, { failuresInRow, lastSuccessAt: told.lastSuccessAt, isChanged: layout.isChanged });
  const report: SiteReport = {
    ...{ site: site.name, url: site.url, language: site.language, country: site.country },
    sequence: last === null ? Math.max(1, now) : last.report.sequence + 1,
    state,
    stateSince: last?.report.state === state ? last.report.stateSince : instantOf(now),
    reportedAt: instantOf(now),
    ...told,
    nextVisitAt: times.nextVisitAt === null ? null : instantOf(times.nextVisitAt),
    days: countDays(before.report.days, notes, now),
    text: { recent: textYieldOf(recentOf(readings)), usual: layout.usual },
    errors: totalsOf(causes),
  };
  return { report, readings, causes, failuresInRow, usual: layout.isChanged ? layout.usual : null };
}

/** The health of a site that was taken from the list: what was known last, and that it is visited no more. */
export function afterRemoval({ report, ...health }: SiteHealth, now: number): SiteHealth {
  const at = instantOf(now);
  const sequence = report.sequence + 1;
  return {
    ...health,
    report: { ...report, sequence, state: 'removed', stateSince: at, reportedAt: at, nextVisitAt: null },
  };
}

const readingsMax = readingWindows.recent + readingWindows.usual;

/** What a site that was never told of has. */
const firstHealth = {
  report: { days: [], lastSuccessAt: null, lastNewArticleAt: null, lastError: null },
  readings: [],
  causes: [],
  failuresInRow: 0,
};

type ToldOfVisits = Pick<SiteReport, 'lastSuccessAt' | 'lastNewArticleAt' | 'lastError'>;

function tellVisits(before: ToldOfVisits, notes: readonly VisitNote[]): ToldOfVisits {
  return {
    lastSuccessAt: lastTime(notes, ({ failure }) => failure === null) ?? before.lastSuccessAt,
    lastNewArticleAt: lastTime(notes, ({ revision }) => revision === 1) ?? before.lastNewArticleAt,
    lastError: lastErrorOf(notes) ?? before.lastError,
  };
}

function instantOf(time: number): string {
  return new Date(time).toISOString();
}

function dayOf(time: number): string {
  return instantOf(time).slice(0, 'YYYY-MM-DD'.length);
}

function lastTime(notes: readonly VisitNote[], is: (note: VisitNote) => boolean): string | null {
  const found = notes.findLast(is);
  return found === undefined ? null : instantOf(found.at);
}

/** While a layout is changed, what was usual before is kept to compare with: the new yield must not become its own measure. */
function watchLayout(last: SiteHealth | null, readings: readonly PageReading[], now: number) {
  const wasChanged = last?.report.state === 'layout_changed';
  const usual: TextYield | null = wasChanged ? last.usual : usualOf(readings);
  if (!wasChanged) return { isChanged: isLayoutChanged(readings, usual), usual };
  const isOld = now - Date.parse(last.report.stateSince) > layoutChangedDaysMax * dayMs;
  return { isChanged: !isOld && !isLayoutBack(readings, usual), usual };
}

interface Signs {
  readonly failuresInRow: number;
  readonly lastSuccessAt: string | null;
  readonly isChanged: boolean;
}

function stateOf({ enabled }: WatchedSite, { failuresInRow, lastSuccessAt, isChanged }: Signs): SiteState {
  if (!enabled) return 'disabled';
  // A site that answers nothing at all has no layout to speak of, but one whose pages cannot be read fails just so.
  if (isChanged) return 'layout_changed';
  if (failuresInRow >= failuresMin) return 'failing';
  return lastSuccessAt === null ? 'new' : 'working';
}

function firstDayKept(now: number): string {
  return dayOf(now - (siteReportLimits.days - 1) * dayMs);
}

function countDays(before: readonly SiteDay[], notes: readonly VisitNote[], now: number): SiteDay[] {
  const days = new Map(before.map((day) => [day.day, day]));
  for (const { at, failure, revision } of notes) {
    const day = dayOf(at);
    const known = days.get(day) ?? { day, visits: 0, failures: 0, newArticles: 0, revisions: 0 };
    days.set(day, {
      day,
      visits: known.visits + 1,
      failures: known.failures + (failure === null ? 0 : 1),
      newArticles: known.newArticles + (revision === 1 ? 1 : 0),
      revisions: known.revisions + (revision !== null && revision > 1 ? 1 : 0),
    });
  }
  const kept = [...days.values()].filter(({ day }) => day >= firstDayKept(now));
  return kept.sort((left, right) => (left.day < right.day ? -1 : 1)).slice(-siteReportLimits.days);
}

function countCauses(before: readonly CauseCount[], notes: readonly VisitNote[], now: number): CauseCount[] {
  const counts = new Map(before.map((one) => [`${one.day} ${one.cause}`, one]));
  for (const { at, failure } of notes) {
    if (failure === null) continue;
    const { cause } = failure;
    const day = dayOf(at);
    counts.set(`${day} ${cause}`, { day, cause, count: (counts.get(`${day} ${cause}`)?.count ?? 0) + 1 });
  }
  return [...counts.values()].filter(({ day }) => day >= firstDayKept(now));
}

function totalsOf(causes: readonly CauseCount[]): SiteReport['errors'] {
  const byCause = Map.groupBy(causes, ({ cause }) => cause);
  const totals = [...byCause].map(([cause, own]) => ({ cause, count: own.reduce((sum, { count }) => sum + count, 0) }));
  return totals.sort((left, right) => right.count - left.count || (left.cause < right.cause ? -1 : 1));
}

function lastErrorOf(notes: readonly VisitNote[]): SiteReport['lastError'] {
  const [last] = notes.flatMap(({ at, url, failure }) => (failure === null ? [] : [{ at, url, ...failure }])).slice(-1);
  if (last === undefined) return null;
  return { ...last, message: last.message.slice(0, siteReportLimits.messageLength), at: instantOf(last.at) };
}
