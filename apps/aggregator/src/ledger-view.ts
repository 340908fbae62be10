import type { LedgerEntry, Seal } from '#core/contracts';
import { type ProjectedFact, projectFact } from '#core/projections';
import type { Ledger } from '#infra/store';

type TopSeals = ReadonlyMap<string, Seal>;

/** A fact as the ledger gives it, and what of the ledger it was computed from. */
export interface FactView {
  readonly projected: ProjectedFact;
  /** Whether the chosen report's article is gone. */
  readonly isArticleWithdrawn: boolean;
  readonly entryCount: number;
  /** The articles that speak of the fact, and the highest sealed revision of each; 0 for one that has no seal. */
  readonly revisions: ReadonlyMap<string, number>;
}

/**
 * What the ledger says of some facts, read again and again while they are settled. The ledger only grows, so a fact that
 * has as many entries as before, of articles with the same top seals, need not be computed again.
 */
export class LedgerView {
  private readonly known = new Map<string, FactView>();

  constructor(private readonly ledger: Ledger) {}

  /** The facts as the ledger gives them now; those that no complete article revision speaks of are left out. */
  async read(factIds: readonly string[]): Promise<FactView[]> {
    const unchanged = await this.findUnchanged(factIds);
    const changed = factIds.filter((factId) => !unchanged.has(factId));
    for (const view of await this.compute(changed)) this.known.set(view.projected.factId, view);
    return factIds.map((factId) => this.known.get(factId)).filter((view) => view !== undefined);
  }

  /**
   * The views whose facts did not get an entry since they were read. A view whose entries grew while its seals were read
   * never stood: an article that was sealed in between would seem to say still what its new revision corrects.
   */
  async findStanding(views: readonly FactView[]): Promise<ReadonlySet<FactView>> {
    if (views.length === 0) return new Set();
    const counts = await this.ledger.entryCounts(views.map(({ projected }) => projected.factId));
    return new Set(views.filter((view) => counts.get(view.projected.factId) === view.entryCount));
  }

  private async findUnchanged(factIds: readonly string[]): Promise<ReadonlySet<string>> {
    const views = factIds.map((factId) => this.known.get(factId)).filter((view) => view !== undefined);
    // Seals before entries: entries that are the same afterwards were the same when the seals were read.
    const seals = await this.readSeals(views.flatMap(({ revisions }) => [...revisions.keys()]));
    const standing = await this.findStanding(views);
    const unchanged = views.filter((view) => standing.has(view) && hasTheSeals(view, seals));
    return new Set(unchanged.map(({ projected }) => projected.factId));
  }

  private async compute(factIds: readonly string[]): Promise<FactView[]> {
    if (factIds.length === 0) return [];
    const entries = await this.ledger.entriesOfFacts(factIds);
    const seals = await this.readSeals(entries.map(({ article }) => article.articleId));
    const byFact = Map.groupBy(entries, ({ observation }) => observation.factId);
    return [...byFact.values()].map((own) => viewOf(own, seals)).filter((view) => view !== null);
  }

  private async readSeals(articleIds: readonly string[]): Promise<TopSeals> {
    if (articleIds.length === 0) return new Map();
    const seals = await this.ledger.topSeals([...new Set(articleIds)]);
    return new Map(seals.map((seal) => [seal.article.articleId, seal]));
  }
}

function viewOf(entries: readonly LedgerEntry[], seals: TopSeals): FactView | null {
  const projected = projectFact(entries, seals);
  if (projected === null) return null;
  const isArticleWithdrawn = seals.get(projected.state.article.articleId)?.withdrawn ?? false;
  const articleIds = new Set(entries.map(({ article }) => article.articleId));
  const revisions = new Map([...articleIds].map((articleId) => [articleId, revisionOf(articleId, seals)]));
  return { projected, isArticleWithdrawn, entryCount: entries.length, revisions };
}

function revisionOf(articleId: string, seals: TopSeals): number {
  return seals.get(articleId)?.article.revision ?? 0;
}

function hasTheSeals({ revisions }: FactView, seals: TopSeals): boolean {
  return [...revisions].every(([articleId, revision]) => revisionOf(articleId, seals) === revision);
}
