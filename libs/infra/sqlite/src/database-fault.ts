/**
 * What an error of SQLite means for the caller: `damaged` is for ever, `full` and `busy` pass, `other` is a fault of
 * the program. Null when the error does not come from SQLite.
 */
export type DatabaseFault = 'damaged' | 'full' | 'busy' | 'other' | null;

/** Primary result codes, the low byte of what node:sqlite calls `errcode` (sqlite.org/rescode.html). */
const faults: Readonly<Record<number, DatabaseFault>> = {
  5: 'busy',
  6: 'busy',
  11: 'damaged',
  13: 'full',
  26: 'damaged',
};

/** Sorts an error by its result code, never by its text. */
export function databaseFault(error: unknown): DatabaseFault {
  if (typeof error !== 'object' || error === null || !('errcode' in error)) return null;
  if (typeof error.errcode !== 'number') return null;
  return faults[error.errcode & 0xff] ?? 'other';
}
