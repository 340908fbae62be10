import { isBrokerAway, isRefusal } from './kafka-faults.js';

/** Pauses before a crashed consumer is started again: the first, and the longest. */
const usualPauses = { minMs: 500, maxMs: 5_000 };

/** So many crashes in this time are too many, unless they only say that the brokers are away: that passes. */
const crashesMax = 5;
const crashWindowMs = 300_000;

/** One consumer of kafkajs from its start to its end. */
export interface RunningConsumer {
  /** Ends its work in hand, and itself. Never rejects. */
  stop(): Promise<void>;
  /** Ends it as the death of the process would. */
  cut(): void;
}

/** Starts a consumer. One that could not start, or ended by a fault, says so once, and is not used any more. */
export type StartConsumer = (onCrash: (error: unknown) => void) => RunningConsumer;

/** Keeps a consumer running: starts another one when it crashed, and says when that is of no use. */
export class ConsumerKeeper {
  private current: RunningConsumer | null = null;
  private timer: NodeJS.Timeout | null = null;
  private crashTimes: number[] = [];
  private pauseMs: number;
  private startedAtMs = Date.now();
  private closing: Promise<void> | null = null;
  private isOver = false;

  constructor(
    private readonly start: StartConsumer,
    private readonly onFatal: (error: unknown) => void,
    private readonly pauses = usualPauses,
  ) {
    this.pauseMs = pauses.minMs;
    this.startNext();
  }

  close(): Promise<void> {
    this.closing ??= this.closeOnce();
    return this.closing;
  }

  /** Ends everything as the death of the process would. */
  crash(): void {
    this.end();
    this.current?.cut();
  }

  private async closeOnce(): Promise<void> {
    if (this.isOver) return;
    this.end();
    await this.current?.stop();
  }

  private end(): void {
    this.isOver = true;
    if (this.timer !== null) clearTimeout(this.timer);
  }

  private startNext(): void {
    this.startedAtMs = Date.now();
    this.current = this.start((error) => this.meetCrash(error));
  }

  private meetCrash(error: unknown): void {
    if (this.isOver) return;
    const now = Date.now();
    if (!isBrokerAway(error)) this.crashTimes.push(now);
    this.crashTimes = this.crashTimes.filter((time) => time > now - crashWindowMs);
    if (isRefusal(error) || this.crashTimes.length > crashesMax) {
      this.end();
      this.onFatal(error);
      return;
    }
    // A consumer that ran for a while starts its pauses anew.
    const { minMs, maxMs } = this.pauses;
    this.pauseMs = now - this.startedAtMs > maxMs ? minMs : Math.min(this.pauseMs * 2, maxMs);
    this.timer = setTimeout(() => this.startNext(), this.pauseMs);
  }
}
