import { readFile } from 'node:fs/promises';
import { SettingsError } from '#infra/service-host';
import type { EventLogSettings } from '../event-log.settings.js';
import type { KafkaOptions } from './kafka-options.js';

/**
 * The settings that concern Kafka, checked against each other.
 * @param tell takes what the client has to say
 * @throws SettingsError that names what is missing, contradicts itself, or is a file that cannot be read
 */
export async function kafkaOptionsOf(settings: EventLogSettings, tell: (line: string) => void): Promise<KafkaOptions> {
  const problems = contradictionsIn(settings);
  if (problems.length > 0) throw new SettingsError(`Wrong settings:\n  ${problems.join('\n  ')}`);
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

function contradictionsIn(settings: EventLogSettings): string[] {
  const hasMechanism = settings.MARSAD_KAFKA_SASL_MECHANISM !== '';
  const problems: [boolean, string][] = [
    [settings.MARSAD_KAFKA_BROKERS.length === 0, 'MARSAD_KAFKA_BROKERS: is needed when MARSAD_LOG is kafka'],
    [
      settings.MARSAD_KAFKA_TLS === 'off' && settings.MARSAD_KAFKA_TLS_CA !== '',
      'MARSAD_KAFKA_TLS_CA: is of no use while MARSAD_KAFKA_TLS is off',
    ],
    ...(['MARSAD_KAFKA_SASL_USERNAME', 'MARSAD_KAFKA_SASL_PASSWORD'] as const).flatMap((name): [boolean, string][] => [
      [hasMechanism && settings[name] === '', `${name}: is needed when MARSAD_KAFKA_SASL_MECHANISM is set`],
      [!hasMechanism && settings[name] !== '', `${name}: is of no use without MARSAD_KAFKA_SASL_MECHANISM`],
    ]),
  ];
  return problems.filter(([isWrong]) => isWrong).map(([, problem]) => problem);
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
