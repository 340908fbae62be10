import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type SourceProcess, waitFor } from '#testing';
import { addTimeoutMs, type Job, type JobQueue, type Worker } from './job-queue.js';

/** One queue that is shared by several openings of it, each as if in a process of its own. */
export interface QueueUnderTest {
  /** Opens the queue once more. */
  open(): Promise<JobQueue>;
  /**
   * Starts a real process that works off the queue `visits` and never ends a job.
   * @returns the process, whose lines are the ids of the jobs that it began
   */
  startHangingProcess(): Promise<SourceProcess>;
  /** Ends what is still open and removes the data. */
  dispose(): Promise<void>;
}

const queue = 'visits';
const aJob = (jobId: string, data: unknown = null): Job => ({ queue, jobId, data });

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty queue for each test
 */
export function jobQueueContract(name: string, start: () => Promise<QueueUnderTest>): void {
  let subject: QueueUnderTest;
  let jobs: JobQueue;
  let ran: string[];

  beforeEach(async () => {
    subject = await start();
    jobs = await subject.open();
    ran = [];
  });
  afterEach(() => subject.dispose());

  /** A worker that notes what it ran, before it does what the test asks for. */
  const aWorker = (run: Worker['run'] = () => Promise.resolve(), overrides: Partial<Worker> = {}): Worker => ({
    queue,
    concurrency: 2,
    attemptsMax: 3,
    run: (job, signal) => {
      ran.push(job.jobId);
      return run(job, signal);
    },
    ...overrides,
  });
  const isEmpty = async (opened = jobs) => {
    const { waiting, delayed, running } = await opened.counts(queue);
    return waiting + delayed + running === 0;
  };

  describe(name, () => {
    describe('adding', () => {
      it('hands a job to the worker with its data, whether it came before or after the worker', async () => {
        const data: unknown[] = [];
        await jobs.add(aJob('before', { url: 'https://newsroom.example/', deep: [1, null] }));
        await jobs.work(aWorker(async (job) => void data.push(job.data)));
        await jobs.add(aJob('after', 'مكالمة'));
        await waitFor(() => data.length === 2);
        expect(data).toEqual([{ url: 'https://newsroom.example/', deep: [1, null] }, 'مكالمة']);
      });

      it('refuses the id of a job that waits, is delayed, or runs', async () => {
        const held = Promise.withResolvers<undefined>();
        expect(await jobs.add(aJob('one'))).toBe('added');
        expect(await jobs.add(aJob('one'))).toBe('duplicate');
        expect(await jobs.add(aJob('later'), { delayMs: 600_000 })).toBe('added');
        expect(await jobs.add(aJob('later'))).toBe('duplicate');
        await jobs.work(aWorker(() => held.promise));
        await waitFor(() => ran.length > 0);
        expect(await jobs.add(aJob('one'))).toBe('duplicate');
        held.resolve(undefined);
        await waitFor(async () => (await jobs.counts(queue)).running === 0);
        expect(ran).toEqual(['one']);
      });

      it('allows the id again once the job has ended', async () => {
        await jobs.work(aWorker());
        await jobs.add(aJob('one'));
        await waitFor(isEmpty);
        expect(await jobs.add(aJob('one'))).toBe('added');
        await waitFor(() => ran.length === 2);
      });

      it('keeps queues apart', async () => {
        await jobs.work(aWorker());
        expect(await jobs.add({ ...aJob('one'), queue: 'webhooks' })).toBe('added');
        expect(await jobs.add(aJob('one'))).toBe('added');
        await waitFor(isEmpty);
        expect(ran).toEqual(['one']);
        expect(await jobs.counts('webhooks')).toMatchObject({ waiting: 1 });
      });

      it('answers in time that a closed queue cannot be reached', async () => {
        await jobs.close();
        const before = performance.now();
        expect(await jobs.add(aJob('one'))).toBe('unavailable');
        expect(performance.now() - before).toBeLessThan(addTimeoutMs);
      });
    });

    describe('running', () => {
      it('does not start a delayed job early', async () => {
        const delayMs = 300;
        let startedAt = 0;
        await jobs.work(aWorker(async () => void (startedAt = Date.now())));
        const addedAt = Date.now();
        await jobs.add(aJob('later'), { delayMs });
        expect(await jobs.counts(queue)).toMatchObject({ delayed: 1, waiting: 0 });
        await waitFor(() => startedAt > 0);
        expect(startedAt - addedAt).toBeGreaterThanOrEqual(delayMs);
      });

      it('runs no more jobs at once than allowed, also when jobs add jobs', async () => {
        let [running, most] = [0, 0];
        const run = async ({ jobId }: Job) => {
          most = Math.max(most, (running += 1));
          if (jobId.length < 4) await Promise.all(['a', 'b'].map((letter) => jobs.add(aJob(jobId + letter))));
          await new Promise(setImmediate);
          running -= 1;
        };
        await jobs.add(aJob('a'));
        await jobs.add(aJob('b'));
        await jobs.work(aWorker(run));
        await waitFor(() => ran.length === 30);
        await waitFor(isEmpty);
        expect([most, new Set(ran).size]).toEqual([2, 30]);
      });

      it('runs each job once when two share the work', async () => {
        const other = await subject.open();
        for (let count = 0; count < 40; count += 1) await jobs.add(aJob(`job ${count}`));
        await Promise.all([jobs.work(aWorker()), other.work(aWorker())]);
        await waitFor(isEmpty);
        expect(ran).toHaveLength(40);
        expect(new Set(ran).size).toBe(40);
      });

      it('refuses a second worker of one queue', async () => {
        await jobs.work(aWorker());
        await expect(jobs.work(aWorker())).rejects.toMatchObject({ code: 'WORKER_CONFLICT', canRetry: false });
      });
    });

    describe('failing', () => {
      const fails = async ({ jobId }: Job) => {
        if (jobId === 'bad') throw new Error('No answer');
      };

      it('does not hold up others, and runs the job again', async () => {
        await jobs.add(aJob('bad'));
        await jobs.work(aWorker(fails, { concurrency: 1 }));
        await jobs.add(aJob('good'));
        await waitFor(() => ran.filter((jobId) => jobId === 'bad').length === 2);
        expect(ran.slice(0, 2)).toEqual(['bad', 'good']);
      });

      it('ends after so many attempts and is counted, and the id is free again', async () => {
        await jobs.add(aJob('bad'));
        await jobs.work(aWorker(fails, { attemptsMax: 2 }));
        await waitFor(isEmpty);
        expect(ran).toEqual(['bad', 'bad']);
        expect(await jobs.counts(queue)).toEqual({ waiting: 0, delayed: 0, running: 0, failed: 1 });
        expect(await jobs.add(aJob('bad'))).toBe('added');
      });
    });

    describe('closing', () => {
      it('tells running jobs, waits for them, and takes no other; it may be done twice', async () => {
        const held = Promise.withResolvers<undefined>();
        let ended = false;
        const run = async (_job: Job, signal: AbortSignal) => {
          await new Promise((resolve) => {
            signal.addEventListener('abort', resolve);
          });
          await held.promise;
          ended = true;
        };
        await jobs.add(aJob('one'));
        await jobs.work(aWorker(run, { concurrency: 1 }));
        await waitFor(() => ran.length === 1);
        await jobs.add(aJob('two'));
        const closing = Promise.all([jobs.close(), jobs.close()]).then(() => ended);
        held.resolve(undefined);
        expect(await closing).toBe(true);
        expect(ran).toEqual(['one']);
        expect(await (await subject.open()).counts(queue)).toMatchObject({ waiting: 1, running: 0 });
      });

      it('does not count against a job that the closing interrupts', async () => {
        const run = (_job: Job, signal: AbortSignal) =>
          new Promise<void>((_resolve, reject) => {
            signal.addEventListener('abort', () => {
              reject(new Error('Interrupted'));
            });
          });
        await jobs.add(aJob('one'));
        await jobs.work(aWorker(run, { attemptsMax: 1 }));
        await waitFor(() => ran.length === 1);
        await jobs.close();
        const next = await subject.open();
        expect(await next.counts(queue)).toEqual({ waiting: 1, delayed: 0, running: 0, failed: 0 });
        await next.work(aWorker(undefined, { attemptsMax: 1 }));
        await waitFor(() => isEmpty(next));
        expect(ran).toEqual(['one', 'one']);
      });
    });

    it('runs a job again after its process was killed, and after several such deaths', async () => {
      await jobs.add(aJob('fatal'));
      for (let death = 0; death < 3; death += 1) {
        const { lines, kill } = await subject.startHangingProcess();
        await waitFor(() => lines.includes('fatal'));
        expect(await jobs.add(aJob('fatal'))).toBe('duplicate');
        await kill();
      }
      await jobs.work(aWorker(undefined, { attemptsMax: 1 }));
      await waitFor(isEmpty);
      expect(ran).toEqual(['fatal']);
      expect(await jobs.counts(queue)).toMatchObject({ failed: 0 });
    });
  });
}
