import { beforeAll, describe, expect, it } from '@jest/globals';
import { QueryBench } from './bench/query-bench.contract.js';
import { aSiteReport } from '#testing';
import { aNamedSeries, anArticleOf, store } from './bench/query-content.contract.js';

const series = Array.from({ length: 23 }, (_, place) =>
  aNamedSeries({ seriesId: `series-${place}`, area: place < 5 ? 'FR' : 'MA' }),
);
const sites = Array.from({ length: 9 }, (_, place) => aSiteReport({ site: `موقع ${place}` }));
const articles = Array.from({ length: 11 }, (_, minute) => anArticleOf(minute));
/** Two articles of one instant are told apart by their ids. */
const twin = anArticleOf(99, { capturedAt: articles[4]!.capturedAt });

interface Listing {
  readonly items: { readonly seriesId?: string; readonly articleId?: string; readonly site?: string }[];
}

describe('a listing', () => {
  let bench: QueryBench;
  beforeAll(async () => {
    bench = await QueryBench.open();
    await store(bench, { series, articles: [...articles, twin], facts: [], sites });
  });

  async function page(path: string): Promise<{ ids: string[]; next: string | null; link: string | null }> {
    const response = await bench.fetch(path);
    expect([path, response.status]).toEqual([path, 200]);
    const { items } = (await response.json()) as Listing; // The operations' own tests prove the shape.
    const link = response.headers.get('link');
    const next = /^<([^>]+)>; rel="next"$/u.exec(link ?? '')?.[1] ?? null;
    return { ids: items.map(({ seriesId, articleId, site }) => seriesId ?? articleId ?? site ?? ''), next, link };
  }

  /** Follows the links from page to page. */
  async function walk(path: string, betweenPages?: () => Promise<void>): Promise<string[][]> {
    const pages: string[][] = [];
    for (let place: string | null = path; place !== null;) {
      const { ids, next }: { ids: string[]; next: string | null } = await page(place);
      pages.push(ids);
      await betweenPages?.();
      place = next;
    }
    return pages;
  }

  it.each([
    ['/v1/series?limit=5', 23, 5],
    ['/v1/series?limit=23', 23, 23],
    ['/v1/series', 23, 50],
    ['/v1/series?area=FR&limit=2', 5, 2],
    ['/v1/series?q=emergency+calls&limit=7', 23, 7],
    ['/v1/articles?limit=1', 12, 1],
    ['/v1/articles?source=newsroom&limit=5', 12, 5],
    ['/v1/sites?limit=2', 9, 2],
  ])('is walked once by the links of %s: %d items', async (path, count, limit) => {
    const pages = await walk(path);
    const ids = pages.flat();
    expect(ids).toHaveLength(count);
    expect(new Set(ids).size).toBe(count);
    expect(pages.slice(0, -1).every((page) => page.length === limit)).toBe(true);
    expect(pages).toHaveLength(Math.ceil(count / limit));
  });

  it('keeps the filters from page to page', async () => {
    const { link } = await page('/v1/series?area=FR&q=appels+de+secours&limit=2');
    expect(link).toMatch(/^<\/v1\/series\?.*area=FR.*q=appels\+de\+secours.*limit=2.*after=/u);
  });

  it('names no next page at its end', async () => {
    expect((await page('/v1/articles?limit=12')).link).toBeNull();
  });

  it('tells articles from the last captured to the first', async () => {
    const { ids } = await page('/v1/articles');
    expect(ids[0]).toBe(articles.at(-1)?.articleId);
    expect(ids.at(-1)).toBe(articles[0]?.articleId);
  });

  it('gives what was there at the start once, whatever comes while it is walked', async () => {
    let minute = 100;
    const walked = await walk('/v1/articles?limit=3', async () => {
      await store(bench, { series: [], articles: [anArticleOf((minute += 1))], facts: [] });
    });
    const ids = walked.flat().filter((id) => [...articles, twin].some(({ articleId }) => articleId === id));
    expect(ids.sort()).toEqual([...articles, twin].map(({ articleId }) => articleId).sort());
    expect(new Set(walked.flat()).size).toBe(walked.flat().length);
  });
});
