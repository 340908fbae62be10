import { stringify } from 'yaml';
import { recordBytesMax } from '../event-log.errors.js';
import { type CataloguedTopic, topicCatalogue } from '../topic-catalogue.js';
import { eventMessages, eventSchemas, kafkaBindingVersion, messageName } from './event-messages.js';

const lineWidth = 120;

const head = `# Written by "npm run docs:asyncapi" from the catalogues of topics and events. A test fails when it is out of date.
`;

/** "marsad.articles.v1.dead-letters" as an identifier: "articlesDeadLetters". */
function channelName(topic: string): string {
  const words = topic.split(/[.-]/u).filter((word) => word !== 'marsad' && !/^v\d+$/u.test(word));
  return words.map((word, index) => (index === 0 ? word : `${word[0]?.toUpperCase() ?? ''}${word.slice(1)}`)).join('');
}

function channelOf({ topic, title, description, role, types, retentionMs, isCompacted }: CataloguedTopic) {
  const policy = isCompacted ? 'compact' : 'delete';
  return {
    address: topic,
    title,
    description,
    messages: Object.fromEntries(
      types.map((type) => [type, { $ref: `#/components/messages/${messageName(type, role)}` }]),
    ),
    bindings: {
      kafka: {
        topic,
        partitions: 4,
        topicConfiguration: { 'cleanup.policy': [policy], 'retention.ms': retentionMs ?? -1 },
        bindingVersion: kafkaBindingVersion,
      },
    },
  };
}

const operationTitles = {
  main: { send: 'Publishes an event', receive: 'Handles an event' },
  retry: { send: 'Puts a record aside that a group could not handle', receive: 'Tries it once more' },
  'dead-letters': { send: 'Gives a record up, with the reason', receive: 'Looks at what was given up' },
} as const;

function operationsOf({ topic, role }: CataloguedTopic) {
  const name = channelName(topic);
  return (['send', 'receive'] as const).map((action) => [
    `${action}${name[0]?.toUpperCase() ?? ''}${name.slice(1)}`,
    { action, title: operationTitles[role][action], channel: { $ref: `#/channels/${name}` } },
  ]);
}

/** The topics and events of Marsad as an AsyncAPI 3 document. */
export function asyncApiDocument(): Record<string, unknown> {
  return {
    asyncapi: '3.1.0',
    info: {
      title: 'Marsad',
      version: '1.0.0',
      description:
        'Security figures out of news articles, as events. Records are CloudEvents 1.0 in the binary content mode of its Kafka ' +
        'binding. Delivery is at least once: a record may come again with the same `ce_id`. Records of one key are in one ' +
        `partition, in their order. A record is at most ${recordBytesMax} bytes.`,
      license: { name: 'MIT' },
    },
    defaultContentType: 'application/json',
    servers: {
      kafka: {
        host: 'kafka:9092',
        protocol: 'kafka',
        description:
          'The brokers of MARSAD_KAFKA_BROKERS. Topics and groups are named as here, after MARSAD_KAFKA_PREFIX if it is set.',
      },
    },
    channels: Object.fromEntries(topicCatalogue.map((topic) => [channelName(topic.topic), channelOf(topic)])),
    operations: Object.fromEntries(topicCatalogue.flatMap(operationsOf)),
    components: { messages: eventMessages(), schemas: eventSchemas() },
  };
}

/** The document as docs/asyncapi.yaml holds it. */
export function asyncApiText(): string {
  return head + stringify(asyncApiDocument(), { lineWidth, aliasDuplicateObjects: false });
}
