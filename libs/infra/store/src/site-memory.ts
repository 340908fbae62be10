import type { SiteReport, TextYield, VisitCause } from '#core/contracts';

/** What one look at an article page gave. */
export interface PageReading {
  /** Of its text; 0 when no article could be read. */
  readonly characters: number;
  /** True when the article had far more text, or far more numbers, at the visit before. */
  readonly fell: boolean;
}

/** What went wrong on one day (UTC), by cause. */
export interface CauseCount {
  readonly day: string;
  readonly cause: VisitCause;
  readonly count: number;
}

/** The running health of one site: its last report, and what the next one is made of. */
export interface SiteHealth {
  readonly report: SiteReport;
  /** Of the latest article pages, oldest first. */
  readonly readings: readonly PageReading[];
  readonly causes: readonly CauseCount[];
  readonly failuresInRow: number;
  /** What was usual before the layout changed, while it is changed. */
  readonly usual: TextYield | null;
}

/** Earlier healths of a site that a store keeps; older ones are forgotten. */
export const healthsKept = 8;

/**
 * The running health of the sites: the crawler's own. Several crawlers may keep it together.
 *
 * Promises, proved on every adapter by the contract suite:
 * - `append` is one atomic, durable write, unique by site and `report.sequence`: of two that follow one health, one is taken.
 * - `last` gives the one with the highest sequence, over reopenings. Those far behind it are forgotten.
 * - `lastAfter` leads through all sites that were ever told of, each once, in an order of their names that does not change.
 */
export abstract class SiteMemory {
  abstract last(site: string): Promise<SiteHealth | null>;

  /**
   * The last health of the site that comes after that name.
   * @param site a name, or an empty text to begin with
   */
  abstract lastAfter(site: string): Promise<SiteHealth | null>;

  abstract append(health: SiteHealth): Promise<'appended' | 'taken'>;
}
