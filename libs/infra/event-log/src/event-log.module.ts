import { join } from 'node:path';
import { type DynamicModule, Module, type OnApplicationShutdown } from '@nestjs/common';
import { topics } from '#core/contracts';
import { readSettings } from '#infra/service-host';
import { EmbeddedEventLog } from './embedded/embedded-event-log.js';
import { EventLog, type TopicSpec } from './event-log.js';
import { type EventLogSettings, eventLogSettings } from './event-log.settings.js';
import { EventPublisher } from './event-publisher.js';
import { deadLettersTopicOf, retryTopicOf } from './side-topics.js';

/** The topics of the catalogue with their side topics. */
function topicSpecs({ MARSAD_LOG_PARTITIONS: partitions }: EventLogSettings): TopicSpec[] {
  return Object.values(topics)
    .flatMap((topic) => [topic, retryTopicOf(topic), deadLettersTopicOf(topic)])
    .map((topic) => ({ topic, partitions }));
}

/** Opens the event log that the settings name, and makes its topics before anybody asks for it. */
async function openEventLog(settings: EventLogSettings): Promise<EventLog> {
  const log = new EmbeddedEventLog(join(settings.MARSAD_DATA, 'log.sqlite'));
  await log.ensureTopics(topicSpecs(settings));
  return log;
}

/** Provides EventLog and EventPublisher to the whole application. */
@Module({})
export class EventLogModule implements OnApplicationShutdown {
  constructor(private readonly log: EventLog) {}

  /** @throws SettingsError when a setting is wrong or MARSAD_LOG names no adapter */
  static forRoot({ environment }: { environment: NodeJS.ProcessEnv }): DynamicModule {
    const settings = readSettings(eventLogSettings, environment);
    return {
      module: EventLogModule,
      global: true,
      providers: [{ provide: EventLog, useFactory: () => openEventLog(settings) }, EventPublisher],
      exports: [EventLog, EventPublisher],
    };
  }

  /** Comes after the strategy was closed: no record is in work any more. */
  async onApplicationShutdown(): Promise<void> {
    await this.log.close();
  }
}
