import { type ConsumerConfig, type PartitionAssigner, PartitionAssigners } from 'kafkajs';
import { recordBytesOnBrokerMax } from './topic-configuration.js';
import { clientRetry } from './kafka-client.js';

/** A member that is asked to join again has so long to end the records in hand. */
export const rebalanceTimeoutMs = 60_000;

/** How long a fetch waits for the first record: also how late a partition is noticed that goes on after a pause. */
const fetchWaitMs = 200;

/** Signs of life in one session. */
const heartbeatsPerSession = 5;

/** Tries of a join: with its pauses of up to a second, about as long as a record in hand is waited for. */
const joinTriesMax = 12;

/** What one fetch brings at most, of one partition and of one broker. A larger record comes alone. */
const fetchBytesPerPartition = 1_048_576;
const fetchBytesMax = 2 * recordBytesOnBrokerMax;

/** Round robin as kafkajs does it, and a word to say before each join of the group. */
function assignerThatAsks(beforeJoin: () => void): PartitionAssigner {
  return (config) => {
    const assigner = PartitionAssigners.roundRobin(config);
    return {
      name: assigner.name,
      version: assigner.version,
      assign: (group) => assigner.assign(group),
      protocol: (subscription) => {
        beforeJoin();
        return assigner.protocol(subscription);
      },
    };
  };
}

/**
 * The settings of a consumer.
 * @param beforeJoin called whenever the consumer is about to join its group, also again; what it throws keeps it from joining
 */
export function consumerSettings(groupId: string, sessionTimeoutMs: number, beforeJoin: () => void): ConsumerConfig {
  return {
    groupId,
    partitionAssigners: [assignerThatAsks(beforeJoin)],
    sessionTimeout: sessionTimeoutMs,
    rebalanceTimeout: rebalanceTimeoutMs,
    heartbeatInterval: Math.floor(sessionTimeoutMs / heartbeatsPerSession),
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: fetchWaitMs,
    minBytes: 1,
    maxBytesPerPartition: fetchBytesPerPartition,
    maxBytes: fetchBytesMax,
    // kafkajs would start a crashed consumer again by itself in some cases, and leave it dead in others that pass as well,
    // such as a coordinator that is away. The keeper decides instead.
    retry: { ...clientRetry, retries: joinTriesMax, restartOnFailure: () => Promise.resolve(false) },
  };
}
