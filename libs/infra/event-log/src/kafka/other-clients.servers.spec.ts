import { afterEach, beforeEach, expect, it } from '@jest/globals';
import { ConfigResourceTypes, type KafkaMessage } from 'kafkajs';
import { articleCaptured, articleCapturedV1, topics } from '#core/contracts';
import { anArticle, waitFor } from '#testing';
import { describeOn } from '#testing/servers';
import { fromRecord } from '../cloud-event-binding.js';
import { collect } from '../contract/contract-bench.contract.js';
import { EventPublisher } from '../event-publisher.js';
import { topicCatalogue, topicSpecs } from '../topic-catalogue.js';
import { aStranger, sweep, testOptions } from './kafka-bench.contract.js';
import { KafkaEventLog } from './kafka-event-log.js';
import type { KafkaOptions } from './kafka-options.js';

describeOn(['kafka'], 'Kafka as other clients see it', (brokers) => {
  let options: KafkaOptions;
  let log: KafkaEventLog;
  const event = articleCaptured(anArticle());
  const outside = (topic: string) => `${options.prefix}${topic}`;

  beforeEach(async () => {
    options = testOptions(brokers);
    log = await KafkaEventLog.open(options);
    await log.ensureTopics(topicSpecs(3));
  });
  afterEach(async () => {
    await log.close();
    await sweep(brokers, options.prefix);
  });

  async function readAsStranger(topic: string): Promise<KafkaMessage> {
    const consumer = aStranger(brokers).consumer({ groupId: outside('strangers') });
    const messages: KafkaMessage[] = [];
    await consumer.connect();
    await consumer.subscribe({ topics: [outside(topic)], fromBeginning: true });
    await consumer.run({ eachMessage: async ({ message }) => void messages.push(message) });
    await waitFor(() => messages.length > 0);
    await consumer.disconnect();
    return messages[0]!;
  }

  it('shows an event in the binary content mode of the CloudEvents binding', async () => {
    await new EventPublisher(log).publish([event]);
    const message = await readAsStranger(topics.articles);
    expect(message.key?.toString()).toBe(event.subject);
    const headers = Object.entries(message.headers ?? {}).map(([name, text]) => [name, String(text)] as const);
    expect(Object.fromEntries(headers)).toEqual({
      ce_specversion: '1.0',
      ce_id: event.id,
      ce_source: event.source,
      ce_type: articleCapturedV1,
      ce_subject: event.subject,
      ce_time: event.time,
      'content-type': 'application/json',
    });
    expect(JSON.parse(String(message.value))).toEqual(event.data);
  });

  it('gives us events that others wrote in either content mode, and records without key, value or headers', async () => {
    const producer = aStranger(brokers).producer();
    await producer.connect();
    const { data, datacontenttype, ...attributes } = event;
    const binary = Object.fromEntries(Object.entries(attributes).map(([name, text]) => [`ce_${name}`, text]));
    const structured = { 'content-type': 'application/cloudevents+json; charset=UTF-8' };
    await producer.send({
      topic: outside(topics.articles),
      messages: [
        { key: 'k', headers: { ...binary, 'content-type': datacontenttype }, value: JSON.stringify(data) },
        { key: 'k', headers: structured, value: JSON.stringify(event) },
      ],
    });
    await producer.send({ topic: outside(topics.changes), messages: [{ value: null, partition: 0 }] });
    await producer.disconnect();
    const records = await collect(log, topics.articles, {}, 2);
    for (const record of records) expect(fromRecord(record)).toEqual({ kind: 'event', event });
    const [bare] = await collect(log, topics.changes, {}, 1);
    expect(bare).toMatchObject({ key: '', headers: {}, value: new Uint8Array() });
    expect(fromRecord(bare!)).toMatchObject({ kind: 'fault' });
  });

  it('has the topics as they are catalogued', async () => {
    const admin = aStranger(brokers).admin();
    await admin.connect();
    const described = await admin.describeConfigs({
      includeSynonyms: false,
      resources: topicCatalogue.map(({ topic }) => ({ type: ConfigResourceTypes.TOPIC, name: outside(topic) })),
    });
    const metadata = await admin.fetchTopicMetadata({ topics: topicCatalogue.map(({ topic }) => outside(topic)) });
    await admin.disconnect();
    for (const { topic, retentionMs, isCompacted } of topicCatalogue) {
      const own = described.resources.find(({ resourceName }) => resourceName === outside(topic));
      const configs = Object.fromEntries(
        own!.configEntries.map(({ configName, configValue }) => [configName, configValue]),
      );
      expect(configs).toMatchObject({
        'cleanup.policy': isCompacted ? 'compact' : 'delete',
        'retention.ms': String(retentionMs ?? -1),
        'message.timestamp.type': 'LogAppendTime',
      });
      expect(metadata.topics.find(({ name }) => name === outside(topic))?.partitions).toHaveLength(3);
    }
  });

  it('leaves nothing of a reader without a group behind', async () => {
    await new EventPublisher(log).publish([event]);
    await collect(log, topics.articles, {}, 1);
    const admin = aStranger(brokers).admin();
    await admin.connect();
    const { groups } = await admin.listGroups();
    await admin.disconnect();
    expect(groups.filter(({ groupId }) => groupId.startsWith(options.prefix))).toEqual([]);
  });
});
