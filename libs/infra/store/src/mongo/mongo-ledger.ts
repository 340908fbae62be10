import type { Connection } from 'mongoose';
import type { LedgerEntry, Seal } from '#core/contracts';
import { Ledger, type LedgerCursor, type SealPage } from '../ledger.js';
import { CursorError } from '../store-error.js';
import type { CollectionPlan } from './collection-plan.js';
import { SealLog } from './seal-log.js';
import { keysPerCommandMax, StoredCollection } from './stored-collection.js';

interface EntryKeys {
  readonly factId: string;
  readonly articleId: string;
}

const entriesPlan: CollectionPlan<EntryKeys> = {
  name: 'ledger_entries',
  keys: { factId: String, articleId: String },
  indexes: [{ factId: 1 }, { articleId: 1, factId: 1 }],
};

/** The ledger in two collections, `ledger_entries` and `seals`. Nothing is ever changed there. */
export class MongoLedger extends Ledger {
  readonly #entries: StoredCollection<EntryKeys, LedgerEntry>;
  readonly #log: SealLog;

  constructor(connection: Connection) {
    super();
    this.#entries = new StoredCollection(connection, entriesPlan);
    this.#log = new SealLog(connection);
  }

  async createIndexes(): Promise<void> {
    await this.#entries.createIndexes();
    await this.#log.seals.createIndexes();
  }

  override async insertEntries(entries: readonly LedgerEntry[]): Promise<void> {
    await this.#entries.insertNew(
      entries.map((entry) => ({
        id: entry.entryId,
        keys: { factId: entry.observation.factId, articleId: entry.article.articleId },
        document: entry,
      })),
    );
  }

  override insertSeal(seal: Seal): Promise<void> {
    return this.#log.insert(seal);
  }

  override entriesOfFacts(factIds: readonly string[]): Promise<LedgerEntry[]> {
    return this.#entries.findAmong('factId', factIds);
  }

  override async entryCounts(factIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const counts = new Map<string, number>();
    // One short row an entry, out of the index alone.
    for (const { factId } of await this.#entries.findKeysAmong('factId', factIds, ['factId'])) {
      counts.set(factId, (counts.get(factId) ?? 0) + 1);
    }
    return counts;
  }

  override async factsOfArticles(articleIds: readonly string[]): Promise<string[]> {
    const found = await this.#entries.findKeysAmong('articleId', articleIds, ['factId']);
    return [...new Set(found.map(({ factId }) => factId))];
  }

  override async topSeals(articleIds: readonly string[]): Promise<Seal[]> {
    // A seal names every figure of its revision, so only the keys of all revisions are read, and the top ones whole.
    const revisions = await this.#log.seals.findKeysAmong('articleId', articleIds, ['_id', 'articleId', 'revision']);
    const top = new Map<string, (typeof revisions)[number]>();
    for (const seal of revisions) {
      if (seal.revision > (top.get(seal.articleId)?.revision ?? 0)) top.set(seal.articleId, seal);
    }
    const sealIds = [...top.values()].map(({ _id }) => _id);
    return this.#log.seals.findByIds(sealIds);
  }

  override async sealsAfter(cursor: LedgerCursor, limit: number): Promise<SealPage> {
    const position = positionOf(cursor);
    const seals = await this.#log.after(position, limit);
    // Positions have no gap, so the page ends as many positions further as it has seals.
    return { seals, cursor: seals.length === 0 ? cursor : String(position + seals.length) };
  }

  override async factIdsAfter(factId: string | null, limit: number): Promise<string[]> {
    const factIds: string[] = [];
    let after = factId ?? '';
    // A fact has many entries: what is left of the last fact of a round is stepped over by the next.
    while (factIds.length < limit) {
      const filter = { factId: { $gt: after } };
      const found = await this.#entries.findKeys(filter, ['factId'], { sort: { factId: 1 }, limit: keysPerCommandMax });
      if (found.length === 0) break;
      factIds.push(...new Set(found.map((entry) => entry.factId)));
      after = factIds.at(-1) ?? after;
    }
    return factIds.slice(0, limit);
  }
}

function positionOf(cursor: LedgerCursor): number {
  if (cursor === null) return 0;
  if (!/^\d{1,15}$/.test(cursor)) throw new CursorError(cursor);
  return Number(cursor);
}
