import { type CloudEvent, cloudEventSchema, eventCatalogue } from '#core/contracts';
import type { LogRecord } from './event-log.js';

/** CloudEvents attributes that travel as headers; `data` is the record's value. */
const attributes = ['specversion', 'id', 'source', 'type', 'subject', 'time'] as const;
const contentType = 'application/json';

/** The event without its data, which is read apart: the key is missing here, and a missing key is no `unknown`. */
const envelopeSchema = cloudEventSchema.omit({ data: true });

export type DecodingFault = 'MISSING_ATTRIBUTE' | 'UNKNOWN_TYPE' | 'NOT_JSON' | 'SCHEMA_MISMATCH';

/** What a record holds, or why it holds no event. */
export type DecodedRecord =
  | { readonly kind: 'event'; readonly event: CloudEvent }
  | { readonly kind: 'fault'; readonly code: DecodingFault; readonly reason: string };

/**
 * The event as a record in the binary content mode of the CloudEvents Kafka binding: attributes as `ce_` headers, data as
 * JSON, the subject as key (github.com/cloudevents/spec, cloudevents/bindings/kafka-protocol-binding.md).
 */
export function toRecord(event: CloudEvent): LogRecord {
  const headers = Object.fromEntries(attributes.map((name) => [`ce_${name}`, event[name]]));
  return {
    key: event.subject,
    headers: { ...headers, 'content-type': contentType },
    value: Buffer.from(JSON.stringify(event.data)),
  };
}

/**
 * Reads a record strictly: what is not an event of the catalogue is a fault with its reason, never a guess. Fields that a
 * newer minor version added are kept out of the data, and are no fault.
 */
export function fromRecord(record: LogRecord): DecodedRecord {
  const envelope = readEnvelope(record);
  if ('code' in envelope) return { kind: 'fault', ...envelope };
  const type = eventCatalogue.get(envelope.type);
  if (type === undefined) return fault('UNKNOWN_TYPE', `No event type ${envelope.type}`);
  const json = parseJson(record.value);
  if (json === undefined) return fault('NOT_JSON', 'The value is not UTF-8 JSON');
  const data = type.data.safeParse(json);
  if (!data.success) return fault('SCHEMA_MISMATCH', describeIssues(data.error.issues));
  return { kind: 'event', event: { ...envelope, data: data.data } };
}

function fault(code: DecodingFault, reason: string): DecodedRecord {
  return { kind: 'fault', code, reason };
}

function readEnvelope({ headers }: LogRecord): CloudEvent | { code: DecodingFault; reason: string } {
  const given = Object.fromEntries(attributes.map((name) => [name, headers[`ce_${name}`]]));
  const envelope = envelopeSchema.safeParse({ ...given, datacontenttype: headers['content-type'] });
  if (envelope.success) return { ...envelope.data, data: undefined };
  return { code: 'MISSING_ATTRIBUTE', reason: describeIssues(envelope.error.issues) };
}

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

const issuesShownMax = 5;

function describeIssues(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const shown = issues.slice(0, issuesShownMax).map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  return shown.join('; ');
}
