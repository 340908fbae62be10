import type { ITopicConfig } from 'kafkajs';
import type { TopicSpec } from '../event-log.js';
import { recordBytesMax } from '../event-log.errors.js';

/** What the brokers' format adds to a record, at most: its own fields, and the lengths of each header. */
const recordOverheadBytes = 100;
const headerOverheadBytes = 12;

/** Records of one partition travel as one batch, and this is the largest that the topics take: one record of the largest size. */
export const recordBytesOnBrokerMax = recordBytesMax + 65_536;

/** How many bytes a record takes on its way to the brokers, or some more. */
export function bytesOnBroker(recordBytes: number, headers: number): number {
  return recordBytes + recordOverheadBytes + headers * headerOverheadBytes;
}

const copiesMax = 3;

/** The copies of each partition: what is set, else one on each broker, up to three. */
export function replicationOf(brokers: number, set: number | null): number {
  return set ?? Math.min(brokers, copiesMax);
}

/** A topic as it is made on the brokers. */
export function topicConfigOf(spec: TopicSpec, topic: string, replication: number): ITopicConfig {
  const entries: Record<string, string> = {
    'cleanup.policy': spec.isCompacted === true ? 'compact' : 'delete',
    'retention.ms': String(spec.retentionMs ?? -1),
    'retention.bytes': '-1',
    'max.message.bytes': String(recordBytesOnBrokerMax),
    // The time of a record is when the log took it, whatever the clock of its writer said; retention counts from there.
    'message.timestamp.type': 'LogAppendTime',
    // With three copies, one broker may be away and a record is still acknowledged by two.
    'min.insync.replicas': String(Math.max(1, replication - 1)),
  };
  return {
    topic,
    numPartitions: spec.partitions,
    replicationFactor: replication,
    configEntries: Object.entries(entries).map(([name, value]) => ({ name, value })),
  };
}
