import { describe, expect, it } from '@jest/globals';
import type { LedgerEntry, Seal } from '#core/contracts';
import { aLedgerEntry, anArticleRef, aQuote, aSeal } from '#testing';
import type { Ledger, LedgerCursor } from './ledger.js';
import { awkwardText, type MakePlace, usePlace } from './place.contract.js';

const entryOf = (factId: string, articleId: string, revision = 1, value = 1): LedgerEntry =>
  aLedgerEntry({ article: anArticleRef({ articleId, revision }), observation: { factId, value } });
const sealOf = (articleId: string, revision: number): Seal => aSeal({ article: anArticleRef({ articleId, revision }) });
const byEntryId = (entries: LedgerEntry[]) => entries.toSorted((a, b) => (a.entryId < b.entryId ? -1 : 1));
const bySealId = (seals: Seal[]) => seals.toSorted((a, b) => (a.sealId < b.sealId ? -1 : 1));

/** Walks `sealsAfter` to its end, with a bound that a cursor which stands still runs into. */
async function walkSeals(ledger: Ledger, limit: number, from: LedgerCursor = null, onPage?: () => Promise<void>) {
  const seals: Seal[] = [];
  let cursor = from;
  for (let pages = 0; pages < 100; pages += 1) {
    const page = await ledger.sealsAfter(cursor, limit);
    if (page.seals.length === 0) return { seals, cursor: page.cursor };
    seals.push(...page.seals);
    cursor = page.cursor;
    await onPage?.();
  }
  throw new Error('The walk does not end.');
}

/** What every Ledger promises. */
export function ledgerContract(name: string, makePlace: MakePlace<Ledger>): void {
  describe(`${name} keeps entries`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('keeps the first entry of an id and inserts the rest of the list', async () => {
      const first = entryOf('f', 'a', 1, 10);
      await store().insertEntries([first]);
      const fresh = [entryOf('f', 'b'), entryOf('g', 'a')];
      await store().insertEntries([
        fresh[0]!,
        { ...first, observation: { ...first.observation, value: 99 } },
        fresh[1]!,
      ]);
      expect(byEntryId(await store().entriesOfFacts(['f', 'g']))).toEqual(byEntryId([first, ...fresh]));
    });

    it('takes a list that names one id twice, and an empty one', async () => {
      await store().insertEntries([entryOf('f', 'a'), entryOf('f', 'a', 1, 2), entryOf('f', 'b')]);
      await store().insertEntries([]);
      expect(byEntryId(await store().entriesOfFacts(['f']))).toEqual(byEntryId([entryOf('f', 'a'), entryOf('f', 'b')]));
    });

    it('keeps each entry once when two processes insert the same list', async () => {
      const other = await reopen();
      const entries = Array.from({ length: 50 }, (_, index) => entryOf(`f${index}`, 'a'));
      await Promise.all([store().insertEntries(entries), other.insertEntries(entries.toReversed())]);
      expect(await store().entriesOfFacts(entries.map((entry) => entry.observation.factId))).toHaveLength(50);
    });

    it('has every entry, text and number as written, when the process dies right after', async () => {
      const observation = {
        item: awkwardText,
        value: -0.1 + 0.3,
        quote: aQuote(),
        breakdown: { 'نوع الجريمة': 'سرقة' },
      };
      const entry = aLedgerEntry({ observation });
      await store().insertEntries([entry]);
      expect(await (await reopen()).entriesOfFacts([entry.observation.factId])).toEqual([entry]);
    });

    it('gives the entries of many facts by one call, of all articles and revisions, and leaves out unknown facts', async () => {
      const entries = Array.from({ length: 1_200 }, (_, index) =>
        entryOf(`f${index % 600}`, `a${index % 7}`, index + 1),
      );
      await store().insertEntries([...entries, entryOf('other', 'a1')]);
      const factIds = ['unknown', 'f1', ...Array.from({ length: 600 }, (_, index) => `f${index}`)];
      expect(byEntryId(await store().entriesOfFacts(factIds))).toEqual(byEntryId(entries));
      expect(await store().entriesOfFacts([])).toEqual([]);
    });

    it('names each fact that any revision of an article touched, once', async () => {
      await store().insertEntries([
        entryOf('f', 'a', 1),
        entryOf('g', 'a', 1),
        entryOf('g', 'a', 2),
        entryOf('h', 'b'),
      ]);
      expect((await store().factsOfArticle('a')).toSorted()).toEqual(['f', 'g']);
      expect(await store().factsOfArticle('unknown')).toEqual([]);
    });

    it('walks through the facts in ascending order, each once', async () => {
      await store().insertEntries(['c', 'a', 'd', 'b', 'a'].map((factId, index) => entryOf(factId, `a${index}`)));
      expect(await store().factIdsAfter(null, 3)).toEqual(['a', 'b', 'c']);
      expect(await store().factIdsAfter('c', 3)).toEqual(['d']);
      expect(await store().factIdsAfter('d', 3)).toEqual([]);
    });
  });

  describe(`${name} keeps seals`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('keeps the first seal of an id', async () => {
      await store().insertSeal(sealOf('a', 1));
      await store().insertSeal({ ...sealOf('a', 1), withdrawn: true });
      expect(await store().topSeals(['a'])).toEqual([sealOf('a', 1)]);
    });

    it('gives the highest revision of each article by number, whatever the order of writing', async () => {
      for (const revision of [2, 10, 9, 1]) await store().insertSeal(sealOf('a', revision));
      await store().insertSeal(sealOf('b', 3));
      expect(bySealId(await store().topSeals(['b', 'a', 'unknown', 'a']))).toEqual([sealOf('a', 10), sealOf('b', 3)]);
      expect(await store().topSeals([])).toEqual([]);
    });

    it('has a seal when the process dies right after', async () => {
      await store().insertSeal(sealOf('a', 1));
      expect(await (await reopen()).topSeals(['a'])).toEqual([sealOf('a', 1)]);
    });

    it('walks through all seals, and from there on through later ones of any process', async () => {
      for (let revision = 1; revision <= 5; revision += 1) await store().insertSeal(sealOf('a', revision));
      const walked = await walkSeals(store(), 2);
      expect(walked.seals).toEqual([1, 2, 3, 4, 5].map((revision) => sealOf('a', revision)));
      const other = await reopen();
      await other.insertSeal(sealOf('b', 1));
      const later = await walkSeals(store(), 2, walked.cursor);
      expect(later.seals).toContainEqual(sealOf('b', 1));
    });

    it('misses no seal that is written while it walks', async () => {
      const other = await reopen();
      for (let revision = 1; revision <= 4; revision += 1) await store().insertSeal(sealOf('a', revision));
      let written = 0;
      const write = async () => {
        if (written < 6) await (written % 2 ? store() : other).insertSeal(sealOf('b', (written += 1)));
      };
      const { seals } = await walkSeals(store(), 2, null, write);
      expect(new Set(seals.map((seal) => seal.sealId)).size).toBe(4 + written);
    });

    it('keeps the cursor where nothing follows', async () => {
      expect(await store().sealsAfter(null, 10)).toEqual({ seals: [], cursor: null });
      await store().insertSeal(sealOf('a', 1));
      const { cursor } = await store().sealsAfter(null, 10);
      const end = await walkSeals(store(), 10, cursor);
      expect((await store().sealsAfter(end.cursor, 10)).cursor).toBe(end.cursor);
    });

    it('refuses a cursor that it did not give out', async () => {
      await expect(store().sealsAfter('nonsense', 10)).rejects.toMatchObject({ code: 'CURSOR_INVALID' });
    });
  });
}
