import { randomUUID } from 'node:crypto';
import { type Job, type JobCounts, type JobOptions, JobQueue, WorkerConflict, type Worker } from '../job-queue.js';
import { JobFile } from './job-file.js';
import { QueueWorker } from './queue-worker.js';

/** The job queue in an SQLite file, which several processes may share. */
export class EmbeddedJobQueue extends JobQueue {
  private readonly file: JobFile;
  private readonly workers = new Map<string, { look(): void; stop(): Promise<void> }>();
  private closing: Promise<void> | null = null;

  /** @param file where the jobs are, made when it is missing */
  constructor(file: string) {
    super();
    this.file = new JobFile(file, JobFile.ownerOf(randomUUID()));
  }

  override add(job: Job, { delayMs = 0 }: JobOptions = {}): Promise<'added' | 'duplicate' | 'unavailable'> {
    if (this.closing !== null) return Promise.resolve('unavailable');
    try {
      const answer = this.file.add(job, Date.now() + delayMs);
      this.workers.get(job.queue)?.look();
      return Promise.resolve(answer);
    } catch {
      // A full disk or a locked file: the port promises an answer, and the schedule adds the job again.
      return Promise.resolve('unavailable');
    }
  }

  override async work<Data>(worker: Worker<Data>): Promise<void> {
    if (this.workers.has(worker.queue)) throw new WorkerConflict(worker.queue);
    this.workers.set(worker.queue, new QueueWorker(this.file, worker));
  }

  override async counts(queue: string): Promise<JobCounts> {
    return this.file.counts(queue, Date.now());
  }

  override close(): Promise<void> {
    this.closing ??= this.stop();
    return this.closing;
  }

  private async stop(): Promise<void> {
    await Promise.all([...this.workers.values()].map((worker) => worker.stop()));
    this.file.close();
  }
}
