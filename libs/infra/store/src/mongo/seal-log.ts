import type { Connection } from 'mongoose';
import type { Seal } from '#core/contracts';
import { StoreError } from '../store-error.js';
import type { CollectionPlan } from './collection-plan.js';
import { GroupedWrites, type Outcome } from './grouped-writes.js';
import { keysPerCommandMax, type NewRow, StoredCollection } from './stored-collection.js';

interface SealKeys {
  readonly articleId: string;
  readonly revision: number;
  /** 1, 2, 3 … in the order of writing, without a gap. */
  readonly position: number;
}

const sealsPlan: CollectionPlan<SealKeys> = {
  name: 'seals',
  keys: { articleId: String, revision: Number, position: Number },
  indexes: [{ articleId: 1, revision: 1, _id: 1 }],
  uniqueIndexes: [{ position: 1 }],
};

/** How often others may take the position that a group wants, before its records are tried again later. */
const triesMax = 200;

/** After so many positions that were taken, one after the other, the last one is looked up instead of the next tried. */
const stepsMax = 3;

/**
 * The seals in one order that all processes share, so that a reader who knows the position of the last one that it saw has
 * missed nothing before it.
 *
 * A seal's position is one above the last. It is tried only when every position below is known to be taken, and a unique
 * index lets one writer have it; so positions become visible in their order, without a gap, whatever the clocks say and
 * however slow a writer is. An order by time would not do: a seal that is dated before a page was read and arrives after it
 * would be skipped, unless each page stepped back by more than the slowest write and the worst clock.
 *
 * Seals that wait are written as one group, since only one writer at a time can have the next position.
 */
export class SealLog {
  readonly seals: StoredCollection<SealKeys, Seal>;
  readonly #inserts = new GroupedWrites<Seal, void>((group) => this.#insertGroup(group), keysPerCommandMax);
  /** The position to be tried next, or null when it must be looked up. */
  #next: number | null = null;

  constructor(connection: Connection) {
    this.seals = new StoredCollection(connection, sealsPlan);
  }

  /** @throws StoreError, and then the seal may have been written or not */
  insert(seal: Seal): Promise<void> {
    return this.#inserts.add(seal);
  }

  /** Seals at positions above the given one, in their order. */
  async after(position: number, limit: number): Promise<Seal[]> {
    return this.seals.find({ position: { $gt: position } }, { sort: { position: 1 }, limit });
  }

  async #insertGroup(group: readonly Seal[]): Promise<Outcome<void>[]> {
    try {
      // Of two with one id the first is written.
      await this.#writeGroup(new Map(group.toReversed().map((seal) => [seal.sealId, seal])));
      return group.map(() => ({ kind: 'done', answer: undefined }));
    } catch (error) {
      // Whether the group was written is not known, and so neither is the last position.
      this.#next = null;
      throw error;
    }
  }

  async #writeGroup(waiting: ReadonlyMap<string, Seal>): Promise<void> {
    let left = [...waiting.values()];
    let steps = 0;
    for (let tries = 0; tries < triesMax && left.length > 0; tries += 1) {
      const next = this.#next ?? (await this.#lookUpNext());
      const rows = left.map((seal, index) => rowOf(seal, next + index));
      if (await this.seals.insertInOrder(rows)) {
        this.#next = next + rows.length;
        return;
      }
      const { written, free, isTaken } = await this.#lookAt(rows);
      left = left.filter((seal) => !written.has(seal.sealId));
      steps = isTaken ? steps + 1 : 0;
      this.#next = steps > stepsMax ? null : free;
    }
    if (left.length > 0) throw new StoreError(`Others took the next ${triesMax} positions of the ledger`, true, null);
  }

  /**
   * Tells what became of rows that were not all inserted. Which unique key stood in the way is looked up, since not every
   * server says it, and with what the server has by now, since what stood in the way may not have reached a majority.
   * @returns the ids that are there, and the first position that is not known to be taken
   */
  async #lookAt(rows: readonly NewRow<SealKeys, Seal>[]) {
    const ids = rows.map(({ id }) => id);
    const found = await this.seals.findKeys({ _id: { $in: ids } }, ['_id', 'position'], { isNewest: true });
    const positions = new Map(found.map(({ _id, position }) => [_id, position]));
    const stopped = rows.find(({ id, keys }) => positions.get(id) !== keys.position);
    const position = stopped?.keys.position ?? (rows.at(-1)?.keys.position ?? 0) + 1;
    // What stopped it is either the seal itself, which is there under another position, or the position.
    const isTaken = stopped !== undefined && !positions.has(stopped.id);
    return { written: new Set(positions.keys()), free: isTaken ? position + 1 : position, isTaken };
  }

  async #lookUpNext(): Promise<number> {
    const options = { sort: { position: -1 }, limit: 1, isNewest: true } as const;
    const [last] = await this.seals.findKeys({ position: { $gt: 0 } }, ['position'], options);
    return (last?.position ?? 0) + 1;
  }
}

function rowOf(seal: Seal, position: number): NewRow<SealKeys, Seal> {
  const { articleId, revision } = seal.article;
  return { id: seal.sealId, keys: { articleId, revision, position }, document: seal };
}
