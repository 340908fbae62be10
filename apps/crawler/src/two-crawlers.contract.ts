import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import type { TestingModule } from '@nestjs/testing';
import { CrawlMemory } from '#infra/store';
import { waitFor } from '#testing';
import { startCrawlerOf } from './bench/crawler-bench.contract.js';
import { defineSite } from './site.js';

const pauseMs = 60;
/** Timers fire up to a millisecond early, and both ends of a request are measured on this side of the network. */
const toleranceMs = 3;
const articles = 24;
const timeoutMs = 60_000;

/** What the host saw: when each request began, what of it broke the rules, and by which crawler it came. */
let inWork = 0;
let endedAt = -Infinity;
let [requests, beside, tooSoon, duringRest] = [0, 0, 0, 0];
let restsUntil = 0;
let rest: 'none' | 'wanted' | 'asked' = 'none';
const visitors = new Set<string>();

const server = createServer((request, response) => {
  const now = performance.now();
  requests += 1;
  if (inWork > 0) beside += 1;
  else if (now - endedAt < pauseMs - toleranceMs) tooSoon += 1;
  if (now < restsUntil) duringRest += 1;
  visitors.add(request.headers['user-agent'] ?? '');
  inWork += 1;
  setTimeout(() => {
    inWork -= 1;
    endedAt = performance.now();
    answer(request.url ?? '', response);
  }, 10);
});

function answer(path: string, response: ServerResponse): void {
  if (rest === 'wanted' && path !== '/robots.txt') {
    rest = 'asked';
    restsUntil = performance.now() + 2_000;
    response.writeHead(429, { 'retry-after': '2' }).end();
  } else if (path === '/feed') {
    const items = Array.from(
      { length: articles },
      (_, index) => `<item><title>خبر</title><link>/${index}</link></item>`,
    );
    response
      .writeHead(200, { 'content-type': 'application/rss+xml' })
      .end(`<rss version="2.0"><channel>${items.join('')}</channel></rss>`);
  } else if (path === '/robots.txt') response.writeHead(404).end();
  else response.writeHead(200, { 'content-type': 'text/html' }).end('<html></html>');
}

let folder = '';
let origin = '';
const crawlers: TestingModule[] = [];

/** Two sites at one host, whose articles are looked at again and again, in the way of a crawler with this name. */
async function startCrawler(name: string, place: NodeJS.ProcessEnv): Promise<TestingModule> {
  const environment = {
    ...place,
    MARSAD_DATA: folder,
    MARSAD_ALLOWED_PRIVATE_HOSTS: new URL(origin).host,
    MARSAD_CRAWLER_CONTACT: name,
    MARSAD_PLAN_INTERVAL_MS: '50',
    MARSAD_SITE_TURN_MS: '500',
  };
  const usual = { interval: '200ms', recheck: '300ms', pause: `${pauseMs}ms`, language: 'ar', country: 'MA' };
  const sites = [
    defineSite({ name: 'News', url: `${origin}/feed`, ...usual }),
    defineSite({ name: 'Sport', url: `${origin}/feed?of=sport`, ...usual }),
  ];
  const module = await startCrawlerOf(environment, sites);
  crawlers.push(module);
  return module;
}

/**
 * Proves that two crawlers on one memory and one queue are one visitor to a host.
 * @param place the settings of a memory and a queue that nobody has used
 */
export function twoCrawlersContract(name: string, place: () => NodeJS.ProcessEnv): void {
  describe(name, () => {
    let settings: NodeJS.ProcessEnv = {};
    const startBoth = () => Promise.all([startCrawler('one', settings), startCrawler('two', settings)]);
    beforeAll(async () => {
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    afterAll(async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    });
    beforeEach(async () => {
      settings = place();
      folder = await mkdtemp(join(tmpdir(), 'marsad-two-'));
      [inWork, endedAt, requests, beside, tooSoon, duringRest, restsUntil, rest] = [
        0,
        -Infinity,
        0,
        0,
        0,
        0,
        0,
        'none',
      ];
      visitors.clear();
    });
    afterEach(async () => {
      for (const crawler of crawlers.splice(0)) await crawler.close();
      await rm(folder, { recursive: true });
    });

    it('are one visitor to a host: one request at a time, with its pause, though it has two sites', async () => {
      await startBoth();
      await waitFor(() => requests > 3 * articles && visitors.size === 2, { timeoutMs });
      expect({ beside, tooSoon }).toEqual({ beside: 0, tooSoon: 0 });
    });

    it('both leave a host alone that asked one of them to, and go on after that', async () => {
      const [first] = await startBoth();
      await waitFor(() => visitors.size === 2, { timeoutMs });
      rest = 'wanted';
      await waitFor(() => rest === 'asked', { timeoutMs });
      const asked = requests;
      await waitFor(() => performance.now() > restsUntil && requests > asked + 5, { timeoutMs });
      expect({ duringRest, beside, tooSoon }).toEqual({ duringRest: 0, beside: 0, tooSoon: 0 });
      const notes = await Promise.all(['News', 'Sport'].map((site) => first.get(CrawlMemory).siteNote(site)));
      expect(notes.some((note) => (note?.restsUntil ?? null) !== null)).toBe(true);
    });
  });
}
