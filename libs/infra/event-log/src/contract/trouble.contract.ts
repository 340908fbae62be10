import { beforeEach, describe, expect, it } from '@jest/globals';
import { waitFor } from '#testing';
import type { Batch, EventLog } from '../event-log.js';
import {
  aRecord,
  type Bench,
  collect,
  type Collected,
  numbers,
  resolveAll,
  valueOf,
} from './contract-bench.contract.js';

/** Failing handlers, slow ones, and the end. */
export function troubleContract(bench: Bench): void {
  const { open, subscribe } = bench;
  let log: EventLog;
  let topic: string;
  beforeEach(() => {
    ({ log, topic } = bench);
  });

  describe('trouble', () => {
    it('hands a failed batch out again from its first unresolved record', async () => {
      await log.publish(
        topic,
        numbers(5).map((index) => aRecord('one key', String(index))),
      );
      const seen: string[] = [];
      await subscribe({
        onBatch: async ({ records, resolve }) => {
          for (const record of records) {
            seen.push(valueOf(record));
            if (valueOf(record) === '2' && seen.filter((value) => value === '2').length < 3) throw new Error('not yet');
            resolve(record);
          }
        },
      });
      await waitFor(() => seen.includes('4'));
      expect(seen).toEqual(['0', '1', '2', '2', '2', '3', '4']);
    });

    it('pauses longer after each failure', async () => {
      const times: number[] = [];
      await log.publish(topic, [aRecord('k', 'poison')]);
      await subscribe({
        onBatch: async () => {
          times.push(Date.now());
          throw new Error('always');
        },
      });
      await waitFor(() => times.length >= 4);
      const pauses = times.slice(1).map((time, index) => time - times[index]!);
      expect(pauses[2]).toBeGreaterThan(pauses[0]!);
    });

    it('does not spin when a handler resolves nothing and says nothing', async () => {
      let calls = 0;
      await log.publish(topic, [aRecord('k', 'ignored')]);
      await subscribe({ onBatch: async () => void (calls += 1) });
      await waitFor(() => calls >= 3);
      expect(calls).toBeLessThan(10);
    });

    it('goes on with the other partitions and topics while one holds poison', async () => {
      const healthy = `${topic}-healthy`;
      await log.ensureTopics([{ topic: healthy, partitions: 1 }]);
      const [poisoned, sound] = await bench.keysApart();
      const seen: Collected = [];
      await log.publish(topic, [aRecord(poisoned, 'poison'), aRecord(sound, 'beside'), aRecord(poisoned, 'behind')]);
      await log.publish(healthy, [aRecord(poisoned, 'elsewhere')]);
      await subscribe({
        topics: [topic, healthy],
        onBatch: async ({ records, resolve }) => {
          for (const record of records) {
            if (valueOf(record) === 'poison') throw new Error('poison');
            seen.push(record);
            resolve(record);
          }
        },
      });
      await waitFor(() => ['beside', 'elsewhere'].every((value) => seen.some((record) => valueOf(record) === value)));
      expect(seen.map(valueOf)).not.toContain('behind');
    });

    it('leaves a partition with the member that is slow but gives signs of life', async () => {
      const other = await open();
      await log.publish(topic, [aRecord('k', 'slow')]);
      let handled = 0;
      let isDone = false;
      const onBatch = async ({ records, resolve, heartbeat }: Batch) => {
        handled += 1;
        const until = Date.now() + 4_000;
        await waitFor(() => heartbeat().then(() => Date.now() > until));
        records.forEach(resolve);
        isDone = true;
      };
      await subscribe({ onBatch });
      await waitFor(() => handled === 1);
      await subscribe({ onBatch }, other);
      await waitFor(() => isDone);
      await waitFor(async () => (await log.lag('readers', [topic])).every(({ records }) => records === 0));
      expect(handled).toBe(1);
    });
  });

  describe('closing', () => {
    it('waits for the record in hand and commits it', async () => {
      const { promise: released, resolve: release } = Promise.withResolvers<undefined>();
      await log.publish(
        topic,
        numbers(3).map((index) => aRecord('one key', String(index))),
      );
      const seen: string[] = [];
      const { consumer } = await subscribe({
        onBatch: async ({ records, resolve, signal }) => {
          for (const record of records) {
            if (signal.aborted) return;
            seen.push(valueOf(record));
            await released;
            resolve(record);
          }
        },
      });
      await waitFor(() => seen.length > 0);
      let closed = false;
      const closing = consumer.close().then(() => (closed = true));
      await new Promise((resolve) => setImmediate(resolve));
      expect(closed).toBe(false);
      release(undefined);
      await closing;
      expect(seen).toEqual(['0']);
      const again: Collected = [];
      await subscribe({ onBatch: resolveAll(again) });
      await waitFor(() => again.length >= 2);
      expect(again.map(valueOf)).toEqual(['1', '2']);
    });

    it('closes twice, log and consumer, and then refuses work', async () => {
      const { consumer } = await subscribe({ onBatch: resolveAll([]) });
      await Promise.all([consumer.close(), consumer.close()]);
      await log.close();
      await log.close();
      await consumer.close();
      await expect(log.publish(topic, [aRecord('k', 'v')])).rejects.toMatchObject({ code: 'LOG_CLOSED' });
    });

    it('closes its subscriptions and ends its readers', async () => {
      let batches = 0;
      await subscribe({ onBatch: resolveAll([], () => (batches += 1)) });
      const reading = collect(log, topic, {}, 1);
      await log.close();
      expect(await reading).toEqual([]);
      const other = await open();
      await other.publish(topic, [aRecord('k', 'v')]);
      const seen: Collected = [];
      await subscribe({ onBatch: resolveAll(seen) }, other);
      await waitFor(() => seen.length === 1);
      expect(batches).toBe(0);
    });
  });
}
