import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type { CloudEvent } from '#core/contracts';
import { fromRecord } from './cloud-event-binding.js';
import type { DeliveryObserver } from './delivery-observer.js';
import { canRetry, decideDelivery, type DeliveryLimits } from './delivery-policy.js';
import type { Batch, EventLog, StoredRecord } from './event-log.js';
import { recordBytesMax } from './event-log.errors.js';
import { recordBytes } from './record-bytes.js';
import {
  deadLettersTopicOf,
  type Failure,
  failureOf,
  fitted,
  journeyOf,
  mainTopicOf,
  retryTopicOf,
  sendOn,
} from './side-topics.js';

/** Handles one event; rejects with the error that its handler threw. */
export type EventHandler = (event: CloudEvent) => Promise<void>;

/** Time bounds of the delivery, in milliseconds, beside those of the policy. */
export interface DeliveryOptions extends DeliveryLimits {
  /** A handler that takes longer counts as failed. */
  readonly handlerTimeoutMs: number;
  /** Between two signs of life during slow work. */
  readonly heartbeatMs: number;
}

/** The handler did not end in time. */
class HandlerTimeout extends Error {
  readonly code = 'HANDLER_TIMEOUT';
  readonly canRetry = true;
}

/** The subscription closed while a record was waiting; the record will be handed out again. */
class DeliveryInterrupted extends Error {
  readonly code = 'DELIVERY_INTERRUPTED';
  readonly canRetry = true;
}

/**
 * Brings a group's records to its handlers. A record ends in one of three ways: handled, in the retry topic, or among the
 * dead letters with its reason. Only when it cannot be sent on does `deliver` reject, and then it stays where it is.
 */
export class RecordDelivery {
  private readonly logger = new Logger(RecordDelivery.name);

  constructor(
    private readonly group: string,
    private readonly handlers: ReadonlyMap<string, EventHandler>,
    private readonly log: EventLog,
    private readonly options: DeliveryOptions,
    private readonly observer: DeliveryObserver,
  ) {}

  async deliver(record: StoredRecord, batch: Batch): Promise<void> {
    const { group, notBefore } = journeyOf(record);
    if (group !== null && group !== this.group) return;
    const decoded = fromRecord(record);
    if (decoded.kind === 'fault') {
      return this.sendToDeadLetters(record, { code: decoded.code, message: decoded.reason, stack: '' });
    }
    const handler = this.handlers.get(decoded.event.type);
    // Decoding has made sure that the type is known; one that this group does not take is passed over knowingly.
    if (handler === undefined) return;
    await this.waitUntil(notBefore, batch);
    await this.handle(record, decoded.event, handler, batch);
  }

  private async handle(record: StoredRecord, event: CloudEvent, handler: EventHandler, batch: Batch): Promise<void> {
    const { rounds } = journeyOf(record);
    for (let tries = 1; ; tries += 1) {
      try {
        await this.runHandler(handler, event, batch);
        this.observer.recordHandled(this.place(record));
        return;
      } catch (error) {
        const decision = decideDelivery({ canRetry: canRetry(error), tries, rounds }, this.options);
        this.tell(event, error, decision.kind);
        if (decision.kind === 'dead_letter') return this.sendToDeadLetters(record, failureOf(error));
        this.observer.recordRetried(this.place(record));
        if (decision.kind === 'retry_topic') return this.sendToRetry(record, failureOf(error), decision.delayMs);
        await this.waitUntil(Date.now() + decision.pauseMs, batch);
      }
    }
  }

  private async runHandler(handler: EventHandler, event: CloudEvent, batch: Batch): Promise<void> {
    const { handlerTimeoutMs, heartbeatMs } = this.options;
    const { promise: timeout, reject } = Promise.withResolvers<never>();
    // Plain timers: most handlers end long before them, and to abort a promise for each record costs more than its work.
    const timer = setTimeout(() => {
      reject(new HandlerTimeout(`The handler took more than ${handlerTimeoutMs} ms`));
    }, handlerTimeoutMs).unref();
    const heartbeats = setInterval(() => void batch.heartbeat().catch(() => undefined), heartbeatMs).unref();
    try {
      await Promise.race([handler(event), timeout]);
    } finally {
      clearTimeout(timer);
      clearInterval(heartbeats);
    }
  }

  private async waitUntil(timeMs: number, batch: Batch): Promise<void> {
    for (let leftMs = timeMs - Date.now(); leftMs > 0; leftMs = timeMs - Date.now()) {
      const step = Math.min(leftMs, this.options.heartbeatMs);
      await pause(step, undefined, { signal: batch.signal }).catch(() => undefined);
      if (batch.signal.aborted) throw new DeliveryInterrupted('The subscription closed');
      await batch.heartbeat();
    }
  }

  private async sendToRetry(record: StoredRecord, failure: Failure, delayMs: number): Promise<void> {
    const next = { rounds: journeyOf(record).rounds + 1, notBefore: Date.now() + delayMs };
    const onward = sendOn(record, this.group, failure, next);
    // The headers of the journey can make a very large record outgrow the log. It has had its tries in place.
    if (recordBytes(onward) > recordBytesMax) return this.sendToDeadLetters(record, failure);
    await this.log.publish(retryTopicOf(mainTopicOf(record.topic)), [onward]);
  }

  private async sendToDeadLetters(record: StoredRecord, failure: Failure): Promise<void> {
    const next = { rounds: journeyOf(record).rounds, notBefore: 0 };
    const letter = fitted(sendOn(record, this.group, failure, next));
    await this.log.publish(deadLettersTopicOf(mainTopicOf(record.topic)), [letter]);
    this.observer.recordDeadLettered(this.place(record), failure.code);
    const { topic, partition, offset } = record;
    this.logger.error(
      `Dead letter: ${topic}/${partition}@${offset} for ${this.group}: ${failure.code} ${failure.message}`,
    );
  }

  private place(record: StoredRecord) {
    return { group: this.group, topic: mainTopicOf(record.topic) };
  }

  private tell(event: CloudEvent, error: unknown, outcome: string): void {
    const { code, message } = failureOf(error);
    this.logger.warn(`${this.group} failed on ${event.type} ${event.id} (${code}: ${message}), so: ${outcome}`);
  }
}
