import { describe, expect, it } from '@jest/globals';
import type { LedgerEntry, Seal } from '#core/contracts';
import { aLedgerEntry, anArticleRef, aSeal } from '#testing';
import { numbers, storeBench, type StoreUnderTest } from './contract/store-bench.contract.js';
import { wholeEntriesContract } from './contract/whole-documents.contract.js';
import type { Ledger, LedgerCursor } from './ledger.js';

const refOf = (articleId: string, revision = 1) => anArticleRef({ articleId, revision });
const entryOf = (articleId: string, factId: string, revision = 1, value = 1): LedgerEntry =>
  aLedgerEntry({
    article: refOf(articleId, revision),
    observation: { factId, value, observationId: `${articleId}:${factId}` },
  });
const sealOf = (articleId: string, revision = 1): Seal => aSeal({ article: refOf(articleId, revision) });
const idsOf = (entries: readonly LedgerEntry[]) => entries.map(({ entryId }) => entryId).sort();

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty ledger for each test
 */
export function ledgerContract(name: string, start: () => Promise<StoreUnderTest<Ledger>>): void {
  describe(name, () => {
    const bench = storeBench(start);
    wholeEntriesContract(bench);

    describe('entries', () => {
      it('are given back as they were written, over a reopening', async () => {
        const entries = [entryOf('a', 'calls'), entryOf('b', 'calls', 2)];
        await bench.store.insertEntries(entries);
        const found = await (await bench.reopen()).entriesOfFacts(['calls']);
        expect(found).toEqual(expect.arrayContaining(entries));
        expect(found).toHaveLength(2);
      });

      it('that are there already stay as they are, and the rest of the list is inserted', async () => {
        await bench.store.insertEntries([entryOf('b', 'calls', 1, 10)]);
        await bench.store.insertEntries(['a', 'b', 'c', 'a'].map((article) => entryOf(article, 'calls', 1, 20)));
        const found = await bench.store.entriesOfFacts(['calls']);
        expect(found.map(({ article, observation }) => `${article.articleId} ${observation.value}`).sort()).toEqual([
          'a 20',
          'b 10',
          'c 20',
        ]);
      });

      it('of many facts are read by one call, of every article and revision', async () => {
        const wanted = [entryOf('a', 'calls'), entryOf('a', 'calls', 2), entryOf('b', 'arrests')];
        await bench.store.insertEntries([...wanted, entryOf('a', 'seizures')]);
        expect(idsOf(await bench.store.entriesOfFacts(['arrests', 'calls', 'unknown']))).toEqual(idsOf(wanted));
        expect(await bench.store.entriesOfFacts([])).toEqual([]);
      });

      it('are counted by fact, of every article and revision', async () => {
        await bench.store.insertEntries([entryOf('a', 'calls'), entryOf('a', 'calls', 2), entryOf('b', 'calls')]);
        await bench.store.insertEntries([entryOf('a', 'arrests'), entryOf('a', 'seizures'), entryOf('a', 'arrests')]);
        const counts = await (await bench.open()).entryCounts(['calls', 'arrests', 'calls', 'unknown']);
        expect(counts).toEqual(
          new Map([
            ['calls', 3],
            ['arrests', 1],
          ]),
        );
        expect(await bench.store.entryCounts([])).toEqual(new Map());
      });

      it('tell which facts any revision of some articles touched, each once', async () => {
        await bench.store.insertEntries([entryOf('a', 'calls'), entryOf('a', 'calls', 2), entryOf('a', 'arrests', 1)]);
        await bench.store.insertEntries([entryOf('b', 'seizures'), entryOf('b', 'calls'), entryOf('c', 'thefts')]);
        expect((await bench.store.factsOfArticles(['a'])).sort()).toEqual(['arrests', 'calls']);
        expect((await bench.store.factsOfArticles(['a', 'b', 'a'])).sort()).toEqual(['arrests', 'calls', 'seizures']);
        expect(await bench.store.factsOfArticles(['unknown'])).toEqual([]);
        expect(await bench.store.factsOfArticles([])).toEqual([]);
      });

      it('lead through all facts in order, each once', async () => {
        const factIds = ['b', 'd', 'a', 'c', 'e'];
        await bench.store.insertEntries(factIds.flatMap((factId) => ['x', 'y'].map((of) => entryOf(of, factId))));
        expect(await bench.store.factIdsAfter(null, 2)).toEqual(['a', 'b']);
        expect(await bench.store.factIdsAfter('b', 2)).toEqual(['c', 'd']);
        expect(await bench.store.factIdsAfter('d', 2)).toEqual(['e']);
        expect(await bench.store.factIdsAfter('e', 2)).toEqual([]);
      });

      it('that two write at the same time are each there once, and each writer’s own as well', async () => {
        const other = await bench.open();
        const both = numbers(30).map((index) => entryOf(`both ${index}`, 'calls'));
        await Promise.all([
          bench.store.insertEntries([...both, entryOf('one', 'calls')]),
          other.insertEntries([entryOf('two', 'calls'), ...both.toReversed()]),
        ]);
        const found = await bench.store.entriesOfFacts(['calls']);
        expect(idsOf(found)).toEqual(idsOf([...both, entryOf('one', 'calls'), entryOf('two', 'calls')]));
      });

      it('may be none: an article without figures', async () => {
        await bench.store.insertEntries([]);
        expect(await bench.store.factIdsAfter(null, 1)).toEqual([]);
      });
    });

    describe('seals', () => {
      it('answer with the highest revision of each article, in whatever order they came', async () => {
        for (const revision of [9, 11, 10]) await bench.store.insertSeal(sealOf('a', revision));
        await bench.store.insertSeal(sealOf('b', 2));
        const store = await bench.reopen();
        const top = await store.topSeals(['a', 'b', 'unknown']);
        expect(top.sort((left, right) => (left.sealId < right.sealId ? -1 : 1))).toEqual([
          sealOf('a', 11),
          sealOf('b', 2),
        ]);
        expect(await store.topSeals([])).toEqual([]);
      });

      it('stay as they are when one comes again', async () => {
        await bench.store.insertSeal(sealOf('a'));
        await bench.store.insertSeal({ ...sealOf('a'), withdrawn: true, observationIds: [] });
        expect(await bench.store.topSeals(['a'])).toEqual([sealOf('a')]);
      });

      it('come in pages, and a cursor stays good while others write and after a reopening', async () => {
        for (const index of numbers(5)) await bench.store.insertSeal(sealOf(`article ${index}`));
        const first = await bench.store.sealsAfter(null, 3);
        expect(first.seals.map(({ article }) => article.articleId)).toEqual(
          numbers(3).map((index) => `article ${index}`),
        );
        await (await bench.open()).insertSeal(sealOf('written between'));
        const store = await bench.reopen();
        const second = await store.sealsAfter(first.cursor, 10);
        expect(second.seals.map(({ article }) => article.articleId)).toEqual([
          'article 3',
          'article 4',
          'written between',
        ]);
        expect(await store.sealsAfter(second.cursor, 10)).toEqual({ seals: [], cursor: second.cursor });
      });

      it('of two writers who write the same at once are each there, and each comes once', async () => {
        const other = await bench.open();
        await Promise.all(
          numbers(20).flatMap((index) => [
            bench.store.insertSeal(sealOf(`article ${index}`)),
            other.insertSeal(sealOf(`article ${19 - index}`)),
          ]),
        );
        const seen: string[] = [];
        for (let page = await other.sealsAfter(null, 7); page.seals.length > 0;) {
          seen.push(...page.seals.map(({ article }) => article.articleId));
          page = await other.sealsAfter(page.cursor, 7);
        }
        expect(seen.sort()).toEqual(
          numbers(20)
            .map((index) => `article ${index}`)
            .sort(),
        );
      });

      it('refuse a cursor that was not given out', async () => {
        const refusal = { code: 'CURSOR_INVALID', canRetry: false };
        await expect(bench.store.sealsAfter('nowhere', 1)).rejects.toMatchObject(refusal);
      });

      it('give an empty ledger’s beginning back', async () => {
        expect(await bench.store.sealsAfter(null, 10)).toEqual({ seals: [], cursor: null });
      });
    });

    it('shows to every opening what was inserted, and misses no seal while two write', async () => {
      const other = await bench.open();
      const write = async (store: Ledger, of: string) => {
        for (const index of numbers(20)) {
          await store.insertEntries([entryOf(of, `fact ${index}`, index + 1)]);
          await store.insertSeal(sealOf(of, index + 1));
        }
      };
      const seen = new Set<string>();
      let cursor: LedgerCursor = null;
      const read = async () => {
        const page = await other.sealsAfter(cursor, 7);
        for (const { sealId } of page.seals) seen.add(sealId);
        cursor = page.cursor;
        return page.seals.length;
      };
      const writing = Promise.all([write(bench.store, 'a'), write(other, 'b')]);
      for (let round = 0; round < 50; round += 1) {
        await read();
        await new Promise(setImmediate);
      }
      await writing;
      while ((await read()) > 0);
      expect(seen.size).toBe(40);
      expect(await other.factsOfArticles(['a'])).toHaveLength(20);
      expect(await bench.store.factsOfArticles(['b'])).toHaveLength(20);
    });
  });
}
