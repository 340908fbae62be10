import type { EventLogSettings } from '../event-log.settings.js';
import type { KafkaOptions } from './kafka-options.js';

/**
 * The settings that concern Kafka, as the adapter takes them.
 * @param tell takes what the client has to say
 */
export function kafkaOptionsOf(settings: EventLogSettings, tell: (line: string) => void): KafkaOptions {
  return {
    brokers: settings.MARSAD_KAFKA_BROKERS,
    prefix: settings.MARSAD_KAFKA_PREFIX,
    tls: settings.MARSAD_KAFKA_TLS === 'off' ? null : { certificateAuthority: settings.MARSAD_KAFKA_TLS_CA },
    sasl: saslOf(settings),
    replication: settings.MARSAD_KAFKA_REPLICATION === 0 ? null : settings.MARSAD_KAFKA_REPLICATION,
    sessionTimeoutMs: settings.MARSAD_KAFKA_SESSION_TIMEOUT_MS,
    startTimeoutMs: settings.MARSAD_KAFKA_START_TIMEOUT_MS,
    publishTimeoutMs: settings.MARSAD_KAFKA_PUBLISH_TIMEOUT_MS,
    tell,
  };
}

function saslOf(settings: EventLogSettings): KafkaOptions['sasl'] {
  const mechanism = settings.MARSAD_KAFKA_SASL_MECHANISM;
  if (mechanism === '') return null;
  return {
    mechanism,
    username: settings.MARSAD_KAFKA_SASL_USERNAME,
    password: settings.MARSAD_KAFKA_SASL_PASSWORD,
  };
}
