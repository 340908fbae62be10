import type { IHeaders, KafkaMessage, Message } from 'kafkajs';
import type { LogRecord, StoredRecord } from '../event-log.js';

/** The record as kafkajs sends it. */
export function toMessage({ key, headers, value }: LogRecord): Message {
  // A view of the same bytes: kafkajs wants a Buffer.
  return { key, headers: { ...headers }, value: Buffer.from(value.buffer, value.byteOffset, value.byteLength) };
}

/** A header may come as bytes, as text, or several times; of those the last counts. */
function headerText(header: IHeaders[string]): string | undefined {
  const last = Array.isArray(header) ? header.at(-1) : header;
  return last?.toString();
}

function headersOf(headers: IHeaders = {}): Record<string, string> {
  const read: Record<string, string> = {};
  for (const [name, header] of Object.entries(headers)) {
    const text = headerText(header);
    if (text !== undefined) read[name] = text;
  }
  return read;
}

/** The record that was fetched. Others may send records without a key or a value: these are empty. */
export function toStored(topic: string, partition: number, message: KafkaMessage): StoredRecord {
  return {
    topic,
    partition,
    offset: Number(message.offset),
    timestamp: Number(message.timestamp),
    key: message.key?.toString() ?? '',
    headers: headersOf(message.headers),
    value: message.value ?? new Uint8Array(),
  };
}
