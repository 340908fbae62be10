import { type Database, type Durability, GroupCommit, openDatabase, type Statement } from '#infra/sqlite';
import { StoreError } from '../store-error.js';

/** What may stand for a `?` of a statement. */
export type Parameter = string | number | null;

/** SQLite's busy, locked, i/o error and full (sqlite.org/rescode.html): they pass when others finish or space returns. */
const passingCodes: ReadonlySet<unknown> = new Set([5, 6, 10, 13]);

/**
 * One SQLite file with its prepared statements. Several processes may have it open. Its writes are committed in groups.
 */
export class StoreFile {
  readonly #database: Database;
  readonly #statements = new Map<string, Statement>();
  readonly #commits: GroupCommit;
  #isClosed = false;

  /** @param steps schema scripts, as `openDatabase` takes them */
  constructor(file: string, steps: readonly string[]) {
    this.#database = failing(() => openDatabase(file, steps));
    this.#commits = new GroupCommit(this.#database);
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
   * @param durability `normal` for what may be lost in a power cut because it is made again; see `Durability`
   * @throws StoreError, and then nothing of this work was written
   */
  async write<Result>(work: () => Result, durability: Durability = 'full'): Promise<Result> {
    try {
      return await this.#commits.write(work, durability);
    } catch (error) {
      throw asStoreError(error);
    }
  }

  /** Commits what waits, then closes. Idempotent. */
  close(): void {
    if (this.#isClosed) return;
    this.#commits.flush();
    this.#isClosed = true;
    this.#statements.clear();
    this.#database.close();
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
    throw asStoreError(error);
  }
}

function asStoreError(error: unknown): StoreError {
  const code: unknown = error instanceof Error && 'errcode' in error ? error.errcode : undefined;
  // The low byte is the primary code; the rest says more of the same (sqlite.org/rescode.html).
  const canRetry = typeof code === 'number' && passingCodes.has(code & 0xff);
  return new StoreError(`The store's file refused: ${String(error)}`, canRetry, error);
}
