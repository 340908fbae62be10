import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { HttpFetchModule, type PoliteFetcher } from '#infra/http-fetch';
import { SystemClock } from '#infra/service-host';
import { CrawlMemory, type Revision, StoreModule, type Visit } from '#infra/store';
import { PageReadingPool } from './page-reading-pool.js';
import { defineSite, type Site } from './site.js';
import { visitArticle } from './visit-article.js';
import { newVisit, visitSite } from './visit-site.js';

interface Answer {
  readonly status?: number;
  readonly type?: string;
  readonly body?: string | Uint8Array;
  readonly headers?: Record<string, string>;
}

const paths = new Map<string, Answer>();
const server = createServer((request, response) => {
  const {
    status = 200,
    type = 'text/html; charset=utf-8',
    body = '',
    headers = {},
  } = paths.get(request.url ?? '') ?? { status: 404 };
  const isKnown = headers['etag'] !== undefined && request.headers['if-none-match'] === headers['etag'];
  response.writeHead(isKnown ? 304 : status, { 'content-type': type, ...headers }).end(isKnown ? undefined : body);
});
const pool = new PageReadingPool({ threads: 1, timeoutMs: 10_000 });
let origin = '';
let fetcher: PoliteFetcher;
let memory: CrawlMemory;
let site: Site;
const closings: (() => Promise<unknown>)[] = [];

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  origin = `http://127.0.0.1:${port}`;
});
afterAll(async () => {
  await pool.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});
beforeEach(async () => {
  paths.clear();
  const folder = await mkdtemp(join(tmpdir(), 'marsad-visit-'));
  const module = await Test.createTestingModule({
    imports: [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })],
  }).compile();
  memory = module.get(CrawlMemory);
  fetcher = HttpFetchModule.openFetcher(
    { MARSAD_ALLOWED_PRIVATE_HOSTS: new URL(origin).host, MARSAD_HOST_PAUSE_MS: '0' },
    new SystemClock(),
  );
  closings.push(
    () => rm(folder, { recursive: true }),
    () => module.close(),
    () => fetcher.close(),
  );
  site = defineSite({
    name: 'News',
    url: `${origin}/`,
    language: 'ar',
    country: 'MA',
    interval: '1m',
    recheck: ['1h', '6h'],
    withdrawalConfirmAfter: '1h',
  });
});
afterEach(async () => {
  for (const close of closings.splice(0).reverse()) await close();
});

const startedAt = Date.parse('2024-01-01T00:00:00Z');
const hourMs = 3_600_000;
const sentence =
  'عالجت مصالح الأمن خلال السنة ما مجموعه 738.748 قضية، وأوقفت أزيد من 694 ألف شخص في مختلف المدن المغربية.';

function articleOf(text: string, head = ''): string {
  return `<html lang="ar"><head><title>حصيلة السنة</title><meta property="og:type" content="article">${head}</head>
    <body><nav><a href="/">الرئيسية</a></nav><article><h1>حصيلة السنة</h1><p>${sentence}</p><p>${text}</p><p>${sentence}</p></article></body></html>`;
}

/** Visits the URL, saves what came of it as the runner does, and gives it. */
async function visit(role: Visit['role'], path: string, now = startedAt) {
  const url = origin + path;
  const known = (await memory.visit(url)) ?? newVisit({ url, site, role, nextVisitAt: now });
  const { etag, lastModified } = known;
  const details = { visit: known, site, now, fetched: await fetcher.fetch({ url, etag, lastModified }) };
  const parts = { memory, fetcher, pool };
  const outcome = await (role === 'article' ? visitArticle(parts, details) : visitSite(parts, details));
  if (outcome.kind === 'done') await memory.saveVisit(outcome.visit);
  return outcome;
}

const revisions = () => memory.pendingRevisions(100);
const kinds = async () =>
  (await revisions()).map((revision: Revision) => `${revision.revision} ${revision.content.kind}`);
const planned = async () =>
  (await memory.dueVisits(startedAt + hourMs, 1_000)).map((due) => `${due.role} ${due.url.replace(origin, '')}`);

describe('a visit to a site', () => {
  const item = (path: string) => `<item><title>خبر</title><link>${origin}${path}</link></item>`;

  it('plans the new articles of a feed, once', async () => {
    paths.set('/feed', {
      type: 'application/rss+xml',
      body: `<rss version="2.0"><channel>${item('/a')}${item('/b')}<item><link>https://other.example/x</link></item></channel></rss>`,
    });
    expect(await visit('discovery', '/feed')).toMatchObject({
      kind: 'done',
      hasNewWork: true,
      visit: { nextVisitAt: startedAt + 60_000 },
    });
    expect(await planned()).toEqual(['article /a', 'article /b', 'discovery /feed']);
    expect(await visit('discovery', '/feed')).toMatchObject({ kind: 'done', hasNewWork: false });
  });

  it('plans the articles of a news sitemap, and of another only what changed lately', async () => {
    paths.set('/sitemap.xml', {
      type: 'application/xml',
      body: `<urlset><url><loc>${origin}/n</loc><news:news><news:title>خبر</news:title></news:news></url>
        <url><loc>${origin}/new</loc><lastmod>2023-12-31</lastmod></url><url><loc>${origin}/old</loc><lastmod>2023-01-01</lastmod></url></urlset>`,
    });
    await visit('discovery', '/sitemap.xml');
    expect(await planned()).toEqual(['article /n', 'article /new', 'discovery /sitemap.xml']);
  });

  it('finds on the home page its articles, its feed, and the news sitemap of robots.txt', async () => {
    paths.set('/robots.txt', { type: 'text/plain', body: `User-agent: *\nSitemap: ${origin}/news-sitemap.xml` });
    paths.set('/', {
      body: `<html><head><link rel="alternate" type="application/rss+xml" href="/feed"></head><body><nav><a href="/sport">رياضة</a></nav>
        <article><h2><a href="/news/12345">توقيف اثني عشر شخصا بمدينة الرباط أمس</a></h2></article></body></html>`,
    });
    await visit('discovery', '/');
    expect((await planned()).sort()).toEqual([
      'article /news/12345',
      'discovery /',
      'discovery /feed',
      'discovery /news-sitemap.xml',
    ]);
  });

  it('that did not change asks for nothing more', async () => {
    paths.set('/feed', {
      type: 'application/rss+xml',
      headers: { etag: '"1"' },
      body: `<rss version="2.0"><channel>${item('/a')}</channel></rss>`,
    });
    await visit('discovery', '/feed');
    expect(await visit('discovery', '/feed', startedAt + 60_000)).toMatchObject({
      kind: 'done',
      hasNewWork: false,
      visit: { visits: 2, etag: '"1"' },
    });
  });

  it.each<[string, Answer, RegExp]>([
    ['a broken feed', { type: 'application/rss+xml', body: '<rss><channel>' }, /^unreadable: no_items/u],
    ['an empty page', { body: '<html></html>' }, /^unreadable: no_articles/u],
    ['a missing one', { status: 404 }, /^gone/u],
    ['a picture', { type: 'image/png' }, /^content_type_not_allowed/u],
    ['an overloaded server', { status: 503, headers: { 'retry-after': '60' } }, /^http_status: status 503/u],
  ])('fails with a reason on %s', async (_name, answer, message) => {
    paths.set('/feed', answer);
    const outcome = await visit('discovery', '/feed');
    expect(outcome).toMatchObject({ kind: 'failed' });
    expect(outcome.kind === 'failed' && outcome.failure.message).toMatch(message);
  });
});

describe('a visit to an article', () => {
  it('captures it, and again only when its text changed', async () => {
    paths.set('/a', { body: articleOf('أولا.') });
    expect(await visit('article', '/a')).toMatchObject({
      kind: 'done',
      hasNewWork: true,
      visit: { nextVisitAt: startedAt + hourMs },
    });
    expect(await visit('article', '/a', startedAt + hourMs)).toMatchObject({
      kind: 'done',
      hasNewWork: false,
      visit: { nextVisitAt: startedAt + 6 * hourMs },
    });
    paths.set('/a', { body: articleOf('ثانيا.') });
    await visit('article', '/a', startedAt + 2 * hourMs);
    paths.set('/a', { body: articleOf('أولا.') });
    await visit('article', '/a', startedAt + 3 * hourMs);
    expect(await kinds()).toEqual(['1 captured', '2 captured', '3 captured']);
    expect((await revisions())[0]?.content.article).toMatchObject({
      source: 'News',
      title: 'حصيلة السنة',
      language: 'ar',
      country: 'MA',
    });
  });

  it('reads a page in windows-1256', async () => {
    const decoder = new TextDecoder('windows-1256');
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const html = articleOf('ثالثا.', '<meta charset="windows-1256">');
    paths.set('/a', { type: 'text/html', body: Uint8Array.from(html, (character) => bytes.get(character) ?? 0x3f) });
    await visit('article', '/a');
    const content = (await revisions())[0]?.content;
    expect(content?.kind === 'captured' && content.article.text).toContain('ثالثا.');
  });

  it('takes two addresses of one article for one article', async () => {
    const body = articleOf('أولا.', `<link rel="canonical" href="/a">`);
    paths.set('/a', { body });
    paths.set('/a?page=amp', { body });
    await visit('article', '/a');
    await visit('article', '/a?page=amp');
    expect(await kinds()).toEqual(['1 captured']);
  });

  it('withdraws it when the page is gone twice, an hour apart, and captures it when it is back', async () => {
    paths.set('/a', { body: articleOf('أولا.') });
    await visit('article', '/a');
    paths.set('/a', { status: 410 });
    await visit('article', '/a', startedAt + hourMs);
    await visit('article', '/a', startedAt + 1.5 * hourMs);
    expect(await kinds()).toEqual(['1 captured']);
    expect(await visit('article', '/a', startedAt + 2 * hourMs)).toMatchObject({ hasNewWork: true });
    await visit('article', '/a', startedAt + 3 * hourMs);
    expect(await kinds()).toEqual(['1 captured', '2 withdrawn']);
    paths.set('/a', { body: articleOf('أولا.') });
    await visit('article', '/a', startedAt + 8 * hourMs);
    expect(await kinds()).toEqual(['1 captured', '2 withdrawn', '3 captured']);
  });

  it('does not withdraw it for one missing answer or for a server that fails', async () => {
    paths.set('/a', { body: articleOf('أولا.') });
    await visit('article', '/a');
    for (const [hours, status] of [
      [1, 404],
      [2, 200],
      [3, 404],
      [3.5, 500],
    ] as const) {
      paths.set('/a', { status, body: articleOf('أولا.') });
      await visit('article', '/a', startedAt + hours * hourMs);
    }
    expect(await kinds()).toEqual(['1 captured']);
  });

  it('withdraws the old address of an article that moved, when that is confirmed', async () => {
    paths.set('/a', { body: articleOf('أولا.') });
    await visit('article', '/a');
    paths.set('/a', { status: 301, headers: { location: '/b', etag: '"1"' } });
    paths.set('/b', { body: articleOf('أولا.') });
    await visit('article', '/a', startedAt + hourMs);
    expect(await kinds()).toEqual(['1 captured', '1 captured']);
    await visit('article', '/a', startedAt + 2 * hourMs);
    expect(await kinds()).toEqual(['1 captured', '1 captured', '2 withdrawn']);
  });

  it('does not take a page that asks for consent for the article', async () => {
    paths.set('/a', { body: articleOf('أولا.') });
    await visit('article', '/a');
    paths.set('/a', { status: 302, headers: { location: '/consent' } });
    paths.set('/consent', { body: articleOf('نحتاج موافقتك.').replaceAll('حصيلة السنة', 'موافقة') });
    expect(await visit('article', '/a', startedAt + hourMs)).toMatchObject({ kind: 'failed' });
    expect(await kinds()).toEqual(['1 captured']);
  });

  it.each<[string, string, RegExp]>([
    ['an empty page', '<html><body></body></html>', /no_text/u],
    [
      'a page of a few words',
      '<html><head><title>x</title></head><body><p>قريبا.</p></body></html>',
      /text_too_short/u,
    ],
    ['a page that is too deep', '<div>'.repeat(5_000), /page_too_deep/u],
  ])('fails with a reason on %s, and captures nothing', async (_name, body, message) => {
    paths.set('/a', { body });
    const outcome = await visit('article', '/a');
    expect(outcome.kind === 'failed' && outcome.failure.message).toMatch(message);
    expect(await kinds()).toEqual([]);
  });
});
