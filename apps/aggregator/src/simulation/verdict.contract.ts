import type { Change, Fact, FactState, MetricsExtractedV1 } from '#core/contracts';
import { projectFact } from '#core/projections';
import { ledgerOf } from './news.contract.js';

/** What readers see of a state; what a fact said when it was retracted counts no more. */
function visible(state: FactState | null): string {
  if (state === null) return 'nothing';
  if (state.status === 'retracted') return 'retracted';
  const { status, value, qualifier, conflict } = state;
  return `${status} ${qualifier} ${value}${conflict ? ' in conflict' : ''}`;
}

/** The facts as they must be, by id. */
export function factsOf(news: readonly MetricsExtractedV1[]): Map<string, Omit<Fact, 'change'>> {
  const { entries, topSeals } = ledgerOf(news);
  const byFact = Map.groupBy(entries, ({ observation }) => observation.factId);
  const facts = [...byFact].map(([factId, own]) => [factId, projectFact(own, topSeals)] as const);
  return new Map(facts.filter((pair): pair is [string, Omit<Fact, 'change'>] => pair[1] !== null));
}

/** Where a stored fact is not what its articles say. */
function complainOfFacts(news: readonly MetricsExtractedV1[], stored: readonly Fact[]): string[] {
  const right = factsOf(news);
  const without = ({ change: _change, ...fact }: Fact) => JSON.stringify(fact);
  const found = new Map(stored.map((fact) => [fact.factId, without(fact)]));
  return [...right.values()]
    .filter((fact) => found.get(fact.factId) !== JSON.stringify(fact))
    .map(({ factId, period }) => `fact ${factId} (${period}) is not what its articles say`);
}

/** Whether a change is told of what an article said before the revision that it already knew of. */
function isOutdated({ after }: Change, news: readonly MetricsExtractedV1[]): boolean {
  const newest = news.find(({ data }) => data.article.capturedAt === after.asOf)?.data.article;
  const isOfNewest = after.status === 'current' && after.article.articleId === newest?.articleId;
  return isOfNewest && after.article.revision < newest.revision;
}

/** Where what readers were told of one fact does not hang together, its changes put in their order. */
function complainOfHistory(fact: Fact, changes: readonly Change[]): string[] {
  const ordered = changes.toSorted((left, right) => left.sequence - right.sequence);
  const seen = new Set([visible(null)]);
  const complaints: string[] = [];
  const told = ordered
    .map((change) => `${change.sequence}: ${visible(change.before)} → ${visible(change.after)}`)
    .join('; ');
  for (const [index, { sequence, before, after }] of ordered.entries()) {
    if (!seen.has(visible(before)))
      complaints.push(`change ${sequence} of ${fact.factId} starts from what nobody was told: ${told}`);
    if (sequence === ordered[index - 1]?.sequence) complaints.push(`changes of ${fact.factId} have no order: ${told}`);
    seen.add(visible(after));
  }
  const last = ordered.at(-1)?.after ?? null;
  // A fact that was retracted before anybody saw it is never told of.
  const wasNeverSeen = last === null && fact.state.status === 'retracted';
  if (!wasNeverSeen && visible(last) !== visible(fact.state))
    complaints.push(`${fact.factId} is ${visible(fact.state)}, and readers were told: ${told}`);
  return complaints;
}

/** What is wrong at the end of a run. */
export function complainOf(
  news: readonly MetricsExtractedV1[],
  facts: readonly Fact[],
  changesOf: ReadonlyMap<string, readonly Change[]>,
): string[] {
  const outdated = facts
    .flatMap(({ factId }) => changesOf.get(factId) ?? [])
    .filter((change) => isOutdated(change, news))
    .map(({ factId, sequence }) => `change ${sequence} of ${factId} tells what its article no longer said`);
  const histories = facts.flatMap((fact) => complainOfHistory(fact, changesOf.get(fact.factId) ?? []));
  return [...complainOfFacts(news, facts), ...histories, ...outdated];
}
