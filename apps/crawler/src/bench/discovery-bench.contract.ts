import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { HttpFetchModule, type PoliteFetcher } from '#infra/http-fetch';
import { SystemClock } from '#infra/service-host';
import { CrawlMemory, StoreModule, type Visit } from '#infra/store';
import { afterFailure } from '../next-visit.js';
import { PageReadingPool } from '../page-reading-pool.js';
import { defineSite, type Site } from '../site.js';
import { newVisit, visitSite } from '../visit-site.js';

type Body = string | Uint8Array;

const startedAt = Date.parse('2024-01-10T00:00:00Z');
const roundsMax = 100;

/** A site of one's own making on loopback, whose sources are visited as the runner does. */
export class DiscoveryBench {
  /** What the site serves, by path with its query: a body, whose type is told by its look. */
  readonly paths = new Map<string, Body>();
  /** What it serves where that names nothing; null is a page that is not there. */
  otherwise: (path: string) => Body | null = () => null;
  /** What was asked for since the last look began. */
  readonly asked: string[] = [];
  origin = '';
  memory!: CrawlMemory;
  private site!: Site;
  private fetcher!: PoliteFetcher;
  private readonly pool = new PageReadingPool({ threads: 1, timeoutMs: 20_000 });
  private readonly closings: (() => Promise<unknown>)[] = [];
  private readonly server = createServer((request, response) => {
    const path = request.url ?? '';
    this.asked.push(path);
    const body = this.paths.get(path) ?? this.otherwise(path);
    const type =
      typeof body !== 'string' ? 'application/octet-stream' : body.startsWith('<?xml') ? 'text/xml' : 'text/html';
    response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? '');
  });

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.server.listen(0, '127.0.0.1', resolve));
    // A server that listens on a port has an address with one.
    this.origin = `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  async stop(): Promise<void> {
    await this.pool.close();
    this.server.closeAllConnections();
    await new Promise((resolve) => this.server.close(resolve));
  }

  /** Forgets what was before: each test has a site and a memory of its own. */
  async begin(): Promise<void> {
    this.paths.clear();
    this.otherwise = () => null;
    const folder = await mkdtemp(join(tmpdir(), 'marsad-discovery-'));
    const stores = StoreModule.forRoot({ environment: { MARSAD_DATA: folder } });
    const module = await Test.createTestingModule({ imports: [stores] }).compile();
    this.memory = module.get(CrawlMemory);
    const allowed = { MARSAD_ALLOWED_PRIVATE_HOSTS: new URL(this.origin).host, MARSAD_HOST_PAUSE_MS: '0' };
    const fetcher = HttpFetchModule.openFetcher(allowed, new SystemClock());
    this.fetcher = fetcher;
    this.closings.push(
      () => rm(folder, { recursive: true }),
      () => module.close(),
      () => fetcher.close(),
    );
    const site = defineSite({ name: 'News', url: `${this.origin}/`, language: 'ar', country: 'MA', interval: '15m' });
    this.site = site;
    await this.memory.rememberVisit(newVisit({ url: site.url, site, role: 'discovery', nextVisitAt: startedAt }));
  }

  async end(): Promise<void> {
    for (const close of this.closings.splice(0).reverse()) await close();
  }

  /** Visits every source that is due, until none is, and gives what was asked for meanwhile. */
  async look(afterMs = 0): Promise<string[]> {
    const now = startedAt + afterMs;
    this.asked.length = 0;
    for (let round = 0; round < roundsMax; round += 1) {
      const due = (await this.memory.dueVisits(now, 1_000)).filter(({ role }) => role === 'discovery');
      if (due.length === 0) return [...this.asked];
      for (const visit of due) await this.memory.saveVisit(await this.visited(visit, now));
    }
    throw new Error('There is no end to the sources of this site.');
  }

  private async visited(visit: Visit, now: number): Promise<Visit> {
    const { memory, fetcher, pool, site } = this;
    const { url, etag, lastModified } = visit;
    const fetched = await fetcher.fetch({ url, etag, lastModified });
    const outcome = await visitSite({ memory, fetcher, pool }, { visit, site, fetched, now });
    if (outcome.kind === 'done') return outcome.visit;
    if (outcome.kind === 'failed') return afterFailure(visit, site, now, outcome.failure);
    throw new Error('The host is not to be asked now.');
  }

  /** The paths of the articles that are remembered. */
  async articles(): Promise<string[]> {
    const visits = await this.memory.visitsOfSite(this.site.name, null, 10_000);
    return visits.filter(({ role }) => role === 'article').map(({ url }) => url.replace(this.origin, ''));
  }
}

/** Gives the tests of a file a bench, and takes it down after them. */
export function useDiscoveryBench(): DiscoveryBench {
  const bench = new DiscoveryBench();
  beforeAll(() => bench.start());
  afterAll(() => bench.stop());
  beforeEach(() => bench.begin());
  afterEach(() => bench.end());
  return bench;
}

/** Long enough for a headline. */
export const headline = 'توقيف اثني عشر شخصا بمدينة الرباط أمس';
/** Links to articles as a home page has them. */
export const teasers = (...slugs: string[]) =>
  slugs.map((slug) => `<article><h2><a href="/${slug}">${headline}</a></h2></article>`).join('');
/** A web page. */
export const page = (body: string, head = '') => `<html lang="ar"><head>${head}</head><body>${body}</body></html>`;
/** A feed of these addresses. */
export const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items
    .map(
      (item) =>
        `<item><title>${headline}</title><link>${item}</link><pubDate>Tue, 09 Jan 2024 10:00:00 +0100</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
/** A sitemap of these addresses, with the days of their changes. */
export const sitemap = (...entries: [address: string, modifiedAt?: string][]) =>
  `<?xml version="1.0"?><urlset>${entries.map(([address, day]) => `<url><loc>${address}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`).join('')}</urlset>`;
/** An index of these sitemaps. */
export const index = (...addresses: string[]) =>
  `<?xml version="1.0"?><sitemapindex>${addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('')}</sitemapindex>`;
