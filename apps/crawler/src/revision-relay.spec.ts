import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { topics } from '#core/contracts';
import { EventLog, EventLogModule, EventPublisher, type StoredRecord } from '#infra/event-log';
import { CrawlMemory, StoreModule } from '#infra/store';
import { anArticle, anArticleRef, aRevision, aWithdrawal } from '#testing';
import { revisionEvent, RevisionRelay } from './revision-relay.js';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

async function aRelay() {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-relay-'));
  const environment = { MARSAD_DATA: folder };
  const module = await Test.createTestingModule({
    imports: [StoreModule.forRoot({ environment }), EventLogModule.forRoot({ environment })],
  }).compile();
  const memory = module.get(CrawlMemory);
  const log = module.get(EventLog);
  const relay = new RevisionRelay(memory, module.get(EventPublisher));
  closings.push(
    () => rm(folder, { recursive: true }),
    () => module.close(),
    () => relay.onApplicationShutdown(),
  );
  return { memory, log, relay };
}

/** Reads so many records of the articles, waiting for those that are not there yet. */
async function articles(log: EventLog, count: number): Promise<string[]> {
  const stop = new AbortController();
  const records: StoredRecord[] = [];
  for await (const record of log.read(topics.articles, {}, stop.signal)) {
    records.push(record);
    if (records.length === count) stop.abort();
  }
  return records.map((record) => record.headers['ce_id'] ?? '');
}

const first = anArticle({ revision: 1 });
const withdrawal = anArticleRef({ articleId: first.articleId, revision: 2 });
const third = anArticle({ articleId: first.articleId, revision: 3 });
const ids = [1, 2, 3].map((revision) => `${first.articleId}/${revision}`);

describe('the relay of revisions', () => {
  it('publishes what was pending before it started, in order, and marks it', async () => {
    const { memory, log, relay } = await aRelay();
    for (const revision of [aRevision(first), aWithdrawal(withdrawal), aRevision(third)])
      await memory.insertRevision(revision);
    relay.onApplicationBootstrap();
    expect(await articles(log, 3)).toEqual(ids);
    await relay.onApplicationShutdown();
    expect(await memory.pendingRevisions(10)).toEqual([]);
  });

  it('publishes at once when it is woken', async () => {
    const { memory, log, relay } = await aRelay();
    relay.onApplicationBootstrap();
    await memory.insertRevision(aRevision(first));
    relay.wake();
    expect(await articles(log, 1)).toEqual(ids.slice(0, 1));
  });

  it('sends the same event again when it was stopped before the mark', async () => {
    const { memory, log, relay } = await aRelay();
    await memory.insertRevision(aRevision(first));
    // Another process published and died before it marked.
    const publisher = new EventPublisher(log);
    await publisher.publish((await memory.pendingRevisions(10)).map(revisionEvent));
    relay.onApplicationBootstrap();
    expect(await articles(log, 2)).toEqual([ids[0], ids[0]]);
  });
});
