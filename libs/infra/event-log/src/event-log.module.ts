import { join } from 'node:path';
import { type DynamicModule, Logger, Module, type OnApplicationShutdown } from '@nestjs/common';
import { readSettings } from '#infra/service-host';
import { EventLog } from './event-log.js';
import { type EventLogSettings, eventLogSettings } from './event-log.settings.js';
import { EventPublisher } from './event-publisher.js';
import { topicSpecs } from './topic-catalogue.js';

/** Each adapter is loaded only when it is chosen: who runs on a file needs no Kafka client, and the other way round. */
async function chooseEventLog(settings: EventLogSettings): Promise<EventLog> {
  switch (settings.MARSAD_LOG) {
    case 'embedded': {
      const { EmbeddedEventLog } = await import('./embedded/embedded-event-log.js');
      return new EmbeddedEventLog(join(settings.MARSAD_DATA, 'log.sqlite'));
    }
    case 'kafka': {
      const { KafkaEventLog } = await import('./kafka/kafka-event-log.js');
      const { kafkaOptionsOf } = await import('./kafka/kafka-options-of.js');
      const logger = new Logger('Kafka');
      return KafkaEventLog.open(kafkaOptionsOf(settings, (line) => logger.warn(line)));
    }
  }
}

/** Opens the event log that the settings name, and makes its topics before anybody asks for it. */
async function openEventLog(settings: EventLogSettings): Promise<EventLog> {
  const log = await chooseEventLog(settings);
  try {
    await log.ensureTopics(topicSpecs(settings.MARSAD_LOG_PARTITIONS));
  } catch (error) {
    await log.close();
    throw error;
  }
  return log;
}

/** Provides EventLog and EventPublisher to the whole application. */
@Module({})
export class EventLogModule implements OnApplicationShutdown {
  constructor(private readonly log: EventLog) {}

  /**
   * @throws SettingsError when a setting is wrong or contradicts another; the start of the application, when no broker
   *   answers
   */
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
