import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { topics } from '#core/contracts';
import { EventLog } from '#infra/event-log';
import { JobQueue } from '#infra/job-queue';
import { Metrics } from '#infra/observability';
import { openDatabase } from '#infra/sqlite';
import { CrawlMemory } from '#infra/store';
import { startCrawlerOf } from './bench/crawler-bench.contract.js';
import { defineSite } from './site.js';

/** The site's articles by path, and paths that are gone. */
const pages = new Map<string, string | null>();
const server = createServer((request, response) => {
  const path = request.url ?? '';
  const page = pages.get(path);
  const items = [...pages].map(([link, text]) =>
    text === null ? '' : `<item><title>خبر</title><link>${link}</link></item>`,
  );
  if (path === '/feed')
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
  else if (typeof page === 'string') response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page);
  else response.writeHead(page === null ? 410 : 404, { 'content-type': 'text/html' }).end('<p>no</p>');
});

const closings: (() => Promise<unknown>)[] = [];
let folder: string;
let origin: string;

beforeEach(async () => {
  pages.clear();
  folder = await mkdtemp(join(tmpdir(), 'marsad-crawler-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

function articleOf(title: string, text: string): string {
  const sentence = 'عالجت مصالح الأمن خلال السنة ما مجموعه 738.748 قضية، وأوقفت أزيد من 694 ألف شخص في مختلف المدن.';
  return `<html lang="ar"><head><title>${title}</title><meta property="og:type" content="article"></head><body><article><h1>${title}</h1><p>${sentence}</p><p>${text}</p><p>${sentence}</p></article></body></html>`;
}

/** Starts a crawler of the site, and of one that answers nothing. */
async function startCrawler() {
  const environment = {
    MARSAD_DATA: folder,
    MARSAD_ALLOWED_PRIVATE_HOSTS: `${new URL(origin).host},127.0.0.1:1`,
    MARSAD_HOST_PAUSE_MS: '10',
    MARSAD_PLAN_INTERVAL_MS: '50',
  };
  const times = {
    interval: '200ms',
    recheck: '200ms',
    withdrawalConfirmAfter: '300ms',
    pause: '50ms',
    language: 'ar',
    country: 'MA',
  };
  const sites = [
    defineSite({ name: 'Dead', url: 'http://127.0.0.1:1/feed', ...times }),
    defineSite({ name: 'News', url: `${origin}/feed`, ...times }),
  ];
  const module = await startCrawlerOf(environment, sites);
  closings.push(() => module.close());
  return module;
}

/** Reads the article events from the start until the last one is as asked. */
async function eventsUntil(log: EventLog, isLast: (event: string) => boolean): Promise<string[]> {
  const stop = new AbortController();
  const events: string[] = [];
  for await (const { headers, value } of log.read(topics.articles, {}, stop.signal)) {
    // The log holds what the relay published: JSON with an article in it.
    const { article } = JSON.parse(new TextDecoder().decode(value)) as { article: { url: string; revision: number } };
    const kind = headers['ce_type']?.includes('withdrawn') ? 'withdrawn' : 'captured';
    const event = `${article.url.replace(origin, '')} ${article.revision} ${kind}`;
    if (!events.includes(event)) events.push(event);
    if (isLast(event)) stop.abort();
  }
  return events;
}

describe('the crawler', () => {
  it('captures, recaptures and withdraws the articles of a site, whatever becomes of the others', async () => {
    pages.set('/good', articleOf('حصيلة', 'أولا.'));
    pages.set('/empty', '<html></html>');
    pages.set(
      '/kept-out',
      articleOf('حصيلة', 'سرا.').replace('<head>', '<head><meta name="robots" content="noindex">'),
    );
    const module = await startCrawler();
    const log = module.get(EventLog);
    await eventsUntil(log, (event) => event === '/good 1 captured');
    pages.set('/good', articleOf('حصيلة', 'ثانيا.'));
    pages.set('/later', articleOf('لاحق', 'ثالثا.'));
    await eventsUntil(log, (event) => event === '/good 2 captured');
    await eventsUntil(log, (event) => event === '/later 1 captured');
    pages.set('/good', null);
    const events = await eventsUntil(log, (event) => event === '/good 3 withdrawn');
    expect(events.filter((event) => event.startsWith('/good'))).toEqual([
      '/good 1 captured',
      '/good 2 captured',
      '/good 3 withdrawn',
    ]);
    expect(events.filter((event) => event.startsWith('/empty'))).toEqual([]);
    const memory = module.get(CrawlMemory);
    expect(await memory.visit('http://127.0.0.1:1/feed')).toMatchObject({
      visits: 0,
      lastError: expect.stringMatching(/^robots_unreachable/u),
    });
    expect(await module.get(Metrics).text()).toMatch(/^marsad_visits_total\{role="article",outcome="failed"\} [1-9]/mu);
    expect(await memory.visit(`${origin}/empty`)).toMatchObject({ lastError: 'unreadable: no_text' });
    expect(await memory.visit(`${origin}/kept-out`)).toMatchObject({
      lastError: 'not_to_be_kept: the page says noindex',
      articleId: null,
    });
  });

  it('withdraws an article when the time is over that its page names', async () => {
    const until = new Date(Date.now() + 3_000).toISOString();
    const meta = `<head><meta name="robots" content="unavailable_after: ${until}">`;
    pages.set('/for-a-time', articleOf('حصيلة', 'إلى حين.').replace('<head>', meta));
    const module = await startCrawler();
    const events = await eventsUntil(module.get(EventLog), (event) => event === '/for-a-time 2 withdrawn');
    expect(events.filter((event) => event.startsWith('/for-a-time'))).toEqual([
      '/for-a-time 1 captured',
      '/for-a-time 2 withdrawn',
    ]);
  });

  it('goes on where it stopped: what did not change is not captured again', async () => {
    pages.set('/a', articleOf('حصيلة', 'أولا.'));
    const first = await startCrawler();
    await eventsUntil(first.get(EventLog), (event) => event === '/a 1 captured');
    for (const close of closings.splice(0)) await close();
    pages.set('/b', articleOf('لاحق', 'ثانيا.'));
    const second = await startCrawler();
    const events = await eventsUntil(second.get(EventLog), (event) => event === '/b 1 captured');
    expect(events).toEqual(['/a 1 captured', '/b 1 captured']);
  });

  it('starves no site when the queue is away for a time, and comes back without its jobs', async () => {
    pages.set('/a', articleOf('حصيلة', 'أولا.'));
    const module = await startCrawler();
    const log = module.get(EventLog);
    await eventsUntil(log, (event) => event === '/a 1 captured');
    const jobs = openDatabase(join(folder, 'jobs.sqlite'), []);
    for (const page of ['/b', '/c']) {
      jobs.exec('BEGIN IMMEDIATE');
      pages.set(page, articleOf('لاحق', `ثانيا ${page}.`));
      expect(await module.get(JobQueue).add({ queue: 'crawler.visits', jobId: page, data: null })).toBe('unavailable');
      jobs.exec('DELETE FROM jobs');
      jobs.exec('COMMIT');
      await eventsUntil(log, (event) => event === `${page} 1 captured`);
    }
    jobs.close();
  });
});
