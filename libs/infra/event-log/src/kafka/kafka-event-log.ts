import { randomUUID } from 'node:crypto';
import {
  type Consumer,
  EventLog,
  type Lag,
  type LogRecord,
  type Positions,
  type StoredRecord,
  type Subscription,
  type TopicSpec,
} from '../event-log.js';
import { LogClosed } from '../event-log.errors.js';
import { refuseTooLarge } from '../record-bytes.js';
import { ConsumerKeeper } from './consumer-keeper.js';
import { GroupMember } from './group-member.js';
import { faultOf } from './kafka-faults.js';
import { BrokerNames, type KafkaOptions } from './kafka-options.js';
import { KafkaPublisher } from './kafka-publisher.js';
import { KafkaTopics } from './kafka-topics.js';
import { Publication } from './publication.js';
import { ReadQueue } from './read-queue.js';
import { reachBrokers } from './reach-brokers.js';
import { TopicReader } from './topic-reader.js';

/** Groups of readers that keep their own place. They commit nothing, and are forgotten when the reading ends. */
const readerGroupPrefix = 'marsad-reader-';

/** The event log on Apache Kafka. */
export class KafkaEventLog extends EventLog {
  private readonly names: BrokerNames;
  private readonly topics: KafkaTopics;
  private readonly publisher: KafkaPublisher;
  private readonly keepers = new Set<ConsumerKeeper>();
  private readonly closing = new AbortController();
  private closed: Promise<void> | null = null;

  private constructor(private readonly options: KafkaOptions) {
    super();
    this.names = new BrokerNames(options.prefix);
    this.topics = new KafkaTopics(options);
    this.publisher = new KafkaPublisher(options);
  }

  /**
   * Reaches the brokers.
   * @throws LogUnavailable when none answers within the start timeout; LogRefused when they will not have us
   */
  static async open(options: KafkaOptions): Promise<KafkaEventLog> {
    const log = new KafkaEventLog(options);
    try {
      await reachBrokers(log.topics, options);
    } catch (error) {
      await log.close();
      throw error;
    }
    return log;
  }

  override async ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    this.refuseWhenClosed();
    await this.topics.ensure(specs);
  }

  override async publish(topic: string, records: readonly LogRecord[]): Promise<void> {
    this.refuseWhenClosed();
    refuseTooLarge(topic, records);
    // Nothing is awaited before the records stand in the queue where the topic is known: that keeps the order of calls.
    if (!this.topics.knows(topic)) await this.topics.require([topic]);
    if (records.length === 0) return;
    await this.publisher.publish(new Publication(topic, this.names.outside(topic), records));
  }

  override async subscribe(subscription: Subscription): Promise<Consumer> {
    this.refuseWhenClosed();
    await this.topics.require(subscription.topics);
    this.refuseWhenClosed();
    const keeper = new ConsumerKeeper(
      (onCrash) => new GroupMember(this.options, subscription, onCrash),
      (error) => subscription.onFatal(error),
    );
    this.keepers.add(keeper);
    return { close: () => this.release(keeper) };
  }

  override async *read(topic: string, from: Positions, signal: AbortSignal): AsyncIterable<StoredRecord> {
    const stop = AbortSignal.any([signal, this.closing.signal]);
    await this.topics.require([topic]);
    if (stop.aborted) return;
    const queue = new ReadQueue();
    const groupId = this.names.outside(`${readerGroupPrefix}${randomUUID()}`);
    const keeper = this.startReader(topic, groupId, from, queue);
    const end = () => queue.end();
    stop.addEventListener('abort', end, { once: true });
    try {
      yield* queue.drain(stop);
    } finally {
      stop.removeEventListener('abort', end);
      await this.release(keeper);
      if (!this.closing.signal.aborted) await this.topics.forgetGroup(groupId);
    }
  }

  override async end(topic: string): Promise<Positions> {
    this.refuseWhenClosed();
    return this.topics.end(topic);
  }

  override async lag(group: string, topics: readonly string[]): Promise<Lag[]> {
    this.refuseWhenClosed();
    return this.topics.lag(group, topics);
  }

  override close(): Promise<void> {
    this.closed ??= this.closeOnce();
    return this.closed;
  }

  /** Lets go of everything without committing or leaving a group, as a process does that is killed. For fault tests. */
  crash(): void {
    this.closing.abort();
    for (const keeper of this.keepers) keeper.crash();
    this.publisher.crash();
    this.topics.crash();
  }

  private async closeOnce(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    await Promise.all([...this.keepers].map((keeper) => this.release(keeper)));
    await this.publisher.close();
    await this.topics.close();
  }

  private startReader(topic: string, groupId: string, from: Positions, queue: ReadQueue): ConsumerKeeper {
    const outsideTopic = this.names.outside(topic);
    const positions = new Map(Object.entries(from).map(([partition, offset]) => [Number(partition), offset]));
    const keeper = new ConsumerKeeper(
      (onCrash) => new TopicReader({ kafka: this.options, groupId, topic, outsideTopic, positions, queue, onCrash }),
      (error) => queue.end(faultOf('to read', error)),
    );
    this.keepers.add(keeper);
    return keeper;
  }

  private async release(keeper: ConsumerKeeper): Promise<void> {
    await keeper.close();
    this.keepers.delete(keeper);
  }

  private refuseWhenClosed(): void {
    if (this.closing.signal.aborted) throw new LogClosed();
  }
}
