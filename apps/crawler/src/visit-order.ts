import type { CrawlMemory, Visit, VisitKind } from '#infra/store';

/**
 * Whose turn it is, again and again: of four visits to a site one is to its feeds and listings, two are to articles that
 * nobody has read yet, and one is to an article that is looked at again. What has nothing due leaves its place to the next,
 * so nothing waits for nothing, and no backlog of one kind keeps another from its share.
 */
export const visitShares: readonly VisitKind[] = ['discovery', 'new_article', 'new_article', 'article'];

/** Visits of a kind that are read ahead. */
const readAheadMax = 8;

/** Gives the visits of one site that are due, each kind its share, the longest overdue of a kind first. */
export class VisitOrder {
  private readonly ahead = new Map<VisitKind, Visit[]>();

  /** @param place where in the shares to begin; whoever begins a new order goes on where the last one ended */
  constructor(
    private readonly memory: CrawlMemory,
    private readonly site: string,
    private place: number,
  ) {}

  get nextPlace(): number {
    return this.place;
  }

  /**
   * The next visit, or null when none is due. Nobody else may visit the site meanwhile, or a visit may be given twice.
   * @param now milliseconds since 1970
   */
  async next(now: number): Promise<Visit | null> {
    const tried = new Set<VisitKind>();
    for (let step = 0; step < visitShares.length; step += 1) {
      const kind = visitShares[(this.place + step) % visitShares.length] ?? 'article';
      if (tried.has(kind)) continue;
      tried.add(kind);
      const visit = await this.take(kind, now);
      if (visit === null) continue;
      this.place = (this.place + step + 1) % visitShares.length;
      return visit;
    }
    return null;
  }

  private async take(kind: VisitKind, now: number): Promise<Visit | null> {
    const waiting = this.ahead.get(kind) ?? [];
    if (waiting.length === 0) waiting.push(...(await this.memory.dueVisitsOfSite(this.of(kind), now, readAheadMax)));
    this.ahead.set(kind, waiting);
    return waiting.shift() ?? null;
  }

  private of(kind: VisitKind) {
    return { site: this.site, kind };
  }
}
