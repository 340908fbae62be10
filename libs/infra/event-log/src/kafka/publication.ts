import type { Message } from 'kafkajs';
import type { LogRecord } from '../event-log.js';
import { LogUnavailable } from '../event-log.errors.js';
import { recordBytes } from '../record-bytes.js';
import { toMessage } from './kafka-records.js';
import { bytesOnBroker, recordBytesOnBrokerMax } from './topic-configuration.js';

/** Some records of a publication that travel together. */
export interface Part {
  readonly publication: Publication;
  readonly topic: string;
  readonly outsideTopic: string;
  readonly messages: Message[];
  bytes: number;
}

/** Records that were published together, and what becomes of them. */
export class Publication {
  readonly parts: Part[] = [];
  readonly bytes: number;
  readonly firstKey: string;
  private readonly ending = Promise.withResolvers<undefined>();
  private left: number;
  private ended = false;

  /**
   * @param outsideTopic the topic as the brokers name it
   * @param records at least one
   */
  constructor(
    private readonly topic: string,
    private readonly outsideTopic: string,
    records: readonly LogRecord[],
  ) {
    for (const record of records) this.add(record);
    this.left = this.parts.length;
    this.bytes = this.parts.reduce((sum, { bytes }) => sum + bytes, 0);
    this.firstKey = records[0]?.key ?? '';
    // A refusal that comes before anybody waits for the outcome is told when somebody does.
    this.ending.promise.catch(() => undefined);
  }

  /** Whether it is written or refused. */
  get isOver(): boolean {
    return this.ended;
  }

  partSent(): void {
    this.left -= 1;
    if (this.left > 0 || this.ended) return;
    this.ended = true;
    this.ending.resolve(undefined);
  }

  fail(error: Error): void {
    this.ended = true;
    this.ending.reject(error);
  }

  /**
   * Resolves when all parts are written.
   * @param onTimeout called before it is refused because its time is over
   */
  async outcome(timeoutMs: number, onTimeout: () => void): Promise<void> {
    const timer = setTimeout(() => {
      this.fail(new LogUnavailable(`Kafka did not acknowledge records for ${this.topic} within ${timeoutMs} ms`));
      onTimeout();
    }, timeoutMs);
    try {
      await this.ending.promise;
    } finally {
      clearTimeout(timer);
    }
  }

  private add(record: LogRecord): void {
    const bytes = bytesOnBroker(recordBytes(record), Object.keys(record.headers).length);
    const last = this.parts.at(-1);
    if (last !== undefined && last.bytes + bytes <= recordBytesOnBrokerMax) {
      last.messages.push(toMessage(record));
      last.bytes += bytes;
      return;
    }
    const { topic, outsideTopic } = this;
    this.parts.push({ publication: this, topic, outsideTopic, messages: [toMessage(record)], bytes });
  }
}
