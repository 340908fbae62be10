import { beforeEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#testing';
import type { Batch, EventLog } from '../event-log.js';
import {
  aRecord,
  neverEnds,
  type Bench,
  type Collected,
  everyValue,
  keys,
  numbers,
  resolveAll,
  someRecords,
  valueOf,
} from './contract-bench.contract.js';

/** Groups do not disturb each other, and their members share the partitions. */
export function groupsContract(bench: Bench): void {
  const { open, crash, subscribe } = bench;
  let log: EventLog;
  let topic: string;
  beforeEach(() => {
    ({ log, topic } = bench);
  });

  describe('groups', () => {
    it('hands every record to every group, a new one from the first record on', async () => {
      await log.publish(topic, someRecords(25));
      for (const group of ['one', 'two']) {
        const seen: Collected = [];
        await subscribe({ group, onBatch: resolveAll(seen) });
        await waitFor(() => seen.length >= 25);
        expect(everyValue(seen)).toEqual(everyValue(someRecords(25)));
      }
    });

    it('hands out batches of one partition, in order, no larger than was asked', async () => {
      await log.publish(topic, someRecords(60));
      const batches: Batch[] = [];
      await subscribe({ batchSize: 7, onBatch: resolveAll([], (batch) => batches.push(batch)) });
      await waitFor(() => batches.flatMap(({ records }) => records).length >= 60);
      for (const { records, partition } of batches) {
        expect(records.length).toBeGreaterThan(0);
        expect(records.length).toBeLessThanOrEqual(7);
        expect(records.every((record) => record.partition === partition)).toBe(true);
      }
      for (const own of Map.groupBy(batches, ({ partition }) => partition).values()) {
        const offsets = own.flatMap(({ records }) => records.map(({ offset }) => offset));
        expect(offsets).toEqual([...offsets].sort((one, other) => one - other));
      }
    });

    it('goes on after the last resolved record when a consumer closed', async () => {
      await log.publish(topic, someRecords(20));
      const first: Collected = [];
      const { consumer } = await subscribe({ onBatch: resolveAll(first) });
      await waitFor(() => first.length >= 20);
      await consumer.close();
      await log.publish(topic, [aRecord('k', 'after')]);
      const second: Collected = [];
      await subscribe({ onBatch: resolveAll(second) });
      await waitFor(() => second.length >= 1);
      expect(second.map(valueOf)).toEqual(['after']);
    });

    it('hands out again what was not resolved when its process was killed', async () => {
      const doomed = await open();
      await log.publish(
        topic,
        numbers(10).map((index) => aRecord('one key', String(index))),
      );
      const given: Collected = [];
      await subscribe(
        {
          onBatch: async ({ records, resolve, heartbeat }) => {
            given.push(...records);
            records.slice(0, 4).forEach(resolve);
            await heartbeat();
            await neverEnds;
          },
        },
        doomed,
      );
      await waitFor(() => given.length >= 10);
      await crash(doomed);
      const again: Collected = [];
      await subscribe({ onBatch: resolveAll(again) });
      await waitFor(() => again.some((record) => valueOf(record) === '9'));
      // What was resolved may come again, in its order; what was not must.
      expect(again.map(valueOf).slice(-6)).toEqual(['4', '5', '6', '7', '8', '9']);
    });

    it('shares the partitions among its members, and every record is handled', async () => {
      const other = await open();
      const members: Collected[] = [[], []];
      await subscribe({ onBatch: resolveAll(members[0]!) });
      await subscribe({ onBatch: resolveAll(members[1]!) }, other);
      let written = 0;
      // Both have their share once both get records; until then more are written.
      await waitFor(
        async () => {
          await log.publish(
            topic,
            keys.map((key) => aRecord(key, `value ${(written += 1)}`)),
          );
          return members.every((seen) => seen.length > 0);
        },
        { timeoutMs: 60_000 },
      );
      await waitFor(() => new Set(members.flat().map(valueOf)).size >= written);
    });

    it('gives the partitions of a member that left to the others', async () => {
      const other = await open();
      const seen: Collected = [];
      const { consumer } = await subscribe({ onBatch: resolveAll([]) }, other);
      await subscribe({ onBatch: resolveAll(seen) });
      await consumer.close();
      await log.publish(
        topic,
        keys.map((key) => aRecord(key, `${key} after the leave`)),
      );
      await waitFor(() => keys.every((key) => seen.some((record) => valueOf(record) === `${key} after the leave`)));
    });

    it('tells how many records it has not committed', async () => {
      await log.publish(topic, someRecords(12));
      const total = async () => (await log.lag('readers', [topic])).reduce((sum, { records }) => sum + records, 0);
      expect(await total()).toBe(12);
      await subscribe({ onBatch: resolveAll([]) });
      await waitFor(async () => (await total()) === 0);
      await log.publish(topic, [aRecord('k', 'v')]);
      await waitFor(async () => (await total()) === 0);
      expect(await log.lag('another', [topic])).toHaveLength(4);
    });
  });
}
