import type { Consumer, Subscription } from '../event-log.js';
import type { GroupFile, Member } from './group-file.js';
import type { LogFile, Partition } from './log-file.js';
import { PartitionReader } from './partition-reader.js';
import type { WakeUp } from './wake-up.js';

/** How often a member gives a sign of life and looks who else is there. */
const balanceIntervalMs = 500;

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
  private closed = false;

  constructor(private readonly options: GroupMemberOptions) {
    const { group, topics } = options.subscription;
    this.member = { group, memberId: options.memberId, topics };
    this.timer = setInterval(() => {
      this.balance();
    }, balanceIntervalMs);
    this.balance();
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    await this.balancing;
    if (this.closed) return;
    this.closed = true;
    await Promise.all([...this.readers.values()].map((reader) => reader.stop()));
    this.readers.clear();
    this.options.groups.leave(this.member);
  }

  /** Stops without a word to the group, as a process does that is killed. */
  abandon(): void {
    this.closed = true;
    clearInterval(this.timer);
    for (const reader of this.readers.values()) reader.abandon();
  }

  private balance(): void {
    try {
      // A sign of life is given even while a partition is being given up, which may take as long as its record.
      this.options.groups.join(this.member, Date.now());
    } catch (error) {
      this.options.subscription.onFatal(error);
    }
    this.balancing ??= this.takeShare()
      .catch((error: unknown) => {
        this.options.subscription.onFatal(error);
      })
      .finally(() => {
        this.balancing = null;
      });
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
    if (!this.closed) for (const partition of share) this.take(partition);
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
