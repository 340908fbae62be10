import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { waitFor } from '#testing';
import { describeOn } from '#testing/servers';
import { aRecord, keys, valueOf } from '../contract/contract-bench.contract.js';
import type { Batch } from '../event-log.js';
import { sweep, testOptions } from './kafka-bench.contract.js';
import { KafkaEventLog } from './kafka-event-log.js';
import type { KafkaOptions } from './kafka-options.js';

const topic = 'visits';
const roundsMin = 4;

describeOn(['kafka'], 'a group whose members come and go', (brokers) => {
  let options: KafkaOptions;
  let log: KafkaEventLog;
  beforeEach(async () => {
    options = testOptions(brokers);
    log = await KafkaEventLog.open(options);
    await log.ensureTopics([{ topic, partitions: 4 }]);
  });
  afterEach(async () => {
    await log.close();
    await sweep(brokers, options.prefix);
  });

  it('hands out every record once and in order, never one partition to two members', async () => {
    const seen: string[] = [];
    const atWork = new Set<number>();
    const overlaps: number[] = [];
    const onBatch = async ({ records, partition, resolve, signal, heartbeat }: Batch) => {
      for (const record of records) {
        if (signal.aborted) return;
        if (atWork.has(partition)) overlaps.push(record.offset);
        atWork.add(partition);
        await heartbeat();
        seen.push(`${record.key} ${valueOf(record)}`);
        atWork.delete(partition);
        resolve(record);
      }
    };
    const onFatal = (error: unknown) => {
      throw error;
    };
    const join = () => log.subscribe({ group: 'readers', topics: [topic], batchSize: 5, onBatch, onFatal });
    let written = 0;
    const write = async () => {
      const number = (written += 1);
      await log.publish(
        topic,
        keys.map((key) => aRecord(key, String(number))),
      );
    };
    await join();
    for (let round = 0; round < roundsMin; round += 1) {
      const guest = await join();
      const before = seen.length;
      await waitFor(async () => {
        await write();
        return seen.length > before + 200;
      });
      await guest.close();
    }
    await waitFor(() => seen.length >= written * keys.length);
    expect(overlaps).toEqual([]);
    for (const key of keys) {
      const own = seen.filter((line) => line.startsWith(`${key} `));
      expect(own).toEqual(Array.from({ length: written }, (_, index) => `${key} ${index + 1}`));
    }
  });
});
