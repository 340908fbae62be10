import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type SiteReport, topics } from '#core/contracts';
import { EventLog } from '#infra/event-log';
import { Metrics } from '#infra/observability';
import { CrawlMemory, type Visit } from '#infra/store';
import { waitFor } from '#testing';
import { startCrawlerOf } from './bench/crawler-bench.contract.js';
import { defineSite } from './site.js';

const articles = 8;
const confirmAfterMs = 4_000;
const sentence =
  'عالجت مصالح الأمن خلال السنة ما مجموعه 738.748 قضية، وأوقفت أزيد من 694 ألف شخص في مختلف المدن المغربية الكبرى.';
const bodyOf = (index: number) =>
  Array.from({ length: 6 }, (_, place) => `<p>${sentence} الخبر ${index} الفقرة ${place}.</p>`).join('');
let layout: 'whole' | 'teaser' = 'whole';

const server = createServer((request, response) => {
  const path = request.url ?? '';
  const index = Number(path.slice(1));
  if (path === '/feed') {
    const items = Array.from(
      { length: articles },
      (_, place) => `<item><title>خبر ${place}</title><link>/${place + 1}</link></item>`,
    );
    response.writeHead(200, { 'content-type': 'application/rss+xml' });
    response.end(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
  } else if (index > 0) {
    const body = layout === 'whole' ? bodyOf(index) : `<p>${sentence} الخبر ${index}.</p>`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      `<html lang="ar"><head><title>خبر ${index}</title><meta property="og:type" content="article"></head><body><article><h1>خبر ${index}</h1>${body}</article></body></html>`,
    );
  } else response.writeHead(404).end();
});

let folder: string;
const closings: (() => Promise<unknown>)[] = [];
beforeEach(async () => {
  layout = 'whole';
  folder = await mkdtemp(join(tmpdir(), 'marsad-sites-'));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
  await rm(folder, { recursive: true });
});

async function startCrawler(isListed: (name: string) => boolean = () => true) {
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const environment = {
    MARSAD_DATA: folder,
    MARSAD_ALLOWED_PRIVATE_HOSTS: `${new URL(origin).host},127.0.0.1:1`,
    MARSAD_HOST_PAUSE_MS: '5',
    MARSAD_PLAN_INTERVAL_MS: '50',
    MARSAD_SITE_REPORT_INTERVAL_MS: '100',
  };
  const times = {
    interval: '200ms',
    recheck: '300ms',
    withdrawalConfirmAfter: `${confirmAfterMs}ms`,
    pause: '50ms',
    language: 'ar',
    country: 'MA',
  };
  const sites = [
    defineSite({ name: 'Dead', url: 'http://127.0.0.1:1/feed', ...times }),
    defineSite({ name: 'Later', url: 'https://later.example/', ...times, enabled: false }),
    defineSite({ name: 'News', url: `${origin}/feed`, ...times }),
  ];
  const listed = sites.filter(({ name }) => isListed(name));
  const module = await startCrawlerOf(environment, listed);
  closings.push(() => module.close());
  return module;
}

/** Reads the reports from the start until one is as asked. */
async function reportUntil(log: EventLog, isAsAsked: (report: SiteReport) => boolean): Promise<SiteReport[]> {
  const stop = new AbortController();
  const reports: SiteReport[] = [];
  for await (const { value } of log.read(topics.sites, {}, stop.signal)) {
    // The log holds what the keeper published: JSON with a report in it.
    const { report } = JSON.parse(new TextDecoder().decode(value)) as { report: SiteReport };
    reports.push(report);
    if (isAsAsked(report)) stop.abort();
  }
  return reports;
}

describe('the crawler tells of its sites', () => {
  it('how they are: the one that works, the one that answers nothing, and the one that is disabled', async () => {
    const log = (await startCrawler()).get(EventLog);
    const told = await reportUntil(log, ({ site, days }) => site === 'News' && days[0]?.newArticles === articles);
    expect(told.at(-1)).toMatchObject({
      state: 'working',
      text: { recent: { readable: 1 } },
      errors: [],
      nextVisitAt: expect.any(String),
    });
    await reportUntil(log, ({ site, lastError }) => site === 'Dead' && lastError?.cause === 'robots_unreachable');
    const later = await reportUntil(log, ({ site }) => site === 'Later');
    expect(later.at(-1)).toMatchObject({ state: 'disabled', nextVisitAt: null, lastSuccessAt: null });
  });

  it('at most once an interval, each time under a higher sequence', async () => {
    const module = await startCrawler();
    const startedAt = performance.now();
    const told = await reportUntil(
      module.get(EventLog),
      ({ site, days }) => site === 'News' && (days[0]?.visits ?? 0) > 30,
    );
    const own = told.filter(({ site }) => site === 'News');
    const sequences = own.map(({ sequence }) => sequence);
    expect(sequences).toEqual(sequences.map((_, index) => (sequences[0] ?? 0) + index));
    expect(own.length).toBeLessThanOrEqual((performance.now() - startedAt) / 100 + 2);
  });

  it('that one was taken from the list, and how it is when it is back', async () => {
    const first = await startCrawler();
    await reportUntil(first.get(EventLog), ({ site, lastError }) => site === 'Dead' && lastError !== null);
    await first.close();
    const second = await startCrawler((name) => name !== 'Dead');
    const told = await reportUntil(second.get(EventLog), ({ state }) => state === 'removed');
    const [before, removed] = told.filter(({ site }) => site === 'Dead').slice(-2);
    expect(removed).toMatchObject({
      sequence: (before?.sequence ?? 0) + 1,
      url: 'http://127.0.0.1:1/feed',
      nextVisitAt: null,
      lastError: before?.lastError,
    });
    expect(removed?.stateSince).toBe(removed?.reportedAt);
    await second.close();
    const third = await startCrawler();
    const back = await reportUntil(
      third.get(EventLog),
      ({ site, sequence }) => site === 'Dead' && sequence > (removed?.sequence ?? 0),
    );
    expect(back.at(-1)).toMatchObject({ site: 'Dead', state: expect.stringMatching(/^(?:new|failing)$/u) });
  });

  it('when the layout of one changed, takes no text back meanwhile, and tells when it is right again', async () => {
    const module = await startCrawler();
    const log = module.get(EventLog);
    await reportUntil(log, ({ site, days }) => site === 'News' && days[0]?.newArticles === articles);
    layout = 'teaser';
    await reportUntil(log, ({ site, state }) => site === 'News' && state === 'layout_changed');
    expect(await module.get(Metrics).text()).toMatch(/^marsad_site_states_total\{state="layout_changed"\} 1$/mu);
    const memory = module.get(CrawlMemory);
    const looked = () => memory.visitsOfSite('News', null, 100);
    // Pages are looked at again after the time in which a cut would be believed, were it not for the layout.
    const isHeldAgain = ({ cutSince = null, nextVisitAt }: Visit) =>
      cutSince !== null && (nextVisitAt ?? 0) >= cutSince + 2 * confirmAfterMs;
    await waitFor(async () => (await looked()).some(isHeldAgain), { timeoutMs: 60_000 });
    layout = 'whole';
    let wasChanged = false;
    await reportUntil(log, ({ site, state }) => {
      if (site !== 'News') return false;
      wasChanged ||= state === 'layout_changed';
      return wasChanged && state === 'working';
    });
    const revisions = await looked().then((visits) =>
      Promise.all(visits.flatMap(({ articleId }) => (articleId === null ? [] : [memory.lastRevision(articleId)]))),
    );
    expect(revisions.map((revision) => revision?.revision)).toEqual(Array.from({ length: articles }, () => 1));
  });
});
