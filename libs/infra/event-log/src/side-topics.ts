import type { LogRecord, StoredRecord } from './event-log.js';
import { recordBytesMax } from './event-log.errors.js';
import { recordBytes } from './record-bytes.js';

const retrySuffix = '.retry';
const deadLettersSuffix = '.dead-letters';

/** Where a topic's records wait for another round. */
export const retryTopicOf = (topic: string): string => `${topic}${retrySuffix}`;

/** Where a topic's records go that nobody could handle. */
export const deadLettersTopicOf = (topic: string): string => `${topic}${deadLettersSuffix}`;

/** The topic that a retry topic belongs to, or the topic itself. */
export function mainTopicOf(topic: string): string {
  return topic.endsWith(retrySuffix) ? topic.slice(0, -retrySuffix.length) : topic;
}

/** Headers that a record carries on its way through the side topics, beside those it came with. */
export const journeyHeader = {
  group: 'marsad-group',
  code: 'marsad-error-code',
  message: 'marsad-error-message',
  stack: 'marsad-error-stack',
  rounds: 'marsad-attempts',
  topic: 'marsad-original-topic',
  partition: 'marsad-original-partition',
  offset: 'marsad-original-offset',
  notBefore: 'marsad-not-before',
  valueLeftOut: 'marsad-value-left-out',
} as const;

const messageLengthMax = 1_000;
const stackLengthMax = 4_000;

/** Why a record left its topic. */
export interface Failure {
  readonly code: string;
  readonly message: string;
  readonly stack: string;
}

/** What an error says of itself, cut to what a header may hold. */
export function failureOf(error: unknown): Failure {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'UNEXPECTED';
  const message = error instanceof Error ? error.message : String(error);
  const stack = error instanceof Error ? (error.stack ?? '') : '';
  return { code, message: message.slice(0, messageLengthMax), stack: stack.slice(0, stackLengthMax) };
}

/** What a record's headers tell of its way so far. */
export interface Journey {
  /** The only group that the record still concerns, or null for all. */
  readonly group: string | null;
  readonly rounds: number;
  /** Milliseconds since 1970. */
  readonly notBefore: number;
}

/** Reads a record's headers; a record that comes straight from its topic concerns every group, at once. */
export function journeyOf({ headers }: LogRecord): Journey {
  return {
    group: headers[journeyHeader.group] ?? null,
    rounds: Number(headers[journeyHeader.rounds] ?? 0),
    notBefore: Number(headers[journeyHeader.notBefore] ?? 0),
  };
}

/** The record as it goes on to a side topic: as it came, with its origin and the reason. */
export function sendOn(
  record: StoredRecord,
  group: string,
  failure: Failure,
  next: { rounds: number; notBefore: number },
): LogRecord {
  const { key, value, headers, topic, partition, offset } = record;
  const origin = {
    [journeyHeader.topic]: topic,
    [journeyHeader.partition]: String(partition),
    [journeyHeader.offset]: String(offset),
  };
  const reason = {
    [journeyHeader.group]: group,
    [journeyHeader.code]: failure.code,
    [journeyHeader.message]: failure.message,
    [journeyHeader.stack]: failure.stack,
    [journeyHeader.rounds]: String(next.rounds),
    [journeyHeader.notBefore]: String(next.notBefore),
  };
  // A record that was sent on before keeps the origin that it had first.
  return { key, value, headers: { ...origin, ...headers, ...reason } };
}

/**
 * The record, or where its new headers made it outgrow the log, the record without its value: a dead letter must never be
 * what holds up a partition. Its headers say where the value is; the log keeps that record.
 */
export function fitted(record: LogRecord): LogRecord {
  if (recordBytes(record) <= recordBytesMax) return record;
  return { ...record, headers: { ...record.headers, [journeyHeader.valueLeftOut]: 'true' }, value: new Uint8Array() };
}
