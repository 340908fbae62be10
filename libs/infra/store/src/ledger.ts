import type { LedgerEntry, Seal } from '#core/contracts';

/** A place in the ledger's growth, opaque to its users; null is the beginning. */
export type LedgerCursor = string | null;

/** A page of what was sealed after a cursor, in about the order of writing. */
export interface SealPage {
  readonly seals: Seal[];
  /** Where the next page starts; equal to the given cursor when nothing came after it. */
  readonly cursor: LedgerCursor;
}

/**
 * The insert-only memory of every observation of every article revision. Nothing is changed and nothing is deleted.
 *
 * Promises, proved on every adapter by the contract suite:
 * - Inserts are durable when they resolve and unique by id: what is there already stays as it is, and the rest of the
 *   list is still inserted.
 * - Reads see every insert that resolved before they began.
 * - No multi-document transaction is needed.
 */
export abstract class Ledger {
  abstract insertEntries(entries: readonly LedgerEntry[]): Promise<void>;

  abstract insertSeal(seal: Seal): Promise<void>;

  /** Every entry of the given facts, of all articles and revisions. */
  abstract entriesOfFacts(factIds: readonly string[]): Promise<LedgerEntry[]>;

  /** How many entries each of the given facts has; those that have none are left out. */
  abstract entryCounts(factIds: readonly string[]): Promise<ReadonlyMap<string, number>>;

  /** The ids of all facts that any revision of the articles touched, each once. */
  abstract factsOfArticles(articleIds: readonly string[]): Promise<string[]>;

  /** The seal with the highest revision of each article that has one. */
  abstract topSeals(articleIds: readonly string[]): Promise<Seal[]>;

  /** Seals written after the cursor. What is written while a page is read may come in the next page as well. */
  abstract sealsAfter(cursor: LedgerCursor, limit: number): Promise<SealPage>;

  /** Fact ids in ascending order, after the given one: for walking through all of them. */
  abstract factIdsAfter(factId: string | null, limit: number): Promise<string[]>;
}
