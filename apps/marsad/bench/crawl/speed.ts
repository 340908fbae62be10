import { readArticlePage } from '#core/page-reader';
import { type Measure, missedAims, printMeasures, secondsOf, tellProgress } from '../report.js';
import { fetchBarely } from './bare-loop.js';
import { crawl } from './crawl-run.js';
import type { FarmOptions } from './farm-options.js';
import { articlePage, articlePath } from './farm-page.js';
import { pauseMs } from './farm-visitor.js';
import { RunningFarm } from './running-farm.js';

const hosts = 90;
const quiet = { badHosts: 0, correctedPerHost: 0, correctAfterMs: 1e9, slowHostDelayMs: 0 };
const once = { interval: '1h', recheck: '7d', tellsOffences: false };
/** The small farms with and without a slow host. */
const few = { hosts: 20, articlesPerHost: 150 };
const slowHostDelayMs = 5_000;
const pagesReadAlone = 400;
const parts = [0.1, 0.25, 0.5, 0.75, 1];

/** Pages and megabytes per second through fetch, read and publish, beside the bare loop; sets the exit status. */
export async function measureSpeed(wantedPages: number): Promise<void> {
  const measures = [...(await measureCrawl(wantedPages)), ...(await measureSlowHost())];
  printMeasures(`crawl, one connection and ${pauseMs} ms between requests a host`, measures);
  const missed = missedAims(measures);
  process.stdout.write(`bench ${missed.length === 0 ? 'passed' : `MISSED: ${missed.join('; ')}`}\n`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

async function measureCrawl(wantedPages: number): Promise<Measure[]> {
  const options: FarmOptions = { hosts, articlesPerHost: Math.ceil(wantedPages / hosts), ...quiet, ...once };
  const pages = options.hosts * options.articlesPerHost;
  const farm = await RunningFarm.start(options);
  tellProgress(`fetching ${pages} pages barely`);
  let bytes = 0;
  const bareSeconds = await secondsOf(async () => {
    ({ bytes } = await fetchBarely(farm.origins, options.articlesPerHost));
  });
  const reading = await readingPagesPerSecond();
  tellProgress(`crawling them; at a hundred pages a second this takes ${Math.ceil(pages / 6_000)} minutes`);
  const { seconds, megabytes } = await crawl(farm, farm.origins, pages, parts);
  await farm.stop();
  const speed = pages / seconds;
  const [, early = Number.NaN] = megabytes;
  return [
    {
      ...{ what: `${pages.toLocaleString('en')} pages fetched, read and published`, value: speed, unit: 'pages/s' },
      limit: { name: 'bare undici', value: pages / bareSeconds },
      aim: { atLeast: 0.3 },
    },
    { what: 'the same', value: bytes / 1e6 / seconds, unit: 'MB/s' },
    {
      what: 'beside reading alone, two threads',
      value: speed,
      unit: 'pages/s',
      limit: { name: 'reading', value: 2 * reading },
    },
    ...parts.map((part, index) => ({ what: `memory at ${part * 100} %`, value: megabytes[index] ?? NaN, unit: 'MB' })),
    {
      ...{ what: 'memory at the end beside that at a quarter', value: megabytes.at(-1) ?? Number.NaN, unit: 'MB' },
      limit: { name: 'at a quarter', value: early },
      aim: { atMost: 1.1 },
    },
  ];
}

/** What one thread reads of the farm's pages when it does nothing else. */
async function readingPagesPerSecond(): Promise<number> {
  const origin = 'http://127.0.1.1:80';
  const readAll = () => {
    for (let article = 0; article < pagesReadAlone; article += 1) {
      readArticlePage(articlePage(origin, 0, article, false), `${origin}${articlePath(article)}`);
    }
  };
  readAll();
  return pagesReadAlone / (await secondsOf(readAll));
}

/** The other hosts of a small farm, with one that takes five seconds for each answer and without. */
async function measureSlowHost(): Promise<Measure[]> {
  const speeds: number[] = [];
  for (const delayMs of [0, slowHostDelayMs]) {
    tellProgress(`crawling ${few.hosts} hosts of which one answers after ${delayMs} ms`);
    const farm = await RunningFarm.start({ ...few, ...quiet, ...once, slowHostDelayMs: delayMs });
    const others = farm.origins.slice(0, -1);
    const pages = others.length * few.articlesPerHost;
    const { seconds } = await crawl(farm, others, pages, [1]);
    await farm.stop();
    speeds.push(pages / seconds);
  }
  const [without = Number.NaN, beside = Number.NaN] = speeds;
  const limit = { name: 'without it', value: without };
  return [{ what: 'other hosts beside a slow one', value: beside, unit: 'pages/s', limit, aim: { atLeast: 0.9 } }];
}
