import type { LogRecord } from './event-log.js';
import { recordBytesMax, RecordTooLarge } from './event-log.errors.js';

/** How many bytes a record counts: its key, its headers' names and texts, its value. */
export function recordBytes(record: LogRecord): number {
  let bytes = Buffer.byteLength(record.key) + record.value.byteLength;
  for (const [name, text] of Object.entries(record.headers)) bytes += Buffer.byteLength(name) + Buffer.byteLength(text);
  return bytes;
}

/** Refuses a whole batch when one of its records is too large, before anything of it is written. */
export function refuseTooLarge(topic: string, records: readonly LogRecord[]): void {
  for (const record of records) {
    const bytes = recordBytes(record);
    if (bytes > recordBytesMax) throw new RecordTooLarge(topic, record.key, bytes);
  }
}
