import { Injectable } from '@nestjs/common';
import { type CloudEvent, eventCatalogue } from '#core/contracts';
import { toRecord } from './cloud-event-binding.js';
import { EventLog } from './event-log.js';

/** The event's type is not in the catalogue: a fault of the program. */
export class UnknownEventType extends Error {
  readonly code = 'UNKNOWN_EVENT_TYPE';
  readonly canRetry = false;

  constructor(readonly type: string) {
    super(`No event type ${type} in the catalogue`);
  }
}

/** Publishes events to the topics that the catalogue gives their types. */
@Injectable()
export class EventPublisher {
  constructor(private readonly log: EventLog) {}

  /**
   * Resolves when all events are durable, each topic's in the order given.
   * @throws UnknownEventType before anything is written; whatever `EventLog.publish` throws, after which some may be written
   */
  async publish(events: readonly CloudEvent[]): Promise<void> {
    const byTopic = Map.groupBy(events, ({ type }) => topicOf(type));
    for (const [topic, own] of byTopic) await this.log.publish(topic, own.map(toRecord));
  }
}

function topicOf(type: string): string {
  const topic = eventCatalogue.get(type)?.topic;
  if (topic === undefined) throw new UnknownEventType(type);
  return topic;
}
