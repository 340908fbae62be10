import { setTimeout as pause } from 'node:timers/promises';
import type { Admin } from 'kafkajs';
import { isOfType } from './kafka-faults.js';

const betweenLooksMs = 100;

/**
 * Waits until every broker that is asked knows topics that were just made, and each of their partitions has a leader. kafkajs
 * waits for leaders by itself, but gives up when the broker has not heard of the topic yet.
 * @throws what the broker says when the time is over
 */
export async function waitUntilLed(admin: Admin, topics: readonly string[], timeoutMs: number): Promise<void> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    try {
      await admin.fetchTopicMetadata({ topics: [...topics] });
      return;
    } catch (error) {
      const passes = isOfType(error, 'UNKNOWN_TOPIC_OR_PARTITION') || isOfType(error, 'LEADER_NOT_AVAILABLE');
      if (!passes || Date.now() > deadline) throw error;
      await pause(betweenLooksMs);
    }
  }
}
