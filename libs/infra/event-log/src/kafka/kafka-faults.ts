import { LogRefused, LogUnavailable } from '../event-log.errors.js';

/** What kafkajs says of an error: a name of its own, the broker's error type, and what caused it. */
interface KafkaFault {
  readonly name?: string;
  readonly type?: string;
  readonly code?: unknown;
  readonly message?: string;
  readonly cause?: unknown;
}

const causesMax = 5;

/** The error and what caused it. */
function chainOf(error: unknown): KafkaFault[] {
  const chain: KafkaFault[] = [];
  let next = error;
  while (typeof next === 'object' && next !== null && chain.length < causesMax) {
    // An object's fields may be read as `unknown`; those that are missing are undefined.
    const fault = next as KafkaFault;
    chain.push(fault);
    next = fault.cause;
  }
  return chain;
}

/** Whether the broker gave this error type, or another one caused it. */
export function isOfType(error: unknown, type: string): boolean {
  return chainOf(error).some((fault) => fault.type === type);
}

const awayNames = new Set([
  'KafkaJSConnectionError',
  'KafkaJSConnectionClosedError',
  'KafkaJSRequestTimeoutError',
  'KafkaJSBrokerNotFound',
  'KafkaJSNoBrokerAvailableError',
  'KafkaJSGroupCoordinatorNotFound',
  'KafkaJSMetadataNotLoaded',
  'KafkaJSTopicMetadataNotLoaded',
  'KafkaJSLockTimeout',
  'KafkaJSTimeout',
]);
const awayTypes = new Set([
  'LEADER_NOT_AVAILABLE',
  'NOT_LEADER_FOR_PARTITION',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'GROUP_LOAD_IN_PROGRESS',
  'NOT_COORDINATOR_FOR_GROUP',
  'NETWORK_EXCEPTION',
  'REQUEST_TIMED_OUT',
]);

/** Whether the brokers are away, or busy with finding a leader: that passes by itself. */
export function isBrokerAway(error: unknown): boolean {
  return chainOf(error).some(({ name = '', type = '' }) => awayNames.has(name) || awayTypes.has(type));
}

/** Whether the brokers know us and will not have us: trying again is of no use. */
export function isRefusal(error: unknown): boolean {
  return chainOf(error).some(
    ({ name, type = '' }) =>
      name === 'KafkaJSSASLAuthenticationError' ||
      type === 'SASL_AUTHENTICATION_FAILED' ||
      type === 'UNSUPPORTED_SASL_MECHANISM' ||
      type.endsWith('AUTHORIZATION_FAILED'),
  );
}

function textOf(error: unknown): string {
  const [first] = chainOf(error);
  return first?.message ?? String(error);
}

/** The error as the port tells it. Errors of the port itself stay as they are. */
export function faultOf(doing: string, error: unknown): Error {
  if (error instanceof Error && 'canRetry' in error) return error;
  if (isRefusal(error)) {
    return new LogRefused(
      `The Kafka brokers refuse ${doing}: ${textOf(error)}. See MARSAD_KAFKA_SASL_USERNAME and the user's rights`,
      { cause: error },
    );
  }
  return new LogUnavailable(`Kafka cannot do ${doing} now: ${textOf(error)}`, { cause: error });
}
