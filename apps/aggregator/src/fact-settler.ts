import { Injectable } from '@nestjs/common';
import type { Change, Fact, Seal } from '#core/contracts';
import { isTold, type ProjectedFact, projectFact, reviseFact } from '#core/projections';
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

/** A fact that is not stored as the ledger gives it, or whose state readers were not told of. */
interface Difference {
  readonly projected: ProjectedFact;
  readonly before: Fact | null;
  readonly told: Change | null;
  /** How many entries of the fact were read. */
  readonly entryCount: number;
}

/**
 * Brings the projections of facts in line with the ledger, and writes down the changes that readers are told of.
 *
 * Each round reads ledger and seals, computes, and writes what differs; a fact is settled when a round finds it as
 * computed, and told. So whoever reads last writes last, and a writer with an old view is put right by its own next
 * round: also when its change was written down after a newer one, which then is told again.
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
    const unsettled: string[] = [];
    for (let start = 0; start < factIds.length; start += factsPerRoundMax) {
      const { differences } = await this.compare(factIds.slice(start, start + factsPerRoundMax));
      unsettled.push(...differences.map(({ projected }) => projected.factId));
    }
    return unsettled;
  }

  /** @returns the facts that were not as computed and must be looked at again */
  private async runRound(factIds: readonly string[]): Promise<string[]> {
    const { stored, differences, seals } = await this.compare(factIds);
    // Asked for at once, the writes of a round share one wait for the disk.
    await Promise.all(stored.map((fact) => this.writeChangeOf(fact)));
    const moving = await this.findMoving(differences);
    await Promise.all(
      differences
        .filter((difference) => !isBehind(difference) && !moving.has(difference.projected.factId))
        .map(({ projected, told }) => {
          const withdrawn = seals.get(projected.state.article.articleId)?.withdrawn ?? false;
          return this.projections.replaceFact(reviseFact(projected, told, withdrawn));
        }),
    );
    return differences.map(({ projected }) => projected.factId);
  }

  private async compare(factIds: readonly string[]) {
    const { projected, seals } = await this.project(factIds);
    const stored = await this.projections.facts(factIds);
    const factsById = new Map(stored.map((fact) => [fact.factId, fact]));
    const written = await this.projections.lastChanges(factIds);
    const changesById = new Map(written.map((change) => [change.factId, change]));
    const differences = projected
      .map(({ entryCount, ...fact }) => {
        const before = factsById.get(fact.factId) ?? null;
        const told = laterOf(before?.change ?? null, changesById.get(fact.factId) ?? null);
        return { projected: fact, before, told, entryCount };
      })
      .filter(
        ({ projected: fact, before, told }) => before?.fingerprint !== fact.fingerprint || !isTold(told, fact.state),
      );
    return { stored, differences, seals };
  }

  private async project(factIds: readonly string[]) {
    const entries = await this.ledger.entriesOfFacts(factIds);
    const articleIds = new Set(entries.map((entry) => entry.article.articleId));
    const seals = new Map((await this.ledger.topSeals([...articleIds])).map(byArticle));
    const byFact = [...Map.groupBy(entries, (entry) => entry.observation.factId).values()];
    const projected = byFact.flatMap((own) => {
      const fact = projectFact(own, seals);
      return fact === null ? [] : [{ ...fact, entryCount: own.length }];
    });
    return { projected, seals };
  }

  /**
   * The facts whose entries grew while their seals were read. Such a view never stood: an article that was sealed in
   * between would seem to say still what its new revision corrects.
   */
  private async findMoving(differences: readonly Difference[]): Promise<Set<string>> {
    if (differences.length === 0) return new Set();
    const entries = await this.ledger.entriesOfFacts(differences.map(({ projected }) => projected.factId));
    const byFact = Map.groupBy(entries, (entry) => entry.observation.factId);
    const moving = differences.filter(
      ({ projected, entryCount }) => byFact.get(projected.factId)?.length !== entryCount,
    );
    return new Set(moving.map(({ projected }) => projected.factId));
  }

  /** Writes the change down before the fact that carries it can be replaced; a change that is there already stays. */
  private async writeChangeOf(fact: Fact): Promise<void> {
    if (fact.change !== null) await this.projections.insertChange(fact.change);
  }
}

/** A fact that knows more than we read is newer: look again instead of writing an old view over it. */
function isBehind({ projected, before, told }: Difference): boolean {
  return Math.max(before?.sequence ?? 0, told?.sequence ?? 0) > projected.sequence;
}

/** The change that readers take for the last one. */
function laterOf(left: Change | null, right: Change | null): Change | null {
  return (left?.sequence ?? -1) > (right?.sequence ?? -1) ? left : right;
}

function byArticle(seal: Seal): [string, Seal] {
  return [seal.article.articleId, seal];
}
