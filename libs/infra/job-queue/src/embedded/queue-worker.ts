import { Logger } from '@nestjs/common';
import type { Worker } from '../job-queue.js';
import type { JobFile, TakenJob } from './job-file.js';

/** The longest time between two looks at the file, for jobs of other processes and of dead ones. */
const pollIntervalMs = 250;
/** Pauses before a job that failed is run again: the first; each later one is twice as long, up to the longest. */
const retryPauseMinMs = 500;
const retryPauseMaxMs = 60_000;
/** How long a close waits for jobs that do not heed the signal; they run again after the next start. */
const closeTimeoutMs = 10_000;

/** Works off one queue: as many jobs at once as allowed, the longest due first. */
export class QueueWorker<Data> {
  private readonly logger = new Logger('JobQueue');
  private readonly stopping = new AbortController();
  private readonly running = new Set<Promise<void>>();
  private readonly timer: NodeJS.Timeout;
  private wakeTimer: NodeJS.Timeout | null = null;

  constructor(
    private readonly file: JobFile,
    private readonly worker: Worker<Data>,
  ) {
    this.timer = setInterval(() => this.tend(), pollIntervalMs);
    this.tend();
  }

  /** Takes what is due, as far as there is room. */
  look(): void {
    const room = this.worker.concurrency - this.running.size;
    if (room <= 0 || this.stopping.signal.aborted) return;
    this.guard(() => {
      for (const job of this.file.take(this.worker.queue, Date.now(), room)) this.start(job);
      this.wakeWhenDue();
    });
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    if (this.wakeTimer !== null) clearTimeout(this.wakeTimer);
    this.stopping.abort();
    const timeout = new Promise((resolve) => setTimeout(resolve, closeTimeoutMs).unref());
    await Promise.race([Promise.all(this.running), timeout]);
    this.guard(() => {
      this.file.freeOwn(this.worker.queue);
    });
  }

  private tend(): void {
    this.guard(() => {
      this.file.freeOrphans(this.worker.queue, Date.now());
    });
    this.look();
  }

  private start(job: TakenJob): void {
    // It counts as running before it begins: a job that adds another makes us look for room at once.
    const begun = Promise.resolve().then(() => this.run(job));
    const run = begun.finally(() => {
      this.running.delete(run);
      this.look();
    });
    this.running.add(run);
  }

  private async run(job: TakenJob): Promise<void> {
    const { queue, jobId } = job;
    try {
      // What a queue's jobs hold is agreed between those who add and those who work, as the port's type says.
      await this.worker.run({ queue, jobId, data: job.data as Data }, this.stopping.signal);
      this.guard(() => {
        this.file.remove(job);
      });
    } catch (error) {
      // What ends because we close was not tried, and is freed by `stop`.
      if (this.stopping.signal.aborted) return;
      this.guard(() => {
        this.fail(job, error);
      });
    }
  }

  private fail(job: TakenJob, error: unknown): void {
    const attempts = job.attempts + 1;
    if (attempts >= this.worker.attemptsMax) {
      this.logger.error(`Job ${job.queue}/${job.jobId} is given up after ${attempts} attempts: ${String(error)}`);
      this.file.giveUp(job);
      return;
    }
    const pauseMs = Math.min(retryPauseMinMs * 2 ** job.attempts, retryPauseMaxMs);
    this.file.postpone(job, attempts, Date.now() + pauseMs);
  }

  /** A delayed job starts when it is due, not at the next poll. */
  private wakeWhenDue(): void {
    if (this.wakeTimer !== null) clearTimeout(this.wakeTimer);
    const dueAt = this.file.nextDueAt(this.worker.queue);
    const waitMs = dueAt === null ? pollIntervalMs : dueAt - Date.now();
    if (waitMs <= 0 || waitMs >= pollIntervalMs) return;
    this.wakeTimer = setTimeout(() => {
      this.look();
    }, waitMs);
  }

  /** A fault of the file must not end the process: the next poll tries again. */
  private guard(work: () => void): void {
    try {
      work();
    } catch (error) {
      this.logger.error(`The job file failed: ${String(error)}`);
    }
  }
}
