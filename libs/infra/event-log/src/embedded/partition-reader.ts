import { setTimeout as pause } from 'node:timers/promises';
import type { StoredRecord, Subscription } from '../event-log.js';
import { LogDamaged } from '../event-log.errors.js';
import type { GroupFile, Member } from './group-file.js';
import type { LogFile, Partition } from './log-file.js';
import type { WakeUp } from './wake-up.js';

/** Pauses after a batch that failed: the first, and the longest. */
const pauseMinMs = 100;
const pauseMaxMs = 5_000;

interface PartitionReaderOptions {
  readonly member: Member;
  readonly partition: Partition;
  readonly subscription: Subscription;
  readonly log: LogFile;
  readonly groups: GroupFile;
  readonly wakeUp: WakeUp;
}

/** Hands one partition's records to a subscription, batch after batch, until it is stopped. */
export class PartitionReader {
  private readonly stopping = new AbortController();
  private readonly loop: Promise<void>;
  private position: number;
  private failures = 0;

  constructor(private readonly options: PartitionReaderOptions) {
    this.position = options.groups.committed(options.member.group, options.partition.partitionId);
    this.loop = this.run();
  }

  /** Waits for the record in hand and commits what is resolved. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
  }

  /** Stops without waiting: what a dead process would do. */
  abandon(): void {
    this.stopping.abort();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const ring = this.options.wakeUp.next(signal);
      try {
        const records = this.options.log.read(
          this.options.partition,
          this.position,
          this.options.subscription.batchSize,
        );
        if (records.length === 0) await ring;
        else await this.handOut(records);
        this.failures = 0;
      } catch (error) {
        if (error instanceof LogDamaged) {
          this.options.subscription.onFatal(error);
          return;
        }
        await this.pauseAfterFailure();
      }
    }
  }

  private async handOut(records: readonly StoredRecord[]): Promise<void> {
    const { member, partition, subscription, groups } = this.options;
    const before = this.position;
    try {
      await subscription.onBatch({
        topic: partition.topic,
        partition: partition.number,
        records,
        signal: this.stopping.signal,
        resolve: (record) => {
          this.position = Math.max(this.position, record.offset + 1);
        },
        heartbeat: () => this.beat(),
      });
    } finally {
      if (this.position > before) groups.commit(member, partition.partitionId, this.position);
    }
  }

  /** Lets other work of the process run, and notices when another member took the partition over. */
  private async beat(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    const { groups, member, partition } = this.options;
    if (!this.stopping.signal.aborted && !groups.owns(member, partition.partitionId)) this.stopping.abort();
  }

  private async pauseAfterFailure(): Promise<void> {
    const ms = Math.min(pauseMinMs * 2 ** this.failures, pauseMaxMs);
    this.failures += 1;
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
