import { setTimeout as pause } from 'node:timers/promises';
import type { EachBatchPayload } from 'kafkajs';
import type { StoredRecord, Subscription } from '../event-log.js';
import { OffsetCommitter, type PartitionOffset } from './offset-committer.js';
import { PartitionLane } from './partition-lane.js';

/** How long the records in hand are waited for before the partitions are given up with them. Below the rebalance timeout. */
const settleWaitMaxMs = 45_000;
const lastCommitMaxMs = 5_000;
const beatIntervalMs = 1_000;

/** What kafkajs hands to a consumer with each batch: it speaks for the membership under which the batch was fetched. */
type Membership = Pick<EachBatchPayload, 'heartbeat' | 'commitOffsetsIfNecessary'>;

export interface GenerationOptions {
  readonly subscription: Pick<Subscription, 'batchSize' | 'onBatch'>;
  /** Asks for no more records of a partition, or for more again. */
  readonly pause: (topic: string, partition: number) => void;
  readonly resume: (topic: string, partition: number) => void;
}

/** The work of a consumer between two joins of its group: a lane for each partition that it was given. */
export class Generation {
  private readonly lanes = new Map<string, PartitionLane>();
  private readonly committer = new OffsetCommitter((offsets) => this.commit(offsets));
  private membership: Membership | null = null;
  private settling: Promise<void> | null = null;
  private isSettled = false;

  constructor(private readonly options: GenerationOptions) {}

  /**
   * Takes fetched records into work.
   * @returns false when the work is ending; the records will be fetched again
   */
  take(
    records: readonly StoredRecord[],
    membership: Membership,
    outside: { topic: string; partition: number },
  ): boolean {
    if (this.settling !== null) return false;
    this.membership = membership;
    const lane = this.laneOf(records, outside);
    lane.add(records);
    if (lane.isFull) this.options.pause(outside.topic, outside.partition);
    return true;
  }

  /** Begins to end the work, and says whether it has ended: no record in hand, and everything resolved is committed. */
  isDoneAfterAsking(): boolean {
    const ending = this.settle();
    if (this.isQuiet) return true;
    // The promise settles by itself; who asks will ask again.
    void ending;
    return this.isSettled;
  }

  /** Ends the work: waits for the records in hand and commits what is resolved, within bounds. Never rejects. */
  settle(): Promise<void> {
    this.settling ??= this.settleOnce();
    return this.settling;
  }

  /** Drops the work without waiting or committing. */
  abandon(): void {
    for (const lane of this.lanes.values()) lane.abandon();
    this.committer.end();
  }

  private get isQuiet(): boolean {
    return this.committer.isClean && [...this.lanes.values()].every((lane) => !lane.isBusy);
  }

  private laneOf([record]: readonly StoredRecord[], outside: { topic: string; partition: number }): PartitionLane {
    const key = `${outside.topic}/${outside.partition}`;
    const present = this.lanes.get(key);
    if (present !== undefined) return present;
    const lane = new PartitionLane({
      topic: record?.topic ?? outside.topic,
      partition: outside.partition,
      subscription: this.options.subscription,
      onResolved: (nextOffset) => this.committer.note({ ...outside, nextOffset }),
      onRoom: () => this.options.resume(outside.topic, outside.partition),
    });
    this.lanes.set(key, lane);
    return lane;
  }

  /** Hands out nothing more and waits for the records in hand, within bounds. Never rejects. */
  async drain(): Promise<void> {
    const ended = new AbortController();
    const stopped = Promise.all([...this.lanes.values()].map((lane) => lane.stop()));
    await Promise.race([stopped, this.beatFor(settleWaitMaxMs, ended.signal)]);
    ended.abort();
  }

  private async settleOnce(): Promise<void> {
    await this.drain();
    await this.committer.flush(lastCommitMaxMs);
    this.abandon();
    this.isSettled = true;
  }

  /** While records in hand are waited for nothing is fetched, and so nothing else tells the group that we live. */
  private async beatFor(timeMs: number, signal: AbortSignal): Promise<void> {
    const deadline = Date.now() + timeMs;
    while (Date.now() < deadline && !signal.aborted) {
      await pause(beatIntervalMs, undefined, { signal }).catch(() => undefined);
      // A group that is about to be joined anew answers with an error, and counts the sign of life all the same.
      if (!signal.aborted) await this.membership?.heartbeat().catch(() => undefined);
    }
  }

  private async commit(offsets: readonly PartitionOffset[]): Promise<void> {
    const byTopic = Map.groupBy(offsets, ({ topic }) => topic);
    await this.membership?.commitOffsetsIfNecessary({
      topics: [...byTopic].map(([topic, own]) => ({
        topic,
        partitions: own.map(({ partition, nextOffset }) => ({ partition, offset: String(nextOffset) })),
      })),
    });
  }
}
