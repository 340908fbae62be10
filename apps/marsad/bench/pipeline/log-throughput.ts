import type { EventLog, LogRecord } from '#infra/event-log';
import { type Measure, secondsOf } from '../report.js';
import { batchesOf } from './batches-of.js';
import type { Limits } from './limits.js';
import { Pace } from './pace.js';

const batchSize = 100;

/** Records per second through the port, beside the raw limit with the same records in the same batches. */
export async function measureLog(log: EventLog, limits: Limits, records: readonly LogRecord[]): Promise<Measure[]> {
  const topic = `bench-log-${Date.now()}`;
  const batches = batchesOf(records, batchSize);
  await log.ensureTopics([{ topic, partitions: 4 }]);
  const raw = await limits.log(batches);
  const publishSeconds = await secondsOf(async () => {
    for (const batch of batches) await log.publish(topic, batch);
  });
  const consumeSeconds = await consumeAll(log, topic, records.length);
  const perSecond = (seconds: number) => records.length / seconds;
  const unit = 'records/s';
  return [
    {
      ...{ what: 'event log: publish', value: perSecond(publishSeconds), unit },
      limit: { name: 'raw write', value: perSecond(raw.writeSeconds) },
      aim: { atLeast: 0.7 },
    },
    {
      ...{ what: 'event log: consume and commit', value: perSecond(consumeSeconds), unit },
      limit: { name: 'raw read', value: perSecond(raw.readSeconds) },
      aim: { atLeast: 0.7 },
    },
  ];
}

/** Seconds that all records take at the rate of the last four fifths: joining the group and what was fetched ahead are left out. */
async function consumeAll(log: EventLog, topic: string, count: number): Promise<number> {
  const all = Promise.withResolvers<number>();
  const pace = new Pace(count);
  const consumer = await log.subscribe({
    ...{ group: 'bench', topics: [topic], batchSize: 500, onFatal: all.reject },
    onBatch: async (batch) => {
      for (const record of batch.records.slice(-1)) batch.resolve(record);
      const seconds = pace.add(batch.records.length);
      if (seconds !== null) all.resolve(seconds);
    },
  });
  const took = await all.promise;
  await consumer.close();
  return took;
}
