import { expect, it } from '@jest/globals';
import { articleLimits } from '#core/contracts';
import { aDelivery, aFact, aLedgerEntry, anArticle, aRevision, aSeries } from '#testing';
import type { CrawlMemory } from '../crawl-memory.js';
import type { Ledger } from '../ledger.js';
import type { Projections } from '../projections.js';
import type { Subscriptions } from '../subscriptions.js';
import { numbers, type StoreBench } from './store-bench.contract.js';

/** A text as long as an article may be, made of what tends to get lost on the way. */
const line = 'الأمن: 19 مليونًا و722 ألف 👮🏽‍♀️ é e\u0301 "\\ \u0000 \u2028 \u200f\n';
const longText = line.repeat(Math.floor(articleLimits.textLength / line.length));

/** More keys than a statement of some databases has room for. */
const manyKeys = numbers(1_200).map((index) => `key ${index}`);

/** Names and words that some servers refuse or change when they stand in a document as they are. */
const oddWords = { 'a.b': '1', $in: '2', '%json': '"3"', '%002e': '4', '': '5', 'نوع.الجريمة': 'half a 👮: \ud83d' };

const title = 'gives the longest text back to the letter, though its writer was never closed';

/** A revision as long as an article may be, read by another opening while the writer is still there, as after a crash. */
export function wholeRevisionContract(bench: StoreBench<CrawlMemory>): void {
  it(title, async () => {
    const revision = aRevision(anArticle({ text: longText }));
    await bench.store.insertRevision(revision);
    const other = await bench.open();
    expect(await other.pendingRevisions(1)).toEqual([revision]);
    expect(await other.lastRevision(revision.articleId)).toEqual(revision);
  });
}

/** Long entries and many keys in the ledger. */
export function wholeEntriesContract(bench: StoreBench<Ledger>): void {
  it(title, async () => {
    const entry = aLedgerEntry({
      observation: { item: longText, value: 0.1 + 0.2, breakdown: { 'نوع الجريمة': 'سرقة' } },
    });
    await bench.store.insertEntries([entry]);
    expect(await (await bench.open()).entriesOfFacts([entry.observation.factId])).toEqual([entry]);
  });

  it('gives odd names and halves of characters back as they were', async () => {
    const entry = aLedgerEntry({ observation: { item: 'cut here: \ud83d', breakdown: oddWords } });
    await bench.store.insertEntries([entry]);
    const [found] = await (await bench.open()).entriesOfFacts([entry.observation.factId]);
    expect(JSON.stringify(found)).toBe(JSON.stringify(entry));
  });

  it('takes and gives more entries at once than any article has', async () => {
    await bench.store.insertEntries(manyKeys.map((factId) => aLedgerEntry({ observation: { factId } })));
    const found = await bench.store.entriesOfFacts(['unknown', ...manyKeys, ...manyKeys.slice(0, 3)]);
    expect(found.map(({ observation }) => observation.factId).sort()).toEqual(manyKeys.toSorted());
  });
}

/** Long facts and many keys in the projections. */
export function wholeFactsContract(bench: StoreBench<Projections>): void {
  it(title, async () => {
    const fact = aFact({ place: longText });
    await bench.store.replaceFact(fact);
    expect(await (await bench.open()).facts([fact.factId])).toEqual([fact]);
  });

  it('gives odd names, halves of characters and every number back as they were', async () => {
    const numbersToKeep = [-1.5, 0, 0.1 + 0.2, 2 ** 31, -(2 ** 31) - 1, Number.MAX_SAFE_INTEGER, 5e-324, 1e308];
    const fact = aFact({ place: '\udc6e', breakdown: oddWords, distinctValues: numbersToKeep });
    const series = aSeries({ breakdown: oddWords });
    await bench.store.replaceFact(fact);
    await bench.store.insertSeries(series);
    const other = await bench.open();
    expect(JSON.stringify(await other.facts([fact.factId]))).toBe(JSON.stringify([fact]));
    expect(JSON.stringify(await other.series([series.seriesId]))).toBe(JSON.stringify([series]));
  });

  it('reads facts by more keys than a page shows, each once', async () => {
    // Only some of them are there: a replace is dear on some servers, and it is the keys that are many.
    const present = manyKeys.filter((_, index) => index % 6 === 0);
    await Promise.all(present.map((factId) => bench.store.replaceFact(aFact({ factId }))));
    const found = await bench.store.facts(['unknown', ...manyKeys, ...manyKeys.slice(0, 3)]);
    expect(found.map(({ factId }) => factId).sort()).toEqual(present.toSorted());
  });

  it('is left with one whole version when two openings replace a fact at the same time', async () => {
    const other = await bench.open();
    const versions = numbers(20).map((sequence) => aFact({ sequence, place: `place ${sequence}` }));
    await Promise.all(versions.map((fact, index) => (index % 2 ? bench.store : other).replaceFact(fact)));
    const [left] = await other.facts([aFact().factId]);
    expect(versions).toContainEqual(left);
  });
}

/** A delivery's payload, byte for byte: its signature depends on it. */
export function wholeDeliveryContract(bench: StoreBench<Subscriptions>): void {
  it(title, async () => {
    await bench.store.insertDelivery(aDelivery({ payload: longText }));
    expect(await (await bench.open()).dueDeliveries(0, 1)).toEqual([aDelivery({ payload: longText })]);
  });
}
