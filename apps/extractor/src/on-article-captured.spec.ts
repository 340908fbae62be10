import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { articleCaptured, articleWithdrawn, metricsExtractedV1Data, referTo, topics } from '#core/contracts';
import { extractorVersion } from '#core/extraction';
import { EventLog, EventLogModule, EventPublisher, type StoredRecord } from '#infra/event-log';
import { anArticle, anArticleRef } from '#testing';
import { OnArticleCaptured } from './on-article-captured.js';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

async function anExtractor() {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-extractor-'));
  closings.push(() => rm(folder, { recursive: true }));
  const module = await Test.createTestingModule({
    imports: [EventLogModule.forRoot({ environment: { MARSAD_DATA: folder } })],
  }).compile();
  closings.push(() => module.close());
  const published = (count: number) => readMetrics(module.get(EventLog), count);
  return { extractor: new OnArticleCaptured(module.get(EventPublisher)), published };
}

async function readMetrics(log: EventLog, count: number): Promise<StoredRecord[]> {
  const stop = new AbortController();
  const records: StoredRecord[] = [];
  for await (const record of log.read(topics.metrics, {}, stop.signal)) {
    records.push(record);
    if (records.length === count) stop.abort();
  }
  return records;
}

const textOf = ({ value }: StoredRecord) => new TextDecoder().decode(value);
const dataOf = (record: StoredRecord) => metricsExtractedV1Data.parse(JSON.parse(textOf(record)));

const article = anArticle({
  text: 'استقبلت قاعات القيادة والتنسيق 19 مليونا و722 ألف مكالمة خلال سنة 2023، وأوقفت مصالح الأمن 4.200 شخص.',
});

describe('the reading of an article', () => {
  it('is one record with all its figures, each at its place in the text', async () => {
    const { extractor, published } = await anExtractor();
    await extractor.read(articleCaptured(article));
    const [record] = await published(1);
    expect(record).toMatchObject({
      key: article.articleId,
      headers: { ce_id: `${article.articleId}/1/${extractorVersion}`, ce_time: article.capturedAt },
    });
    const { observations, ...about } = dataOf(record!);
    expect(about).toEqual({ article: referTo(article), withdrawn: false, extractor: { version: extractorVersion } });
    expect(observations.map(({ value }) => value)).toEqual([19_722_000, 4_200]);
    expect(observations.map(({ quote }) => article.text.slice(quote.start, quote.end))).toEqual(
      observations.map(({ quote }) => quote.exact),
    );
  });

  it('is the same to the byte when the article comes again', async () => {
    const { extractor, published } = await anExtractor();
    for (let round = 0; round < 2; round += 1) await extractor.read(articleCaptured(article));
    const [first, second] = await published(2);
    expect(textOf(second!)).toBe(textOf(first!));
    expect(second!.headers).toEqual(first!.headers);
  });

  it('keeps the identity of a figure whose value is corrected', async () => {
    const { extractor, published } = await anExtractor();
    const corrected = { ...article, revision: 2, text: article.text.replace('4.200', '4.300') };
    for (const revision of [article, corrected]) await extractor.read(articleCaptured(revision));
    const [before, after] = (await published(2)).map((record) => dataOf(record).observations);
    expect(after!.map(({ value }) => value)).toEqual([19_722_000, 4_300]);
    expect(after!.map(({ observationId }) => observationId)).toEqual(before!.map(({ observationId }) => observationId));
  });

  it('is an empty set when the article has no figures, so that those it had are retracted', async () => {
    const { extractor, published } = await anExtractor();
    await extractor.read(articleCaptured(anArticle({ revision: 2, text: 'لا أرقام هنا.' })));
    expect(dataOf((await published(1))[0]!)).toMatchObject({ withdrawn: false, observations: [] });
  });

  it('is an empty set that says so when the page is gone', async () => {
    const { extractor, published } = await anExtractor();
    const gone = anArticleRef({ revision: 3 });
    await extractor.withdraw(articleWithdrawn(gone));
    const [record] = await published(1);
    expect(record!.headers['ce_id']).toBe(`${gone.articleId}/3/${extractorVersion}`);
    expect(dataOf(record!)).toMatchObject({ article: gone, withdrawn: true, observations: [] });
  });
});
