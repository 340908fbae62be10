import { copyFile, mkdtemp, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#infra/sqlite';
import { waitFor } from '#testing';
import { aRecord, collect, type Collected, numbers, resolveAll, valueOf } from '../contract/contract-bench.contract.js';
import { EmbeddedEventLog } from './embedded-event-log.js';
import { logSchema } from './schema.js';

const topic = 'visits';
let folder: string;
let file: string;
const opened: EmbeddedEventLog[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-damage-'));
  file = join(folder, 'log.sqlite');
  await write(5);
});
afterEach(async () => {
  for (const log of opened.splice(0)) await log.close();
  await rm(folder, { recursive: true });
});

function open(path = file): EmbeddedEventLog {
  const log = new EmbeddedEventLog(path);
  opened.push(log);
  return log;
}

async function write(count: number): Promise<void> {
  const log = new EmbeddedEventLog(file);
  await log.ensureTopics([{ topic, partitions: 1 }]);
  for (const index of numbers(count)) await log.publish(topic, [aRecord('rabat', `figure ${index}`)]);
  await log.close();
}

async function change(sql: string): Promise<void> {
  const database = openDatabase(file, logSchema);
  database.exec(sql);
  database.close();
}

/** Flips the lowest bit of the first byte of a text, wherever in the file it stands. */
async function flipBitOf(text: string): Promise<void> {
  const bytes = await readFile(file);
  const at = bytes.indexOf(text);
  expect(at).toBeGreaterThan(0);
  bytes[at]! ^= 1;
  await writeFile(file, bytes);
}

const at = (offset: number) => ({ code: 'LOG_DAMAGED', canRetry: false, topic, partition: 0, offset });

describe('a damaged log file', () => {
  it.each([
    ['a bit of a value flipped', () => flipBitOf('figure 3'), 3],
    ['a header changed', () => change(`UPDATE records SET headers = '{}' WHERE record_offset = 2`), 2],
    ['the time changed', () => change('UPDATE records SET written_at_ms = 1 WHERE record_offset = 1'), 1],
    ['a record is missing', () => change('DELETE FROM records WHERE record_offset = 2'), 2],
    ['the last record is missing', () => change('DELETE FROM records WHERE record_offset = 4'), 4],
    [
      'a record moved to another place',
      () => change('UPDATE records SET record_offset = -1 WHERE record_offset = 0'),
      0,
    ],
  ])('stops its readers at the position where %s', async (_, damage, offset) => {
    await damage();
    await expect(collect(open(), topic, {}, 5)).rejects.toMatchObject(at(offset));
  });

  it('stops a subscription with one fatal error, and hands out nothing from there on', async () => {
    await flipBitOf('figure 2');
    const seen: Collected = [];
    const fatal: unknown[] = [];
    const onFatal = (error: unknown) => void fatal.push(error);
    await open().subscribe({ group: 'readers', topics: [topic], batchSize: 1, onBatch: resolveAll(seen), onFatal });
    await waitFor(() => fatal.length > 0);
    expect(fatal).toMatchObject([at(2)]);
    expect(seen.map(valueOf)).toEqual(['figure 0', 'figure 1']);
  });

  it('is noticed by a group that has read further than the log now goes', async () => {
    await change(`INSERT INTO commits VALUES ('readers', 1, 9)`);
    const fatal: unknown[] = [];
    const onFatal = (error: unknown) => void fatal.push(error);
    await open().subscribe({ group: 'readers', topics: [topic], batchSize: 1, onBatch: resolveAll([]), onFatal });
    await waitFor(() => fatal.length > 0);
    expect(fatal).toMatchObject([at(9)]);
  });

  it('is noticed when it was cut short', async () => {
    await truncate(file, (await stat(file)).size - 4_096);
    const reading = async () => collect(open(), topic, {}, 5);
    await expect(reading()).rejects.toMatchObject({ code: 'LOG_DAMAGED' });
  });

  it('loses only the record whose writing was torn, and goes on after it', async () => {
    const log = open();
    for (const value of ['whole', 'torn']) await log.publish(topic, [aRecord('rabat', value)]);
    const copy = join(folder, 'copy.sqlite');
    await copyFile(file, copy);
    await copyFile(`${file}-wal`, `${copy}-wal`);
    await truncate(`${copy}-wal`, (await stat(`${copy}-wal`)).size - 100);
    const repaired = open(copy);
    expect(await repaired.end(topic)).toEqual({ 0: 6 });
    await repaired.publish(topic, [aRecord('rabat', 'next')]);
    expect((await collect(repaired, topic, { 0: 5 }, 2)).map(valueOf)).toEqual(['whole', 'next']);
  });
});
