import { Logger } from '@nestjs/common';
import type { Job as BullJob } from 'bull';
import type { Worker } from '../job-queue.js';

/** Pauses before a job that failed is run again: the first; each later one is twice as long, up to the longest. */
const retryPauseMinMs = 500;
const retryPauseMaxMs = 60_000;

/** The pause after so many attempts, in milliseconds. */
export const retryPauseMs = (attempts: number): number =>
  Math.min(retryPauseMinMs * 2 ** (attempts - 1), retryPauseMaxMs);

/** The name under which bull finds `retryPauseMs`. */
export const retryPauses = 'doubling';

/** What a job is in Redis. */
export interface StoredJob {
  readonly jobId: string;
  readonly data: unknown;
}

/** Runs the jobs that bull hands out, and tells bull what an error means. */
export class JobRunner<Data> {
  private readonly logger = new Logger('JobQueue');
  private readonly inHand = new Map<string, Promise<void>>();
  private readonly abandoned = Promise.withResolvers<never>();
  /** How many jobs were begun until now. */
  begun = 0;

  constructor(
    private readonly worker: Worker<Data>,
    private readonly closing: AbortSignal,
  ) {
    // Nobody may be waiting when it comes.
    this.abandoned.promise.catch(() => undefined);
  }

  /** Waits no longer for jobs that do not heed the closing: they go back to the queue. */
  abandon(): void {
    this.abandoned.reject(new Error('The queue was closed'));
  }

  get concurrency(): number {
    return this.worker.concurrency;
  }

  get running(): number {
    return this.inHand.size;
  }

  isRunning(jobId: string): boolean {
    return this.inHand.has(jobId);
  }

  /**
   * A job may be handed out while it is in hand: after a pause in which its lock ran out, or because Redis was emptied and
   * the job added again. It is not run beside itself; what comes of the run in hand counts for both.
   */
  run(job: BullJob<StoredJob>): Promise<void> {
    const { jobId } = job.data;
    const inHand = this.inHand.get(jobId);
    if (inHand !== undefined) return inHand;
    this.begun += 1;
    const run = this.attempt(job).finally(() => {
      this.inHand.delete(jobId);
    });
    this.inHand.set(jobId, run);
    return run;
  }

  private async attempt(job: BullJob<StoredJob>): Promise<void> {
    const { queue, attemptsMax, run } = this.worker;
    const { jobId, data } = job.data;
    // Who works decides how often, not who added the job; bull decides by these fields when the attempt has failed.
    Object.assign(job.opts, { attempts: attemptsMax, backoff: { type: retryPauses } });
    try {
      if (this.closing.aborted) throw new Error('The queue closes');
      // What a queue's jobs hold is agreed between those who add and those who work, as the port's type says.
      const running = run({ queue, jobId, data: data as Data }, this.closing);
      await Promise.race([running, this.abandoned.promise]);
      // If Redis does not take the good end, because the lock ran out, then that is no failure of the job.
      excuse(job);
    } catch (error) {
      if (this.closing.aborted) excuse(job);
      else if (job.attemptsMade + 1 >= attemptsMax) {
        this.logger.error(`Job ${queue}/${jobId} is given up after ${attemptsMax} attempts: ${String(error)}`);
      }
      throw error;
    }
  }
}

/**
 * This attempt does not count, and the job goes back to the head of the queue at once. Bull adds one to `attemptsMade` and
 * compares it with `attempts` when it notes an error (read in lib/job.js of 4.16.5).
 */
function excuse(job: BullJob<StoredJob>): void {
  job.attemptsMade -= 1;
  Object.assign(job.opts, { attempts: Number.MAX_SAFE_INTEGER, backoff: undefined, lifo: true });
}
