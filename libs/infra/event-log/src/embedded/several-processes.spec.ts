import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#testing';
import { aRecord, type Collected, keys, numbers, resolveAll, valueOf } from '../contract/contract-bench.contract.js';
import { EmbeddedEventLog } from './embedded-event-log.js';

const topic = 'visits';
const group = 'readers';

/** So long that no test passes because a session ran out. */
const memberExpiryMs = 600_000;

let folder: string;
let log: EmbeddedEventLog;
const children: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-processes-'));
  log = new EmbeddedEventLog(join(folder, 'log.sqlite'), memberExpiryMs);
  await log.ensureTopics([{ topic, partitions: 4 }]);
});
afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  await log.close();
  await rm(folder, { recursive: true });
});

async function startMember(): Promise<{ child: ChildProcess; lines: string[] }> {
  const program = join(import.meta.dirname, 'member-process.mjs');
  const options = ['--experimental-transform-types', '--no-warnings'];
  const words = [...options, program, join(folder, 'log.sqlite'), group, topic, String(memberExpiryMs)];
  const child = spawn(process.execPath, words, { stdio: ['ignore', 'pipe', 'inherit'] });
  children.push(child);
  const lines: string[] = [];
  createInterface({ input: child.stdout }).on('line', (line) => lines.push(line));
  await waitFor(() => lines.includes('ready'));
  return { child, lines };
}

describe('several processes on one log file', () => {
  it('hand the record of a killed process to another as soon as it is gone', async () => {
    const { child, lines } = await startMember();
    await log.publish(
      topic,
      ['before', 'hang', 'behind'].map((value) => aRecord('one key', value)),
    );
    await waitFor(() => lines.includes('hang'));
    const seen: Collected = [];
    child.kill('SIGKILL');
    await log.subscribe({ group, topics: [topic], batchSize: 5, onBatch: resolveAll(seen), onFatal: fail });
    await waitFor(() => seen.length >= 2, { timeoutMs: 5_000 });
    expect(seen.map(valueOf).slice(-2)).toEqual(['hang', 'behind']);
  });

  it('share the work, notice each other’s records, and lose none when one of them is killed', async () => {
    const [first, second] = [await startMember(), await startMember()];
    let written = 0;
    const write = async () => {
      await log.publish(
        topic,
        keys.map((key) => aRecord(key, `value ${(written += 1)}`)),
      );
      return true;
    };
    // Both have their share once both were handed something.
    await waitFor(async () => (await write()) && [first, second].every(({ lines }) => lines.length > 1));
    for (const _ of numbers(20)) await write();
    first.child.kill('SIGKILL');
    for (const _ of numbers(20)) await write();
    const handled = () => new Set([...first.lines, ...second.lines].filter((line) => line !== 'ready'));
    await waitFor(() => handled().size === written);
    await waitFor(async () => (await log.lag(group, [topic])).every(({ records }) => records === 0));
  });
});

function fail(error: unknown): void {
  throw error;
}
