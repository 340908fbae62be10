import { Injectable } from '@nestjs/common';
import type { Fact, LedgerEntry, Seal } from '#core/contracts';
import { projectFact, reviseFact } from '#core/projections';
import { Ledger, Projections } from '#infra/store';

/** Facts that are read and written in one go; bounds the memory that an article with many figures takes. */
const factsPerRoundMax = 100;

/** How often a fact may move under our hands before the record is tried again later. */
const roundsMax = 20;

/** Other writers kept changing the same facts. */
export class FactsNotSettledError extends Error {
  readonly code = 'FACTS_NOT_SETTLED';
  readonly canRetry = true;

  constructor(readonly factIds: readonly string[]) {
    super(`${factIds.length} facts did not come to rest in ${roundsMax} rounds`);
  }
}

/**
 * Brings the projections of facts in line with the ledger, and writes down the changes that readers are told of.
 *
 * Each round reads ledger and seals, computes, and writes what differs; a fact is settled when a round finds it as
 * computed. So whoever reads last writes last, and a writer with an old view is put right by its own next round.
 */
@Injectable()
export class FactSettler {
  constructor(
    private readonly ledger: Ledger,
    private readonly projections: Projections,
  ) {}

  /**
   * Settles the given facts.
   * @returns the ids of those whose projection was not what the ledger says
   * @throws FactsNotSettledError
   */
  async settle(factIds: readonly string[]): Promise<string[]> {
    const moved: string[] = [];
    for (let start = 0; start < factIds.length; start += factsPerRoundMax) {
      moved.push(...(await this.settlePage(factIds.slice(start, start + factsPerRoundMax))));
    }
    return moved;
  }

  private async settlePage(factIds: readonly string[]): Promise<string[]> {
    const moved = new Set<string>();
    let unsettled = factIds;
    for (let round = 0; round < roundsMax && unsettled.length > 0; round += 1) {
      unsettled = await this.runRound(unsettled);
      for (const factId of unsettled) moved.add(factId);
    }
    if (unsettled.length > 0) throw new FactsNotSettledError(unsettled);
    return [...moved];
  }

  /** The facts among those given whose projection is not what the ledger says; nothing is written. */
  async findUnsettled(factIds: readonly string[]): Promise<string[]> {
    const { differences } = await this.compare(factIds);
    return differences.map(({ projected }) => projected.factId);
  }

  /** @returns the facts that were not as computed and must be looked at again */
  private async runRound(factIds: readonly string[]): Promise<string[]> {
    const { stored, differences, seals, torn } = await this.compare(factIds);
    // Asked for at once, the writes of a round share one wait for the disk.
    await Promise.all(stored.map((fact) => this.writeChangeOf(fact)));
    // A stored fact that knows more than we read is newer: look again instead of writing an old view over it.
    const behind = differences.filter(({ projected, before }) => (before?.sequence ?? 0) <= projected.sequence);
    await Promise.all(
      behind.map(({ projected, before }) => {
        const withdrawn = seals.get(projected.state.article.articleId)?.withdrawn ?? false;
        return this.projections.replaceFact(reviseFact(projected, before, withdrawn));
      }),
    );
    return [...differences.map(({ projected }) => projected.factId), ...torn];
  }

  private async compare(factIds: readonly string[]) {
    const { projected, seals, torn } = await this.project(factIds);
    const stored = await this.projections.facts(factIds);
    const byId = new Map(stored.map((fact) => [fact.factId, fact]));
    const differences = projected
      .map((fact) => ({ projected: fact, before: byId.get(fact.factId) ?? null }))
      .filter(({ projected: fact, before }) => before?.fingerprint !== fact.fingerprint);
    return { stored, differences, seals, torn };
  }

  private async project(factIds: readonly string[]) {
    const entries = await this.ledger.entriesOfFacts(factIds);
    const articleIds = new Set(entries.map((entry) => entry.article.articleId));
    const seals = new Map((await this.ledger.topSeals([...articleIds])).map(byArticle));
    const byFact = [...Map.groupBy(entries, (entry) => entry.observation.factId)];
    const torn = byFact.filter(([, own]) => !isWhole(own, seals)).map(([factId]) => factId);
    const whole = byFact.filter(([factId]) => !torn.includes(factId));
    const projected = whole.map(([, own]) => projectFact(own, seals)).filter((fact) => fact !== null);
    return { projected, seals, torn };
  }

  /** Writes the change down before the fact that carries it can be replaced; a change that is there already stays. */
  private async writeChangeOf(fact: Fact): Promise<void> {
    if (fact.change !== null) await this.projections.insertChange(fact.change);
  }
}

/**
 * Whether the entries hold what the seals promise of them. An article that is sealed between the reading of its entries
 * and the reading of its seal would otherwise seem to say still what its new revision corrects.
 */
function isWhole(entries: readonly LedgerEntry[], seals: ReadonlyMap<string, Seal>): boolean {
  const entryIds = new Set(entries.map(({ entryId }) => entryId));
  return entries.every(({ observation: { observationId }, article: { articleId } }) => {
    const top = seals.get(articleId);
    if (!top?.observationIds.includes(observationId)) return true;
    return entryIds.has(`${observationId}@${top.article.revision}`);
  });
}

function byArticle(seal: Seal): [string, Seal] {
  return [seal.article.articleId, seal];
}
