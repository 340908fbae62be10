import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { type AsyncAPIDocumentInterface, Parser } from '@asyncapi/parser';
import { parse } from 'yaml';
import { z } from 'zod';
import { eventCatalogue } from '#core/contracts';
import { topicCatalogue } from '../topic-catalogue.js';
import { asyncApiText } from './asyncapi-document.js';

/** What the bindings of a channel say, as far as it matters here. */
const channelBinding = z.object({
  topic: z.string(),
  topicConfiguration: z.object({ 'cleanup.policy': z.array(z.string()), 'retention.ms': z.number() }),
});
const messageBinding = z.object({ key: z.object({ description: z.string() }) });

describe('docs/asyncapi.yaml', () => {
  let text: string;
  let document: AsyncAPIDocumentInterface;
  let problems: string[];

  beforeAll(async () => {
    text = await readFile(join(import.meta.dirname, '../../../../../docs/asyncapi.yaml'), 'utf8');
    const parsed = await new Parser().parse(text);
    problems = parsed.diagnostics.map(({ message, path }) => `${path.join('.')}: ${message}`);
    if (parsed.document) document = parsed.document;
  });

  it('is what the catalogues say; npm run docs:asyncapi writes it anew', () => {
    expect(parse(text)).toEqual(parse(asyncApiText()));
  });

  it('is a document of AsyncAPI 3 without a fault', () => {
    expect(problems).toEqual([]);
    expect(document.version()).toMatch(/^3\./);
  });

  it('names every topic, and how long it keeps its records', () => {
    const channels = document.channels().all();
    expect(channels.map((channel) => channel.address()).sort()).toEqual(
      topicCatalogue.map(({ topic }) => topic).sort(),
    );
    for (const { topic, retentionMs, isCompacted } of topicCatalogue) {
      const channel = channels.find((candidate) => candidate.address() === topic);
      const binding = channelBinding.parse(channel?.bindings().get('kafka')?.json());
      expect(binding.topic).toBe(topic);
      const policy = isCompacted ? 'compact' : 'delete';
      expect(binding.topicConfiguration).toEqual({ 'cleanup.policy': [policy], 'retention.ms': retentionMs ?? -1 });
    }
  });

  it('names the events of each topic and their keys', () => {
    for (const { topic, types, key } of topicCatalogue) {
      const channel = document
        .channels()
        .all()
        .find((candidate) => candidate.address() === topic);
      const messages = channel?.messages().all() ?? [];
      expect(messages.map((message) => message.name()).sort()).toEqual([...types].sort());
      for (const message of messages) {
        expect(messageBinding.parse(message.bindings().get('kafka')?.json()).key.description).toBe(key);
      }
    }
  });

  it('tells each event by its type header, and describes its data', () => {
    for (const type of eventCatalogue.keys()) {
      const message = document.components().messages().get(type);
      expect(message?.headers()?.properties()?.['ce_type']?.const()).toBe(type);
      expect(Object.keys(message?.payload()?.properties() ?? {})).not.toEqual([]);
    }
  });

  it('lets somebody send and receive on every topic', () => {
    const operations = document.operations().all();
    for (const { topic } of topicCatalogue) {
      const own = operations.filter((operation) =>
        operation
          .channels()
          .all()
          .some((channel) => channel.address() === topic),
      );
      expect(own.map((operation) => operation.action()).sort()).toEqual(['receive', 'send']);
    }
  });
});
