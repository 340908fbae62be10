import type { LedgerEntry, Report, Seal, Statement } from '#core/contracts';

function statementOf({ article, observation }: LedgerEntry): Statement {
  const { value, qualifier, quote, confidence } = observation;
  return { article, value, qualifier, quote, confidence };
}

function saysTheSame(left: Statement, right: Statement): boolean {
  return left.value === right.value && left.qualifier === right.qualifier && left.quote.exact === right.quote.exact;
}

/** Drops statements that only repeat the one before them: an article that was edited elsewhere said nothing new here. */
function distinctStatements(statements: readonly Statement[]): Statement[] {
  return statements.filter((statement, index) => {
    const previous = statements[index - 1];
    return previous === undefined || !saysTheSame(previous, statement);
  });
}

/** Entries of revisions up to their article's highest seal: later ones are not complete yet. */
export function sealedEntries(entries: readonly LedgerEntry[], topSeals: ReadonlyMap<string, Seal>): LedgerEntry[] {
  return entries.filter(({ article }) => article.revision <= (topSeals.get(article.articleId)?.article.revision ?? 0));
}

/**
 * What each observation of a fact says, from its ledger entries.
 * @param entries sealed entries of one fact
 * @param topSeals the highest seal of each of their articles; it says which observations are current
 * @returns one report an observation, by id
 */
export function projectReports(entries: readonly LedgerEntry[], topSeals: ReadonlyMap<string, Seal>): Report[] {
  const byObservation = Map.groupBy(entries, (entry) => entry.observation.observationId);
  const reports: Report[] = [];
  for (const [observationId, own] of byObservation) {
    const statements = own.sort((left, right) => left.article.revision - right.article.revision).map(statementOf);
    const latest = statements.at(-1);
    if (latest === undefined) continue;
    const top = topSeals.get(latest.article.articleId);
    const isCurrent = top?.observationIds.includes(observationId) ?? false;
    reports.push({
      observationId,
      status: isCurrent ? 'current' : 'retracted',
      latest,
      history: distinctStatements(statements),
    });
  }
  return reports.sort((left, right) => (left.observationId < right.observationId ? -1 : 1));
}
