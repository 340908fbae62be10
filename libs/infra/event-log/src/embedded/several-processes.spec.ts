import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type SourceProcess, startFromSource, waitFor } from '#testing';
import { aRecord, type Collected, keys, numbers, resolveAll, valueOf } from '../contract/contract-bench.contract.js';
import { EmbeddedEventLog } from './embedded-event-log.js';

const topic = 'visits';
const group = 'readers';

/** So long that no test passes because a session ran out. */
const memberExpiryMs = 600_000;

let folder: string;
let log: EmbeddedEventLog;
const members: SourceProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-processes-'));
  log = new EmbeddedEventLog(join(folder, 'log.sqlite'), memberExpiryMs);
  await log.ensureTopics([{ topic, partitions: 4 }]);
});
afterEach(async () => {
  await Promise.all(members.splice(0).map(({ kill }) => kill()));
  await log.close();
  await rm(folder, { recursive: true });
});

async function startMember(): Promise<SourceProcess> {
  const program = join(import.meta.dirname, 'member-process.mjs');
  const member = startFromSource(program, [join(folder, 'log.sqlite'), group, topic, String(memberExpiryMs)]);
  members.push(member);
  await waitFor(() => member.lines.includes('ready'));
  return member;
}

describe('several processes on one log file', () => {
  it('hand the record of a killed process to another as soon as it is gone', async () => {
    const { kill, lines } = await startMember();
    await log.publish(
      topic,
      ['before', 'hang', 'behind'].map((value) => aRecord('one key', value)),
    );
    await waitFor(() => lines.includes('hang'));
    const seen: Collected = [];
    await kill();
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
    await first.kill();
    for (const _ of numbers(20)) await write();
    const handled = () => new Set([...first.lines, ...second.lines].filter((line) => line !== 'ready'));
    await waitFor(() => handled().size === written);
    await waitFor(async () => (await log.lag(group, [topic])).every(({ records }) => records === 0));
  });
});

function fail(error: unknown): void {
  throw error;
}
