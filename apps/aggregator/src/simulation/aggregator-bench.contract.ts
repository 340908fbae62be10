import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { type ArticleRef, metricsExtracted, type MetricsExtractedV1, type Observation } from '#core/contracts';
import { EventLog, EventLogModule, EventPublisher } from '#infra/event-log';
import { Ledger, Projections, StoreModule } from '#infra/store';
import { anArticleRef, anObservation } from '#testing';
import { ChangeRelay } from '../change-relay.js';
import { FactSettler } from '../fact-settler.js';
import { OnArticleCaptured } from '../on-article-captured.js';
import { OnMetricsExtracted } from '../on-metrics-extracted.js';

const closings: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

/** Closed after the test, the last one first. */
export function closeAfter(close: () => Promise<unknown>): void {
  closings.push(close);
}

/** The embedded stores and log in a folder of their own, and the parts of the aggregator on them. */
export async function anAggregator() {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-aggregator-'));
  closeAfter(() => rm(folder, { recursive: true }));
  const environment = { MARSAD_DATA: folder };
  const module = await Test.createTestingModule({
    imports: [StoreModule.forRoot({ environment }), EventLogModule.forRoot({ environment })],
  }).compile();
  closeAfter(() => module.close());
  const [ledger, projections, log] = [module.get(Ledger), module.get(Projections), module.get(EventLog)];
  const publisher = module.get(EventPublisher);
  const settler = new FactSettler(ledger, projections);
  const relay = new ChangeRelay(projections, publisher);
  const metrics = new OnMetricsExtracted(ledger, projections, settler, relay);
  return { ledger, projections, log, publisher, settler, relay, metrics, articles: new OnArticleCaptured(projections) };
}

const minuteMs = 60_000;
const firstCapture = Date.parse('2023-12-27T09:00:00.000Z');

/** A revision of an article, captured a minute after the one before. */
export function aRevisionOf(name: string, revision: number, overrides: Partial<ArticleRef> = {}): ArticleRef {
  const capturedAt = new Date(firstCapture + revision * minuteMs).toISOString();
  return anArticleRef({ canonicalUrl: `https://newsroom.example/${name}`, revision, capturedAt, ...overrides });
}

/** The event of a reading; its observations get their ids from the article. */
export function aReading(
  article: ArticleRef,
  figures: readonly Partial<Observation>[],
  withdrawn = false,
): MetricsExtractedV1 {
  const observations = figures.map((figure) => anObservation(figure, article.articleId));
  return metricsExtracted(article, observations, { version: '1' }, withdrawn);
}
