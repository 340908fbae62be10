import { setTimeout as pause } from 'node:timers/promises';
import type { StoredRecord, Subscription } from '../event-log.js';
import { LogDamaged } from '../event-log.errors.js';
import type { GroupFile, Member } from './group-file.js';
import type { LogFile, Partition } from './log-file.js';
import type { WakeUp } from './wake-up.js';

/** Pauses after a batch that failed: the first, and the longest. */
const pauseMinMs = 100;
const pauseMaxMs = 5_000;

/** During a long batch what is resolved is committed so often, so that a death repeats no more than that. */
const commitIntervalMs = 200;

/** How long a reader goes on before it looks whether its partition is still its own; far less than a member's expiry. */
const ownedForMs = 100;

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
  private committed: number;
  private committedAtMs = 0;
  private lookedAtMs = 0;
  private failures = 0;
  private abandoned = false;

  constructor(private readonly options: PartitionReaderOptions) {
    this.position = options.groups.committed(options.member.group, options.partition.partitionId);
    this.committed = this.position;
    this.loop = this.run();
  }

  /** Waits for the record in hand and commits what is resolved. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.loop;
  }

  /** Stops without waiting or committing: what a dead process would do. */
  abandon(): void {
    this.abandoned = true;
    this.stopping.abort();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const before = this.position;
      try {
        await this.readOnce();
        this.failures = 0;
      } catch (error) {
        if (error instanceof LogDamaged) {
          this.options.subscription.onFatal(error);
          return;
        }
        // A batch that got on before it failed starts its pauses anew.
        this.failures = this.position > before ? 1 : this.failures + 1;
        await this.pauseAfterFailure();
      }
    }
  }

  private async readOnce(): Promise<void> {
    const { log, partition, subscription, wakeUp } = this.options;
    const rings = wakeUp.count;
    const records = log.read(partition, this.position, subscription.batchSize);
    if (records.length === 0) await wakeUp.after(rings, this.stopping.signal);
    else await this.handOut(records);
  }

  private async handOut(records: readonly StoredRecord[]): Promise<void> {
    const { partition, subscription } = this.options;
    const before = this.position;
    this.committedAtMs = Date.now();
    try {
      await subscription.onBatch({
        topic: partition.topic,
        partition: partition.number,
        records,
        signal: this.stopping.signal,
        resolve: (record) => this.resolve(record),
        heartbeat: () => this.beat(),
      });
    } finally {
      this.commit();
    }
    // A handler that neither resolves nor throws would get the same batch again at once, for ever.
    if (this.position === before && !this.stopping.signal.aborted) await this.pauseAfterFailure();
  }

  private resolve(record: StoredRecord): void {
    this.position = Math.max(this.position, record.offset + 1);
    if (Date.now() - this.committedAtMs >= commitIntervalMs) this.commit();
  }

  private commit(): void {
    if (this.abandoned || this.position === this.committed) return;
    const { groups, member, partition } = this.options;
    groups.commit(member, partition.partitionId, this.position);
    this.committed = this.position;
    this.committedAtMs = Date.now();
  }

  /** Lets other work of the process run, and notices when another member took the partition over. */
  private async beat(): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (this.stopping.signal.aborted || Date.now() - this.lookedAtMs < ownedForMs) return;
    this.lookedAtMs = Date.now();
    const { groups, member, partition } = this.options;
    if (!groups.owns(member, partition.partitionId)) this.stopping.abort();
  }

  private async pauseAfterFailure(): Promise<void> {
    const ms = Math.min(pauseMinMs * 2 ** Math.max(0, this.failures - 1), pauseMaxMs);
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
