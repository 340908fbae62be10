import type { mongo } from 'mongoose';
import { StoreError } from '../store-error.js';
import type { StoredRow } from './collection-plan.js';
import type { Outcome } from './grouped-writes.js';
import { type WriteFailures, writing } from './write-failures.js';

/** Two replaces may both find no document and both insert it; the one that lost finds it the next time. */
const replaceTriesMax = 5;

/** The commands that write rows to a collection. */
export class CollectionWriter {
  constructor(private readonly collection: mongo.Collection<StoredRow>) {}

  /** Inserts in any order. @throws StoreError when it is not known what became of them */
  insert(rows: readonly StoredRow[]): Promise<WriteFailures> {
    return writing(() => this.collection.insertMany([...rows], { ordered: false }));
  }

  /**
   * Inserts one after the other, and stops at the first whose id or other unique key is taken.
   * @returns whether all of them were inserted
   * @throws StoreError
   */
  async insertInOrder(rows: readonly StoredRow[]): Promise<boolean> {
    const failures = await writing(() => this.collection.insertMany([...rows], { ordered: true }));
    throwFirst(failures);
    return failures.size === 0;
  }

  /** Inserts each. @returns of each whether its id was new */
  async insertEach(rows: readonly StoredRow[]): Promise<Outcome<boolean>[]> {
    const failures = await this.insert(rows);
    return rows.map((_, index) => {
      const failure = failures.get(index);
      if (failure instanceof StoreError) return { kind: 'failed', error: failure };
      return { kind: 'done', answer: failure === undefined };
    });
  }

  /** Puts each in the place of the one with its id, or where there is none. Of several for one place the last stays. */
  async replaceEach(rows: readonly StoredRow[]): Promise<Outcome<void>[]> {
    const failed = new Map<string, StoreError>();
    let left = [...new Map(rows.map((row) => [row._id, row])).values()];
    for (let tries = 1; left.length > 0; tries += 1) {
      const failures = await this.#replace(left);
      const lost = new StoreError(`Others inserted the same document ${replaceTriesMax} times`, true, null);
      left = left.filter(({ _id }, index) => {
        const failure = failures.get(index);
        if (failure === 'duplicate' && tries < replaceTriesMax) return true;
        if (failure !== undefined) failed.set(_id, failure === 'duplicate' ? lost : failure);
        return false;
      });
    }
    return rows.map(({ _id }) => {
      const error = failed.get(_id);
      return error === undefined ? { kind: 'done', answer: undefined } : { kind: 'failed', error };
    });
  }

  #replace(rows: readonly StoredRow[]): Promise<WriteFailures> {
    const replaces = rows.map(({ _id, ...replacement }) => ({
      replaceOne: { filter: { _id }, replacement, upsert: true },
    }));
    return writing(() => this.collection.bulkWrite(replaces, { ordered: false }));
  }
}

/** @throws StoreError what the server refused, but for duplicates */
export function throwFirst(failures: WriteFailures): void {
  for (const failure of failures.values()) if (failure instanceof StoreError) throw failure;
}
