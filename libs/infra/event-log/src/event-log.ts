/** A record to be written. The key decides the partition, and so the order. */
export interface LogRecord {
  readonly key: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Uint8Array;
}

/** A record that was read, with its position. */
export interface StoredRecord extends LogRecord {
  readonly topic: string;
  readonly partition: number;
  /** Counts from 0 within the partition; later records have higher offsets, and gaps are allowed. */
  readonly offset: number;
  /** When the log took the record, in milliseconds since 1970. */
  readonly timestamp: number;
}

/** Some records of one partition, in order, handed to one handler. */
export interface Batch {
  readonly topic: string;
  readonly partition: number;
  /** At least one, at most the subscription's `batchSize`. */
  readonly records: readonly StoredRecord[];
  /** Aborts when the subscription closes or loses the partition: finish the record in hand and return. */
  readonly signal: AbortSignal;
  /** Says that the work up to and including this record is durable. Its offset is committed soon after, never before. */
  resolve(record: StoredRecord): void;
  /** To be called during slow work, at least every few seconds, so that the partition is not given to another member. */
  heartbeat(): Promise<void>;
}

export interface Subscription {
  /** Consumer group. Groups do not disturb each other; the members of one share its partitions. */
  readonly group: string;
  readonly topics: readonly string[];
  readonly batchSize: number;
  /** Handles one batch; batches of one partition come one after the other, partitions run beside each other. */
  readonly onBatch: (batch: Batch) => Promise<void>;
  /** Called once when the subscription cannot go on by itself; the process should stop. */
  readonly onFatal: (error: unknown) => void;
}

/** A running subscription. */
export interface Consumer {
  /** Waits for the records in hand, commits what is resolved, leaves the group. Idempotent. */
  close(): Promise<void>;
}

export interface TopicSpec {
  readonly topic: string;
  readonly partitions: number;
  /**
   * How long the topic keeps a record, in milliseconds; null or missing for ever. A log may keep records longer. Records go by
   * their age alone: compaction would drop the earlier revisions of a key, which are facts of their own.
   */
  readonly retentionMs?: number | null;
  /** Of a key the log may keep the last record only: for snapshots, where nothing is lost with those before. */
  readonly isCompacted?: boolean;
}

/** The next offset to read of each partition. A partition that is missing is read from its start. */
export type Positions = Readonly<Record<number, number>>;

/** How far a group is behind, per topic and partition. */
export interface Lag {
  readonly topic: string;
  readonly partition: number;
  /** Records that the group has not committed. */
  readonly records: number;
}

/**
 * An ordered, partitioned, replayable log.
 *
 * Promises, proved on every adapter by the contract suite:
 * - `publish` resolves when the records are durable, in the order given; it rejects when any may be missing, and then it
 *   may have written some of them. Records of one key stay in the order in which they were published.
 * - Every record is handed to every group at least once, also after the process was killed: a commit never passes a
 *   record that was not resolved. A new group starts at the first record.
 * - A batch whose handler throws is handed out again from its first unresolved record, after a pause that grows up to
 *   a bound, without holding up other partitions or topics.
 * - A record is at most `recordBytesMax` long; a larger one is refused with `RecordTooLarge` and nothing is written.
 */
export abstract class EventLog {
  /** Makes the topics that are missing. Never changes the number of partitions of one that is there. */
  abstract ensureTopics(specs: readonly TopicSpec[]): Promise<void>;

  abstract publish(topic: string, records: readonly LogRecord[]): Promise<void>;

  abstract subscribe(subscription: Subscription): Promise<Consumer>;

  /**
   * Reads a topic without a group, from the given positions on, and goes on waiting for new records until the signal
   * aborts. For replays and for readers that keep their own place.
   */
  abstract read(topic: string, from: Positions, signal: AbortSignal): AsyncIterable<StoredRecord>;

  /** The position after the last record of each partition. */
  abstract end(topic: string): Promise<Positions>;

  abstract lag(group: string, topics: readonly string[]): Promise<Lag[]>;

  /** Closes all subscriptions and the log. Idempotent. */
  abstract close(): Promise<void>;
}
