import { Kafka, type KafkaConfig, type logCreator, logLevel } from 'kafkajs';
import type { KafkaOptions } from './kafka-options.js';
import { KafkaSockets } from './kafka-sockets.js';
import { mendRequestQueue } from './quiet-request-queue.js';

const connectionTimeoutMs = 5_000;
const authenticationTimeoutMs = 10_000;
const requestTimeoutMs = 15_000;

/** How kafkajs tries again by itself; what lasts longer is handled by this adapter. */
export const clientRetry = { initialRetryTime: 100, maxRetryTime: 1_000, multiplier: 2, factor: 0.2, retries: 6 };

/** A kafkajs client and its sockets. */
export interface KafkaClient {
  readonly kafka: Kafka;
  readonly sockets: KafkaSockets;
}

/** Only the message and the error's text are passed on: they name brokers, topics and groups, never a password. */
const logsTo =
  (tell: (line: string) => void): logCreator =>
  () =>
  ({ namespace, log }) => {
    const error: unknown = log['error'];
    tell(`${namespace}: ${log.message}${typeof error === 'string' ? ` (${error})` : ''}`);
  };

function saslOf({ sasl }: KafkaOptions): Pick<KafkaConfig, 'sasl'> {
  if (sasl === null) return {};
  const { mechanism, username, password } = sasl;
  // One literal for each mechanism, since kafkajs declares them as cases of a union.
  switch (mechanism) {
    case 'plain':
      return { sasl: { mechanism, username, password } };
    case 'scram-sha-256':
      return { sasl: { mechanism, username, password } };
    case 'scram-sha-512':
      return { sasl: { mechanism, username, password } };
  }
}

/**
 * A client of its own for each producer, consumer and admin: kafkajs keeps the committed offsets of a group by client, where
 * two consumers of one group would disturb each other, and each can be cut off alone.
 */
export function newKafkaClient(options: KafkaOptions): KafkaClient {
  mendRequestQueue();
  const sockets = new KafkaSockets();
  const { tls, tell } = options;
  const kafka = new Kafka({
    clientId: 'marsad',
    brokers: options.brokers.map((broker) => sockets.alias(broker)),
    socketFactory: sockets.factory,
    ...(tls === null ? {} : { ssl: tls.certificateAuthority === null ? true : { ca: tls.certificateAuthority } }),
    ...saslOf(options),
    connectionTimeout: connectionTimeoutMs,
    authenticationTimeout: authenticationTimeoutMs,
    requestTimeout: requestTimeoutMs,
    enforceRequestTimeout: true,
    retry: { ...clientRetry, restartOnFailure: () => Promise.resolve(false) },
    logLevel: tell === undefined ? logLevel.NOTHING : logLevel.ERROR,
    logCreator: logsTo(tell ?? (() => undefined)),
  });
  return { kafka, sockets };
}
