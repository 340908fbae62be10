import { setTimeout as pause } from 'node:timers/promises';
import type { StoredRecord } from '../event-log.js';

/** Records that wait for a slow reader: more are not fetched. */
const waitingMax = 1_000;

/** Hands records from the consumer that fetches them to the reader that asks for them. */
export class ReadQueue {
  private records: StoredRecord[] = [];
  private change = Promise.withResolvers<undefined>();
  private isEnded = false;
  private error: Error | null = null;

  get isFull(): boolean {
    return this.records.length >= waitingMax;
  }

  push(records: readonly StoredRecord[]): void {
    this.records.push(...records);
    this.tellChange();
  }

  /** Waits until something changed, or so long. */
  async changed(timeoutMs: number): Promise<void> {
    const ended = new AbortController();
    const bound = pause(timeoutMs, undefined, { signal: ended.signal, ref: false }).catch(() => undefined);
    await Promise.race([this.change.promise, bound]);
    ended.abort();
  }

  /** Every record, as it comes, until the reading ends or the signal aborts. */
  async *drain(stop: AbortSignal): AsyncIterable<StoredRecord> {
    for (let records = await this.take(); records.length > 0; records = await this.take()) {
      for (const record of records) {
        if (stop.aborted) return;
        yield record;
      }
    }
  }

  /** All that is there, waiting for the first; nothing when the reading has ended. */
  private async take(): Promise<StoredRecord[]> {
    while (this.records.length === 0 && !this.isEnded) await this.change.promise;
    if (this.error !== null) throw this.error;
    if (this.isEnded) return [];
    const taken = this.records;
    this.records = [];
    this.tellChange();
    return taken;
  }

  /** Ends the reading, with an error if it cannot go on. */
  end(error: Error | null = null): void {
    this.isEnded = true;
    this.error ??= error;
    this.tellChange();
  }

  private tellChange(): void {
    const { resolve } = this.change;
    this.change = Promise.withResolvers<undefined>();
    resolve(undefined);
  }
}
