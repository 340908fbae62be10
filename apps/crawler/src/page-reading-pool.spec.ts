import { afterEach, describe, expect, it } from '@jest/globals';
import { PageReadingPool, type PageReadingPoolOptions } from './page-reading-pool.js';

const pools: PageReadingPool[] = [];
afterEach(async () => {
  for (const pool of pools.splice(0)) await pool.close();
});

function aPool(options: Partial<PageReadingPoolOptions> = {}): PageReadingPool {
  const pool = new PageReadingPool({ threads: 1, timeoutMs: 10_000, ...options });
  pools.push(pool);
  return pool;
}

const url = 'https://news.example/2023/12/29/bilan';
const sentence =
  'Les services de police ont traité 738 748 affaires pendant cette année, selon un communiqué de la direction.';
const page = `<html lang="fr"><head><title>Bilan annuel</title></head><body><article><h1>Bilan annuel</h1><p>${sentence}</p><p>${sentence}</p><p>${sentence}</p></article></body></html>`;
/** Keeps the page limits, and yet body extraction takes it very long: many elements at the greatest depth allowed. */
const slowPage = `<html><body>${'<div>'.repeat(190)}${`<a href="/x">${sentence}</a>`.repeat(25_000)}</body></html>`;

describe('the reading threads', () => {
  it('read an article', async () => {
    const reading = await aPool().read({ kind: 'article', text: page, url });
    expect(reading).toMatchObject({
      kind: 'article',
      title: 'Bilan annuel',
      publishedAt: '2023-12-29',
      language: 'fr',
    });
  });

  it.each([
    ['feed', `<rss version="2.0"><channel><item><title>A</title><link>${url}</link></item></channel></rss>`, 'feed'],
    [
      'news sitemap',
      `<urlset><url><loc>${url}</loc><news:news><news:title>A</news:title></news:news></url></urlset>`,
      'sitemap',
    ],
    [
      'listing',
      `<html><body><article><h2><a href="${url}">Bilan annuel de la sûreté nationale</a></h2></article></body></html>`,
      'listing',
    ],
  ])('find the articles of a %s', async (_name, text, source) => {
    const reading = await aPool().read({ kind: 'discovery', text, url: 'https://news.example/' });
    expect(reading).toMatchObject({ kind: 'discovery', source, articles: [{ url }] });
  });

  it.each([
    ['a page without articles', '<html><body><p>nothing</p></body></html>', 'no_articles'],
    ['a feed without items', '<rss></rss>', 'no_items'],
  ])('say why %s is unreadable', async (_name, text, reason) => {
    expect(await aPool().read({ kind: 'discovery', text, url: 'https://news.example/' })).toEqual({
      kind: 'unreadable',
      reason,
    });
  });

  it('are ended when a page takes too long, and the next page is read', async () => {
    const pool = aPool({ timeoutMs: 1_000 });
    await pool.read({ kind: 'article', text: page, url });
    const startedAt = performance.now();
    const slow = pool.read({ kind: 'article', text: slowPage, url });
    const next = pool.read({ kind: 'article', text: page, url });
    expect(await slow).toEqual({ kind: 'unreadable', reason: 'reading_took_too_long' });
    expect(performance.now() - startedAt).toBeLessThan(4_000);
    expect(await next).toMatchObject({ kind: 'article' });
  });

  it('are ended when a page takes too much memory, and the next page is read', async () => {
    const pool = aPool({ heapMegabytes: 48, timeoutMs: 30_000 });
    const heavy = `<html><body>${`<p>${'x'.repeat(100)}</p>`.repeat(29_000)}</body></html>`;
    expect(await pool.read({ kind: 'article', text: heavy, url })).toEqual({
      kind: 'unreadable',
      reason: 'reading_took_too_much_memory',
    });
    expect(await pool.read({ kind: 'article', text: page, url })).toMatchObject({ kind: 'article' });
  });

  it('answer everyone when they are closed', async () => {
    const pool = aPool();
    const reading = pool.read({ kind: 'article', text: page, url });
    await pool.close();
    expect(await reading).toMatchObject({ kind: 'unreadable', reason: 'reader_closed' });
    expect(await pool.read({ kind: 'article', text: page, url })).toMatchObject({ reason: 'reader_closed' });
  });
});
