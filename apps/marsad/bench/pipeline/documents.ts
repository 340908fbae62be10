import { type Change, type Fact, type LedgerEntry, metricsExtracted, referTo, type Seal } from '#core/contracts';
import { extractorVersion } from '#core/extraction';
import { projectFact, reviseFact } from '#core/projections';
import { toRecord, type LogRecord } from '#infra/event-log';
import type { ArticleProjection } from '#infra/store';
import { articleOf, capturedEvents, observationsOf } from './articles.js';

/** Everything that the aggregator writes because of one article. */
export interface Written {
  readonly article: ArticleProjection;
  readonly entries: LedgerEntry[];
  readonly seal: Seal;
  readonly facts: Fact[];
  readonly changes: Change[];
}

/** What one article of the bench leads to, computed as the aggregator does. */
export function writtenFor(index: number): Written {
  const article = articleOf(index);
  const reference = referTo(article);
  const observations = observationsOf(article);
  const entries = observations.map((observation) => ({
    entryId: `${observation.observationId}@1`,
    observation,
    article: reference,
  }));
  const observationIds = observations.map(({ observationId }) => observationId);
  const seal = { sealId: `${article.articleId}@1`, article: reference, withdrawn: false, observationIds };
  const seals = new Map([[article.articleId, seal]]);
  const facts = [...Map.groupBy(entries, ({ observation }) => observation.factId).values()]
    .map((own) => projectFact(own, seals))
    .filter((fact) => fact !== null)
    .map((fact) => reviseFact(fact, null, false));
  const changes = facts.map(({ change }) => change).filter((change) => change !== null);
  return { article: { article, withdrawn: false, revision: 1 }, entries, seal, facts, changes };
}

/** The records of the log for the articles from one index to another: captured articles, and extracted metrics. */
export function recordsFor(from: number, to: number): { articles: LogRecord[]; metrics: LogRecord[] } {
  const events = capturedEvents(from, to);
  const metrics = events.map(({ data: { article } }) =>
    metricsExtracted(referTo(article), observationsOf(article), { version: extractorVersion }),
  );
  return { articles: events.map(toRecord), metrics: metrics.map(toRecord) };
}
