import { setTimeout as pause } from 'node:timers/promises';
import { databaseFault } from '#infra/sqlite';
import type { Consumer, Subscription } from '../event-log.js';
import type { GroupFile, Member } from './group-file.js';
import type { LogFile, Partition } from './log-file.js';
import { PartitionReader } from './partition-reader.js';
import type { WakeUp } from './wake-up.js';

/** How often a member gives a sign of life and looks who else is there. */
const balanceIntervalMs = 500;

/** A record in hand that takes longer than this is left behind at the close; it will be handed out again. */
const closeWaitMaxMs = 30_000;

interface GroupMemberOptions {
  readonly memberId: string;
  readonly subscription: Subscription;
  readonly log: LogFile;
  readonly groups: GroupFile;
  readonly wakeUp: WakeUp;
}

/** One subscription as a member of its group: it owns its share of the partitions and reads them. */
export class GroupMember implements Consumer {
  private readonly member: Member;
  private readonly readers = new Map<number, PartitionReader>();
  private readonly timer: NodeJS.Timeout;
  private balancing: Promise<void> | null = null;
  private leaving: Promise<void> | null = null;
  private closed = false;
  private failed = false;
  private readonly options: GroupMemberOptions;
  private readonly onFatal: Subscription['onFatal'];

  constructor(options: GroupMemberOptions) {
    this.onFatal = options.subscription.onFatal;
    const onFatal = (error: unknown) => this.fail(error);
    this.options = { ...options, subscription: { ...options.subscription, onFatal } };
    const { group, topics } = options.subscription;
    this.member = { group, memberId: options.memberId, topics };
    this.timer = setInterval(() => {
      this.balance();
    }, balanceIntervalMs);
    this.balance();
  }

  close(): Promise<void> {
    this.leaving ??= this.leave();
    return this.leaving;
  }

  /** Stops without a word to the group, as a process does that is killed. */
  abandon(): void {
    this.closed = true;
    clearInterval(this.timer);
    for (const reader of this.readers.values()) reader.abandon();
  }

  /** Goes on giving signs of life until the readers have stopped, so that nobody takes over a record in hand. */
  private async leave(): Promise<void> {
    if (this.closed) return;
    const stopped = new AbortController();
    const bound = pause(closeWaitMaxMs, undefined, { signal: stopped.signal }).catch(() => undefined);
    await Promise.race([this.stopReaders(), bound]);
    stopped.abort();
    this.closed = true;
    clearInterval(this.timer);
    this.options.groups.leave(this.member);
  }

  private async stopReaders(): Promise<void> {
    const stopping = [...this.readers.values()].map((reader) => reader.stop());
    await this.balancing;
    await Promise.all(stopping);
  }

  private balance(): void {
    try {
      // A sign of life is given even while a partition is being given up, which may take as long as its record.
      this.options.groups.join(this.member, Date.now());
    } catch (error) {
      this.meetFault(error);
    }
    if (this.leaving) return;
    this.balancing ??= this.takeShare()
      .catch((error: unknown) => this.meetFault(error))
      .finally(() => {
        this.balancing = null;
      });
  }

  /** A full disk and a busy file pass: the next round tries again, and what runs out in between is taken up again. */
  private meetFault(error: unknown): void {
    const fault = databaseFault(error);
    if (fault !== 'busy' && fault !== 'full') this.fail(error);
  }

  private fail(error: unknown): void {
    if (this.closed || this.failed) return;
    this.failed = true;
    this.onFatal(error);
  }

  private async takeShare(): Promise<void> {
    const { groups, log } = this.options;
    const members = groups.livingMembers(this.member.group, Date.now());
    const partitions = this.member.topics.flatMap((topic) => log.partitionsOf(topic));
    const share = partitions.filter((partition) => this.isOurs(partition, members));
    const shareIds = new Set(share.map(({ partitionId }) => partitionId));
    for (const partitionId of this.readers.keys()) {
      const lost = !groups.owns(this.member, partitionId);
      if (lost || !shareIds.has(partitionId)) await this.giveUp(partitionId);
    }
    if (!this.leaving) for (const partition of share) this.take(partition);
  }

  /** Partitions go round the members that want them, in the order of their ids: every member computes the same. */
  private isOurs({ topic, number }: Partition, members: readonly Member[]): boolean {
    const wanting = members.filter(({ topics }) => topics.includes(topic));
    return wanting[number % wanting.length]?.memberId === this.member.memberId;
  }

  private take(partition: Partition): void {
    const { groups, log, subscription, wakeUp } = this.options;
    if (this.readers.has(partition.partitionId) || !groups.claim(this.member, partition.partitionId)) return;
    const options = { member: this.member, partition, subscription, log, groups, wakeUp };
    this.readers.set(partition.partitionId, new PartitionReader(options));
  }

  private async giveUp(partitionId: number): Promise<void> {
    await this.readers.get(partitionId)?.stop();
    this.readers.delete(partitionId);
    this.options.groups.release(this.member, partitionId);
  }
}
