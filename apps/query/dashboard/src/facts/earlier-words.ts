import type { Statement } from '../api/shapes.js';

const alike = (left: Statement, right: Statement) =>
  left.value === right.value && left.qualifier === right.qualifier && left.quote.exact === right.quote.exact;

/**
 * What an article said before, the newest first, without the revisions that said the same of this figure as the one after.
 * @param history oldest first
 */
export function earlierWords(history: readonly Statement[], latest: Statement): Statement[] {
  const later = [...history.slice(1), latest];
  return history.filter((statement, index) => !alike(statement, later[index] ?? latest)).toReversed();
}
