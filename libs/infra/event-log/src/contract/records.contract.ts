import { beforeEach, describe, expect, it } from '@jest/globals';
import type { EventLog } from '../event-log.js';
import { recordBytesMax } from '../event-log.errors.js';
import {
  aRecord,
  type Bench,
  byKey,
  collect,
  everyValue,
  numbers,
  someRecords,
  valueOf,
} from './contract-bench.contract.js';

/** What is written can be read, as it was given and in its order. */
export function recordsContract(bench: Bench): void {
  const { open, subscribe } = bench;
  let log: EventLog;
  let topic: string;
  beforeEach(() => {
    ({ log, topic } = bench);
  });

  describe('publishing', () => {
    it('keeps key, headers and bytes as they were given', async () => {
      const value = Uint8Array.from({ length: 256 }, (_, byte) => byte);
      await log.publish(topic, [{ key: 'مفتاح', headers: { ce_id: 'é/1', empty: '' }, value }]);
      const [record] = await collect(log, topic, {}, 1);
      expect(record).toMatchObject({ topic, key: 'مفتاح', headers: { ce_id: 'é/1', empty: '' } });
      expect(Uint8Array.from(record!.value)).toEqual(value);
      expect(Math.abs(Date.now() - record!.timestamp)).toBeLessThan(60_000);
    });

    it('keeps the records of one key in their order and in one partition', async () => {
      for (const batch of [someRecords(30), someRecords(30)]) await log.publish(topic, batch);
      const records = await collect(log, topic, {}, 60);
      for (const [key, own] of byKey(records)) {
        const expected = someRecords(30).filter((record) => record.key === key);
        expect(own.map(valueOf)).toEqual([...expected, ...expected].map(valueOf));
        expect(new Set(own.map(({ partition }) => partition)).size).toBe(1);
      }
    });

    it('keeps the order of publishes that were not awaited one by one', async () => {
      await Promise.all(numbers(20).map((index) => log.publish(topic, [aRecord('one key', String(index))])));
      expect((await collect(log, topic, {}, 20)).map(valueOf)).toEqual(numbers(20).map(String));
    });

    it('takes nothing at all', async () => {
      await log.publish(topic, []);
      expect(Object.values(await log.end(topic))).toEqual([0, 0, 0, 0]);
    });

    it('takes a record of the largest size and refuses a larger one together with its whole batch', async () => {
      const fits = { key: 'k', headers: {}, value: new Uint8Array(recordBytesMax - 1) };
      const tooLarge = { key: 'k', headers: {}, value: new Uint8Array(recordBytesMax) };
      await expect(log.publish(topic, [aRecord('k', 'small'), tooLarge])).rejects.toMatchObject({
        code: 'RECORD_TOO_LARGE',
        canRetry: false,
      });
      await log.publish(topic, [fits]);
      const [first] = await collect(log, topic, {}, 1);
      expect(first!.value.byteLength).toBe(recordBytesMax - 1);
    });

    it('takes the same event id twice: doubles are the readers’ business', async () => {
      const twice = { key: 'k', headers: { ce_id: 'one' }, value: Buffer.from('{}') };
      await log.publish(topic, [twice]);
      await log.publish(topic, [twice]);
      expect((await collect(log, topic, {}, 2)).map(({ headers }) => headers['ce_id'])).toEqual(['one', 'one']);
    });

    it('refuses a topic that was never made', async () => {
      const refusal = { code: 'UNKNOWN_TOPIC', canRetry: false };
      await expect(log.publish(`${topic}-unknown`, [aRecord('k', 'v')])).rejects.toMatchObject(refusal);
      await expect(subscribe({ topics: [`${topic}-unknown`], onBatch: () => Promise.resolve() })).rejects.toMatchObject(
        refusal,
      );
    });

    it('leaves a topic that is there as it is', async () => {
      await log.publish(topic, someRecords(8));
      await log.ensureTopics([{ topic, partitions: 9 }]);
      const end = await log.end(topic);
      expect(Object.keys(end)).toEqual(['0', '1', '2', '3']);
      expect(Object.values(end).reduce((sum, offset) => sum + offset)).toBeGreaterThanOrEqual(8);
    });
  });

  describe('reading without a group', () => {
    it('reads from given positions on', async () => {
      await log.publish(topic, someRecords(40));
      const all = await collect(log, topic, {}, 40);
      const end = await log.end(topic);
      const from = Object.fromEntries(Object.keys(end).map((number) => [number, 2]));
      const later = all.filter(({ offset }) => offset >= 2);
      const read = await collect(log, topic, from, later.length);
      expect(new Set(read.map(valueOf))).toEqual(new Set(later.map(valueOf)));
    });

    it('reads the whole log again from the start, as often as one likes', async () => {
      await log.publish(topic, someRecords(20));
      const first = await collect(log, topic, {}, 20);
      const second = await collect(await open(), topic, {}, 20);
      expect(everyValue(second)).toEqual(everyValue(first));
    });

    it('goes on with records that are written while it waits, by this opening or another', async () => {
      const other = await open();
      const reading = collect(log, topic, {}, 2);
      await log.publish(topic, [aRecord('k', 'ours')]);
      await other.publish(topic, [aRecord('k', 'theirs')]);
      expect((await reading).map(valueOf)).toEqual(['ours', 'theirs']);
    });

    it('starts at the end when it is told so', async () => {
      await log.publish(topic, someRecords(8));
      const reading = collect(log, topic, await log.end(topic), 1);
      await log.publish(topic, [aRecord('k', 'new')]);
      expect((await reading).map(valueOf)).toEqual(['new']);
    });

    it('ends when the signal aborts', async () => {
      const stop = new AbortController();
      const reading = (async () => {
        for await (const record of log.read(topic, {}, stop.signal)) expect(record).toBeUndefined();
        return 'ended';
      })();
      stop.abort();
      expect(await reading).toBe('ended');
    });
  });
}
