import { type Database, openDatabase, type Statement, transaction } from '#infra/sqlite';
import { StoreError } from '../store-error.js';

/** What may stand for a `?` of a statement. */
export type Parameter = string | number | null;

/** How many waiting writes share one commit: bounds how long the file is locked against other processes. */
export const writesPerCommitMax = 500;

/** SQLite's busy, locked, i/o error and full (sqlite.org/rescode.html): they pass when others finish or space returns. */
const passingCodes: ReadonlySet<unknown> = new Set([5, 6, 10, 13]);

interface WaitingWrite {
  readonly work: () => unknown;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One SQLite file with its prepared statements. Several processes may have it open.
 *
 * Writes are committed in groups: those that are asked for in one turn of the event loop share a transaction, and so one
 * wait for the disk. Each caller still hears of its own write only once it is durable.
 */
export class StoreFile {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();
  #waiting: WaitingWrite[] = [];
  #isClosed = false;

  /** @param steps schema scripts, as `openDatabase` takes them */
  constructor(file: string, steps: readonly string[]) {
    this.#database = failing(() => openDatabase(file, steps));
  }

  /** The text of every statement used so far. */
  get statements(): readonly string[] {
    return [...this.#statements.keys()];
  }

  /** All rows of a query. The caller names the columns that its SQL selects. */
  rows<Row>(sql: string, ...parameters: Parameter[]): Row[] {
    // The row type is the caller's: it stands next to the SQL that selects exactly these columns.
    return failing(() => this.#prepared(sql).all(...parameters)) as Row[];
  }

  /** The stored documents of a query that selects a column `document`. */
  documents<Document>(sql: string, ...parameters: Parameter[]): Document[] {
    // We wrote these documents ourselves from values of this type, so they are not checked again.
    return this.rows<{ document: string }>(sql, ...parameters).map((row) => JSON.parse(row.document) as Document);
  }

  /** Runs one statement within a `write`. @returns how many rows it changed */
  run(sql: string, ...parameters: Parameter[]): number {
    return Number(this.#prepared(sql).run(...parameters).changes);
  }

  /**
   * Does `work`, which calls `run`, in a transaction, and resolves with its result when that is durable.
   * @throws StoreError, and then nothing of this work was written
   */
  write<Result>(work: () => Result): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      // `resolve` is only ever called with what this very `work` returned.
      this.#waiting.push({ work, resolve: resolve as (result: unknown) => void, reject });
      if (this.#waiting.length === 1) setImmediate(() => this.#commitWaiting());
    });
  }

  /** Commits what waits, then closes. Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    this.#commitWaiting();
    this.#isClosed = true;
    this.#statements.clear();
    this.#database.close();
  }

  #commitWaiting(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < waiting.length; start += writesPerCommitMax) {
      this.#commit(waiting.slice(start, start + writesPerCommitMax));
    }
  }

  #commit(group: readonly WaitingWrite[]): void {
    try {
      const results = failing(() => transaction(this.#database, () => group.map((write) => write.work())));
      group.forEach((write, index) => write.resolve(results[index]));
    } catch (error) {
      // One write that cannot be done must not take the others with it: each gets a transaction of its own.
      if (group.length > 1) group.forEach((write) => this.#commit([write]));
      else group.forEach((write) => write.reject(error));
    }
  }

  #prepared(sql: string): Statement {
    let statement = this.#statements.get(sql);
    if (!statement) {
      statement = this.#database.prepare(sql);
      this.#statements.set(sql, statement);
    }
    return statement;
  }
}

function failing<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const code: unknown = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
    // The low byte is the primary code; the rest says more of the same (sqlite.org/rescode.html).
    const canRetry = typeof code === 'number' && passingCodes.has(code & 0xff);
    throw new StoreError(`The store's file refused: ${String(error)}`, canRetry, error);
  }
}
