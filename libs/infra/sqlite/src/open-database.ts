import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long a writer waits for another process that holds the file. */
export const busyTimeoutMs = 10_000;

/**
 * Opens a database file, making its folder, and brings its schema up to date.
 *
 * Write-ahead log with `synchronous=FULL`: a commit is on the disk before it is acknowledged, and readers of other
 * processes are not blocked (sqlite.org/wal.html, sqlite.org/pragma.html#pragma_synchronous).
 * @param steps SQL scripts, one per schema version; only those that the file has not seen are run. Never edit one that
 *   has been released: append.
 */
export function openDatabase(file: string, steps: readonly string[]): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
  database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
  transaction(database, () => {
    for (let version = schemaVersion(database); version < steps.length; version += 1) {
      database.exec(steps[version] ?? '');
      database.exec(`PRAGMA user_version = ${version + 1}`);
    }
  });
  return database;
}

function schemaVersion(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}

/** Runs `work` in one write transaction: all of it is durable when this returns, or none of it when it throws. */
export function transaction<Result>(database: DatabaseSync, work: () => Result): Result {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
}
