import { describe, expect, it } from '@jest/globals';
import { aSignature, aStoryLink } from '#testing';
import { numbers, storeBench, type StoreUnderTest } from './contract/store-bench.contract.js';
import type { NearRequest, StoryProjections } from './story-projections.js';

const ever = { from: 0, to: Number.MAX_SAFE_INTEGER };

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty store for each test
 */
export function storyProjectionsContract(name: string, start: () => Promise<StoreUnderTest<StoryProjections>>): void {
  describe(name, () => {
    const bench = storeBench(start);
    const nearEach = async (requests: readonly NearRequest[], limitPerKey = 100, store = bench.store) =>
      (await store.signaturesNear(requests, limitPerKey)).map((found) =>
        found.map(({ articleId }) => articleId).sort(),
      );
    const near = async (keys: string[], limitPerKey = 100, store = bench.store) =>
      (await nearEach([{ keys, ...ever }], limitPerKey, store))[0];

    it('finds what shares a key, each once, and by its new keys alone when it is replaced', async () => {
      await bench.store.replaceSignature(aSignature({ articleId: 'a', keys: ['0:1', '1:2'] }));
      await bench.store.replaceSignature(aSignature({ articleId: 'b', keys: ['1:2', '0:1', '2:3'] }));
      await bench.store.replaceSignature(aSignature({ articleId: 'c', keys: [] }));
      expect(await near(['0:1', '1:2', '0:1'])).toEqual(['a', 'b']);
      const again = aSignature({ articleId: 'b', revision: 2, keys: ['2:9'], numbers: [] });
      await bench.store.replaceSignature(again);
      const store = await bench.reopen();
      expect(await near(['0:1', '1:2'], 100, store)).toEqual(['a']);
      expect(await near(['2:9'], 100, store)).toEqual(['b']);
      expect(await near([], 100, store)).toEqual([]);
      expect(await store.signatures(['b', 'unknown'])).toEqual([again]);
    });

    it('gives what is within the time, and of a crowded key the earliest', async () => {
      for (const time of [50, 10, 40, 20, 30])
        await bench.store.replaceSignature(aSignature({ articleId: `at ${time}`, time, keys: ['0:1'] }));
      await bench.store.replaceSignature(aSignature({ articleId: 'rare', time: 60, keys: ['0:1', '1:2'] }));
      expect(await nearEach([{ keys: ['0:1'], from: 20, to: 40 }])).toEqual([['at 20', 'at 30', 'at 40']]);
      expect(await near(['0:1'], 2)).toEqual(['at 10', 'at 20']);
      expect(await near(['0:1', '1:2'], 2)).toEqual(['at 10', 'at 20', 'rare']);
    });

    it('answers each of many requests as if it were asked alone', async () => {
      for (const time of numbers(12))
        await bench.store.replaceSignature(aSignature({ articleId: `crowd ${10 + time}`, time, keys: ['0:1', '3:1'] }));
      for (const index of numbers(6))
        await bench.store.replaceSignature(aSignature({ articleId: `own ${index}`, time: 3, keys: [`1:${index}`] }));
      const requests = [
        ...numbers(6).map((index) => ({ keys: [`1:${index}`, '2:unknown'], ...ever })),
        ...[
          { keys: [], ...ever },
          { keys: ['0:1', '1:5'], from: 4, to: 20 },
          { keys: ['1:0'], from: 4, to: 20 },
        ],
        ...[
          { keys: ['3:1', '1:1'], from: 0, to: 5 },
          { keys: ['0:1'], ...ever },
        ],
      ];
      for (const limit of [2, 100]) {
        const alone: (string[] | undefined)[] = [];
        for (const request of requests) alone.push(...(await nearEach([request], limit)));
        expect(await nearEach(requests, limit)).toEqual(alone);
        expect(alone.slice(5, 10)).toEqual([
          ...[
            ['own 5'],
            [],
            ['crowd 14', 'crowd 15', ...(limit === 2 ? [] : numbers(6).map((more) => `crowd ${16 + more}`))],
          ],
          ...[
            [],
            ['crowd 10', 'crowd 11', ...(limit === 2 ? [] : numbers(4).map((more) => `crowd ${12 + more}`)), 'own 1'],
          ],
        ]);
      }
      expect(await nearEach([])).toEqual([]);
    });

    it('keeps one link an article, whole, and finds those that lead to one', async () => {
      for (const index of numbers(5))
        await bench.store.replaceLink(aStoryLink({ articleId: `copy ${index}`, syndicatedFrom: 'origin' }));
      await bench.store.replaceLink(aStoryLink({ articleId: 'origin', syndicatedFrom: null }));
      const moved = aStoryLink({ articleId: 'copy 4', syndicatedFrom: 'other', similarity: 0.4375, fromTime: 12 });
      await bench.store.replaceLink(moved);
      const store = await bench.reopen();
      expect(await store.links(['copy 4', 'unknown'])).toEqual([moved]);
      const leading = async (to: string[], limit: number) =>
        (await store.linksTo(to, limit)).map((link) => link.articleId);
      expect(await leading(['origin'], 10)).toEqual(['copy 0', 'copy 1', 'copy 2', 'copy 3']);
      expect(await leading(['origin', 'other'], 3)).toEqual(['copy 0', 'copy 1', 'copy 2']);
      expect(await leading(['unknown'], 3)).toEqual([]);
      expect(await leading([], 3)).toEqual([]);
    });
  });
}
