import { StoreError } from '../store-error.js';

/** Longer than the driver's own bounds together; the settings keep below it. */
const callTimeoutMs = 60_000;

/** A unique index has the key already. */
export const duplicateKeyCode = 11_000;

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

/**
 * Does what needs the server.
 * @throws StoreError, which tells a server that is away or busy (`canRetry`) from a request that it will never take
 */
export async function reaching<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await bounded(work);
  } catch (error) {
    throw storeErrorOf(error);
  }
}

/**
 * Does what the driver has to end by its own bounds, and gives it up when it does not: it waits for ever when it writes to a
 * socket that is destroyed already and has not said so yet (mongodb 7.8).
 * @throws StoreError, and then what was asked for may be done or not
 */
export async function bounded<Result>(work: () => Promise<Result>): Promise<Result> {
  let timer: NodeJS.Timeout | undefined;
  const giveUp = new Promise<never>((_resolve, reject) => {
    const error = new StoreError(`The driver gave no answer within ${callTimeoutMs} ms`, true, null);
    timer = setTimeout(() => reject(error), callTimeoutMs);
  });
  try {
    return await Promise.race([work(), giveUp]);
  } finally {
    clearTimeout(timer);
  }
}

/** What went wrong, in the port's words. */
export function storeErrorOf(error: unknown): StoreError {
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
