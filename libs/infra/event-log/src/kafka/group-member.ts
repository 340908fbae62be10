import type { Consumer as KafkaConsumer, EachBatchPayload } from 'kafkajs';
import type { Subscription } from '../event-log.js';
import type { RunningConsumer } from './consumer-keeper.js';
import { consumerSettings } from './consumer-settings.js';
import { Generation } from './generation.js';
import { type KafkaClient, newKafkaClient } from './kafka-client.js';
import { BrokerNames, type KafkaOptions } from './kafka-options.js';
import { toStored } from './kafka-records.js';
import { within } from './within.js';

/** Leaving the group takes a request or two; a broker that does not answer is not waited for longer. */
const leaveWaitMaxMs = 10_000;

/** kafkajs joins again after a pause when the join fails with this type, which is what a member wants that is still at work. */
class StillAtWork extends Error {
  readonly type = 'REBALANCE_IN_PROGRESS';
}

/** A join after the end: the consumer must not come back to life. */
class MembershipOver extends Error {
  readonly retriable = false;
}

/** A member of a consumer group, from its start to its end or to its crash. */
export class GroupMember implements RunningConsumer {
  private readonly client: KafkaClient;
  private readonly consumer: KafkaConsumer;
  private readonly names: BrokerNames;
  private readonly topics: string[];
  private generation: Generation;
  private readonly paused = new Map<string, { topic: string; partition: number }>();
  private readonly started: Promise<void>;
  private isLeaving = false;
  private hasCrashed = false;

  constructor(
    options: KafkaOptions,
    private readonly subscription: Subscription,
    private readonly onCrash: (error: unknown) => void,
  ) {
    this.client = newKafkaClient(options);
    this.names = new BrokerNames(options.prefix);
    this.topics = subscription.topics.map((topic) => this.names.outside(topic));
    const groupId = this.names.outside(subscription.group);
    const settings = consumerSettings(groupId, options.sessionTimeoutMs, () => this.beforeJoin());
    this.consumer = this.client.kafka.consumer(settings);
    this.generation = this.newGeneration();
    this.consumer.on(this.consumer.events.GROUP_JOIN, () => this.begin());
    this.consumer.on(this.consumer.events.CRASH, ({ payload }) => void this.crash(payload.error));
    this.started = this.run().catch((error: unknown) => this.crash(error));
  }

  async stop(): Promise<void> {
    this.pauseAll();
    await this.generation.settle();
    this.isLeaving = true;
    await within(leaveWaitMaxMs, this.leave());
    this.cut();
  }

  cut(): void {
    this.isLeaving = true;
    this.generation.abandon();
    this.client.sockets.cut();
    // kafkajs would look for its brokers for ever. Without sockets nothing of its farewell reaches them.
    this.consumer.disconnect().catch(() => undefined);
  }

  private async run(): Promise<void> {
    await this.consumer.connect();
    await this.consumer.subscribe({ topics: this.topics, fromBeginning: true });
    await this.consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: (payload) => this.take(payload),
    });
  }

  private async leave(): Promise<void> {
    await this.started;
    await this.consumer.disconnect();
  }

  /** Gives the fetched records to their lane and returns at once: the fetching goes on for the other partitions. */
  private async take(payload: EachBatchPayload): Promise<void> {
    const { topic, partition, messages } = payload.batch;
    const last = messages.at(-1);
    if (last === undefined) return;
    const inside = this.names.inside(topic);
    const records = messages.map((message) => toStored(inside, partition, message));
    // For kafkajs, resolved means: fetch what follows. What is durable work is told by the commits, which are ours.
    if (this.generation.take(records, payload, { topic, partition })) payload.resolveOffset(last.offset);
  }

  /** kafkajs is about to join the group: the partitions may go to others, so the records in hand are ended before. */
  private beforeJoin(): void {
    if (this.isLeaving || this.hasCrashed) throw new MembershipOver('The consumer is closed');
    if (!this.generation.isDoneAfterAsking()) throw new StillAtWork('Records are in hand');
  }

  /** The group was joined: whatever was fetched before is fetched again, from what is committed. */
  private begin(): void {
    this.generation.abandon();
    this.generation = this.newGeneration();
    for (const place of this.paused.values()) this.resume(place.topic, place.partition);
  }

  private newGeneration(): Generation {
    return new Generation({
      subscription: this.subscription,
      pause: (topic, partition) => this.pause(topic, partition),
      resume: (topic, partition) => this.resume(topic, partition),
    });
  }

  private pause(topic: string, partition: number): void {
    this.paused.set(`${topic}/${partition}`, { topic, partition });
    this.tellFetcher(() => this.consumer.pause([{ topic, partitions: [partition] }]));
  }

  private resume(topic: string, partition: number): void {
    this.paused.delete(`${topic}/${partition}`);
    this.tellFetcher(() => this.consumer.resume([{ topic, partitions: [partition] }]));
  }

  /** Nothing more is fetched while the records in hand end. */
  private pauseAll(): void {
    this.tellFetcher(() => this.consumer.pause(this.topics.map((topic) => ({ topic }))));
  }

  /** A consumer that has not joined yet, or has just crashed, fetches nothing that could be paused, and throws. */
  private tellFetcher(what: () => void): void {
    try {
      what();
    } catch {
      return;
    }
  }

  private async crash(error: unknown): Promise<void> {
    if (this.hasCrashed || this.isLeaving) return;
    this.hasCrashed = true;
    this.client.sockets.cut();
    // Other members may get the records in hand too, and there is no membership left to commit for. But this process does
    // not begin them again while they are at work here.
    await this.generation.drain();
    this.generation.abandon();
    this.onCrash(error);
  }
}
