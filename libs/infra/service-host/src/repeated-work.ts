import { setTimeout as pause } from 'node:timers/promises';

interface RepeatedWorkOptions {
  /** For the log line when it fails. */
  readonly name: string;
  readonly intervalMs: number;
  /** Does one round; true when there is more to do at once. A round that throws is logged and tried again later. */
  readonly run: () => Promise<boolean>;
  readonly logger: { error(message: string): void };
}

/** Work that is done again and again, never twice at the same time: at each interval, and at once when it is woken. */
export class RepeatedWork {
  private readonly stopping = new AbortController();
  private sleep = new AbortController();
  private loop: Promise<void> | null = null;

  constructor(private readonly options: RepeatedWorkOptions) {}

  start(): void {
    this.loop ??= this.repeat();
  }

  /** Begins the next round without waiting for the interval. */
  wake(): void {
    this.sleep.abort();
  }

  /** Waits for the round in hand and does no other. */
  async stop(): Promise<void> {
    this.stopping.abort();
    this.wake();
    await this.loop;
  }

  private async repeat(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const sleep = this.sleep.signal.aborted ? this.renewSleep() : this.sleep;
      const hasMore = await this.runOnce();
      if (hasMore || this.stopping.signal.aborted) continue;
      // An aborted sleep is how `wake` and `stop` end it early.
      await pause(this.options.intervalMs, undefined, { signal: sleep.signal }).catch(() => undefined);
    }
  }

  private renewSleep(): AbortController {
    this.sleep = new AbortController();
    return this.sleep;
  }

  private async runOnce(): Promise<boolean> {
    try {
      return await this.options.run();
    } catch (error) {
      this.options.logger.error(`${this.options.name} failed and will try again: ${String(error)}`);
      return false;
    }
  }
}
