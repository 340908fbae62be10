import type { Admin } from 'kafkajs';
import type { Lag, Positions, TopicSpec } from '../event-log.js';
import { UnknownTopic } from '../event-log.errors.js';
import { faultOf } from './kafka-faults.js';
import { type KafkaClient, newKafkaClient } from './kafka-client.js';
import { BrokerNames, type KafkaOptions } from './kafka-options.js';
import { replicationOf, topicConfigOf } from './topic-configuration.js';
import { waitUntilLed } from './topics-led.js';
import { within } from './within.js';

const createTimeoutMs = 20_000;
const disconnectWaitMaxMs = 2_000;

/** An admin client that is connected, or about to be. */
interface Connection {
  readonly client: KafkaClient;
  readonly admin: Promise<Admin>;
}

/** What the brokers know of topics and groups: makes topics, and tells their ends and how far groups have come. */
export class KafkaTopics {
  private readonly names: BrokerNames;
  private readonly known = new Set<string>();
  private connection: Connection | null = null;
  private listing: Promise<string[]> | null = null;

  constructor(private readonly options: KafkaOptions) {
    this.names = new BrokerNames(options.prefix);
  }

  /** Reaches a broker, or throws what kafkajs says. */
  async connect(): Promise<void> {
    await this.ask('a first connection', (admin) => admin.describeCluster());
  }

  /** Makes the topics that are missing; those that are there stay as they are, their settings too. */
  async ensure(specs: readonly TopicSpec[]): Promise<void> {
    await this.ask('to make topics', async (admin) => {
      const present = new Set(await admin.listTopics());
      const missing = specs.filter(({ topic }) => !present.has(this.names.outside(topic)));
      if (missing.length === 0) return;
      const { brokers } = await admin.describeCluster();
      const replication = replicationOf(brokers.length, this.options.replication);
      const topics = missing.map((spec) => topicConfigOf(spec, this.names.outside(spec.topic), replication));
      // Another process may make the same topics at the same time: kafkajs passes over those that are there by then.
      await admin.createTopics({ topics, waitForLeaders: false, timeout: createTimeoutMs });
      const made = topics.map(({ topic }) => topic);
      await waitUntilLed(admin, made, createTimeoutMs);
    });
    for (const { topic } of specs) this.known.add(topic);
  }

  /** Whether the topic was seen on the brokers. */
  knows(topic: string): boolean {
    return this.known.has(topic);
  }

  /** @throws UnknownTopic */
  async require(topics: readonly string[]): Promise<void> {
    if (topics.every((topic) => this.known.has(topic))) return;
    // Who asks meanwhile waits for the same answer, so that publishes of a new topic go on in the order of their calls.
    this.listing ??= this.ask('to list topics', (admin) => admin.listTopics()).finally(() => {
      this.listing = null;
    });
    const present = await this.listing;
    for (const topic of topics) {
      if (!present.includes(this.names.outside(topic))) throw new UnknownTopic(topic);
      this.known.add(topic);
    }
  }

  /** The position after the last record of each partition. */
  async end(topic: string): Promise<Positions> {
    const offsets = await this.offsetsOf(topic);
    return Object.fromEntries(offsets.map(({ partition, high }) => [partition, high]));
  }

  /** How far a group is behind. Where it has committed nothing, it is behind the oldest record that is kept. */
  async lag(group: string, topics: readonly string[]): Promise<Lag[]> {
    await this.require(topics);
    const outside = topics.map((topic) => this.names.outside(topic));
    const groupId = this.names.outside(group);
    const fetched = await this.ask('to tell a lag', (admin) => admin.fetchOffsets({ groupId, topics: outside }));
    const committed = new Map(
      fetched.flatMap(({ topic, partitions }) =>
        partitions.map(({ partition, offset }) => [`${topic}/${partition}`, Number(offset)] as const),
      ),
    );
    const lags: Lag[] = [];
    for (const topic of topics) {
      for (const { partition, low, high } of await this.offsetsOf(topic)) {
        const position = committed.get(`${this.names.outside(topic)}/${partition}`) ?? -1;
        lags.push({ topic, partition, records: Math.max(0, high - Math.max(low, position)) });
      }
    }
    return lags;
  }

  /** Forgets a group that has no member any more. What fails is left to the brokers, which forget it later by themselves. */
  async forgetGroup(groupId: string): Promise<void> {
    await this.ask('to forget a group', (admin) => admin.deleteGroups([groupId])).catch(() => undefined);
  }

  async close(): Promise<void> {
    const { connection } = this;
    if (connection === null) return;
    await within(
      disconnectWaitMaxMs,
      connection.admin.then((admin) => admin.disconnect()),
    );
    this.drop(connection);
  }

  /** Ends the connection as the death of the process would. */
  crash(): void {
    if (this.connection !== null) this.drop(this.connection);
  }

  private async offsetsOf(topic: string): Promise<{ partition: number; low: number; high: number }[]> {
    await this.require([topic]);
    const offsets = await this.ask('to tell the end of a topic', (admin) =>
      admin.fetchTopicOffsets(this.names.outside(topic)),
    );
    return offsets
      .map(({ partition, low, high }) => ({ partition, low: Number(low), high: Number(high) }))
      .sort((one, other) => one.partition - other.partition);
  }

  private async ask<Answer>(doing: string, question: (admin: Admin) => Promise<Answer>): Promise<Answer> {
    const connection = this.open();
    try {
      return await question(await connection.admin);
    } catch (error) {
      // The next question gets a new connection, whatever became of this one.
      this.drop(connection);
      throw faultOf(doing, error);
    }
  }

  private open(): Connection {
    if (this.connection !== null) return this.connection;
    const client = newKafkaClient(this.options);
    const admin = client.kafka.admin();
    this.connection = { client, admin: admin.connect().then(() => admin) };
    return this.connection;
  }

  private drop(connection: Connection): void {
    if (this.connection === connection) this.connection = null;
    connection.client.sockets.cut();
    // Without sockets this only ends the timers of the client.
    connection.admin.then((admin) => admin.disconnect()).catch(() => undefined);
  }
}
