import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { isOfType } from './kafka-faults.js';

const betweenLooksMs = 100;
const passingTypes = ['UNKNOWN_TOPIC_OR_PARTITION', 'LEADER_NOT_AVAILABLE', 'NOT_LEADER_FOR_PARTITION'];

/**
 * Waits until every broker that is asked knows topics that were just made, and each of their partitions has a leader. kafkajs
 * waits for leaders by itself, but gives up when the broker has not heard of the topic yet. A broker may be named as a leader before it
 * knows that it is one; the offsets are asked of the leaders themselves. Without that, the first publish can be refused in
 * part, and what was taken comes twice.
 * @throws what the broker says when the time is over
 */
export async function waitUntilLed(admin: Admin, topics: readonly string[], timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      await admin.fetchTopicMetadata({ topics: [...topics] });
      for (const topic of topics) await admin.fetchTopicOffsets(topic);
      return;
    } catch (error) {
      if (!passingTypes.some((type) => isOfType(error, type)) || Date.now() > deadline) throw error;
      await pause(betweenLooksMs);
    }
  }
}
