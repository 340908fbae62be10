import { type Job, type JobCounts, type JobOptions, JobQueue, WorkerConflict, type Worker } from '../job-queue.js';
import { RedisNews } from './redis-news.js';
import type { RedisAddress } from './redis-options.js';
import { RedisQueue, type RedisQueueOptions } from './redis-queue.js';

/** With these, the jobs of a process that died are run again within half a minute. */
const usualTimes = {
  lockDurationMs: 15_000,
  stalledIntervalMs: 5_000,
  watchIntervalMs: 15_000,
  closeTimeoutMs: 10_000,
};

export type BullJobQueueOptions = RedisAddress & Pick<RedisQueueOptions, 'prefix'> & Partial<RedisQueueOptions>;

/**
 * The job queue in Redis, which many processes on many machines share. Redis must not evict keys (`maxmemory-policy
 * noeviction`, which is its default). What Redis loses is added again by whoever keeps the schedule.
 */
export class BullJobQueue extends JobQueue {
  private readonly options: RedisQueueOptions;
  private readonly news: RedisNews;
  private readonly queues = new Map<string, RedisQueue>();
  private readonly worked = new Set<string>();
  private closing: Promise<void> | null = null;

  /** Connects in the background: that Redis is away is told, and hinders nothing but the answers. */
  constructor(options: BullJobQueueOptions) {
    super();
    this.options = { ...usualTimes, ...options };
    this.news = new RedisNews(new URL(options.url).host);
  }

  override async add(job: Job, { delayMs = 0 }: JobOptions = {}): Promise<'added' | 'duplicate' | 'unavailable'> {
    if (this.closing !== null) return 'unavailable';
    try {
      return await this.queueOf(job.queue).add(job, delayMs);
    } catch {
      // Redis is away, or refuses because it starts, is full or does not know us: whoever keeps the schedule adds it again.
      return 'unavailable';
    }
  }

  override async work<Data>(worker: Worker<Data>): Promise<void> {
    if (this.worked.has(worker.queue)) throw new WorkerConflict(worker.queue);
    this.worked.add(worker.queue);
    this.queueOf(worker.queue).work(worker);
  }

  /** @throws RedisUnreachable */
  override async counts(queue: string): Promise<JobCounts> {
    return this.queueOf(queue).counts();
  }

  override close(): Promise<void> {
    this.closing ??= this.stop();
    return this.closing;
  }

  private queueOf(name: string): RedisQueue {
    const opened = this.queues.get(name) ?? new RedisQueue(name, this.options, this.news);
    this.queues.set(name, opened);
    return opened;
  }

  private async stop(): Promise<void> {
    await Promise.all([...this.queues.values()].map((queue) => queue.close()));
  }
}
