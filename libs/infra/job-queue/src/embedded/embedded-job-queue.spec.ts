import { mkdtemp, rm } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#infra/sqlite';
import { type SourceProcess, startFromSource } from '#testing';
import { jobQueueContract } from '../job-queue.contract.js';
import { addTimeoutMs } from '../job-queue.js';
import { EmbeddedJobQueue } from './embedded-job-queue.js';
import { JobFile, ownerExpiryMs } from './job-file.js';

const program = join(import.meta.dirname, 'worker-process.mjs');

jobQueueContract('the embedded job queue', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-jobs-'));
  const file = join(folder, 'jobs.sqlite');
  const opened: EmbeddedJobQueue[] = [];
  const processes: SourceProcess[] = [];
  return {
    open: async () => {
      const jobs = new EmbeddedJobQueue(file);
      opened.push(jobs);
      return jobs;
    },
    startHangingProcess: async () => {
      const started = startFromSource(program, [file]);
      processes.push(started);
      return started;
    },
    dispose: async () => {
      await Promise.all(processes.map(({ kill }) => kill()));
      await Promise.all(opened.map((jobs) => jobs.close()));
      await rm(folder, { recursive: true });
    },
  };
});

describe('the job file', () => {
  const job = { queue: 'visits', jobId: 'one', data: null };
  let folder: string;
  let file: string;
  const opened: JobFile[] = [];
  const open = (owner: string) => {
    const jobs = new JobFile(file, owner);
    opened.push(jobs);
    return jobs;
  };

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-jobs-'));
    file = join(folder, 'jobs.sqlite');
  });
  afterEach(async () => {
    for (const jobs of opened.splice(0)) jobs.close();
    await rm(folder, { recursive: true });
  });

  // A container comes back under another name, or under the same one with the process id that the dead one had.
  it.each([
    ['another container', 'replaced-container:1:first'],
    ['the same process id', `${hostname()}:${process.pid}:first`],
  ])('frees the job of an owner with %s when it is silent for too long, and not before', (_like, owner) => {
    const [silent, other] = [open(owner), open(JobFile.ownerOf('second'))];
    silent.add(job, 0);
    silent.freeOrphans('visits', 1_000_000);
    expect(silent.take('visits', 1_000_000, 1)).toHaveLength(1);
    for (const elapsedMs of [1, ownerExpiryMs / 2, ownerExpiryMs - 1])
      other.freeOrphans('visits', 1_000_000 + elapsedMs);
    expect(other.counts('visits', 1_000_000)).toMatchObject({ running: 1 });
    other.freeOrphans('visits', 1_000_000 + ownerExpiryMs);
    expect(other.counts('visits', 1_000_000)).toMatchObject({ running: 0, waiting: 1 });
  });

  it('keeps the job of an owner that gives signs of life', () => {
    const [busy, other] = [open('another-host:1:first'), open(JobFile.ownerOf('second'))];
    busy.add(job, 0);
    busy.freeOrphans('visits', 1_000_000);
    busy.take('visits', 1_000_000, 1);
    for (let nowMs = 1_000_000; nowMs < 1_000_000 + 3 * ownerExpiryMs; nowMs += ownerExpiryMs / 4) {
      busy.freeOrphans('visits', nowMs);
      other.freeOrphans('visits', nowMs);
    }
    expect(other.counts('visits', 1_000_000)).toMatchObject({ running: 1 });
  });

  it('gives the others time to say that they live when the machine slept', () => {
    const [busy, other] = [open('another-host:1:first'), open(JobFile.ownerOf('second'))];
    busy.add(job, 0);
    for (const each of [busy, other]) each.freeOrphans('visits', 1_000_000);
    busy.take('visits', 1_000_000, 1);
    const awakeAtMs = 1_000_000 + 100 * ownerExpiryMs;
    for (const each of [other, busy, other]) each.freeOrphans('visits', awakeAtMs);
    expect(other.counts('visits', awakeAtMs)).toMatchObject({ running: 1 });
  });

  it('answers in time when another process holds the file', async () => {
    const jobs = new EmbeddedJobQueue(file);
    const holder = openDatabase(file, []);
    holder.exec('BEGIN IMMEDIATE');
    const before = performance.now();
    expect(await jobs.add(job)).toBe('unavailable');
    expect(performance.now() - before).toBeLessThan(addTimeoutMs);
    holder.exec('ROLLBACK');
    holder.close();
    expect(await jobs.add(job)).toBe('added');
    await jobs.close();
  });
});
