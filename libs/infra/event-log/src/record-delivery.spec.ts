import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from '@jest/globals';
import { articleCaptured, topics } from '#core/contracts';
import { anArticle, waitFor } from '#testing';
import { toRecord } from './cloud-event-binding.js';
import { EmbeddedEventLog } from './embedded/embedded-event-log.js';
import { deliveryOptionsOf, eventLogSettings } from './event-log.settings.js';
import { RecordDelivery } from './record-delivery.js';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

const silent = {
  recordHandled: () => undefined,
  recordRetried: () => undefined,
  recordDeadLettered: () => undefined,
};

it('a record stays where it is as long as its dead letter cannot be written', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-delivery-'));
  const log = new EmbeddedEventLog(join(folder, 'log.sqlite'));
  closings.push(
    () => rm(folder, { recursive: true }),
    () => log.close(),
  );
  await log.ensureTopics([{ topic: topics.articles, partitions: 1 }]);
  const good = toRecord(articleCaptured(anArticle()));
  await log.publish(topics.articles, [{ ...good, value: Buffer.from('poison') }, good]);
  let handled = 0;
  const handler = async () => void (handled += 1);
  const handlers = new Map([[good.headers['ce_type'] ?? '', handler]]);
  const options = deliveryOptionsOf(eventLogSettings.parse({}));
  const delivery = new RecordDelivery('reader', handlers, log, options, silent);
  let refused = 0;
  await log.subscribe({
    group: 'reader',
    topics: [topics.articles],
    batchSize: 5,
    onFatal: () => undefined,
    onBatch: async (batch) => {
      for (const record of batch.records) {
        await delivery.deliver(record, batch).catch((error: unknown) => {
          refused += 1;
          throw error;
        });
        batch.resolve(record);
      }
    },
  });
  await waitFor(() => refused >= 2);
  expect(handled).toBe(0);
  expect(await log.lag('reader', [topics.articles])).toMatchObject([{ records: 2 }]);
  await log.ensureTopics([{ topic: `${topics.articles}.dead-letters`, partitions: 1 }]);
  await waitFor(() => handled === 1);
});
