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
import { GroupFile } from './group-file.js';
import { GroupMember } from './group-member.js';
import { LogFile, type Partition } from './log-file.js';
import { WakeUp } from './wake-up.js';

/** How soon records of another process are noticed; those of this process wake their readers at once. */
const pollIntervalMs = 50;
const recordsPerRead = 200;

/** The event log in one SQLite file, which several processes may share. It keeps every record, whatever a topic's retention is. */
export class EmbeddedEventLog extends EventLog {
  private readonly log: LogFile;
  private readonly groups: GroupFile;
  private readonly wakeUp = new WakeUp();
  private readonly members = new Set<GroupMember>();
  private readonly closing = new AbortController();
  private readonly poll: NodeJS.Timeout;
  private seenTotal: number;
  private closed: Promise<void> | null = null;

  /**
   * @param file where the log is, made when it is missing
   * @param memberExpiryMs when a member that gave no sign of life has lost its partitions, even if its process number is
   *   in use again
   */
  constructor(file: string, memberExpiryMs = 10_000) {
    super();
    this.log = new LogFile(file);
    this.groups = new GroupFile(file, memberExpiryMs);
    this.seenTotal = this.log.total();
    this.poll = setInterval(() => {
      this.notice();
    }, pollIntervalMs);
    this.poll.unref();
  }

  override ensureTopics(specs: readonly TopicSpec[]): Promise<void> {
    return this.attempt(() => {
      this.log.ensureTopics(specs);
    });
  }

  override publish(topic: string, records: readonly LogRecord[]): Promise<void> {
    return this.attempt(async () => {
      refuseTooLarge(topic, records);
      if (records.length > 0) await this.log.append(topic, records, Date.now());
      this.notice();
    });
  }

  override subscribe(subscription: Subscription): Promise<Consumer> {
    return this.attempt(() => {
      for (const topic of subscription.topics) this.log.partitionsOf(topic);
      const { log, groups, wakeUp } = this;
      const member = new GroupMember({ memberId: randomUUID(), subscription, log, groups, wakeUp });
      this.members.add(member);
      return {
        close: async () => {
          await member.close();
          this.members.delete(member);
        },
      };
    });
  }

  override async *read(topic: string, from: Positions, signal: AbortSignal): AsyncIterable<StoredRecord> {
    const stop = AbortSignal.any([signal, this.closing.signal]);
    const partitions = this.log.partitionsOf(topic);
    const positions = new Map(partitions.map((partition) => [partition, from[partition.number] ?? 0]));
    while (!stop.aborted) {
      const rings = this.wakeUp.count;
      let found = 0;
      for (const record of this.readOnce(positions, stop)) {
        found += 1;
        yield record;
      }
      if (found === 0) await this.wakeUp.after(rings, stop);
    }
  }

  override end(topic: string): Promise<Positions> {
    return this.attempt(() => this.log.end(topic));
  }

  override lag(group: string, topics: readonly string[]): Promise<Lag[]> {
    return this.attempt(() =>
      topics
        .flatMap((topic) => this.log.partitionsOf(topic))
        .map(({ partitionId, topic, number, nextOffset }) => ({
          topic,
          partition: number,
          records: nextOffset - this.groups.committed(group, partitionId),
        })),
    );
  }

  override close(): Promise<void> {
    this.closed ??= this.closeOnce();
    return this.closed;
  }

  /** Lets go of everything without committing or leaving a group, as a process does that is killed. For fault tests. */
  crash(): void {
    this.closing.abort();
    clearInterval(this.poll);
    for (const member of this.members) member.abandon();
    this.release();
  }

  /** What is there now, partition after partition; moves the positions on. */
  private *readOnce(positions: Map<Partition, number>, stop: AbortSignal): Iterable<StoredRecord> {
    for (const [partition, position] of positions) {
      if (stop.aborted) return;
      for (const record of this.log.read(partition, position, recordsPerRead)) {
        if (stop.aborted) return;
        positions.set(partition, record.offset + 1);
        yield record;
      }
    }
  }

  private async closeOnce(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    clearInterval(this.poll);
    await Promise.all([...this.members].map((member) => member.close()));
    this.release();
  }

  private release(): void {
    this.log.close();
    this.groups.close();
  }

  private notice(): void {
    try {
      const total = this.log.total();
      if (total === this.seenTotal) return;
      this.seenTotal = total;
      this.wakeUp.ring();
    } catch {
      // Readers meet the same fault themselves and report it; waking them is all that is lost here.
      this.wakeUp.ring();
    }
  }

  /** Runs work on the file, and gives what it throws as a rejection. */
  private async attempt<Result>(work: () => Result | Promise<Result>): Promise<Result> {
    await Promise.resolve();
    if (this.closing.signal.aborted) throw new LogClosed();
    return work();
  }
}
