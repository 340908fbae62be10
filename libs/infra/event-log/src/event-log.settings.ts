import { z } from 'zod';
import { certificateFile } from '#infra/service-host';
import type { DeliveryOptions } from './record-delivery.js';

const count = (fallback: number, min: number, max: number) =>
  z.coerce.number().int().min(min).max(max).default(fallback);

const brokerPattern = /^(\[[0-9a-f:.]+\]|[\w.-]+):\d{1,5}$/iu;

/** Addresses as `host:port`, separated by commas; an IPv6 address stands in brackets. */
const brokers = z
  .string()
  .default('')
  .transform((text) => text.split(',').map((broker) => broker.trim()))
  .transform((listed) => listed.filter((broker) => broker !== ''))
  .refine((listed) => listed.every((broker) => brokerPattern.test(broker)), 'must be host:port, separated by commas');

/** Each setting by itself. */
const each = z.object({
  /** Which event log: `embedded` is a file in the data folder, `kafka` the brokers that are named below. */
  MARSAD_LOG: z.enum(['embedded', 'kafka']).default('embedded'),
  MARSAD_DATA: z.string().min(1).default('./data'),
  /** Partitions of a topic that is made; topics that are there keep theirs. */
  MARSAD_LOG_PARTITIONS: count(4, 1, 256),
  /** Records that are handed to a stage at once. */
  MARSAD_LOG_BATCH_SIZE: count(200, 1, 10_000),
  /** Tries in place before a record goes to the retry topic. */
  MARSAD_LOG_TRIES: count(4, 1, 100),
  /** Rounds through the retry topic before a record is a dead letter. */
  MARSAD_LOG_RETRY_ROUNDS: count(3, 0, 100),
  /** How long a record rests in the retry topic, times its rounds. */
  MARSAD_LOG_RETRY_DELAY_MS: count(10_000, 0, 3_600_000),
  /** A handler that takes longer has failed. */
  MARSAD_LOG_HANDLER_TIMEOUT_MS: count(60_000, 10, 3_600_000),

  /** Some of the cluster's brokers: `host:port`, separated by commas. */
  MARSAD_KAFKA_BROKERS: brokers,
  /** Put before the names of topics and groups on the brokers, so that installations can share a cluster. */
  MARSAD_KAFKA_PREFIX: z
    .string()
    .regex(/^[\w.-]{0,100}$/u, 'must be letters, digits, . _ -, at most 100')
    .default(''),
  MARSAD_KAFKA_TLS: z.enum(['off', 'on']).default('off'),
  /** A file with the certificates that may sign the brokers' ones, as PEM; empty for those that Node knows. */
  MARSAD_KAFKA_TLS_CA: certificateFile,
  /** How to log in; empty for brokers that ask for nothing. */
  MARSAD_KAFKA_SASL_MECHANISM: z.enum(['', 'plain', 'scram-sha-256', 'scram-sha-512']).default(''),
  MARSAD_KAFKA_SASL_USERNAME: z.string().default(''),
  MARSAD_KAFKA_SASL_PASSWORD: z.string().default(''),
  /** Copies of each partition of a topic that is made; 0 for as many as there are brokers, up to three. */
  MARSAD_KAFKA_REPLICATION: count(0, 0, 15),
  /** A process that gave no sign of life for so long has lost its partitions. Brokers allow 6 to 1,800 seconds. */
  MARSAD_KAFKA_SESSION_TIMEOUT_MS: count(10_000, 1_000, 1_800_000),
  /** How long the start waits for a broker that does not answer. */
  MARSAD_KAFKA_START_TIMEOUT_MS: count(30_000, 100, 3_600_000),
  /** A publish that is not acknowledged in this time has failed. */
  MARSAD_KAFKA_PUBLISH_TIMEOUT_MS: count(30_000, 100, 600_000),
});

type EachSetting = z.infer<typeof each>;

/** What is missing or of no use beside the other settings, when Kafka is chosen. */
function contradictionsIn(settings: EachSetting): { name: keyof EachSetting; message: string }[] {
  if (settings.MARSAD_LOG !== 'kafka') return [];
  const hasMechanism = settings.MARSAD_KAFKA_SASL_MECHANISM !== '';
  const login = ['MARSAD_KAFKA_SASL_USERNAME', 'MARSAD_KAFKA_SASL_PASSWORD'] as const;
  const found: [boolean, keyof EachSetting, string][] = [
    [settings.MARSAD_KAFKA_BROKERS.length === 0, 'MARSAD_KAFKA_BROKERS', 'is needed when MARSAD_LOG is kafka'],
    [
      settings.MARSAD_KAFKA_TLS === 'off' && settings.MARSAD_KAFKA_TLS_CA !== null,
      'MARSAD_KAFKA_TLS_CA',
      'is of no use while MARSAD_KAFKA_TLS is off',
    ],
    ...login.flatMap((name): [boolean, keyof EachSetting, string][] => [
      [hasMechanism && settings[name] === '', name, 'is needed when MARSAD_KAFKA_SASL_MECHANISM is set'],
      [!hasMechanism && settings[name] !== '', name, 'is of no use without MARSAD_KAFKA_SASL_MECHANISM'],
    ]),
  ];
  return found.filter(([isWrong]) => isWrong).map(([, name, message]) => ({ name, message }));
}

/** What can be set about the event log and the delivery of its records. Times are in milliseconds. */
export const eventLogSettings = each.superRefine((settings, context) => {
  for (const { name, message } of contradictionsIn(settings)) {
    context.addIssue({ code: 'custom', path: [name], message });
  }
});

export type EventLogSettings = z.infer<typeof eventLogSettings>;

const pauseMinMs = 100;
const pauseMaxMs = 5_000;
const heartbeatMs = 2_000;

/** The delivery's bounds as the settings give them. */
export function deliveryOptionsOf(settings: EventLogSettings): DeliveryOptions {
  return {
    triesInPlaceMax: settings.MARSAD_LOG_TRIES,
    retryRoundsMax: settings.MARSAD_LOG_RETRY_ROUNDS,
    retryDelayMs: settings.MARSAD_LOG_RETRY_DELAY_MS,
    handlerTimeoutMs: settings.MARSAD_LOG_HANDLER_TIMEOUT_MS,
    ...{ pauseMinMs, pauseMaxMs, heartbeatMs },
  };
}
