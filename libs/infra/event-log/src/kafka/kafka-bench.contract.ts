import { randomUUID } from 'node:crypto';
import { Kafka, logLevel } from 'kafkajs';
import type { LogUnderTest } from '../contract/contract-bench.contract.js';
import { KafkaEventLog } from './kafka-event-log.js';
import type { KafkaOptions } from './kafka-options.js';

/** The shortest session that brokers allow by default, so that a killed member is missed soon. */
const sessionTimeoutMs = 6_000;

/** Settings as the tests want them, with names that no other test uses. */
export function testOptions(brokers: string, changes: Partial<KafkaOptions> = {}): KafkaOptions {
  return {
    brokers: brokers.split(','),
    prefix: `test-${randomUUID()}.`,
    tls: null,
    sasl: null,
    replication: null,
    sessionTimeoutMs,
    startTimeoutMs: 20_000,
    publishTimeoutMs: 20_000,
    ...changes,
  };
}

/** A client that knows nothing of this project. */
export function aStranger(brokers: string): Kafka {
  return new Kafka({ clientId: 'stranger', brokers: brokers.split(','), logLevel: logLevel.NOTHING });
}

/** Deletes the topics and groups of a test. */
export async function sweep(brokers: string, prefix: string): Promise<void> {
  const admin = aStranger(brokers).admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
  if (topics.length > 0) await admin.deleteTopics({ topics });
  const { groups } = await admin.listGroups();
  const groupIds = groups.map(({ groupId }) => groupId).filter((groupId) => groupId.startsWith(prefix));
  // A group whose member was killed cannot be deleted before the brokers have missed it; they forget it by themselves.
  await admin.deleteGroups(groupIds).catch(() => undefined);
  await admin.disconnect();
}

/** A log of its own on the brokers, opened as often as one likes. */
export function aKafkaLog(brokers: string): LogUnderTest & { options: KafkaOptions } {
  const options = testOptions(brokers);
  const opened: KafkaEventLog[] = [];
  return {
    options,
    open: async () => {
      const log = await KafkaEventLog.open(options);
      opened.push(log);
      return log;
    },
    crash: async (log) => opened.find((candidate) => candidate === log)?.crash(),
    dispose: async () => {
      await Promise.all(opened.map((log) => log.close()));
      await sweep(brokers, options.prefix);
    },
  };
}
