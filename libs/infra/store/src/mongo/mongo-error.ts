import { StoreError } from '../store-error.js';

/** A unique index has the key already. */
const duplicateKeyCode = 11_000;

/**
 * What comes back the same however often it is tried: a value, key or document that the server does not take
 * (BadValue, FailedToParse, TypeMismatch, InvalidBSON, DollarPrefixedFieldName, DottedFieldName, InvalidNamespace,
 * DocumentValidationFailure, BSONObjectTooLarge).
 */
const lastingCodes: ReadonlySet<unknown> = new Set([2, 9, 14, 22, 52, 57, 73, 121, 10_334]);

/** Errors that come before anything is sent: a document that cannot be written as BSON, or a call that is wrong. */
const lastingNames: ReadonlySet<unknown> = new Set([
  'BSONError',
  'CastError',
  'MongoInvalidArgumentError',
  'RangeError',
  'StrictModeError',
  'TypeError',
]);

interface BulkFailure {
  readonly writeErrors?: unknown;
  readonly result?: { getWriteConcernError?: () => unknown };
}

/**
 * Does what needs the server.
 * @throws StoreError, which tells a server that is away or busy (`canRetry`) from a request that it will never take
 */
export async function reaching<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    throw storeErrorOf(error);
  }
}

/**
 * Does inserts, and passes over those whose key is there already.
 * @returns whether all of them were new
 * @throws whatever else went wrong
 */
export async function insertingOnce(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    if (!isDuplicateOnly(error)) throw error;
    return false;
  }
}

/** True when the only thing wrong is that keys were there already, and everything else is as durable as was asked for. */
export function isDuplicateOnly(error: unknown): boolean {
  if (codeOf(error) !== duplicateKeyCode) return false;
  // One failure speaks for many: each of them has to be looked at, and whether the others reached a majority.
  const { writeErrors = [], result } = error as BulkFailure; // Both are optional, and checked here.
  const errors: unknown[] = Array.isArray(writeErrors) ? writeErrors : [writeErrors];
  return errors.every((one) => codeOf(one) === duplicateKeyCode) && result?.getWriteConcernError?.() === undefined;
}

function storeErrorOf(error: unknown): StoreError {
  if (error instanceof StoreError) return error;
  const { name, message } = describe(error);
  const isLasting = lastingCodes.has(codeOf(error)) || lastingNames.has(name);
  return new StoreError(`The store's server could not do it: ${name}: ${message}`, !isLasting, error);
}

function describe(error: unknown): { name: string; message: string } {
  if (typeof error !== 'object' || error === null) return { name: 'Error', message: String(error) };
  const name = 'name' in error ? String(error.name) : 'Error';
  return { name, message: 'message' in error ? String(error.message) : '' };
}

/** The server's number for what went wrong, where there is one. */
export function codeOf(error: unknown): unknown {
  return typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
}
