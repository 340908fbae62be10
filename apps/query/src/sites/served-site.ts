import type { SiteDay, SiteFigures, SiteReport } from '#core/contracts';
import { siteStateOf } from '#core/projections';
import type { SiteAnswer } from './sites.schema.js';

const dayMs = 86_400_000;
const weekDays = 7;
/** Visits wait for their turn; one that waits longer than this waits for a crawler. */
const overdueMs = 15 * 60_000;

/**
 * A site as it is served.
 * @param figures null while no article of it was read
 * @param now milliseconds since 1970
 */
export function serveSite(report: SiteReport, figures: SiteFigures | null, now: number): SiteAnswer {
  const { sequence: _sequence, ...told } = report;
  const { site: _site, ...yields } = figures ?? { site: report.site };
  return {
    ...told,
    state: siteStateOf(report, figures),
    newArticlesPerDay: newArticlesPerDay(report.days, now),
    figures: 'recent' in yields ? yields : null,
    overdue: report.nextVisitAt !== null && Date.parse(report.nextVisitAt) + overdueMs < now,
  };
}

/** Days without a visit between two others count as days without an article; those before the first visit do not. */
function newArticlesPerDay(days: readonly SiteDay[], now: number): number | null {
  const today = new Date(now).toISOString().slice(0, 'YYYY-MM-DD'.length);
  const full = days.filter(({ day }) => day < today && Date.parse(today) - Date.parse(day) <= weekDays * dayMs);
  const [first] = full;
  if (first === undefined) return days.find(({ day }) => day === today)?.newArticles ?? null;
  const spanDays = (Date.parse(today) - Date.parse(first.day)) / dayMs;
  return full.reduce((sum, { newArticles }) => sum + newArticles, 0) / spanDays;
}
