import { Logger } from '@nestjs/common';
import { type CustomTransportStrategy, type MessageHandler, Server } from '@nestjs/microservices';
import { lastValueFrom, isObservable } from 'rxjs';
import { type CloudEvent, eventCatalogue } from '#core/contracts';
import { deliverBatch } from './deliver-batch.js';
import type { DeliveryObserver } from './delivery-observer.js';
import type { Batch, Consumer, EventLog } from './event-log.js';
import { type EventHandlerKey, keyOf } from './on-event.js';
import { type DeliveryOptions, type EventHandler, RecordDelivery } from './record-delivery.js';
import { retryTopicOf } from './side-topics.js';
import { eventLogTransport } from './transport-id.js';

/** Two handlers claim one event, or one claims an event that does not exist: the process must not start. */
export class HandlerConflict extends Error {
  readonly code = 'HANDLER_CONFLICT';
  readonly canRetry = false;
}

export interface EventLogStrategyOptions extends DeliveryOptions {
  readonly log: EventLog;
  readonly observer: DeliveryObserver;
  readonly batchSize: number;
  /** Called when a subscription cannot go on by itself. The process should stop. */
  readonly onFatal: (error: unknown) => void;
}

/**
 * Runs the handlers of a Nest application on the event log, one subscription for each consumer group in it.
 *
 * It differs from Nest's own strategies where those would lose events: it awaits the handler, keeps the error that was
 * thrown, knows handlers by group and type, and refuses a second handler of one event instead of chaining it.
 */
export class EventLogStrategy extends Server implements CustomTransportStrategy {
  override readonly transportId = eventLogTransport;
  protected override readonly logger = new Logger(EventLogStrategy.name);
  private readonly groups = new Map<string, Map<string, EventHandler>>();
  private readonly consumers: Consumer[] = [];

  constructor(private readonly options: EventLogStrategyOptions) {
    super();
  }

  /** @throws HandlerConflict */
  override addHandler(pattern: unknown, handler: MessageHandler, isEventHandler = false): void {
    const key = isEventHandler ? keyOf(String(pattern)) : null;
    if (key === null)
      throw new HandlerConflict(`The event log carries events only: declare ${String(pattern)} by @OnEvent`);
    if (!eventCatalogue.has(key.type)) throw new HandlerConflict(`There is no event type ${key.type}`);
    const handlers = this.groups.get(key.group) ?? new Map<string, EventHandler>();
    if (handlers.has(key.type)) throw new HandlerConflict(`Group ${key.group} has two handlers of ${key.type}`);
    handlers.set(key.type, (event) => awaitHandler(handler, event));
    this.groups.set(key.group, handlers);
  }

  /** Nest calls this when the application starts to listen. */
  listen(callback: (error?: unknown) => void): void {
    this.subscribeAll().then(() => {
      callback();
    }, callback);
  }

  /** Waits for the records in hand. */
  async close(): Promise<void> {
    await Promise.all(this.consumers.splice(0).map((consumer) => consumer.close()));
  }

  /** The handlers of this process. */
  get handlerKeys(): EventHandlerKey[] {
    return [...this.groups].flatMap(([group, handlers]) => [...handlers.keys()].map((type) => ({ group, type })));
  }

  /** Each group here with the topics it reads. */
  get groupTopics(): ReadonlyMap<string, string[]> {
    return new Map([...this.groups].map(([group, handlers]) => [group, topicsOf(handlers)]));
  }

  override on(): never {
    throw new HandlerConflict('The event log strategy has no events of its own');
  }

  override unwrap<Client>(): Client {
    // Nest's signature lets the caller name the client's type; this transport's only client is the log.
    return this.options.log as Client;
  }

  private async subscribeAll(): Promise<void> {
    for (const [group, handlers] of this.groups) {
      const delivery = new RecordDelivery(group, handlers, this.options.log, this.options, this.options.observer);
      const { batchSize, onFatal } = this.options;
      const onBatch = (batch: Batch) => deliverBatch(batch, (record) => delivery.deliver(record, batch));
      this.consumers.push(
        await this.options.log.subscribe({ group, topics: topicsOf(handlers), batchSize, onBatch, onFatal }),
      );
      this.logger.log(`${group} reads ${topicsOf(handlers).join(', ')}`);
    }
  }
}

function topicsOf(handlers: ReadonlyMap<string, EventHandler>): string[] {
  const topics = [...handlers.keys()]
    .map((type) => eventCatalogue.get(type)?.topic)
    .filter((topic) => topic !== undefined);
  return [...new Set(topics)].flatMap((topic) => [topic, retryTopicOf(topic)]);
}

/** Nest hands back a promise of a value or of an observable; either way the event is done only when it has ended. */
async function awaitHandler(handler: MessageHandler, event: CloudEvent): Promise<void> {
  const result: unknown = await handler(event);
  if (isObservable(result)) await lastValueFrom(result, { defaultValue: undefined });
}
