import { describe, expect, it } from '@jest/globals';
import { anArticle, anArticleProjection, aSeries } from '#testing';
import type { ArticleProjection, Projections, SeriesFilter } from '../projections.js';
import { numbers, type StoreBench, walk } from './store-bench.contract.js';

const articleOf = (articleId: string, capturedAt: string, source = 'newsroom'): ArticleProjection =>
  anArticleProjection({ article: anArticle({ articleId, capturedAt, source }) });

/** Series and articles: finding them, page by page. */
export function listingsContract(bench: StoreBench<Projections>): void {
  describe('series', () => {
    const find = (filter: SeriesFilter, limit = 100) =>
      walk((after) => bench.store.findSeries(filter, { after, limit }));
    const idsOf = async (filter: SeriesFilter, limit?: number) =>
      (await find(filter, limit)).map(({ seriesId }) => seriesId);

    it('are written once and kept', async () => {
      await bench.store.insertSeries(aSeries({ seriesId: 'a', breakdown: { population: 'diaspora' } }));
      await bench.store.insertSeries(aSeries({ seriesId: 'a', terms: ['other'] }));
      const store = await bench.reopen();
      const kept = aSeries({ seriesId: 'a', breakdown: { population: 'diaspora' } });
      expect(await store.series(['a', 'unknown'])).toEqual([kept]);
      expect(await store.series([])).toEqual([]);
      expect(await idsOf({ terms: ['other'] })).toEqual([]);
    });

    it('are found by indicator, area and institution, alone and together', async () => {
      await bench.store.insertSeries(aSeries({ seriesId: 'a' }));
      await bench.store.insertSeries(aSeries({ seriesId: 'b', area: 'TN' }));
      await bench.store.insertSeries(aSeries({ seriesId: 'c', indicator: null, institution: null }));
      expect(await idsOf({})).toEqual(['a', 'b', 'c']);
      expect(await idsOf({ indicator: 'emergency_calls' })).toEqual(['a', 'b']);
      expect(await idsOf({ area: 'MA' })).toEqual(['a', 'c']);
      expect(await idsOf({ institution: 'MA-DGSN', area: 'TN' })).toEqual(['b']);
      expect(await idsOf({ indicator: 'emergency_calls', area: 'DZ' })).toEqual([]);
    });

    it.each<[string[], string[]]>([
      [['مكالمه'], ['a', 'b']],
      [['مكا'], ['a', 'b']],
      [['appels', 'urg'], ['b']],
      [['urg', 'appels'], []],
      [['urgence', 'مكالمه', 'app'], ['b']],
      [['%'], []],
      [[''], ['a', 'b']],
    ])('are found by their terms: %j', async (terms, ids) => {
      await bench.store.insertSeries(aSeries({ seriesId: 'a', terms: ['appels', 'مكالمه'] }));
      await bench.store.insertSeries(aSeries({ seriesId: 'b', terms: ['appels', 'urgence', 'مكالمه'] }));
      expect(await idsOf({ terms })).toEqual(ids);
      expect(await idsOf({ terms, area: 'MA' })).toEqual(ids);
    });

    it('come in stable pages while others are inserted', async () => {
      const ids = numbers(10).map((index) => `series ${index}`);
      for (const seriesId of ids) await bench.store.insertSeries(aSeries({ seriesId }));
      let written = 0;
      const found = await walk(
        (after) => bench.store.findSeries({ area: 'MA' }, { after, limit: 3 }),
        async () => {
          written += 1;
          for (const place of ['0 before', `series ${written} between`, 'z behind'])
            await bench.store.insertSeries(aSeries({ seriesId: `${place} ${written}` }));
        },
      );
      const seen = found.map(({ seriesId }) => seriesId);
      expect(seen.filter((id) => ids.includes(id))).toEqual(ids);
      expect(new Set(seen).size).toBe(seen.length);
    });

    it('are counted per indicator, with those that have none', async () => {
      for (const [seriesId, indicator] of [
        ['a', 'calls'],
        ['b', 'calls'],
        ['c', null],
      ] as const)
        await bench.store.insertSeries(aSeries({ seriesId, indicator }));
      expect(await bench.store.seriesPerIndicator()).toEqual(
        new Map([
          ['calls', 2],
          [null, 1],
        ]),
      );
    });
  });

  describe('articles', () => {
    const idsOf = async (filter: { source?: string }, limit: number) =>
      (await walk((after) => bench.store.findArticles(filter, { after, limit }))).map(
        ({ article }) => article.articleId,
      );

    it('are replaced whole, and kept', async () => {
      await bench.store.replaceArticle(anArticleProjection());
      const { article } = anArticleProjection();
      const withdrawn = { article, withdrawn: true, revision: 2 };
      await bench.store.replaceArticle(withdrawn);
      expect(await (await bench.reopen()).article(article.articleId)).toEqual(withdrawn);
      expect(await bench.store.article('unknown')).toBeNull();
    });

    it('are read by many ids in one call, and those that are not there are left out', async () => {
      for (const id of ['a', 'b', 'c']) await bench.store.replaceArticle(articleOf(id, '2023-12-27T09:00:00Z'));
      const found = await (await bench.open()).articles(['c', 'unknown', 'a', 'c']);
      expect(found.map(({ article }) => article.articleId).sort()).toEqual(['a', 'c']);
      expect(await bench.store.articles([])).toEqual([]);
    });

    it('are listed by the instant of their capture, the last first, whatever their UTC offset, optionally of one source', async () => {
      await bench.store.replaceArticle(articleOf('b', '2023-12-27T10:30:00+01:00'));
      await bench.store.replaceArticle(articleOf('a', '2023-12-27T10:00:00Z', 'other'));
      await bench.store.replaceArticle(articleOf('c', '2023-12-27T09:00:00Z'));
      await bench.store.replaceArticle(articleOf('d', '2023-12-27T09:00:00Z'));
      for (const limit of [1, 2, 100]) {
        expect(await idsOf({}, limit)).toEqual(['a', 'b', 'd', 'c']);
        expect(await idsOf({ source: 'newsroom' }, limit)).toEqual(['b', 'd', 'c']);
      }
      expect(await idsOf({ source: 'unknown' }, 2)).toEqual([]);
    });

    it('come in stable pages while others are captured', async () => {
      const ids = numbers(9).map((index) => `article ${index}`);
      for (const [index, id] of ids.entries())
        await bench.store.replaceArticle(articleOf(id, `2023-12-27T10:00:0${index}Z`));
      let written = 0;
      const seen = await walk(
        (after) => bench.store.findArticles({}, { after, limit: 2 }),
        async () => {
          written += 1;
          await bench.store.replaceArticle(articleOf(`new ${written}`, `2023-12-28T10:00:0${written}Z`));
        },
      );
      expect(seen.map(({ article }) => article.articleId)).toEqual(ids.toReversed());
    });

    it('refuse a page that was not given out', async () => {
      const refused = bench.store.findArticles({}, { after: 'nowhere', limit: 1 });
      await expect(refused).rejects.toMatchObject({ code: 'CURSOR_INVALID', canRetry: false });
    });
  });
}
