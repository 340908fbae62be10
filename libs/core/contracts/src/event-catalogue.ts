import type { z } from 'zod';
import { articleCapturedV1, articleCapturedV1Data } from './article-captured.v1.js';
import { articleWithdrawnV1, articleWithdrawnV1Data } from './article-withdrawn.v1.js';
import { factChangedV1Data, factCreatedV1, factRetractedV1, factRevisedV1 } from './fact-changed.v1.js';
import { metricsExtractedV1, metricsExtractedV1Data } from './metrics-extracted.v1.js';
import { siteVisitedV1, siteVisitedV1Data } from './site-visited.v1.js';

/** The topics of the log. Each event type lives in one of them. */
export const topics = {
  articles: 'marsad.articles.v1',
  metrics: 'marsad.metrics.v1',
  changes: 'marsad.changes.v1',
  sites: 'marsad.sites.v1',
} as const;

export type Topic = (typeof topics)[keyof typeof topics];

interface EventType {
  readonly topic: Topic;
  /** What `data` must look like. Readers allow fields that they do not know. */
  readonly data: z.ZodType;
}

/** Every event type that Marsad sends: the topic it lives in and the shape of its data. */
export const eventCatalogue: ReadonlyMap<string, EventType> = new Map<string, EventType>([
  [articleCapturedV1, { topic: topics.articles, data: articleCapturedV1Data }],
  [articleWithdrawnV1, { topic: topics.articles, data: articleWithdrawnV1Data }],
  [metricsExtractedV1, { topic: topics.metrics, data: metricsExtractedV1Data }],
  [factCreatedV1, { topic: topics.changes, data: factChangedV1Data }],
  [factRevisedV1, { topic: topics.changes, data: factChangedV1Data }],
  [factRetractedV1, { topic: topics.changes, data: factChangedV1Data }],
  [siteVisitedV1, { topic: topics.sites, data: siteVisitedV1Data }],
]);
