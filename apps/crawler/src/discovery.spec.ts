import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { feed, index, page, sitemap, teasers, useDiscoveryBench } from './bench/discovery-bench.contract.js';

const minuteMs = 60_000;
const bench = useDiscoveryBench();

describe('from its home page alone, a site', () => {
  it('with a feed at an undeclared place is read by it, and the places are tried once', async () => {
    bench.paths.set('/', page(teasers('news/100001')));
    bench.paths.set('/rss', feed('/news/100001', '/news/100002'));
    const first = await bench.look();
    expect(first).toEqual(expect.arrayContaining(['/feed', '/rss.xml', '/rss', '/sitemap.xml', '/sitemap.xml.gz']));
    expect(first).not.toContain('/feed.xml');
    expect(await bench.articles()).toEqual(['/news/100001', '/news/100002']);
    bench.paths.set('/rss', feed('/news/100003', '/news/100002'));
    expect((await bench.look(15 * minuteMs)).sort()).toEqual(['/', '/rss']);
    expect(await bench.articles()).toEqual(['/news/100001', '/news/100002', '/news/100003']);
  });

  it('with only a packed index of packed sitemaps is read by its latest', async () => {
    bench.paths.set('/', page('<p>Welcome</p><nav><a href="/about-us">About</a></nav>'));
    bench.paths.set(
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
    bench.paths.set(
      '/s-2024-01.xml.gz',
      gzipSync(sitemap(['/a', '2024-01-09'], ['/b', '2024-01-09'], ['/old', '2024-01-01'])),
    );
    bench.paths.set('/s-2023-12.xml.gz', gzipSync(sitemap(['/c', '2023-12-30'])));
    bench.paths.set('/s-2018-01.xml.gz', gzipSync(sitemap(['/d', '2018-01-30'])));
    const first = await bench.look();
    expect(first).not.toContain('/s-2017-01.xml.gz');
    expect(first).not.toContain('/tag-sitemap.xml.gz');
    expect(await bench.articles()).toEqual(['/a', '/b']);
    const later = await bench.look(15 * minuteMs);
    // What has nothing younger than a month is left alone.
    expect(later).not.toContain('/s-2018-01.xml.gz');
    expect(later).toEqual(expect.arrayContaining(['/sitemap_index.xml.gz', '/s-2024-01.xml.gz']));
  });

  it('with only listings is read by them, by its sections and by the pages before', async () => {
    const menu = '<nav><a href="/politique">سياسة</a><a href="/societe">مجتمع</a><a href="/contact">اتصل بنا</a></nav>';
    bench.paths.set('/', page(menu + teasers('news/100001')));
    bench.paths.set('/politique', page(menu + teasers('news/100001', 'news/100002')));
    bench.paths.set(
      '/societe',
      page(menu + teasers('news/100003', 'news/100004'), '<link rel="next" href="/societe/page/2">'),
    );
    bench.paths.set('/societe/page/2', page(menu + teasers('news/100005')));
    await bench.look();
    expect(await bench.articles()).toEqual(['/news/100001']);
    const second = await bench.look(15 * minuteMs);
    expect(second.sort()).toEqual(['/', '/politique', '/societe', '/societe/page/2']);
    expect(await bench.articles()).toHaveLength(5);
    expect(await bench.look(30 * minuteMs)).toEqual(['/']);
  });

  it('looks at a page before again only when all articles of the one in front of it are new', async () => {
    for (const [number, slug] of [
      [1, 'news/100001'],
      [2, 'news/100002'],
    ] as const)
      bench.paths.set(
        number === 1 ? '/' : '/page/2',
        page(teasers(slug), number === 1 ? '<link rel="next" href="/page/2">' : ''),
      );
    await bench.look();
    await bench.look(15 * minuteMs);
    bench.paths.set('/', page(teasers('news/100003', 'news/100001'), '<link rel="next" href="/page/2">'));
    expect(await bench.look(30 * minuteMs)).toEqual(['/']);
    bench.paths.set('/', page(teasers('news/100004', 'news/100005'), '<link rel="next" href="/page/2">'));
    expect(await bench.look(45 * minuteMs)).toEqual(['/', '/page/2']);
  });

  it('is visited once for each article, whatever the spellings of its address', async () => {
    bench.paths.set(
      '/',
      page(
        teasers('news/100001/', 'news/100001/amp/'),
        '<link rel="alternate" type="application/rss+xml" href="/feed">',
      ),
    );
    bench.paths.set(
      '/feed',
      feed(`${bench.origin}/news/100001?utm_source=rss`, '/news/100001/#x', '/news/100002/amp', '/news/100002'),
    );
    await bench.look();
    expect(await bench.articles()).toEqual(['/news/100001/', '/news/100002']);
  });

  it('has the dates of its feed remembered for articles whose pages have none', async () => {
    bench.paths.set('/', page(teasers('x'), '<link rel="alternate" type="application/rss+xml" href="/feed">'));
    bench.paths.set('/feed', feed('/news/100001'));
    await bench.look();
    expect(await bench.memory.visit(`${bench.origin}/news/100001`)).toMatchObject({
      mentionedAt: '2024-01-09T10:00:00+01:00',
    });
  });

  it.each([
    ['declared', true],
    ['not declared', false],
  ])('has its feed read in windows-1256, %s', async (_name, isDeclared) => {
    const decoder = new TextDecoder('windows-1256');
    const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]));
    const text = feed('/أخبار/100001').replace('?>', isDeclared ? ' encoding="windows-1256"?>' : '?>');
    bench.paths.set('/', page('', '<link rel="alternate" type="application/rss+xml" href="/feed">'));
    bench.paths.set(
      '/feed',
      Uint8Array.from(text, (character) => bytes.get(character) ?? 0x3f),
    );
    await bench.look();
    expect((await bench.articles()).map(decodeURIComponent)).toEqual(['/أخبار/100001']);
  });
});
