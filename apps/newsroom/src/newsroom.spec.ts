import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { parseRssFeed } from 'feedsmith';
import { Parser } from 'htmlparser2';
import { Clock } from '#infra/service-host';
import { hostilePaths } from './hostile-pages.js';
import { Newsroom, type NewsroomOptions } from './newsroom.js';

let folder: string;
let newsroom: Newsroom;
const open = (options: Partial<NewsroomOptions> = {}) =>
  newsroom.start({ port: 0, host: '127.0.0.1', schedule: 'manual', ...options });
const get = (path: string, headers: Record<string, string> = {}) => fetch(newsroom.url + path, { headers });
const pathOf = (slug: string) => newsroom.articlesNow().find((article) => article.slug === slug)?.path ?? '/missing';
const textOf = async (path: string) => (await get(path)).text();

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'newsroom-'));
  newsroom = new Newsroom();
});

afterEach(async () => {
  await newsroom.stop();
  await rm(folder, { recursive: true });
});

/** The title, the language and the texts of the paragraphs of a page. */
function readPage(html: string) {
  const found = { lang: '', dir: '', canonical: '', linkedData: '', paragraphs: [] as string[] };
  let target: 'paragraph' | 'data' | null = null;
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'html') Object.assign(found, { lang: attributes['lang'], dir: attributes['dir'] });
      if (name === 'link' && attributes['rel'] === 'canonical') found.canonical = attributes['href'] ?? '';
      if (attributes['type'] === 'application/ld+json') target = 'data';
      if (name === 'p') {
        target = 'paragraph';
        found.paragraphs.push('');
      }
    },
    ontext(text) {
      if (target === 'data') found.linkedData += text;
      if (target === 'paragraph') found.paragraphs.push((found.paragraphs.pop() ?? '') + text);
    },
    onclosetag: () => (target = null),
  });
  parser.end(html);
  return found;
}

describe('Newsroom', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/?page=2', 'text/html; charset=utf-8'],
    ['/fr', 'text/html; charset=utf-8'],
    ['/en/reports', 'text/html; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
    ['/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/ar/rss.xml', 'application/rss+xml; charset=utf-8'],
    ['/news-sitemap.xml', 'application/xml; charset=utf-8'],
  ])('answers %s', async (path, type) => {
    await open();
    const response = await get(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect((await response.text()).length).toBeGreaterThan(100);
  });

  it('serves every article with its text, its language, its address and its dates', async () => {
    await open();
    expect(newsroom.articlesNow().length).toBeGreaterThanOrEqual(14);
    for (const article of newsroom.articlesNow()) {
      const response = await get(article.path);
      const html = new TextDecoder(article.charset).decode(await response.arrayBuffer());
      const page = readPage(html);
      expect(page.paragraphs).toEqual(expect.arrayContaining([...article.paragraphs]));
      expect([page.lang, page.dir]).toEqual([article.language, article.language === 'ar' ? 'rtl' : 'ltr']);
      expect(page.canonical).toBe(newsroom.url + article.path);
      expect(JSON.parse(page.linkedData)).toMatchObject({
        '@type': 'NewsArticle',
        headline: article.title,
        datePublished: article.publishedAt,
      });
    }
  });

  it('serves an Arabic article as windows-1256 bytes, and says so twice', async () => {
    await open();
    const response = await get(pathOf('patrols-2023-ar'));
    const bytes = await response.arrayBuffer();
    expect(response.headers.get('content-type')).toBe('text/html; charset=windows-1256');
    expect(() => new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toThrow();
    const html = new TextDecoder('windows-1256').decode(bytes);
    expect(html).toContain('<meta charset="windows-1256">');
    expect(html).toContain('494 دورية محمولة وراجلة');
  });

  it.each(['/', '/rss.xml', '/news-sitemap.xml', '/ar/services/id-cards-2023-ar'])(
    'answers 304 on %s until something happens',
    async (path) => {
      await open();
      const first = await get(path);
      const etag = first.headers.get('etag') ?? '';
      const modified = first.headers.get('last-modified') ?? '';
      const again = await get(path, { 'if-none-match': `"other", W/${etag}` });
      expect([again.status, await again.text()]).toEqual([304, '']);
      expect((await get(path, { 'if-modified-since': modified })).status).toBe(304);
      expect((await get(path, { 'if-none-match': '"other"', 'if-modified-since': modified })).status).toBe(200);
      await newsroom.publishNext();
      expect((await get(path, { 'if-modified-since': modified })).status).toBe(200);
    },
  );

  it('reaches every article through the listing pages', async () => {
    await open();
    const links = new Set<string>();
    let next: string | undefined = '/';
    for (let pages = 0; next !== undefined && pages < 20; pages += 1) {
      const html: string = await textOf(next);
      for (const [, path] of html.matchAll(/<h2><a href="([^"]+)"/gu)) if (path) links.add(path);
      next = /rel="next" href="([^"]+)"/u.exec(html)?.[1];
    }
    expect(links).toEqual(new Set(newsroom.articlesNow().map(({ path }) => path)));
  });

  it('writes a feed that a reader of feeds takes, with summaries only', async () => {
    await open();
    const feed = parseRssFeed(await textOf('/rss.xml'));
    const articles = newsroom.articlesNow();
    expect(feed.ttl).toBe(1);
    expect(feed.items?.map(({ link }) => link)).toEqual(articles.map(({ path }) => newsroom.url + path));
    expect(feed.items?.map(({ pubDate }) => Date.parse(String(pubDate)))).toEqual(
      articles.map(({ publishedAt }) => Date.parse(publishedAt)),
    );
    expect(feed.items?.[0]?.pubDate).toMatch(/\+0100$/u);
    expect(feed.items?.map(({ description }) => description)).toEqual(articles.map(({ summary }) => summary));
  });

  it('tells crawlers what is new, what was corrected, and where not to go', async () => {
    await open();
    await newsroom.correctNext();
    const sitemap = await textOf('/news-sitemap.xml');
    expect(sitemap.match(/<news:publication_date>/gu)).toHaveLength(newsroom.articlesNow().length);
    expect(sitemap).toContain('<lastmod>2024-01-08T12:00:00+01:00</lastmod>');
    expect(await textOf('/robots.txt')).toContain(`Sitemap: ${newsroom.url}/news-sitemap.xml`);
  });

  it.each(['/ar/services/nothing', '/?page=99', '/?page=x', '/de', '/%zz', hostilePaths.deep])(
    'answers 404 on %s',
    async (path) => {
      await open();
      expect((await get(path)).status).toBe(404);
    },
  );

  it('takes no other method', async () => {
    await open();
    expect((await fetch(`${newsroom.url}/newsletter`, { method: 'POST' })).status).toBe(405);
  });

  it('publishes the next article, which was not there before', async () => {
    await open();
    expect((await get('/en/security/emergency-calls-2023-en')).status).toBe(404);
    expect(await newsroom.publishNext()).toBe('emergency-calls-2023-en');
    expect((await get('/en/security/emergency-calls-2023-en')).status).toBe(200);
    expect(await textOf('/rss.xml')).toContain('emergency-calls-2023-en');
  });

  it('shows a correction in the text of the page', async () => {
    await open();
    expect(await textOf(pathOf('overview-2023-en'))).toContain('20,310 entry visas');
    expect(await newsroom.correctNext()).toBe('overview-2023-en');
    const html = await textOf(pathOf('overview-2023-en'));
    expect(html).toContain('20,031 entry visas');
    expect(html).not.toContain('20,310');
  });

  it('answers 410 for a withdrawn article, and names it nowhere any more', async () => {
    await open();
    const slug = 'crime-2019-ar';
    expect(await newsroom.withdraw(slug)).toBe(slug);
    expect(await newsroom.withdraw(slug)).toBeNull();
    expect((await get(pathOf(slug))).status).toBe(410);
    expect(await textOf('/rss.xml')).not.toContain(slug);
    expect(newsroom.articlesNow().find((article) => article.slug === slug)).toMatchObject({
      status: 'withdrawn',
      figures: [],
    });
  });

  it('goes on after a restart where it stopped', async () => {
    const stateFile = join(folder, 'data', 'newsroom.json');
    await open({ stateFile });
    await Promise.all([newsroom.publishNext(), newsroom.correctNext(), newsroom.withdraw('crime-2019-ar')]);
    const before = newsroom.articlesNow();
    await newsroom.stop();
    newsroom = new Newsroom();
    await open({ stateFile });
    expect(newsroom.articlesNow()).toEqual(before);
    expect(await newsroom.publishNext()).toBe('migration-2019-ar');
    expect(await newsroom.correctNext()).toBe('town-safsaf-2023-ar');
  });

  it('refuses a state file that it cannot read, rather than begin anew', async () => {
    const stateFile = join(folder, 'newsroom.json');
    await writeFile(stateFile, '{"published": 3}');
    await expect(open({ stateFile })).rejects.toThrow();
  });

  it('says which address is taken', async () => {
    await open();
    const second = new Newsroom();
    const port = Number(new URL(newsroom.url).port);
    await expect(second.start({ port, host: '127.0.0.1', schedule: 'manual' })).rejects.toMatchObject({
      code: 'NEWSROOM_ADDRESS_TAKEN',
      canRetry: false,
    });
    await second.stop();
  });

  it('publishes and corrects by the clock, and withdraws an article at the end', async () => {
    const clock = new SetClock();
    await open({ clock, schedule: { periodMs: 20_000 } });
    const before = newsroom.articlesNow();
    clock.time += 19_999;
    await clock.askedTwice();
    expect(newsroom.articlesNow()).toEqual(before);
    clock.time += 1;
    await until(() => newsroom.articlesNow().length === before.length + 1);
    await until(() => newsroom.articlesNow().some(({ version }) => version > 1));
    await until(() => {
      clock.time += 20_000;
      return newsroom.articlesNow().some(({ status }) => status === 'withdrawn');
    });
    expect(await newsroom.publishNext()).toBeNull();
    expect(await newsroom.correctNext()).toBeNull();
    expect((await get(pathOf('town-nakhla-2023-ar'))).status).toBe(410);
  });
});

describe('a hostile Newsroom', () => {
  it('serves and links its bad pages', async () => {
    await open({ hostile: true });
    const feed = await textOf('/rss.xml');
    expect(feed).toContain('&nosuchentity;');
    for (const path of Object.values(hostilePaths)) {
      expect((await get(path)).status).toBe(200);
      expect(feed).toContain(`<link>${newsroom.url}${path}</link>`);
    }
    expect((await textOf(hostilePaths.deep)).match(/<div>/gu)).toHaveLength(3_000);
  });

  it('has a page whose counters move at each visit while its text stays', async () => {
    await open({ hostile: true });
    const [first, second] = [await textOf(hostilePaths.restless), await textOf(hostilePaths.restless)];
    expect(second).not.toBe(first);
    expect(readPage(second).paragraphs).toEqual(readPage(first).paragraphs);
  });
});

class SetClock extends Clock {
  time = 1_000_000;
  private asked = 0;

  override now(): number {
    this.asked += 1;
    return this.time;
  }

  /** Resolves when the schedule has looked at the clock once more and acted on it. */
  async askedTwice(): Promise<void> {
    const target = this.asked + 2;
    await until(() => this.asked >= target);
  }
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000;
  while (!condition()) {
    if (Date.now() > deadline) throw new Error('The condition did not come true in 10 s.');
    await new Promise((resolve) => setImmediate(resolve));
  }
}
