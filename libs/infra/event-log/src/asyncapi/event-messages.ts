import { z } from 'zod';
import { eventCatalogue } from '#core/contracts';
import { type CataloguedTopic, topicCatalogue } from '../topic-catalogue.js';
import { journeyHeader } from '../side-topics.js';

/** The version of the Kafka bindings of AsyncAPI (github.com/asyncapi/bindings, kafka/README.md). */
export const kafkaBindingVersion = '0.5.0';

type Schema = Record<string, unknown>;

const text = (description: string, rest: Schema = {}): Schema => ({ type: 'string', description, ...rest });

/** What an event's attributes are, as headers of the binary content mode. */
function attributeHeaders(type: string): Schema {
  const properties = {
    ce_specversion: { type: 'string', const: '1.0' },
    ce_type: { type: 'string', const: type },
    ce_id: text('The same cause gives the same id: readers drop ids that they have seen.'),
    ce_source: text('Who says it.', { format: 'uri-reference' }),
    ce_subject: text('What it is about; also the key of the record.'),
    ce_time: text('When it happened.', { format: 'date-time' }),
    'content-type': { type: 'string', const: 'application/json' },
  };
  return { type: 'object', properties, required: Object.keys(properties) };
}

const journeyTexts: Readonly<Record<keyof typeof journeyHeader, string>> = {
  group: 'The only consumer group that the record still concerns.',
  code: 'Why it could not be handled, as a code.',
  message: 'Why, in words.',
  stack: 'Where, cut to 4,000 characters.',
  rounds: 'Rounds through the retry topic so far.',
  topic: 'The topic that the record came from first.',
  partition: 'Its partition there.',
  offset: 'Its offset there.',
  notBefore: 'Not to be tried before, in milliseconds since 1970.',
  valueLeftOut: '`true` when the value was too large to come along: it is at the original place.',
};

function journeyHeaders(): Schema {
  const keys = Object.keys(journeyHeader) as (keyof typeof journeyHeader)[]; // True of an object written as a literal.
  const properties = Object.fromEntries(keys.map((key) => [journeyHeader[key], text(journeyTexts[key])]));
  const optional: string[] = [journeyHeader.valueLeftOut];
  return { type: 'object', properties, required: Object.keys(properties).filter((name) => !optional.includes(name)) };
}

/** The name of a message of a topic: records of side topics carry more headers. */
export function messageName(type: string, role: CataloguedTopic['role']): string {
  return role === 'main' ? type : `${type}.sent-on`;
}

function messageOf(type: string, key: CataloguedTopic['key'], isSentOn: boolean): Schema {
  const headers = attributeHeaders(type);
  return {
    name: type,
    title: isSentOn ? `${type}, sent on` : type,
    contentType: 'application/json',
    headers: isSentOn ? { allOf: [headers, { $ref: '#/components/schemas/journey' }] } : headers,
    payload: { $ref: `#/components/schemas/${schemaNameOf(type)}` },
    bindings: { kafka: { key: text(key), bindingVersion: kafkaBindingVersion } },
  };
}

/** Types whose data has one shape share its schema, named after the first of them. */
function schemaNameOf(type: string): string {
  const data = eventCatalogue.get(type)?.data;
  const [first = type] = [...eventCatalogue].filter(([, own]) => own.data === data).map(([name]) => name);
  return `${first}.data`;
}

/** Every message by its name. */
export function eventMessages(): Record<string, Schema> {
  const mains = topicCatalogue.filter(({ role }) => role === 'main');
  return Object.fromEntries(
    mains.flatMap(({ types, key }) =>
      types.flatMap((type) => [
        [messageName(type, 'main'), messageOf(type, key, false)],
        [messageName(type, 'retry'), messageOf(type, key, true)],
      ]),
    ),
  );
}

/** The shape of each event's data, made from what checks it; a reader must allow fields that are not named there. */
export function eventSchemas(): Record<string, Schema> {
  const schemas: Record<string, Schema> = { journey: journeyHeaders() };
  for (const [type, { data }] of eventCatalogue) {
    const { $schema: _dialect, ...schema } = z.toJSONSchema(data, { target: 'draft-7', io: 'input' });
    schemas[schemaNameOf(type)] ??= schema;
  }
  return schemas;
}
