import { Logger } from '@nestjs/common';
import pino from 'pino';
import { metricsExtracted, type MetricsExtractedV1 } from '#core/contracts';
import { OnMetricsExtracted } from '#apps/aggregator';
import { anArticleRef, anObservation } from '#testing';
import { MarsadHost } from '../../src/marsad-host.js';
import { type Measure, secondsOf } from '../report.js';
import type { Mode } from './mode.js';

const figuresPerArticle = 50;
const daysPerSeries = 3_650;
const articlesAtOnce = 8;

/** An article with figures that no other index reports: of each series one day. */
function eventOf(index: number): MetricsExtractedV1 {
  const article = anArticleRef({ articleId: `growth-${index}`, canonicalUrl: `https://bench.example/growth/${index}` });
  const period = new Date(Date.UTC(2000, 0, 1 + (index % daysPerSeries))).toISOString().slice(0, 10);
  const place = `place ${Math.floor(index / daysPerSeries)}`;
  const observations = Array.from({ length: figuresPerArticle }, (_, figure) =>
    anObservation(
      { indicator: null, item: `things ${figure}`, place, area: null, period, value: index + figure },
      article.articleId,
    ),
  );
  return metricsExtracted(article, observations, { version: 'bench' });
}

async function take(handler: OnMetricsExtracted, from: number, to: number): Promise<void> {
  for (let start = from; start < to; start += articlesAtOnce) {
    const indexes = Array.from({ length: Math.min(articlesAtOnce, to - start) }, (_, offset) => start + offset);
    await Promise.all(indexes.map((index) => handler.take(eventOf(index))));
  }
}

/** Sizes of ten, hundred, … thousand facts up to the given one. */
function sizesUpTo(factsMax: number): number[] {
  return [1e4, 1e5, 1e6].filter((facts) => facts <= factsMax);
}

/** What a figure costs the aggregator when so many facts are there already. */
export async function measureGrowth(mode: Mode, factsMax: number): Promise<Measure[]> {
  const sample = Math.min(2_000, factsMax / 5) / figuresPerArticle;
  const host = await MarsadHost.create({
    roles: ['aggregator'],
    environment: mode.installation('growth'),
    logger: pino({ level: 'silent' }),
    onFatal: (error) => Logger.error(error),
  });
  const handler = host.get(OnMetricsExtracted);
  const measures: Measure[] = [];
  let [done, first] = [0, 0];
  for (const facts of sizesUpTo(factsMax).length === 0 ? [factsMax] : sizesUpTo(factsMax)) {
    const articles = Math.ceil(facts / figuresPerArticle);
    await take(handler, done, articles - sample);
    const microseconds =
      ((await secondsOf(() => take(handler, articles - sample, articles))) * 1e6) / (sample * figuresPerArticle);
    done = articles;
    if (first === 0) first = microseconds;
    measures.push({
      ...{ what: `cost of a figure at ${facts.toLocaleString('en')} facts`, value: microseconds, unit: 'µs' },
      limit: { name: 'the first', value: first },
      aim: { atMost: 1.5 },
    });
  }
  await host.close();
  return measures;
}
