import { bounded, codeOf, duplicateKeyCode, storeErrorOf } from './mongo-error.js';
import type { StoreError } from '../store-error.js';

/** What the server said of single writes of a command; the others were done, and are as durable as was asked for. */
export type WriteFailures = ReadonlyMap<number, 'duplicate' | StoreError>;

interface BulkFailure {
  readonly writeErrors?: unknown;
  readonly result?: { getWriteConcernError?: () => unknown };
}

/**
 * Does writes that do not depend on each other.
 * @returns those that the server refused, by their place in the command
 * @throws StoreError when it is not known what became of them
 */
export async function writing(work: () => Promise<unknown>): Promise<WriteFailures> {
  try {
    await bounded(work);
    return new Map();
  } catch (error) {
    const failures = failuresIn(error);
    if (failures === null) throw storeErrorOf(error);
    return new Map(failures.map(({ index, error: one }) => [index, judge(one)]));
  }
}

/** The failures of single writes, or null when something else went wrong, perhaps after them. */
function failuresIn(error: unknown): { index: number; error: unknown }[] | null {
  if (typeof error !== 'object' || error === null) return null;
  const { writeErrors = [], result } = error as BulkFailure; // Both are optional, and looked at here.
  const errors: unknown[] = Array.isArray(writeErrors) ? writeErrors : [writeErrors];
  // The driver gives its error the code of the first of them, unless it was stopped by something else.
  if (errors.length === 0 || codeOf(error) !== codeOf(errors[0])) return null;
  // What was written did not reach a majority.
  if (result?.getWriteConcernError?.() !== undefined) return null;
  return errors.map((one) => ({ index: indexOf(one), error: one }));
}

function indexOf(error: unknown): number {
  return typeof error === 'object' && error !== null && 'index' in error ? Number(error.index) : 0;
}

function judge(error: unknown): 'duplicate' | StoreError {
  return codeOf(error) === duplicateKeyCode ? 'duplicate' : storeErrorOf(error);
}
