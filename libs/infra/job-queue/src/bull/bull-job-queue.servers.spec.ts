import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Redis } from 'ioredis';
import { type SourceProcess, startFromSource, waitFor } from '#testing';
import { describeOn } from '#testing/servers';
import { jobQueueContract } from '../job-queue.contract.js';
import { addTimeoutMs, type Worker } from '../job-queue.js';
import { BullJobQueue } from './bull-job-queue.js';
import { deleteKeys, keysOf } from './redis-keys.contract.js';
import { openRedisProxy, type RedisProxy } from './redis-proxy.contract.js';

const program = join(import.meta.dirname, 'worker-process.mjs');

/** Shorter than in use, so that a test sees several deaths. */
const times = { lockDurationMs: 2_000, stalledIntervalMs: 500, watchIntervalMs: 500, closeTimeoutMs: 1_000 };

/** So many round trips to Redis later, a connection that comes after the close has come. */
const lateTrips = 2_000;

describeOn(['redis'], 'the job queue in Redis', (redisUrl) => {
  let client: Redis;
  let prefix: string;
  const opened: BullJobQueue[] = [];
  const open = (url = redisUrl) => {
    const jobs = new BullJobQueue({ url, prefix, certificateAuthority: null, ...times });
    opened.push(jobs);
    return jobs;
  };
  const closeAll = async () => {
    await Promise.all(opened.splice(0).map((jobs) => jobs.close()));
    await deleteKeys(client, prefix);
  };

  beforeAll(() => {
    client = new Redis(redisUrl);
  });
  beforeEach(() => {
    prefix = `marsad-test-${randomUUID()}`;
  });
  afterAll(async () => {
    await client.quit();
  });

  it('leaves no connection behind, however early it is closed', async () => {
    const trips = async (count: number) => {
      for (let trip = 0; trip < count; trip += 1) await client.ping();
    };
    for (let early = 0; early < 24; early += 1) {
      const jobs = open();
      await jobs.work({ queue: 'visits', concurrency: 1, attemptsMax: 1, run: async () => undefined });
      await trips(early);
      await jobs.close();
    }
    await waitFor(async () => !String(await client.client('LIST')).includes(prefix));
    await trips(lateTrips);
    expect(String(await client.client('LIST'))).not.toContain(prefix);
  });

  jobQueueContract('the contract', async () => {
    const processes: SourceProcess[] = [];
    return {
      open: async () => open(),
      startHangingProcess: async () => {
        const started = startFromSource(program, [redisUrl, prefix, String(times.lockDurationMs)]);
        processes.push(started);
        return started;
      },
      dispose: async () => {
        await Promise.all(processes.map(({ kill }) => kill()));
        await closeAll();
      },
    };
  });

  describe('in trouble', () => {
    const queue = 'visits';
    const aJob = (jobId: string) => ({ queue, jobId, data: null });
    let proxy: RedisProxy;
    let ran: string[];
    const aWorker = (run: Worker['run'] = () => Promise.resolve()): Worker => ({
      queue,
      concurrency: 3,
      attemptsMax: 2,
      run: (job, signal) => {
        ran.push(job.jobId);
        return run(job, signal);
      },
    });
    const isEmpty = async (jobs: BullJobQueue) => {
      const { waiting, delayed, running } = await jobs.counts(queue);
      return waiting + delayed + running === 0;
    };

    beforeEach(async () => {
      ran = [];
      proxy = await openRedisProxy(redisUrl);
    });
    afterEach(async () => {
      await closeAll();
      await proxy.close();
    });

    it('answers in time while Redis is away, and goes on when it is back', async () => {
      const jobs = open(proxy.url);
      await jobs.work(aWorker());
      await jobs.add(aJob('before'));
      await waitFor(() => ran.includes('before'));
      proxy.cut();
      const before = performance.now();
      expect(await jobs.add(aJob('away'))).toBe('unavailable');
      expect(performance.now() - before).toBeLessThan(addTimeoutMs);
      await expect(jobs.counts(queue)).rejects.toMatchObject({ code: 'QUEUE_UNREACHABLE', canRetry: true });
      proxy.restore();
      await waitFor(async () => (await jobs.add(aJob('back'))) === 'added');
      await waitFor(() => ran.includes('back'));
      expect(ran.filter((jobId) => jobId === 'away').length).toBeLessThanOrEqual(1);
    });

    it('starts and closes while Redis is away, and works when it comes', async () => {
      proxy.cut();
      const [lost, jobs] = [open(proxy.url), open(proxy.url)];
      for (const each of [lost, jobs]) await each.work(aWorker());
      expect(await jobs.add(aJob('one'))).toBe('unavailable');
      await lost.close();
      proxy.restore();
      await waitFor(async () => (await jobs.add(aJob('one'))) !== 'unavailable');
      await waitFor(() => ran.includes('one'));
    });

    it('answers in time when a connection that seems to be up is silent, and connects anew', async () => {
      const jobs = open(proxy.url);
      await jobs.work(aWorker());
      await jobs.add(aJob('before'));
      await waitFor(() => isEmpty(jobs));
      expect(proxy.silence('')).toBeGreaterThan(0);
      const before = performance.now();
      expect(await jobs.add(aJob('silent'))).toBe('unavailable');
      expect(performance.now() - before).toBeLessThan(addTimeoutMs);
      await waitFor(async () => (await jobs.add(aJob('after'))) === 'added');
      await waitFor(() => ran.includes('after'));
    });

    it('connects anew when jobs are due and none is handed out', async () => {
      const jobs = open(proxy.url);
      await jobs.work(aWorker());
      await waitFor(() => /brpoplpush/iu.test(proxy.requests()));
      expect(proxy.silence('brpoplpush')).toBe(1);
      for (const jobId of ['one', 'two', 'three']) expect(await jobs.add(aJob(jobId))).toBe('added');
      await waitFor(() => isEmpty(jobs));
      expect(ran.toSorted()).toEqual(['one', 'three', 'two']);
    });

    it('takes what is added again after Redis lost everything, and runs no job beside itself', async () => {
      const held = Promise.withResolvers<undefined>();
      const jobs = open();
      await jobs.work(aWorker(({ jobId }) => (jobId === 'running' ? held.promise : Promise.resolve())));
      await jobs.add(aJob('running'));
      await jobs.add({ ...aJob('later') }, { delayMs: 600_000 });
      await waitFor(() => ran.includes('running'));
      await deleteKeys(client, prefix);
      expect(await jobs.add(aJob('running'))).toBe('duplicate');
      expect(await open().add(aJob('running'))).toBe('added');
      expect(await jobs.add(aJob('later'))).toBe('added');
      await waitFor(() => ran.includes('later'));
      expect(ran.filter((jobId) => jobId === 'running')).toHaveLength(1);
      held.resolve(undefined);
      await waitFor(() => isEmpty(jobs));
      expect(await jobs.add(aJob('running'))).toBe('added');
      await waitFor(() => ran.filter((jobId) => jobId === 'running').length === 2);
    });

    it('frees an id of which only a trace is left', async () => {
      const jobs = open();
      await jobs.add(aJob('one'));
      const key = (await keysOf(client, prefix)).find((name) => name.includes('one'));
      await deleteKeys(client, prefix);
      await client.hset(String(key), 'processedOn', 1);
      expect(await jobs.add(aJob('one'))).toBe('added');
    });

    it('holds a job that runs longer than its lock', async () => {
      const [jobs, other] = [open(), open()];
      const held = Promise.withResolvers<undefined>();
      await jobs.add(aJob('long'));
      await jobs.work(aWorker(() => held.promise));
      await waitFor(() => ran.includes('long'));
      await other.work(aWorker());
      const startedAt = Date.now();
      await waitFor(() => Date.now() - startedAt > 2 * times.lockDurationMs);
      expect(await jobs.counts(queue)).toMatchObject({ running: 1 });
      held.resolve(undefined);
      await waitFor(() => isEmpty(jobs));
      expect(ran).toEqual(['long']);
    });

    it('gives back a job that does not heed the closing', async () => {
      const jobs = open();
      await jobs.add(aJob('deaf'));
      await jobs.work(aWorker(() => new Promise(() => undefined)));
      await waitFor(() => ran.includes('deaf'));
      await jobs.close();
      expect(await open().counts(queue)).toEqual({ waiting: 1, delayed: 0, running: 0, failed: 0 });
    });

    it('leaves no keys of jobs that have ended, good or bad', async () => {
      const jobs = open();
      await jobs.work(aWorker(({ jobId }) => (jobId === 'bad' ? Promise.reject(new Error('No')) : Promise.resolve())));
      for (const jobId of ['good', 'bad']) await jobs.add(aJob(jobId));
      await waitFor(async () => (await jobs.counts(queue)).failed === 1);
      expect((await keysOf(client, prefix)).filter((key) => key.includes('job-'))).toEqual([]);
    });
  });
});
