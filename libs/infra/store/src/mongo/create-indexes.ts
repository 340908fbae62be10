import { setTimeout as pause } from 'node:timers/promises';
import type { Model } from 'mongoose';
import { indexesOf, type StoredRow } from './collection-plan.js';
import { codeOf, reaching } from './mongo-error.js';

/** Processes that start together make the same indexes, and some servers drop a connection over that. */
const triesMax = 8;
const pauseMs = 100;

/** NamespaceNotFound: a collection comes into being with its first index. */
const noCollectionCode = 26;

/**
 * Makes the indexes of a model's schema that are not there yet, also while other processes do the same.
 * @throws StoreError
 */
export async function createIndexes(model: Model<StoredRow>): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await reaching(() => createMissing(model));
      return;
    } catch (error) {
      if (tries === triesMax) throw error;
    }
    await pause(pauseMs * tries * Math.random());
  }
}

async function createMissing(model: Model<StoredRow>): Promise<void> {
  // Servers pass over an index that is there already, but FerretDB drops the connection when several are.
  const present = await namesOfPresent(model);
  const missing = indexesOf(model).filter(({ name }) => !present.has(name));
  if (missing.length > 0) await model.collection.createIndexes(missing);
}

async function namesOfPresent(model: Model<StoredRow>): Promise<ReadonlySet<unknown>> {
  try {
    const indexes = await model.collection.listIndexes().toArray();
    return new Set(indexes.map(({ name }: { name?: unknown }) => name));
  } catch (error) {
    if (codeOf(error) === noCollectionCode) return new Set();
    throw error;
  }
}
