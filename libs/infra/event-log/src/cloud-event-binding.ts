import { type CloudEvent, cloudEventSchema, eventCatalogue } from '#core/contracts';
import type { LogRecord } from './event-log.js';

/** CloudEvents attributes that travel as headers; `data` is the record's value. */
const attributes = ['specversion', 'id', 'source', 'type', 'subject', 'time'] as const;
const contentType = 'application/json';
/** The content mode in which the whole event is the value; others may write it. */
const structuredContentType = 'application/cloudevents+json';

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
 * Reads a record in the binary or the structured content mode, strictly: what is not an event of the catalogue is a fault with its reason, never a guess. Fields that a
 * newer minor version added are kept out of the data, and are no fault.
 */
export function fromRecord(record: LogRecord): DecodedRecord {
  const envelope = readEnvelope(record);
  if ('code' in envelope) return { kind: 'fault', ...envelope };
  const type = eventCatalogue.get(envelope.type);
  if (type === undefined) return fault('UNKNOWN_TYPE', `No event type ${envelope.type}`);
  const data = type.data.safeParse(envelope.data);
  if (!data.success) return fault('SCHEMA_MISMATCH', describeIssues(data.error.issues));
  return { kind: 'event', event: { ...envelope, data: data.data } };
}

function fault(code: DecodingFault, reason: string): DecodedRecord {
  return { kind: 'fault', code, reason };
}

/** The media type alone: others may add a charset, and JSON has only one. */
function mediaTypeOf(text: string | undefined): string | undefined {
  return text?.split(';')[0]?.trim().toLowerCase();
}

const notJson = { code: 'NOT_JSON', reason: 'The value is not UTF-8 JSON' } as const;

/** Attributes and data, neither of them judged yet but for the attributes' shape. */
function readEnvelope(record: LogRecord): CloudEvent | { code: DecodingFault; reason: string } {
  const mediaType = mediaTypeOf(record.headers['content-type']);
  const json = parseJson(record.value);
  if (mediaType === structuredContentType) return json === undefined ? notJson : checkEnvelope(json, dataOf(json));
  const given = Object.fromEntries(attributes.map((name) => [name, record.headers[`ce_${name}`]]));
  const envelope = checkEnvelope({ ...given, datacontenttype: mediaType }, json);
  // The attributes come first: what has none is no event, whatever its value is.
  return 'code' in envelope || json !== undefined || !eventCatalogue.has(envelope.type) ? envelope : notJson;
}

function checkEnvelope(given: unknown, data: unknown): CloudEvent | { code: DecodingFault; reason: string } {
  // In the structured mode data without a content type is JSON, as the event around it.
  const withDefault = typeof given === 'object' ? { datacontenttype: contentType, ...given } : given;
  const envelope = envelopeSchema.safeParse(withDefault);
  if (envelope.success) return { ...envelope.data, data };
  return { code: 'MISSING_ATTRIBUTE', reason: describeIssues(envelope.error.issues) };
}

function dataOf(json: unknown): unknown {
  return typeof json === 'object' && json !== null && 'data' in json ? json.data : undefined;
}

/** Made once: to make one takes as long as to read a record with it. */
const strictUtf8 = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(strictUtf8.decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}

const issuesShownMax = 5;

function describeIssues(issues: readonly { path: PropertyKey[]; message: string }[]): string {
  const shown = issues.slice(0, issuesShownMax).map((issue) => `${issue.path.map(String).join('.')}: ${issue.message}`);
  return shown.join('; ');
}
