import { readFile } from 'node:fs/promises';
import { SettingsError } from '#infra/service-host';
import type { EventLogSettings } from '../event-log.settings.js';
import type { KafkaOptions } from './kafka-options.js';

/**
 * The settings that concern Kafka, as the adapter takes them.
 * @param tell takes what the client has to say
 * @throws SettingsError when the file of the certificates cannot be read
 */
export async function kafkaOptionsOf(settings: EventLogSettings, tell: (line: string) => void): Promise<KafkaOptions> {
  return {
    brokers: settings.MARSAD_KAFKA_BROKERS,
    prefix: settings.MARSAD_KAFKA_PREFIX,
    tls: settings.MARSAD_KAFKA_TLS === 'off' ? null : { certificateAuthority: await certificateAuthorityOf(settings) },
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

async function certificateAuthorityOf({ MARSAD_KAFKA_TLS_CA: file }: EventLogSettings): Promise<string | null> {
  if (file === '') return null;
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new SettingsError('Wrong settings:\n  MARSAD_KAFKA_TLS_CA: the file cannot be read', { cause: error });
  }
}
