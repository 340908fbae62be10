import type { z } from 'zod';
import { articleAnswerSchema, articleListSchema, articlesQuerySchema } from '../articles/articles.schema.js';
import { changeEventSchema, changesQuerySchema } from '../change-stream/change-stream.schema.js';
import { factAnswerSchema } from '../facts/facts.schema.js';
import { indicatorListSchema } from '../indicators/indicators.schema.js';
import { noParameters } from '../paging.js';
import { seriesAnswerSchema, seriesListSchema, seriesQuerySchema } from '../series/series.schema.js';
import { siteListSchema, siteSchema, sitesQuerySchema } from '../sites/sites.schema.js';

/** One endpoint as its description needs it; the schemas are those that the endpoint itself uses. */
export interface Operation {
  readonly path: string;
  readonly summary: string;
  readonly pathParameter?: string;
  readonly query: z.ZodObject;
  readonly answer: z.ZodType;
  readonly contentType: 'application/json' | 'text/event-stream';
  readonly isPaged: boolean;
}

const json = { contentType: 'application/json', isPaged: false, query: noParameters } as const;

export const operations: readonly Operation[] = [
  {
    ...json,
    path: '/v1/indicators',
    summary: 'What is counted: the catalogue of indicators',
    answer: indicatorListSchema,
  },
  {
    ...json,
    path: '/v1/series',
    summary: 'Series that match',
    query: seriesQuerySchema,
    answer: seriesListSchema,
    isPaged: true,
  },
  {
    ...json,
    path: '/v1/series/{seriesId}',
    pathParameter: 'seriesId',
    summary: 'One series with its facts',
    answer: seriesAnswerSchema,
  },
  {
    ...json,
    path: '/v1/facts/{factId}',
    pathParameter: 'factId',
    summary: 'One fact with every report, quote and revision',
    answer: factAnswerSchema,
  },
  {
    ...json,
    path: '/v1/articles',
    summary: 'Articles, the last captured first',
    query: articlesQuerySchema,
    answer: articleListSchema,
    isPaged: true,
  },
  {
    ...json,
    path: '/v1/articles/{articleId}',
    pathParameter: 'articleId',
    summary: 'One article with its text and figures',
    answer: articleAnswerSchema,
  },
  {
    ...json,
    path: '/v1/sites',
    summary: 'Sites that are watched, by name, and how each is',
    query: sitesQuerySchema,
    answer: siteListSchema,
    isPaged: true,
  },
  {
    ...json,
    path: '/v1/sites/{site}',
    pathParameter: 'site',
    summary: 'One site by its name: last success, new articles a day, yields, errors, next visit',
    answer: siteSchema,
  },
  {
    path: '/v1/changes',
    summary: 'Changes of facts as server-sent events; reconnect with Last-Event-ID and miss nothing',
    query: changesQuerySchema,
    answer: changeEventSchema,
    contentType: 'text/event-stream',
    isPaged: false,
  },
];
