import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { HttpFetchModule, type PoliteFetcher } from '#infra/http-fetch';
import { SystemClock } from '#infra/service-host';
import { CrawlMemory, StoreModule, type Visit } from '#infra/store';
import { afterFailure } from './next-visit.js';
import { PageReadingPool } from './page-reading-pool.js';
import { defineSite, type Site } from './site.js';
import { newVisit, visitSite } from './visit-site.js';

type Body = string | Uint8Array;
/** What the site serves, by path with its query: a body, whose type is told by its look, or one that is made for each path. */
const paths = new Map<string, Body>();
let otherwise: (path: string) => Body | null = () => null;
const asked: string[] = [];
const server = createServer((request, response) => {
  const path = request.url ?? '';
  asked.push(path);
  const body = paths.get(path) ?? otherwise(path);
  const type =
    typeof body !== 'string' ? 'application/octet-stream' : body.startsWith('<?xml') ? 'text/xml' : 'text/html';
  response.writeHead(body === null ? 404 : 200, { 'content-type': type }).end(body ?? '');
});
const pool = new PageReadingPool({ threads: 1, timeoutMs: 20_000 });
const startedAt = Date.parse('2024-01-10T00:00:00Z');
const minuteMs = 60_000;
const closings: (() => Promise<unknown>)[] = [];
let origin = '';
let site: Site;
let memory: CrawlMemory;
let fetcher: PoliteFetcher;

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(async () => {
  await pool.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  paths.clear();
  otherwise = () => null;
  asked.length = 0;
  const folder = await mkdtemp(join(tmpdir(), 'marsad-discovery-'));
  const stores = StoreModule.forRoot({ environment: { MARSAD_DATA: folder } });
  const module = await Test.createTestingModule({ imports: [stores] }).compile();
  memory = module.get(CrawlMemory);
  const allowed = { MARSAD_ALLOWED_PRIVATE_HOSTS: new URL(origin).host, MARSAD_HOST_PAUSE_MS: '0' };
  fetcher = HttpFetchModule.openFetcher(allowed, new SystemClock());
  closings.push(
    () => rm(folder, { recursive: true }),
    () => module.close(),
    () => fetcher.close(),
  );
  site = defineSite({ name: 'News', url: `${origin}/`, language: 'ar', country: 'MA', interval: '15m' });
  await memory.rememberVisit(newVisit({ url: site.url, site, role: 'discovery', nextVisitAt: startedAt }));
});
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

const roundsMax = 100;

/** Visits every source that is due, until none is, as the runner does, and gives what was asked for meanwhile. */
async function look(afterMs = 0): Promise<string[]> {
  const now = startedAt + afterMs;
  asked.length = 0;
  for (let round = 0; round < roundsMax; round += 1) {
    const due = (await memory.dueVisits(now, 1_000)).filter(({ role }) => role === 'discovery');
    if (due.length === 0) return [...asked];
    for (const visit of due) await memory.saveVisit(await visited(visit, now));
  }
  throw new Error('There is no end to the sources of this site.');
}

async function visited(visit: Visit, now: number): Promise<Visit> {
  const { url, etag, lastModified } = visit;
  const fetched = await fetcher.fetch({ url, etag, lastModified });
  const outcome = await visitSite({ memory, fetcher, pool }, { visit, site, fetched, now });
  if (outcome.kind === 'done') return outcome.visit;
  if (outcome.kind === 'failed') return afterFailure(visit, site, now, outcome.failure);
  throw new Error('The host is not to be asked now.');
}

async function articles(): Promise<string[]> {
  const visits = await memory.visitsOfSite(site.name, null, 10_000);
  return visits.filter(({ role }) => role === 'article').map(({ url }) => url.replace(origin, ''));
}

const headline = 'توقيف اثني عشر شخصا بمدينة الرباط أمس';
const teasers = (...slugs: string[]) =>
  slugs.map((slug) => `<article><h2><a href="/${slug}">${headline}</a></h2></article>`).join('');
const page = (body: string, head = '') => `<html lang="ar"><head>${head}</head><body>${body}</body></html>`;
const feed = (...items: string[]) =>
  `<?xml version="1.0"?><rss version="2.0"><channel><title>x</title>${items
    .map(
      (item) =>
        `<item><title>${headline}</title><link>${item}</link><pubDate>Tue, 09 Jan 2024 10:00:00 +0100</pubDate></item>`,
    )
    .join('')}</channel></rss>`;
const sitemap = (...entries: [address: string, modifiedAt?: string][]) =>
  `<?xml version="1.0"?><urlset>${entries.map(([address, day]) => `<url><loc>${address}</loc>${day === undefined ? '' : `<lastmod>${day}</lastmod>`}</url>`).join('')}</urlset>`;
const index = (...addresses: string[]) =>
  `<?xml version="1.0"?><sitemapindex>${addresses.map((address) => `<sitemap><loc>${address}</loc></sitemap>`).join('')}</sitemapindex>`;

describe('from its home page alone, a site', () => {
  it('with a feed at an undeclared place is read by it, and the places are tried once', async () => {
    paths.set('/', page(teasers('news/100001')));
    paths.set('/rss', feed('/news/100001', '/news/100002'));
    const first = await look();
    expect(first).toEqual(expect.arrayContaining(['/feed', '/rss.xml', '/rss', '/sitemap.xml', '/sitemap.xml.gz']));
    expect(first).not.toContain('/feed.xml');
    expect(await articles()).toEqual(['/news/100001', '/news/100002']);
    paths.set('/rss', feed('/news/100003', '/news/100002'));
    expect((await look(15 * minuteMs)).sort()).toEqual(['/', '/rss']);
    expect(await articles()).toEqual(['/news/100001', '/news/100002', '/news/100003']);
  });

  it('with only a packed index of packed sitemaps is read by its latest', async () => {
    paths.set('/', page('<p>Welcome</p><nav><a href="/about-us">About</a></nav>'));
    paths.set(
      '/sitemap_index.xml.gz',
      gzipSync(
        index(
          '/s-2023-12.xml.gz',
          '/s-2024-01.xml.gz',
          '/s-2017-01.xml.gz',
          '/s-2018-01.xml.gz',
          '/tag-sitemap.xml.gz',
        ),
      ),
    );
    paths.set(
      '/s-2024-01.xml.gz',
      gzipSync(sitemap(['/a', '2024-01-09'], ['/b', '2024-01-09'], ['/old', '2024-01-01'])),
    );
    paths.set('/s-2023-12.xml.gz', gzipSync(sitemap(['/c', '2023-12-30'])));
    paths.set('/s-2018-01.xml.gz', gzipSync(sitemap(['/d', '2018-01-30'])));
    const first = await look();
    expect(first).not.toContain('/s-2017-01.xml.gz');
    expect(first).not.toContain('/tag-sitemap.xml.gz');
    expect(await articles()).toEqual(['/a', '/b']);
    const later = await look(15 * minuteMs);
    // What has nothing younger than a month is left alone.
    expect(later).not.toContain('/s-2018-01.xml.gz');
    expect(later).toEqual(expect.arrayContaining(['/sitemap_index.xml.gz', '/s-2024-01.xml.gz']));
  });

  it('with only listings is read by them, by its sections and by the pages before', async () => {
    const menu = '<nav><a href="/politique">سياسة</a><a href="/societe">مجتمع</a><a href="/contact">اتصل بنا</a></nav>';
    paths.set('/', page(menu + teasers('news/100001')));
    paths.set('/politique', page(menu + teasers('news/100001', 'news/100002')));
    paths.set(
      '/societe',
      page(menu + teasers('news/100003', 'news/100004'), '<link rel="next" href="/societe/page/2">'),
    );
    paths.set('/societe/page/2', page(menu + teasers('news/100005')));
    await look();
    expect(await articles()).toEqual(['/news/100001']);
    const second = await look(15 * minuteMs);
    expect(second.sort()).toEqual(['/', '/politique', '/societe', '/societe/page/2']);
    expect(await articles()).toHaveLength(5);
    expect(await look(30 * minuteMs)).toEqual(['/']);
  });

  it('looks at a page before again only when all articles of the one in front of it are new', async () => {
    for (const [number, slug] of [
      [1, 'news/100001'],
      [2, 'news/100002'],
    ] as const)
      paths.set(
        number === 1 ? '/' : '/page/2',
        page(teasers(slug), number === 1 ? '<link rel="next" href="/page/2">' : ''),
      );
    await look();
    await look(15 * minuteMs);
    paths.set('/', page(teasers('news/100003', 'news/100001'), '<link rel="next" href="/page/2">'));
    expect(await look(30 * minuteMs)).toEqual(['/']);
    paths.set('/', page(teasers('news/100004', 'news/100005'), '<link rel="next" href="/page/2">'));
    expect(await look(45 * minuteMs)).toEqual(['/', '/page/2']);
  });

  it('is visited once for each article, whatever the spellings of its address', async () => {
    paths.set(
      '/',
      page(
        teasers('news/100001/', 'news/100001/amp/'),
        '<link rel="alternate" type="application/rss+xml" href="/feed">',
      ),
    );
    paths.set(
      '/feed',
      feed(`${origin}/news/100001?utm_source=rss`, '/news/100001/#x', '/news/100002/amp', '/news/100002'),
    );
    await look();
    expect(await articles()).toEqual(['/news/100001/', '/news/100002']);
  });

  it('has the dates of its feed remembered for articles whose pages have none', async () => {
    paths.set('/', page(teasers('x'), '<link rel="alternate" type="application/rss+xml" href="/feed">'));
    paths.set('/feed', feed('/news/100001'));
    await look();
    expect(await memory.visit(`${origin}/news/100001`)).toMatchObject({ mentionedAt: '2024-01-09T10:00:00+01:00' });
  });

  it.each([
    ['declared', true],
    ['not declared', false],
  ])('has its feed read in windows-1256, %s', async (_name, isDeclared) => {
    const decoder = new TextDecoder('windows-1256');
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const text = feed('/أخبار/100001').replace('?>', isDeclared ? ' encoding="windows-1256"?>' : '?>');
    paths.set('/', page('', '<link rel="alternate" type="application/rss+xml" href="/feed">'));
    paths.set(
      '/feed',
      Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f),
    );
    await look();
    expect((await articles()).map(decodeURIComponent)).toEqual(['/أخبار/100001']);
  });
});

describe('a poisoned source', () => {
  it('of indexes in indexes without end is left after a few steps', async () => {
    let number = 0;
    paths.set('/', page(teasers('news/100001')));
    paths.set('/robots.txt', `User-agent: *\nSitemap: ${origin}/index-0.xml`);
    otherwise = (path) =>
      path.startsWith('/index-') ? index(...Array.from({ length: 9 }, () => `/index-${(number += 1)}.xml`)) : null;
    const requests = await look();
    // One of robots.txt, three of it, and three of each of these.
    expect(requests.filter((path) => path.startsWith('/index-'))).toHaveLength(13);
  });

  it('of pages without end is left after the fifth', async () => {
    let number = 100_000;
    otherwise = (path) => {
      const current = Number(/^\/page\/(\d+)/u.exec(path)?.[1] ?? (path === '/' ? '1' : 'NaN'));
      return Number.isNaN(current)
        ? null
        : page(teasers(`news/${(number += 1)}`), `<link rel="next" href="/page/${current + 1}">`);
    };
    await look();
    const requests = await look(15 * minuteMs);
    expect(requests).toEqual(['/', '/page/2', '/page/3', '/page/4', '/page/5']);
  });

  it('of days of a calendar without end leads nowhere', async () => {
    const day = (number: number) =>
      `<td><a href="/2024/01/${number}">${number}</a></td><td><a href="/calendar/?d=${number}">all events of that day</a></td>`;
    paths.set(
      '/',
      page(
        `<nav><a href="/2024/02">February</a></nav><table>${Array.from({ length: 28 }, (_, at) => day(at + 1)).join('')}</table>${teasers('news/100001')}`,
      ),
    );
    await look();
    await look(15 * minuteMs);
    expect(await articles()).toEqual(['/news/100001']);
    expect(asked).toEqual(['/']);
  });

  it('of 100,000 links gives no more than its bound at a visit', async () => {
    const entries = Array.from(
      { length: 100_000 },
      (_, at) => `<url><loc>/n${at}</loc><lastmod>2024-01-09</lastmod></url>`,
    );
    paths.set('/', page(teasers('news/100001')));
    paths.set('/sitemap.xml', gzipSync(`<urlset>${entries.join('')}</urlset>`));
    await look();
    expect(await articles()).toHaveLength(501);
  });

  it('leads to no other host', async () => {
    paths.set('/', page(teasers('news/100001')));
    paths.set(
      '/robots.txt',
      'User-agent: *\nSitemap: http://169.254.169.254/sitemap.xml\nSitemap: https://other.example/s.xml',
    );
    paths.set('/feed', feed('http://127.0.0.1:1/a', 'https://other.example/b', 'file:///etc/passwd', '/news/100002'));
    await look();
    expect(await articles()).toEqual(['/news/100001', '/news/100002']);
  });

  it('that answers every address with its home page is read by its listing alone', async () => {
    otherwise = () => page(teasers('news/100001'));
    await look();
    await look(15 * minuteMs);
    expect(await look(30 * minuteMs)).toEqual(['/']);
  });
});
