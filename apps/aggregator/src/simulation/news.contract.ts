import type { LedgerEntry, MetricsExtractedV1, Observation, Seal } from '#core/contracts';
import { aReading, aRevisionOf } from './aggregator-bench.contract.js';
import type { Chance } from './chance.contract.js';

/** Periods of one series: the facts that the articles speak of. */
const periods = ['2021', '2022', '2023'];
const values = [100, 110, 120];

function figuresOf(chance: Chance, run: string): Partial<Observation>[] {
  const said = periods.filter(() => chance.percent(60));
  return said.map((period) => ({
    period,
    value: chance.pick(values),
    qualifier: chance.percent(70) ? 'exact' : 'about',
    // A series of its own for each run, so that runs can share a store.
    breakdown: { run },
  }));
}

/** Several articles with several revisions each, which correct, drop and contradict figures, or are withdrawn at last. */
export function makeNews(chance: Chance, run: string): MetricsExtractedV1[] {
  return ['first', 'second', 'third', 'fourth'].flatMap((article, place) => {
    const revisions = 1 + chance.below(3);
    return Array.from({ length: revisions }, (_, index) => {
      const isGone = index > 0 && index === revisions - 1 && chance.percent(25);
      const publishedAt = `2023-12-2${chance.below(9)}T10:00:00+01:00`;
      // No two revisions of a run are captured at one time, so that a time names a revision.
      const capturedAt = `2023-12-29T0${index}:0${place}:00.000Z`;
      const reference = aRevisionOf(`${run}/${article}`, index + 1, { publishedAt, capturedAt });
      return aReading(reference, isGone ? [] : figuresOf(chance, run), isGone);
    });
  });
}

/** What the ledger must hold when every reading was taken once, made without the program's help. */
export function ledgerOf(news: readonly MetricsExtractedV1[]): { entries: LedgerEntry[]; topSeals: Map<string, Seal> } {
  const entries: LedgerEntry[] = [];
  const topSeals = new Map<string, Seal>();
  for (const { data } of news) {
    const { article, withdrawn, observations } = data;
    const at = `@${article.revision}`;
    for (const observation of observations)
      entries.push({ entryId: observation.observationId + at, observation, article });
    const observationIds = observations.map(({ observationId }) => observationId);
    const top = topSeals.get(article.articleId);
    if (top !== undefined && top.article.revision > article.revision) continue;
    topSeals.set(article.articleId, { sealId: article.articleId + at, article, withdrawn, observationIds });
  }
  return { entries, topSeals };
}
