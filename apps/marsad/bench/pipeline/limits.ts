import { join } from 'node:path';
import type { LogRecord } from '#infra/event-log';
import { openDatabase, transaction } from '#infra/sqlite';

/** The plainest program for a piece of the pipeline's work: what no pipeline on the same machine can be faster than. */
export interface Limits {
  /** Writes records in batches, each durable before the next, and reads all of them back. Seconds of each. */
  log(batches: readonly (readonly LogRecord[])[]): Promise<{ writeSeconds: number; readSeconds: number }>;
  /** Writes documents in batches, each durable before the next. Seconds. */
  store(batches: readonly (readonly { id: string; document: object }[])[]): Promise<number>;
}

const seconds = (since: number) => (performance.now() - since) / 1_000;

/** SQLite alone: one table, one transaction a batch, every commit synced to the disk. */
export function sqliteLimits(folder: string): Limits {
  let filesMade = 0;
  const nextFile = () => join(folder, `raw-${(filesMade += 1)}.sqlite`);
  return {
    log: async (batches) => {
      const database = openDatabase(nextFile(), [
        'CREATE TABLE records (seq INTEGER PRIMARY KEY, key TEXT, headers TEXT, value BLOB)',
      ]);
      const insert = database.prepare('INSERT INTO records (key, headers, value) VALUES (?, ?, ?)');
      const writing = performance.now();
      for (const batch of batches) {
        transaction(database, () => {
          for (const { key, headers, value } of batch) insert.run(key, JSON.stringify(headers), value);
        });
      }
      const writeSeconds = seconds(writing);
      const reading = performance.now();
      database.prepare('SELECT key, headers, value FROM records ORDER BY seq').all();
      const readSeconds = seconds(reading);
      database.close();
      return { writeSeconds, readSeconds };
    },
    store: async (batches) => {
      const database = openDatabase(nextFile(), [
        'CREATE TABLE documents (id TEXT NOT NULL UNIQUE, document TEXT NOT NULL)',
      ]);
      const insert = database.prepare('INSERT INTO documents (id, document) VALUES (?, ?)');
      const writing = performance.now();
      for (const batch of batches) {
        transaction(database, () => {
          for (const { id, document } of batch) insert.run(id, JSON.stringify(document));
        });
      }
      database.close();
      return seconds(writing);
    },
  };
}
