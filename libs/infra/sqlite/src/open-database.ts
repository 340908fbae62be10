import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How long a writer waits for another process that holds the file. */
export const busyTimeoutMs = 10_000;

/**
 * How long the write-ahead log grows before its pages are copied into the file: 16 MB. Indexes by hashes touch the same
 * pages again and again, and each is copied once for all the commits in between.
 */
const pagesPerCheckpoint = 4_000;

/**
 * Pages that a connection keeps in memory: 8 MB at the most. SQLite's own 2 MB are less than what a group of writes touches
 * in its indexes.
 */
const cacheKibibytes = 8_192;

/**
 * What survives a power cut: with `full` every commit that returned; with `normal` the file stays sound, but the last
 * commits may be gone unless a later `full` commit of the same file followed (sqlite.org/pragma.html#pragma_synchronous).
 * Both survive the death of the process.
 */
export type Durability = 'full' | 'normal';

/**
 * Opens a database file, making its folder, and brings its schema up to date.
 *
 * Write-ahead log, so readers of other processes are not blocked (sqlite.org/wal.html).
 * @param steps SQL scripts, one per schema version; only those that the file has not seen are run. Never edit one that
 *   has been released: append.
 * @param durability `full` unless what is written can be lost and made again
 */
export function openDatabase(file: string, steps: readonly string[], durability: Durability = 'full'): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: busyTimeoutMs });
  try {
    database.exec(
      `PRAGMA journal_mode = WAL; PRAGMA synchronous = ${durability}; PRAGMA wal_autocheckpoint = ${pagesPerCheckpoint}; PRAGMA cache_size = -${cacheKibibytes};`,
    );
    migrate(database, steps);
  } catch (error) {
    database.close();
    throw error;
  }
  return database;
}

function migrate(database: DatabaseSync, steps: readonly string[]): void {
  if (schemaVersion(database) >= steps.length) return;
  transaction(database, () => {
    for (let version = schemaVersion(database); version < steps.length; version += 1) {
      database.exec(steps[version] ?? '');
      database.exec(`PRAGMA user_version = ${version + 1}`);
    }
  });
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
