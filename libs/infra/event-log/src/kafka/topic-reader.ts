import type { Consumer as KafkaConsumer, EachBatchPayload } from 'kafkajs';
import type { RunningConsumer } from './consumer-keeper.js';
import { consumerSettings } from './consumer-settings.js';
import { type KafkaClient, newKafkaClient } from './kafka-client.js';
import type { KafkaOptions } from './kafka-options.js';
import { toStored } from './kafka-records.js';
import type { ReadQueue } from './read-queue.js';
import { within } from './within.js';

const leaveWaitMaxMs = 5_000;
const beatIntervalMs = 1_000;

export interface TopicReaderOptions {
  readonly kafka: KafkaOptions;
  /** A group that nobody else is in. */
  readonly groupId: string;
  readonly topic: string;
  readonly outsideTopic: string;
  /** The next offset of each partition; moves on with what is put into the queue. */
  readonly positions: Map<number, number>;
  readonly queue: ReadQueue;
  readonly onCrash: (error: unknown) => void;
}

/** Reads all partitions of a topic from positions of its own. kafkajs reads as a member of a group only, so it is one alone. */
export class TopicReader implements RunningConsumer {
  private readonly client: KafkaClient;
  private readonly consumer: KafkaConsumer;
  private readonly started: Promise<void>;
  private isOver = false;

  constructor(private readonly options: TopicReaderOptions) {
    this.client = newKafkaClient(options.kafka);
    const settings = consumerSettings(options.groupId, options.kafka.sessionTimeoutMs, () => {
      if (this.isOver) throw Object.assign(new Error('The reader is closed'), { retriable: false });
    });
    this.consumer = this.client.kafka.consumer(settings);
    this.consumer.on(this.consumer.events.GROUP_JOIN, ({ payload }) => {
      this.seek(payload.memberAssignment[options.outsideTopic] ?? []);
    });
    this.consumer.on(this.consumer.events.CRASH, ({ payload }) => this.crash(payload.error));
    this.started = this.run().catch((error: unknown) => this.crash(error));
  }

  async stop(): Promise<void> {
    this.isOver = true;
    await within(
      leaveWaitMaxMs,
      this.started.then(() => this.consumer.disconnect()),
    );
    this.cut();
  }

  cut(): void {
    this.isOver = true;
    this.client.sockets.cut();
    // kafkajs would look for its brokers for ever. Without sockets nothing of its farewell reaches them.
    this.consumer.disconnect().catch(() => undefined);
  }

  private async run(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: [this.options.outsideTopic], fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.take(payload),
    });
  }

  /**
   * Called while kafkajs tells that it has joined, which is before its first fetch: later it would race with that.
   * A partition without a position starts at its oldest record, which need not be offset 0.
   */
  private seek(partitions: readonly number[]): void {
    for (const partition of partitions) {
      const position = this.options.positions.get(partition);
      if (position === undefined) continue;
      this.consumer.seek({ topic: this.options.outsideTopic, partition, offset: String(position) });
    }
  }

  private async take(payload: EachBatchPayload): Promise<void> {
    const { batch } = payload;
    const { topic, positions, queue } = this.options;
    const position = positions.get(batch.partition) ?? 0;
    const records = batch.messages
      .map((message) => toStored(topic, batch.partition, message))
      .filter(({ offset }) => offset >= position);
    const last = batch.messages.at(-1);
    if (last === undefined) return;
    positions.set(batch.partition, Math.max(position, Number(last.offset) + 1));
    queue.push(records);
    payload.resolveOffset(last.offset);
    while (queue.isFull && !this.isOver) {
      await queue.changed(beatIntervalMs);
      await payload.heartbeat();
    }
  }

  private crash(error: unknown): void {
    if (this.isOver) return;
    this.cut();
    this.options.onCrash(error);
  }
}
