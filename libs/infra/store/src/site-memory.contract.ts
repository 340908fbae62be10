import { describe, expect, it } from '@jest/globals';
import { aSiteHealth } from '#testing';
import { numbers, storeBench, type StoreUnderTest } from './contract/store-bench.contract.js';
import { healthsKept, type SiteMemory } from './site-memory.js';

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty store for each test
 */
export function siteMemoryContract(name: string, start: () => Promise<StoreUnderTest<SiteMemory>>): void {
  describe(name, () => {
    const bench = storeBench(start);

    it('keeps the last health of each site, whole, over a reopening', async () => {
      const odd = aSiteHealth({ site: 'هسبريس $1. ', sequence: 3 });
      for (const health of [aSiteHealth(), aSiteHealth({ sequence: 2, state: 'failing' }), odd])
        expect(await bench.store.append(health)).toBe('appended');
      const store = await bench.reopen();
      expect(await store.last('newsroom')).toEqual(aSiteHealth({ sequence: 2, state: 'failing' }));
      expect(await store.last('هسبريس $1. ')).toEqual(odd);
      expect(await store.last('unknown')).toBeNull();
    });

    it('leads through all sites, each once and with its last health', async () => {
      for (const site of ['b', 'أ', 'B b', 'a'])
        for (const sequence of [1, 2]) await bench.store.append(aSiteHealth({ site, sequence }));
      const found: string[] = [];
      for (let health = await bench.store.lastAfter(''); health !== null;) {
        found.push(`${health.report.site} ${health.report.sequence}`);
        health = await bench.store.lastAfter(health.report.site);
      }
      expect(found).toEqual(['B b 2', 'a 2', 'b 2', 'أ 2']);
    });

    it('takes one of those that follow the same health, whoever comes first', async () => {
      const other = await bench.open();
      const answers = await Promise.all(
        numbers(6).map((index) => (index % 2 === 0 ? bench.store : other).append(aSiteHealth({ sequence: 7 }))),
      );
      expect(answers.sort()).toEqual(['appended', 'taken', 'taken', 'taken', 'taken', 'taken']);
    });

    it('goes by the sequence and not by age, and forgets those far behind', async () => {
      const healths = numbers(healthsKept + 3).map((index) => aSiteHealth({ sequence: index + 1 }));
      for (const health of healths) await bench.store.append(health);
      // What was forgotten can be appended anew, by one who slept, and is still not the last.
      expect(await bench.store.append(aSiteHealth({ sequence: 1 }))).toBe('appended');
      expect(await bench.store.append(aSiteHealth({ sequence: healthsKept + 2 }))).toBe('taken');
      expect(await bench.store.last('newsroom')).toEqual(healths.at(-1));
    });
  });
}
