import { describe, expect, it } from '@jest/globals';
import { anArticleReading, aSiteReport, someFigures } from '#testing';
import { numbers, storeBench, type StoreUnderTest, walk } from './contract/store-bench.contract.js';
import type { SiteProjections } from './site-projections.js';

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty store for each test
 */
export function siteProjectionsContract(name: string, start: () => Promise<StoreUnderTest<SiteProjections>>): void {
  describe(name, () => {
    const bench = storeBench(start);

    it('replaces the report of a site whole, and keeps it', async () => {
      await bench.store.replaceReport(aSiteReport());
      const report = aSiteReport({ sequence: 2, lastError: null, errors: [], nextVisitAt: null });
      await bench.store.replaceReport(report);
      const store = await bench.reopen();
      expect(await store.reports(['newsroom', 'unknown'])).toEqual([report]);
      expect(await store.reports([])).toEqual([]);
    });

    it('lists the sites by name in stable pages, while others are told of', async () => {
      const names = numbers(7).map((index) => `site ${index}`);
      for (const site of names.toReversed()) await bench.store.replaceReport(aSiteReport({ site }));
      let told = 0;
      const seen = await walk(
        (after) => bench.store.findReports({ after, limit: 2 }),
        async () => {
          told += 1;
          await bench.store.replaceReport(aSiteReport({ site: `a newer one ${told}` }));
          await bench.store.replaceReport(aSiteReport({ site: 'site 6', sequence: told + 1 }));
        },
      );
      expect(seen.map(({ site }) => site)).toEqual(names);
    });

    it('keeps one reading an article, and gives the last captured of a site first', async () => {
      const read = (articleId: string, capturedAt: string, source = 'newsroom') =>
        bench.store.replaceReading(anArticleReading({ articleId, capturedAt, source }));
      await read('a', '2023-12-27T10:00:00+01:00');
      await read('b', '2023-12-27T09:30:00Z');
      await read('c', '2023-12-27T09:40:00Z', 'other');
      await read('d', '2023-12-27T08:00:00Z');
      await bench.store.replaceReading(
        anArticleReading({ articleId: 'd', capturedAt: '2023-12-27T09:35:00Z', revision: 2 }),
      );
      const store = await bench.reopen();
      const ids = async (limit: number) => (await store.lastReadings('newsroom', limit)).map((one) => one.articleId);
      expect(await ids(10)).toEqual(['d', 'b', 'a']);
      expect(await ids(2)).toEqual(['d', 'b']);
      expect(await store.reading('d')).toMatchObject({ revision: 2, figures: 3 });
      expect(await store.reading('unknown')).toBeNull();
    });

    it('replaces the figures of a site whole, and keeps them', async () => {
      await bench.store.replaceFigures(someFigures({ hasFallen: true }));
      const figures = someFigures({ usual: { articles: 80, withFigures: null, perArticle: 0.25 } });
      await bench.store.replaceFigures(figures);
      expect(await (await bench.reopen()).figures(['newsroom', 'unknown'])).toEqual([figures]);
    });
  });
}
