import { Injectable } from '@nestjs/common';
import type { Change, Fact } from '#core/contracts';
import { isTold, reviseFact } from '#core/projections';
import { Ledger, Projections } from '#infra/store';
import { type FactView, LedgerView } from './ledger-view.js';

/** Facts that are read and written in one go; bounds the memory that an article with many figures takes. */
const factsPerRoundMax = 500;

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
  readonly view: FactView;
  readonly before: Fact | null;
  readonly told: Change | null;
}

/** What a round found. */
interface Comparison {
  readonly differences: readonly Difference[];
  /** Changes that stored facts carry, and that may not have been written down. */
  readonly untold: readonly Change[];
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
    const ledgerView = new LedgerView(this.ledger);
    const moved = new Set<string>();
    let unsettled = factIds;
    for (let round = 0; round < roundsMax && unsettled.length > 0; round += 1) {
      unsettled = await this.runRound(unsettled, ledgerView);
      for (const factId of unsettled) moved.add(factId);
    }
    if (unsettled.length > 0) throw new FactsNotSettledError(unsettled);
    return [...moved];
  }

  /** The facts among those given whose projection is not what the ledger says; nothing is written. */
  async findUnsettled(factIds: readonly string[]): Promise<string[]> {
    const unsettled: string[] = [];
    for (let start = 0; start < factIds.length; start += factsPerRoundMax) {
      const page = factIds.slice(start, start + factsPerRoundMax);
      const { differences } = await this.compare(page, new LedgerView(this.ledger));
      unsettled.push(...differences.map(({ view }) => view.projected.factId));
    }
    return unsettled;
  }

  /** @returns the facts that were not as computed and must be looked at again */
  private async runRound(factIds: readonly string[], ledgerView: LedgerView): Promise<string[]> {
    const { differences, untold } = await this.compare(factIds, ledgerView);
    // A change is written down before the fact that carries it can be replaced. Asked for at once, writes share one wait
    // for the disk.
    await Promise.all(untold.map((change) => this.projections.insertChange(change)));
    const standing = await ledgerView.findStanding(differences.map(({ view }) => view));
    await Promise.all(
      differences
        .filter((difference) => standing.has(difference.view) && !isBehind(difference))
        .map(({ view, told }) =>
          this.projections.replaceFact(reviseFact(view.projected, told, view.isArticleWithdrawn)),
        ),
    );
    return differences.map(({ view }) => view.projected.factId);
  }

  private async compare(factIds: readonly string[], ledgerView: LedgerView): Promise<Comparison> {
    const views = await ledgerView.read(factIds);
    const stored = await this.projections.facts(factIds);
    const factsById = new Map(stored.map((fact) => [fact.factId, fact]));
    const written = new Map((await this.projections.lastChanges(factIds)).map((change) => [change.factId, change]));
    const untold = stored
      .map(({ change }) => change)
      .filter((change) => change !== null)
      .filter(({ factId, changeId }) => written.get(factId)?.changeId !== changeId);
    const differences = views
      .map((view) => {
        const { factId } = view.projected;
        const before = factsById.get(factId) ?? null;
        return { view, before, told: laterOf(before?.change ?? null, written.get(factId) ?? null) };
      })
      .filter(({ view: { projected }, before, told }) => {
        return before?.fingerprint !== projected.fingerprint || !isTold(told, projected.state);
      });
    return { differences, untold };
  }
}

/** A fact that knows more than we read is newer: look again instead of writing an old view over it. */
function isBehind({ view, before, told }: Difference): boolean {
  return Math.max(before?.sequence ?? 0, told?.sequence ?? 0) > view.projected.sequence;
}

/** The change that readers take for the last one. */
function laterOf(left: Change | null, right: Change | null): Change | null {
  return (left?.sequence ?? -1) > (right?.sequence ?? -1) ? left : right;
}
