import type { Report } from '#core/contracts';
import { independentSupport } from './independent-support.js';

/**
 * The report that stands for the fact. In this order: current before retracted, exact before approximate, the value that
 * more independent articles give, the surer reading, the later publication, and last the id, so that the choice never depends on the
 * order in which reports came in.
 */
export function chooseReport(reports: readonly Report[]): Report | undefined {
  const current = reports.filter((report) => report.status === 'current');
  const candidates = current.length > 0 ? current : reports;
  const support = independentSupport(candidates);
  const published = (report: Report) => report.latest.article.publishedAt ?? report.latest.article.capturedAt;
  return [...candidates].sort(
    (left, right) =>
      Number(right.latest.qualifier === 'exact') - Number(left.latest.qualifier === 'exact') ||
      (support.get(right.latest.value) ?? 0) - (support.get(left.latest.value) ?? 0) ||
      right.latest.confidence - left.latest.confidence ||
      Date.parse(published(right)) - Date.parse(published(left)) ||
      (left.observationId < right.observationId ? -1 : 1),
  )[0];
}
