import type { DatabaseSync } from 'node:sqlite';
import { type Durability, transaction } from './open-database.js';

/** How many waiting writes share one commit: bounds how long the file is locked against other processes. */
export const writesPerCommitMax = 500;

interface WaitingWrite {
  readonly work: () => unknown;
  readonly durability: Durability;
  readonly resolve: (result: unknown) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Commits writes in groups: those that are asked for in one turn of the event loop share a transaction, and so one wait for
 * the disk. They are done in the order in which they were asked for. Each caller still hears of its own write only once it
 * is durable, and a write that cannot be done takes no other with it. A group of nothing but `normal` writes does not wait
 * for the disk; a later `full` one makes them durable with itself, for the write-ahead log is one file in one order.
 */
export class GroupCommit {
  #waiting: WaitingWrite[] = [];
  #durability: Durability | null = null;

  /** @param database opened with the durability `full` */
  constructor(private readonly database: DatabaseSync) {}

  /**
   * Does `work`, which runs statements of the database, in a transaction, and resolves with its result when that is durable.
   * @param durability what the write must survive; see `Durability`
   * @throws whatever the work or the database threw, and then nothing of this work was written
   */
  write<Result>(work: () => Result, durability: Durability = 'full'): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      // `resolve` is only ever called with what this very `work` returned.
      this.#waiting.push({ work, durability, resolve: resolve as (result: unknown) => void, reject });
      if (this.#waiting.length === 1) {
        setImmediate(() => {
          this.flush();
        });
      }
    });
  }

  /** Commits what waits, now. */
  flush(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (let start = 0; start < waiting.length; start += writesPerCommitMax) {
      this.#commit(waiting.slice(start, start + writesPerCommitMax));
    }
  }

  #commit(group: readonly WaitingWrite[]): void {
    try {
      this.#require(group.some(({ durability }) => durability === 'full') ? 'full' : 'normal');
      const results = transaction(this.database, () => group.map((write) => write.work()));
      group.forEach((write, index) => {
        write.resolve(results[index]);
      });
    } catch (error) {
      // One write that cannot be done must not take the others with it: each gets a transaction of its own.
      if (group.length > 1) {
        group.forEach((write) => {
          this.#commit([write]);
        });
      } else
        group.forEach((write) => {
          write.reject(error);
        });
    }
  }

  /** The setting is the connection's, and cannot be changed within a transaction. */
  #require(durability: Durability): void {
    if (this.#durability === durability) return;
    this.database.exec(`PRAGMA synchronous = ${durability}`);
    this.#durability = durability;
  }
}
