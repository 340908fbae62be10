/** The longest time in which `add` answers. */
export const addTimeoutMs = 2_000;

/** A piece of work to be done. */
export interface Job<Data = unknown> {
  readonly queue: string;
  /** Adding a second job with the id of one that waits or runs changes nothing. */
  readonly jobId: string;
  /** Plain JSON. */
  readonly data: Data;
}

export interface JobOptions {
  /** Not before so many milliseconds from now. */
  readonly delayMs?: number;
}

/** How a queue's jobs are worked off. */
export interface Worker<Data = unknown> {
  readonly queue: string;
  /** Jobs at the same time in this process. */
  readonly concurrency: number;
  /** A job that throws is run again up to so many times in all, then given up and counted. */
  readonly attemptsMax: number;
  /** The signal aborts when the queue closes. */
  readonly run: (job: Job<Data>, signal: AbortSignal) => Promise<void>;
}

export interface JobCounts {
  readonly waiting: number;
  readonly delayed: number;
  readonly running: number;
  readonly failed: number;
}

/**
 * Triggers work. The schedule itself lives in the store, so a lost queue loses no work: what is due is added again.
 *
 * Promises, proved on every adapter by the contract suite:
 * - `add` answers within `addTimeoutMs`: `added`, `duplicate`, or `unavailable` when the queue cannot be reached.
 * - A job runs at least once, also after the process that ran it was killed, and after several such deaths.
 * - Two jobs with one id never wait or run at the same time; once it has ended, the id may be used again.
 * - A delayed job does not start early. A failing job does not hold up others.
 * - A job that throws because the queue closes was not tried: it runs again after the next start.
 */
export abstract class JobQueue {
  abstract add(job: Job, options?: JobOptions): Promise<'added' | 'duplicate' | 'unavailable'>;

  /** Starts working off a queue. One worker per queue and process; a second one is refused. */
  abstract work<Data>(worker: Worker<Data>): Promise<void>;

  abstract counts(queue: string): Promise<JobCounts>;

  /** Stops taking jobs, waits for those that run (bounded), closes. Idempotent. */
  abstract close(): Promise<void>;
}

/** A queue has a worker in this process already. */
export class WorkerConflict extends Error {
  readonly code = 'WORKER_CONFLICT';
  readonly canRetry = false;

  constructor(readonly queue: string) {
    super(`Queue ${queue} already has a worker in this process`);
  }
}
