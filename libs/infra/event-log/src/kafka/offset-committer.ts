import { setTimeout as pause } from 'node:timers/promises';

/** What is resolved is committed so soon after, together with what else was resolved in the meantime. */
const commitDelayMs = 100;
/** Between two tries of a commit that failed. */
const retryDelayMs = 1_000;

/** The next offset to read of one partition, as the brokers name its topic. */
export interface PartitionOffset {
  readonly topic: string;
  readonly partition: number;
  readonly nextOffset: number;
}

/** Gathers what the lanes of a membership have resolved, and commits it in few requests. */
export class OffsetCommitter {
  private waiting = new Map<string, PartitionOffset>();
  private timer: NodeJS.Timeout | null = null;
  private sending: Promise<void> = Promise.resolve();
  private sends = 0;
  private isOver = false;

  /** @param send commits offsets for the present membership; rejects when that is over or the broker is away */
  constructor(private readonly send: (offsets: readonly PartitionOffset[]) => Promise<void>) {}

  /** Whether everything that was noted is committed. */
  get isClean(): boolean {
    return this.waiting.size === 0 && this.sends === 0;
  }

  note(offset: PartitionOffset): void {
    if (this.isOver) return;
    this.waiting.set(`${offset.topic}/${offset.partition}`, offset);
    this.later(commitDelayMs);
  }

  /** Commits what was noted so far. Resolves in any case, and within the time given. */
  async flush(timeoutMs: number): Promise<void> {
    const ended = new AbortController();
    const bound = pause(timeoutMs, undefined, { signal: ended.signal }).catch(() => undefined);
    await Promise.race([this.sendNow(), bound]);
    ended.abort();
  }

  /** Commits nothing more: the membership is over, and whoever has the partitions now starts before what was noted. */
  end(): void {
    this.isOver = true;
    this.waiting = new Map();
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private later(delayMs: number): void {
    this.timer ??= setTimeout(() => void this.sendNow(), delayMs);
  }

  private sendNow(): Promise<void> {
    if (this.timer !== null) clearTimeout(this.timer);
    this.timer = null;
    this.sends += 1;
    // One after the other: an older commit must not overtake a newer one.
    this.sending = this.sending
      .then(() => this.sendWaiting())
      .finally(() => {
        this.sends -= 1;
      });
    return this.sending;
  }

  private async sendWaiting(): Promise<void> {
    if (this.waiting.size === 0) return;
    const sent = this.waiting;
    this.waiting = new Map();
    try {
      await this.send([...sent.values()]);
    } catch {
      this.keep(sent);
    }
  }

  /** What could not be committed waits for the next try, unless something newer of its partition waits already. */
  private keep(offsets: ReadonlyMap<string, PartitionOffset>): void {
    if (this.isOver) return;
    for (const [key, offset] of offsets) if (!this.waiting.has(key)) this.waiting.set(key, offset);
    this.later(retryDelayMs);
  }
}
