import { randomUUID } from 'node:crypto';
import { Logger } from '@nestjs/common';
import Bull, { type Queue } from 'bull';
import { addTimeoutMs, type Job, type JobCounts, type Worker } from '../job-queue.js';
import { answerWithin, RedisUnreachable, whenConnected } from './bounded-wait.js';
import { JobRunner, retryPauseMs, retryPauses, type StoredJob } from './job-runner.js';
import { QueueWatch } from './queue-watch.js';
import type { RedisNews } from './redis-news.js';
import { type RedisAddress, redisOptionsOf } from './redis-options.js';

/** An answer that takes longer is not waited for: earlier than the port's bound, so that a busy machine keeps that too. */
const answerTimeoutMs = addTimeoutMs * 0.75;
/** Calls of `add` that wait for Redis at the same time. */
const addsInFlightMax = 1_000;
/** A process may die in a job so many times before the job is given up. */
const stalledCountMax = 1_000;
/** Looks for delayed jobs that are due, and the pause after an answer of Redis that was an error. */
const guardIntervalMs = 1_000;
const errorPauseMs = 1_000;

/** How a queue in Redis is kept. Times are in milliseconds. */
export interface RedisQueueOptions extends RedisAddress {
  /** What every key begins with. */
  readonly prefix: string;
  /** A job whose process gives no sign for so long is run by another. */
  readonly lockDurationMs: number;
  /** Between two searches for such jobs. */
  readonly stalledIntervalMs: number;
  /** Between two looks whether work goes on. */
  readonly watchIntervalMs: number;
  /** How long a close waits for jobs that do not heed the signal; they run again elsewhere or after the next start. */
  readonly closeTimeoutMs: number;
}

/**
 * Tells whether a job is there. A hash without `data` is none: it is what a script of bull leaves when it notes something
 * about a job that was deleted meanwhile, and would keep the id for ever.
 */
const isThere = `
  if redis.call('EXISTS', KEYS[1]) == 1 and redis.call('HEXISTS', KEYS[1], 'data') == 0 then redis.call('DEL', KEYS[1]) end
  return redis.call('EXISTS', KEYS[1])`;

/** The id that a job has in Redis: bull's own keys stand beside it, and end in such as `:lock`. */
const storedId = (jobId: string) => `job-${encodeURIComponent(jobId)}`;

/** One queue in Redis, with the connections for it and perhaps a worker. */
export class RedisQueue {
  private readonly logger = new Logger('JobQueue');
  private readonly stopping = new AbortController();
  private readonly watch = new QueueWatch();
  private bull: Queue<StoredJob>;
  private runner: Pick<JobRunner<never>, 'abandon' | 'concurrency' | 'run' | 'running' | 'begun' | 'isRunning'> | null =
    null;
  private watchTimer: NodeJS.Timeout | null = null;
  private addsInFlight = 0;

  constructor(
    private readonly name: string,
    private readonly options: RedisQueueOptions,
    private readonly news: RedisNews,
  ) {
    this.bull = this.open();
  }

  /**
   * Adds a job. One that was given up because the answer took too long may still arrive; the id keeps it from being there twice.
   * @throws RedisUnreachable and errors of Redis
   */
  async add(job: Job, delayMs: number): Promise<'added' | 'duplicate'> {
    if (this.addsInFlight >= addsInFlightMax) throw new RedisUnreachable('Too many jobs wait to be added');
    if (this.runner?.isRunning(job.jobId) === true) return 'duplicate';
    this.addsInFlight += 1;
    const adding = this.addConnected(job, delayMs).finally(() => {
      this.addsInFlight -= 1;
    });
    return answerWithin(adding, answerTimeoutMs);
  }

  /** @throws RedisUnreachable */
  counts(): Promise<JobCounts> {
    return answerWithin(this.countConnected(this.bull), answerTimeoutMs);
  }

  work<Data>(worker: Worker<Data>): void {
    this.runner = new JobRunner(worker, this.stopping.signal);
    this.startWorking(this.bull);
    this.watchTimer = setInterval(() => void this.look(), this.options.watchIntervalMs);
  }

  /** Tells the jobs, waits for them (bounded), and ends the connections. */
  async close(): Promise<void> {
    if (this.watchTimer !== null) clearInterval(this.watchTimer);
    this.stopping.abort();
    await this.end(this.bull, { waitsForJobs: true });
  }

  private open(): Queue<StoredJob> {
    const { prefix, lockDurationMs, stalledIntervalMs } = this.options;
    const bull = new Bull<StoredJob>(this.name, {
      prefix,
      redis: { ...redisOptionsOf(this.options), connectionName: `${prefix}:${this.name}` },
      // Counts the failures in the same step that removes the job.
      metrics: { maxDataPoints: 1 },
      settings: {
        lockDuration: lockDurationMs,
        lockRenewTime: lockDurationMs / 3,
        stalledInterval: stalledIntervalMs,
        maxStalledCount: stalledCountMax,
        guardInterval: guardIntervalMs,
        retryProcessDelay: errorPauseMs,
        backoffStrategies: { [retryPauses]: retryPauseMs },
      },
    });
    // Bull sets the name of a connection again in a promise that nobody awaits: the end of the connection would end us.
    Object.assign(bull, { setWorkerName: () => Promise.resolve() });
    this.listen(bull);
    return bull;
  }

  private listen(bull: Queue<StoredJob>): void {
    let reason = 'the connection ended';
    const isCurrent = () => this.bull === bull && !this.stopping.signal.aborted;
    bull.on('error', (error: Error & { code?: string }) => {
      if (error.code !== undefined) reason = error.code;
      else if (isCurrent()) this.logger.warn(`Queue ${this.name}: ${error.message}`);
    });
    bull.client.on('close', () => {
      if (!isCurrent()) return;
      this.news.went(this.name, reason);
      this.watch.reset();
    });
    bull.client.on('ready', () => {
      this.news.came(this.name);
    });
  }

  private async addConnected({ jobId, data }: Job, delayMs: number): Promise<'added' | 'duplicate'> {
    const { bull } = this;
    await whenConnected(bull.client);
    const [key, adder] = [bull.toKey(storedId(jobId)), randomUUID()];
    if ((await bull.client.eval(isThere, 1, key)) === 1) return 'duplicate';
    // Bull does not say whether the job was there already. Who added it is told by its name, which has no other use here.
    const options = { jobId: storedId(jobId), delay: delayMs, stackTraceLimit: 1 };
    await bull.add(adder, { jobId, data }, { ...options, removeOnComplete: true, removeOnFail: true });
    const addedBy = await bull.client.hget(key, 'name');
    return addedBy === null || addedBy === adder ? 'added' : 'duplicate';
  }

  private async countConnected(bull: Queue<StoredJob>): Promise<JobCounts> {
    await whenConnected(bull.client);
    const [counts, failures] = await Promise.all([bull.getJobCounts(), bull.getMetrics('failed', 0, 0)]);
    const { waiting, delayed, active: running, failed } = counts;
    return { waiting, delayed, running, failed: failed + failures.meta.count };
  }

  /** Goes on in the background: a process starts also when Redis is away. */
  private startWorking(bull: Queue<StoredJob>): void {
    const { runner } = this;
    if (runner === null) return;
    whenConnected(bull.client)
      .then(() => {
        if (this.bull !== bull || this.stopping.signal.aborted) return;
        return bull.process('*', runner.concurrency, (job) => runner.run(job));
      })
      .catch((error: unknown) => {
        if (this.bull === bull && !this.stopping.signal.aborted) {
          this.logger.error(`Queue ${this.name} stopped working: ${String(error)}`);
        }
      });
  }

  private async look(): Promise<void> {
    const { bull, runner } = this;
    // A connection that is known to be down is made again by itself.
    if (runner === null || bull.client.status !== 'ready') return;
    const due = await this.counts().then(
      ({ waiting }) => waiting,
      () => null,
    );
    if (this.bull !== bull || this.stopping.signal.aborted) return;
    if (!this.watch.isStuck({ due, running: runner.running, begun: runner.begun })) return;
    this.logger.warn(`Queue ${this.name} did not go on although jobs are due: connecting anew`);
    this.watch.reset();
    this.bull = this.open();
    this.startWorking(this.bull);
    await this.end(bull, { waitsForJobs: false });
  }

  private async end(bull: Queue<StoredJob>, { waitsForJobs }: { readonly waitsForJobs: boolean }): Promise<void> {
    const closing = bull.close(!waitsForJobs);
    await answerWithin(closing, this.options.closeTimeoutMs).catch(() => {
      if (waitsForJobs) this.runner?.abandon();
    });
    await answerWithin(closing, answerTimeoutMs).catch(() => undefined);
    for (const client of bull.clients) client.disconnect();
    // A worker that was only starting makes its connections later, and bull would not end them: they end as they come.
    bull.clients.push = (...late) => {
      for (const client of late) client.disconnect();
      return bull.clients.length;
    };
  }
}
