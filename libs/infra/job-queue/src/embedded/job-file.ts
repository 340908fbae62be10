import { hostname } from 'node:os';
import { type Database, isAlive, openDatabase, type Statement, transaction } from '#infra/sqlite';
import { addTimeoutMs, type Job, type JobCounts } from '../job-queue.js';

const jobSchema: readonly string[] = [
  `
  CREATE TABLE jobs (
    queue TEXT NOT NULL,
    job_id TEXT NOT NULL,
    data TEXT NOT NULL,
    due_at_ms INTEGER NOT NULL,
    attempts INTEGER NOT NULL DEFAULT 0,
    owner TEXT,
    PRIMARY KEY (queue, job_id)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX jobs_waiting ON jobs (queue, due_at_ms) WHERE owner IS NULL;
  CREATE INDEX jobs_owned ON jobs (queue, owner) WHERE owner IS NOT NULL;
  CREATE TABLE failures (queue TEXT PRIMARY KEY, jobs INTEGER NOT NULL) STRICT, WITHOUT ROWID;
  `,
  'CREATE TABLE owners (owner TEXT PRIMARY KEY, seen_at_ms INTEGER NOT NULL) STRICT, WITHOUT ROWID;',
];

/** How often an owner gives a sign of life, and how long it may be silent before it counts as dead. */
const signIntervalMs = 5_000;
export const ownerExpiryMs = 60_000;

/** A job that was taken, with how often it was tried before. */
export interface TakenJob extends Job {
  readonly attempts: number;
}

/**
 * The jobs in their file. An owner is `host:pid:instance`: on this machine a dead process is known at once. A process id
 * that was given to another program, and a container that came back under another name, are told by their silence.
 *
 * The file survives any death of the process; after a power cut the last commits may be missing, and then the schedule
 * adds what is due again.
 */
export class JobFile {
  private readonly database: Database;
  private signedAtMs = 0;
  private readonly statements: Record<
    | 'insert'
    | 'due'
    | 'next'
    | 'own'
    | 'remove'
    | 'postpone'
    | 'owners'
    | 'free'
    | 'counts'
    | 'failed'
    | 'countFailure'
    | 'sign'
    | 'forget'
    | 'leave',
    Statement
  >;

  constructor(
    file: string,
    private readonly owner: string,
  ) {
    this.database = openDatabase(file, jobSchema, 'normal');
    // Another process that holds the file may keep `add` waiting, but no longer than the port allows.
    this.database.exec(`PRAGMA busy_timeout = ${addTimeoutMs / 2}`);
    const prepare = (sql: string) => this.database.prepare(sql);
    const mine = 'queue = ? AND job_id = ? AND owner = ?';
    this.statements = {
      insert: prepare('INSERT OR IGNORE INTO jobs (queue, job_id, data, due_at_ms) VALUES (?, ?, ?, ?)'),
      due: prepare(
        `SELECT job_id, data, attempts FROM jobs WHERE queue = ? AND owner IS NULL AND due_at_ms <= ?
         ORDER BY due_at_ms LIMIT ?`,
      ),
      next: prepare('SELECT min(due_at_ms) AS due FROM jobs WHERE queue = ? AND owner IS NULL'),
      own: prepare('UPDATE jobs SET owner = ? WHERE queue = ? AND job_id = ?'),
      remove: prepare(`DELETE FROM jobs WHERE ${mine}`),
      postpone: prepare(`UPDATE jobs SET owner = NULL, attempts = ?, due_at_ms = ? WHERE ${mine}`),
      owners: prepare(
        `SELECT owner, (SELECT seen_at_ms FROM owners WHERE owners.owner = jobs.owner) AS seen_at_ms
         FROM jobs WHERE queue = ? AND owner IS NOT NULL GROUP BY owner`,
      ),
      free: prepare('UPDATE jobs SET owner = NULL WHERE queue = ? AND owner = ?'),
      counts: prepare(
        `SELECT count(*) FILTER (WHERE owner IS NULL AND due_at_ms <= ?) AS waiting,
                count(*) FILTER (WHERE owner IS NULL AND due_at_ms > ?) AS delayed,
                count(*) FILTER (WHERE owner IS NOT NULL) AS running
         FROM jobs WHERE queue = ?`,
      ),
      failed: prepare('SELECT jobs FROM failures WHERE queue = ?'),
      countFailure: prepare('INSERT INTO failures VALUES (?, 1) ON CONFLICT DO UPDATE SET jobs = jobs + 1'),
      sign: prepare('INSERT OR REPLACE INTO owners VALUES (?, ?)'),
      forget: prepare('DELETE FROM owners WHERE seen_at_ms <= ?'),
      leave: prepare('DELETE FROM owners WHERE owner = ?'),
    };
  }

  /** The name of an owner in this process. */
  static ownerOf(instance: string): string {
    return `${hostname()}:${process.pid}:${instance}`;
  }

  add({ queue, jobId, data }: Job, dueAtMs: number): 'added' | 'duplicate' {
    const { changes } = this.statements.insert.run(queue, jobId, JSON.stringify(data), dueAtMs);
    return Number(changes) === 1 ? 'added' : 'duplicate';
  }

  /** Takes due jobs, the longest due first. */
  take(queue: string, nowMs: number, limit: number): TakenJob[] {
    return transaction(this.database, () => {
      const rows = this.statements.due.all(queue, nowMs, limit);
      return rows.map((row) => {
        const jobId = String(row['job_id']);
        this.statements.own.run(this.owner, queue, jobId);
        return { queue, jobId, data: JSON.parse(String(row['data'])) as unknown, attempts: Number(row['attempts']) };
      });
    });
  }

  /** When the next waiting job of the queue is due, or null. */
  nextDueAt(queue: string): number | null {
    const due = this.statements.next.get(queue)?.['due'];
    return due === null || due === undefined ? null : Number(due);
  }

  /** The job has ended well. */
  remove({ queue, jobId }: Job): void {
    this.statements.remove.run(queue, jobId, this.owner);
  }

  /** The job failed and is tried again later. */
  postpone({ queue, jobId }: Job, attempts: number, dueAtMs: number): void {
    this.statements.postpone.run(attempts, dueAtMs, queue, jobId, this.owner);
  }

  /** The job failed for good. */
  giveUp(job: Job): void {
    transaction(this.database, () => {
      this.statements.countFailure.run(job.queue);
      this.remove(job);
    });
  }

  /** Gives a sign of life from time to time, and frees the jobs of processes that are no more. */
  freeOrphans(queue: string, nowMs: number): void {
    const hasSlept = nowMs - this.signedAtMs > ownerExpiryMs / 2;
    if (nowMs - this.signedAtMs >= signIntervalMs) this.giveSign(nowMs);
    // When the machine slept, the others did too, and get the time to say that they live.
    if (hasSlept || this.deadOwners(queue, nowMs).length === 0) return;
    transaction(this.database, () => {
      // Asked again: until now an owner may have given a sign.
      for (const owner of this.deadOwners(queue, nowMs)) this.statements.free.run(queue, owner);
    });
  }

  /** Frees the jobs that this owner still has. */
  freeOwn(queue: string): void {
    this.statements.free.run(queue, this.owner);
  }

  counts(queue: string, nowMs: number): JobCounts {
    const row = this.statements.counts.get(nowMs, nowMs, queue) ?? {};
    const failed = Number(this.statements.failed.get(queue)?.['jobs'] ?? 0);
    return {
      waiting: Number(row['waiting']),
      delayed: Number(row['delayed']),
      running: Number(row['running']),
      failed,
    };
  }

  close(): void {
    if (!this.database.isOpen) return;
    try {
      this.statements.leave.run(this.owner);
    } finally {
      this.database.close();
    }
  }

  private giveSign(nowMs: number): void {
    transaction(this.database, () => {
      this.statements.sign.run(this.owner, nowMs);
      // An owner without a row counts as silent.
      this.statements.forget.run(nowMs - ownerExpiryMs);
    });
    this.signedAtMs = nowMs;
  }

  private deadOwners(queue: string, nowMs: number): string[] {
    const isDead = (owner: string, seenAtMs: number) => {
      const [host, pid] = owner.split(':');
      return seenAtMs <= nowMs - ownerExpiryMs || (host === hostname() && !isAlive(Number(pid)));
    };
    return this.statements.owners
      .all(queue)
      .filter((row) => row['owner'] !== this.owner && isDead(String(row['owner']), Number(row['seen_at_ms'])))
      .map((row) => String(row['owner']));
  }
}
