/** A page request named a place that no page gave out. The request is at fault, not the store. */
export class CursorError extends Error {
  readonly code = 'CURSOR_INVALID';
  readonly canRetry = false;

  constructor(readonly cursor: string) {
    super('The cursor was not given out by this listing.');
  }
}

/** The store could not do what it was asked. `canRetry` tells a busy or full disk from a file that is damaged. */
export class StoreError extends Error {
  readonly code = 'STORE_FAILED';

  constructor(
    message: string,
    readonly canRetry: boolean,
    cause: unknown,
  ) {
    super(message, { cause });
  }
}
