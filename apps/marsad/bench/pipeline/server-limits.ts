import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import type { Limits } from './limits.js';
import { Pace } from './pace.js';

const seconds = (since: number) => (performance.now() - since) / 1_000;
const partitions = 4;

/** kafkajs alone and the MongoDB driver alone, on the servers that the pipeline uses. */
export function serverLimits(brokers: string, mongoUrl: string): Limits {
  const kafka = new Kafka({ clientId: 'marsad-bench', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
  return {
    log: async (batches) => {
      const topic = `bench-raw-${process.pid}-${Date.now()}`;
      const admin = kafka.admin();
      await admin.connect();
      await admin.createTopics({ topics: [{ topic, numPartitions: partitions }] });
      const producer = kafka.producer({ allowAutoTopicCreation: false, maxInFlightRequests: 1 });
      await producer.connect();
      const writing = performance.now();
      for (const batch of batches) {
        const messages = batch.map(({ key, headers, value }) => ({
          key,
          headers: { ...headers },
          value: Buffer.from(value),
        }));
        await producer.send({ topic, acks: -1, messages });
      }
      const writeSeconds = seconds(writing);
      await producer.disconnect();
      const readSeconds = await consumeAll(kafka, topic, batches.flat().length);
      await admin.deleteTopics({ topics: [topic] });
      await admin.disconnect();
      return { writeSeconds, readSeconds };
    },
    store: async (batches) => {
      const connection = await mongoose.createConnection(mongoUrl).asPromise();
      const collection = connection.collection<{ _id: string }>(`raw_${process.pid}_${Date.now()}`);
      const writing = performance.now();
      for (const batch of batches) {
        await collection.insertMany(
          batch.map(({ id, document }) => ({ _id: id, ...document })),
          { ordered: false },
        );
      }
      const took = seconds(writing);
      await collection.drop();
      await connection.close();
      return took;
    },
  };
}

/** Seconds that all records take, as the pipeline's own log is measured. */
async function consumeAll(kafka: Kafka, topic: string, count: number): Promise<number> {
  const consumer = kafka.consumer({ groupId: topic });
  await consumer.connect();
  await consumer.subscribe({ topic, fromBeginning: true });
  const all = Promise.withResolvers<number>();
  const pace = new Pace(count);
  await consumer.run({
    eachBatchAutoResolve: true,
    eachBatch: async ({ batch }) => {
      const took = pace.add(batch.messages.length);
      if (took !== null) all.resolve(took);
    },
  });
  const took = await all.promise;
  await consumer.disconnect();
  return took;
}
