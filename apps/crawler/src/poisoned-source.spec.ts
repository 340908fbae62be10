import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { feed, index, page, teasers, useDiscoveryBench } from './bench/discovery-bench.contract.js';

const minuteMs = 60_000;
const bench = useDiscoveryBench();

describe('a poisoned source', () => {
  it('of indexes in indexes without end is left after a few steps', async () => {
    let number = 0;
    bench.paths.set('/', page(teasers('news/100001')));
    bench.paths.set('/robots.txt', `User-agent: *\nSitemap: ${bench.origin}/index-0.xml`);
    bench.otherwise = (path) =>
      path.startsWith('/index-') ? index(...Array.from({ length: 9 }, () => `/index-${(number += 1)}.xml`)) : null;
    const requests = await bench.look();
    // One of robots.txt, three of it, and three of each of these.
    expect(requests.filter((path) => path.startsWith('/index-'))).toHaveLength(13);
  });

  it('of pages without end is left after the fifth', async () => {
    let number = 100_000;
    bench.otherwise = (path) => {
      const current = Number(/^\/page\/(\d+)/u.exec(path)?.[1] ?? (path === '/' ? '1' : 'NaN'));
      return Number.isNaN(current)
        ? null
        : page(teasers(`news/${(number += 1)}`), `<link rel="next" href="/page/${current + 1}">`);
    };
    await bench.look();
    const requests = await bench.look(15 * minuteMs);
    expect(requests).toEqual(['/', '/page/2', '/page/3', '/page/4', '/page/5']);
  });

  it('of marks without end is left after the fifth page, each time', async () => {
    let number = 100_000;
    bench.otherwise = (path) =>
      path === '/' || path.startsWith('/?after=')
        ? page(`${teasers(`news/${(number += 1)}`)}<a class="load-more" href="/?after=${number}">المزيد</a>`)
        : null;
    await bench.look();
    expect(await bench.look(15 * minuteMs)).toHaveLength(5);
    expect(await bench.look(30 * minuteMs)).toHaveLength(5);
    expect(await bench.look(30 * minuteMs)).toEqual([]);
  });

  it('of days of a calendar without end leads nowhere', async () => {
    const day = (number: number) =>
      `<td><a href="/2024/01/${number}">${number}</a></td><td><a href="/calendar/?d=${number}">all events of that day</a></td>`;
    bench.paths.set(
      '/',
      page(
        `<nav><a href="/2024/02">February</a></nav><table>${Array.from({ length: 28 }, (_, at) => day(at + 1)).join('')}</table>${teasers('news/100001')}`,
      ),
    );
    await bench.look();
    await bench.look(15 * minuteMs);
    expect(await bench.articles()).toEqual(['/news/100001']);
    expect(bench.asked).toEqual(['/']);
  });

  it('of 100,000 links gives no more than its bound at a visit', async () => {
    const entries = Array.from(
      { length: 100_000 },
      (_, at) => `<url><loc>/n${at}</loc><lastmod>2024-01-09</lastmod></url>`,
    );
    bench.paths.set('/', page(teasers('news/100001')));
    bench.paths.set('/sitemap.xml', gzipSync(`<urlset>${entries.join('')}</urlset>`));
    await bench.look();
    expect(await bench.articles()).toHaveLength(501);
  });

  it('leads to no other host', async () => {
    bench.paths.set('/', page(teasers('news/100001')));
    bench.paths.set(
      '/robots.txt',
      'User-agent: *\nSitemap: http://169.254.169.254/sitemap.xml\nSitemap: https://other.example/s.xml',
    );
    bench.paths.set(
      '/feed',
      feed('http://127.0.0.1:1/a', 'https://other.example/b', 'file:///etc/passwd', '/news/100002'),
    );
    await bench.look();
    expect(await bench.articles()).toEqual(['/news/100001', '/news/100002']);
  });

  it('that answers every address with its home page is read by its listing alone', async () => {
    bench.otherwise = () => page(teasers('news/100001'));
    await bench.look();
    await bench.look(15 * minuteMs);
    expect(await bench.look(30 * minuteMs)).toEqual(['/']);
  });
});
