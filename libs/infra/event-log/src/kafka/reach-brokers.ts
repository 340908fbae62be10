import { setTimeout as pause } from 'node:timers/promises';
import { LogUnavailable } from '../event-log.errors.js';
import type { KafkaOptions } from './kafka-options.js';
import type { KafkaTopics } from './kafka-topics.js';

const betweenTriesMs = 1_000;

/**
 * Waits until a broker answers: in a cluster that starts as a whole, the brokers may come later than this process.
 * @throws LogUnavailable when none answers within the start timeout; LogRefused at once when they will not have us
 */
export async function reachBrokers(topics: KafkaTopics, { startTimeoutMs, tls }: KafkaOptions): Promise<void> {
  const deadline = Date.now() + startTimeoutMs;
  for (;;) {
    const fault = await tryOnce(topics, deadline);
    if (fault === null) return;
    if ('canRetry' in fault && fault.canRetry === false) throw fault;
    if (Date.now() + betweenTriesMs > deadline) {
      const hint = `is MARSAD_KAFKA_BROKERS right, and MARSAD_KAFKA_TLS, which is ${tls === null ? 'off' : 'on'}?`;
      throw new LogUnavailable(`No Kafka broker answered within ${startTimeoutMs} ms: ${hint} ${fault.message}`, {
        cause: fault,
      });
    }
    await pause(betweenTriesMs);
  }
}

async function tryOnce(topics: KafkaTopics, deadline: number): Promise<Error | null> {
  const ended = new AbortController();
  const late = pause(Math.max(0, deadline - Date.now()), new Error('no answer'), { signal: ended.signal }).catch(
    () => null,
  );
  const answer = topics.connect().then(
    () => null,
    (error: unknown) => (error instanceof Error ? error : new Error(String(error))),
  );
  try {
    return await Promise.race([answer, late]);
  } finally {
    ended.abort();
  }
}
