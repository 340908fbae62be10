import { describe, expect, it } from '@jest/globals';
import { aChange, aFact, anArticleRef, aReport, aStatement } from '#testing';
import type { Projections } from '../projections.js';
import type { StoreBench } from './store-bench.contract.js';

const reportedBy = (articleId: string) =>
  aReport({ observationId: articleId, latest: aStatement({ article: anArticleRef({ articleId }) }) });

/** Facts: whole replaces, and finding them by id, by series and by article. */
export function factsContract(bench: StoreBench<Projections>): void {
  describe('facts', () => {
    it('are replaced whole, and kept', async () => {
      await bench.store.replaceFact(aFact({ factId: 'calls', change: aChange(), distinctValues: [1, 2] }));
      const fact = aFact({ factId: 'calls', change: null, period: '2024', sequence: 2 });
      await bench.store.replaceFact(fact);
      expect(await (await bench.reopen()).facts(['calls'])).toEqual([fact]);
    });

    it('are read by many ids in one call, and those that are not there are left out', async () => {
      for (const factId of ['a', 'b', 'c']) await bench.store.replaceFact(aFact({ factId }));
      const found = await (await bench.open()).facts(['c', 'unknown', 'a']);
      expect(found.map(({ factId }) => factId).sort()).toEqual(['a', 'c']);
      expect(await bench.store.facts([])).toEqual([]);
    });

    it('are found by their series', async () => {
      for (const [factId, seriesId] of [
        ['a', 'calls'],
        ['b', 'arrests'],
        ['c', 'calls'],
        ['d', 'seizures'],
      ] as const)
        await bench.store.replaceFact(aFact({ factId, seriesId }));
      const idsOf = async (series: string[]) =>
        (await bench.store.factsOfSeries(series)).map(({ factId }) => factId).sort();
      expect(await idsOf(['calls', 'arrests', 'unknown'])).toEqual(['a', 'b', 'c']);
      expect(await idsOf([])).toEqual([]);
    });

    it('are found by every article that reports them, also one that took its word back, and not by one that is gone', async () => {
      await bench.store.replaceFact(aFact({ factId: 'a', reports: [reportedBy('first'), reportedBy('dropped')] }));
      const retracted = { ...reportedBy('second'), status: 'retracted' as const };
      await bench.store.replaceFact(aFact({ factId: 'a', reports: [reportedBy('first'), retracted] }));
      await bench.store.replaceFact(aFact({ factId: 'b', reports: [reportedBy('first')] }));
      const idsOf = async (article: string) =>
        (await bench.store.factsOfArticle(article)).map(({ factId }) => factId).sort();
      expect(await idsOf('first')).toEqual(['a', 'b']);
      expect(await idsOf('second')).toEqual(['a']);
      expect(await idsOf('dropped')).toEqual([]);
    });

    it('are walked through in the order of their ids', async () => {
      for (const factId of ['b', 'd', 'a', 'c']) await bench.store.replaceFact(aFact({ factId }));
      expect(await bench.store.factIdsAfter(null, 3)).toEqual(['a', 'b', 'c']);
      expect(await bench.store.factIdsAfter('c', 3)).toEqual(['d']);
      expect(await bench.store.factIdsAfter('d', 3)).toEqual([]);
    });
  });
}
