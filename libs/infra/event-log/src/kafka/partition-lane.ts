import { setTimeout as pause } from 'node:timers/promises';
import type { Batch, StoredRecord, Subscription } from '../event-log.js';
import { recordBytes } from '../record-bytes.js';

/** Pauses after a batch that failed: the first, and the longest. */
const pauseMinMs = 100;
const pauseMaxMs = 5_000;

/** A lane that holds so many bytes takes no more, until it has come down to half of it. */
const waitingBytesMax = 1_048_576;

export interface LaneOptions {
  readonly topic: string;
  readonly partition: number;
  readonly subscription: Pick<Subscription, 'batchSize' | 'onBatch'>;
  /** Everything before this offset is durable work. */
  readonly onResolved: (nextOffset: number) => void;
  /** The lane was full and can take more. */
  readonly onRoom: () => void;
}

/**
 * Hands the fetched records of one partition to the subscription, beside the fetching: kafkajs fetches nothing more from a
 * broker while one of its handlers is at work, so a slow or failing partition would hold up all others.
 */
export class PartitionLane {
  private readonly stopping = new AbortController();
  private waiting: StoredRecord[] = [];
  private waitingBytes = 0;
  private wasFull = false;
  private position = -1;
  private failures = 0;
  private running: Promise<void> | null = null;
  private abandoned = false;

  constructor(private readonly options: LaneOptions) {}

  /** Whether no more records should be fetched for now; then `onRoom` is called later. */
  get isFull(): boolean {
    this.wasFull ||= this.waitingBytes >= waitingBytesMax;
    return this.wasFull;
  }

  /** Whether a handler is at work, or a failed record waits for its next try. */
  get isBusy(): boolean {
    return this.running !== null;
  }

  /** Takes records that follow those it has. */
  add(records: readonly StoredRecord[]): void {
    if (this.stopping.signal.aborted) return;
    this.waiting.push(...records);
    for (const record of records) this.waitingBytes += recordBytes(record);
    this.running ??= this.run().finally(() => {
      this.running = null;
    });
  }

  /** Hands out nothing more, and waits for the record in hand. */
  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  /** Stops without waiting; what is resolved from now on counts no more. */
  abandon(): void {
    this.abandoned = true;
    this.stopping.abort();
  }

  private async run(): Promise<void> {
    const { signal } = this.stopping;
    while (this.waiting.length > 0 && !signal.aborted) {
      const before = this.waiting.length;
      const isDone = await this.handOut(this.waiting.slice(0, this.options.subscription.batchSize));
      this.dropResolved();
      // A batch that got on before it failed starts its pauses anew. One that neither resolves nor throws has failed too,
      // or it would be handed out at once, for ever.
      const gotOn = this.waiting.length < before;
      if (gotOn) this.failures = 0;
      if (isDone && gotOn) continue;
      this.failures += 1;
      await this.pauseAfterFailure();
    }
  }

  /** Never throws: a handler's error must not reach kafkajs, where it would stop every topic of the consumer. */
  private async handOut(records: readonly StoredRecord[]): Promise<boolean> {
    const { topic, partition, subscription } = this.options;
    const batch: Batch = {
      topic,
      partition,
      records,
      signal: this.stopping.signal,
      resolve: (record) => this.resolve(record),
      // The membership gives its signs of life beside the work. What is left to do is to let it run.
      heartbeat: () => new Promise((resolve) => setImmediate(resolve)),
    };
    try {
      await subscription.onBatch(batch);
      return true;
    } catch {
      return false;
    }
  }

  private resolve(record: StoredRecord): void {
    if (this.abandoned || record.offset < this.position) return;
    this.position = record.offset + 1;
    this.options.onResolved(this.position);
  }

  private dropResolved(): void {
    const unresolved = this.waiting.findIndex(({ offset }) => offset >= this.position);
    const dropped = this.waiting.splice(0, unresolved === -1 ? this.waiting.length : unresolved);
    for (const record of dropped) this.waitingBytes -= recordBytes(record);
    if (!this.wasFull || this.waitingBytes > waitingBytesMax / 2) return;
    this.wasFull = false;
    this.options.onRoom();
  }

  private async pauseAfterFailure(): Promise<void> {
    const ms = Math.min(pauseMinMs * 2 ** (this.failures - 1), pauseMaxMs);
    await pause(ms, undefined, { signal: this.stopping.signal }).catch(() => undefined);
  }
}
