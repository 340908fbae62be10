import { Partitioners, type Producer } from 'kafkajs';
import { LogClosed, LogUnavailable, RecordTooLarge, UnknownTopic } from '../event-log.errors.js';
import { faultOf, isOfType } from './kafka-faults.js';
import { type KafkaClient, newKafkaClient } from './kafka-client.js';
import type { KafkaOptions } from './kafka-options.js';
import { type Part, type Publication } from './publication.js';
import { recordBytesOnBrokerMax } from './topic-configuration.js';
import { within } from './within.js';

/** What may wait to be sent. A publisher that is given more than the brokers take must say so, not fill the memory. */
const waitingBytesMax = 64 * 1_048_576;
const closeWaitMaxMs = 10_000;
const acknowledgeTimeoutMs = 10_000;

interface Connection {
  readonly client: KafkaClient;
  readonly producer: Promise<Producer>;
}

/**
 * Sends records in the order in which they were given: one request is on its way at a time, and what was given meanwhile
 * goes together with the next one. The producer is not idempotent: kafkajs's idempotent one can lose a record after a
 * request that was refused in part, and doubles are harmless where ids are deterministic.
 */
export class KafkaPublisher {
  private waiting: Part[] = [];
  private waitingBytes = 0;
  private sending: readonly Part[] = [];
  private running: Promise<void> | null = null;
  private connection: Connection | null = null;
  private isClosed = false;

  constructor(private readonly options: KafkaOptions) {}

  /** Resolves when every record is acknowledged by all brokers that must have it; rejects within the publish timeout. */
  async publish(publication: Publication): Promise<void> {
    if (this.isClosed) throw new LogClosed();
    if (this.waitingBytes + publication.bytes > waitingBytesMax && this.waitingBytes > 0) {
      throw new LogUnavailable(`Kafka takes records too slowly: more than ${waitingBytesMax} bytes wait`);
    }
    this.waiting.push(...publication.parts);
    this.waitingBytes += publication.bytes;
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
    await publication.outcome(this.options.publishTimeoutMs, () => this.giveUp(publication));
  }

  /** Sends what waits, within bounds, and lets go of the brokers. */
  async close(): Promise<void> {
    this.isClosed = true;
    if (this.running !== null) await within(closeWaitMaxMs, this.running);
    const { connection } = this;
    if (connection === null) return;
    await within(
      closeWaitMaxMs,
      connection.producer.then((producer) => producer.disconnect()),
    );
    this.drop();
  }

  /** Ends as the death of the process would. */
  crash(): void {
    this.isClosed = true;
    this.waiting = [];
    this.drop();
  }

  private async run(): Promise<void> {
    while (this.waiting.length > 0) {
      this.sending = this.takeNext();
      await this.sendTogether(this.sending);
      this.sending = [];
    }
  }

  /** As many parts as one batch of a partition may hold, even if they all go to the same one. */
  private takeNext(): Part[] {
    let bytes = 0;
    let count = 0;
    for (const part of this.waiting) {
      bytes += part.bytes;
      if (count > 0 && bytes > recordBytesOnBrokerMax) break;
      count += 1;
    }
    const next = this.waiting.splice(0, count);
    for (const part of next) this.waitingBytes -= part.bytes;
    // A publication that was refused already must not be written after all.
    return next.filter(({ publication }) => !publication.isOver);
  }

  private async sendTogether(parts: readonly Part[]): Promise<void> {
    if (parts.length === 0) return;
    try {
      await this.send(parts);
      for (const { publication } of parts) publication.partSent();
    } catch (error) {
      if (parts.length > 1 && isRefusedForItself(error)) await this.sendApart(parts);
      else for (const { topic, publication } of parts) publication.fail(refusalOf(topic, publication, error));
    }
  }

  /** One of several is refused: each is sent alone, so that only that one fails. */
  private async sendApart(parts: readonly Part[]): Promise<void> {
    for (const part of parts) if (!part.publication.isOver) await this.sendTogether([part]);
  }

  private async send(parts: readonly Part[]): Promise<void> {
    const byTopic = Map.groupBy(parts, ({ outsideTopic }) => outsideTopic);
    const topicMessages = [...byTopic].map(([topic, own]) => ({
      topic,
      messages: own.flatMap(({ messages }) => messages),
    }));
    try {
      const producer = await this.open().producer;
      await producer.sendBatch({ acks: -1, timeout: acknowledgeTimeoutMs, topicMessages });
    } catch (error) {
      // Whatever the client still tries must not reach the brokers after records that are sent later.
      this.drop();
      throw error;
    }
  }

  private giveUp(publication: Publication): void {
    if (this.sending.some((part) => part.publication === publication)) this.drop();
  }

  private open(): Connection {
    if (this.connection !== null) return this.connection;
    const client = newKafkaClient(this.options);
    const producer = client.kafka.producer({
      idempotent: false,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: Partitioners.DefaultPartitioner,
    });
    this.connection = { client, producer: producer.connect().then(() => producer) };
    return this.connection;
  }

  private drop(): void {
    const { connection } = this;
    this.connection = null;
    if (connection === null) return;
    connection.client.sockets.cut();
    // Without sockets this only ends the timers of the client.
    connection.producer.then((producer) => producer.disconnect()).catch(() => undefined);
  }
}

/** Whether the brokers refuse what was sent, and would take other records. */
function isRefusedForItself(error: unknown): boolean {
  return isOfType(error, 'MESSAGE_TOO_LARGE') || isOfType(error, 'UNKNOWN_TOPIC_OR_PARTITION');
}

function refusalOf(topic: string, publication: Publication, error: unknown): Error {
  if (isOfType(error, 'MESSAGE_TOO_LARGE')) return new RecordTooLarge(topic, publication.firstKey, publication.bytes);
  if (isOfType(error, 'UNKNOWN_TOPIC_OR_PARTITION')) return new UnknownTopic(topic);
  return faultOf('to publish', error);
}
