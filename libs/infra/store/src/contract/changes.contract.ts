import { describe, expect, it } from '@jest/globals';
import { aChange } from '#testing';
import type { Projections } from '../projections.js';
import { numbers, type StoreBench } from './store-bench.contract.js';

/** Changes: the outbox of what readers are told. */
export function changesContract(bench: StoreBench<Projections>): void {
  const idsOf = async (store: Projections, limit = 100) =>
    (await store.pendingChanges(limit)).map(({ changeId }) => changeId);

  describe('changes', () => {
    it('are pending in the order of writing, over a reopening, until they are marked', async () => {
      const changes = ['c', 'a', 'b'].map((changeId, index) => aChange({ changeId, sequence: 3 - index }));
      for (const change of changes) await bench.store.insertChange(change);
      const store = await bench.reopen();
      expect(await store.pendingChanges(10)).toEqual(changes);
      expect(await idsOf(store, 2)).toEqual(['c', 'a']);
      await store.markChangesPublished(['a']);
      expect(await idsOf(await bench.reopen())).toEqual(['c', 'b']);
    });

    it('are written once: a second one with the id changes nothing, not even after the mark', async () => {
      await bench.store.insertChange(aChange({ changeId: 'a' }));
      await bench.store.insertChange(aChange({ changeId: 'a', kind: 'retracted' }));
      expect(await bench.store.pendingChanges(10)).toEqual([aChange({ changeId: 'a' })]);
      await bench.store.markChangesPublished(['a', 'unknown']);
      await bench.store.markChangesPublished(['a']);
      await bench.store.markChangesPublished([]);
      await bench.store.insertChange(aChange({ changeId: 'a' }));
      expect(await bench.store.pendingChanges(10)).toEqual([]);
    });

    it('tell of each fact the last one in its own order, published or not', async () => {
      for (const [factId, sequence] of [
        ['a', 9],
        ['a', 11],
        ['a', 10],
        ['b', 2],
        ['c', 1],
      ] as const)
        await bench.store.insertChange(aChange({ changeId: `${factId} ${sequence}`, factId, sequence }));
      await bench.store.markChangesPublished(['a 11']);
      const last = await (await bench.reopen()).lastChanges(['a', 'b', 'unknown']);
      expect(last.map(({ changeId }) => changeId).sort()).toEqual(['a 11', 'b 2']);
      expect(await bench.open().then((store) => store.lastChanges([]))).toEqual([]);
    });

    it('of two writers each keep their order, and each is there once', async () => {
      const other = await bench.open();
      const write = async (store: Projections, name: string) => {
        for (const index of numbers(20)) {
          await store.insertChange(aChange({ changeId: `${name} ${index}` }));
          await store.insertChange(aChange({ changeId: `both ${index}` }));
        }
      };
      await Promise.all([write(bench.store, 'one'), write(other, 'two')]);
      const ids = await idsOf(other);
      expect(ids).toHaveLength(60);
      for (const name of ['one', 'two', 'both'])
        expect(ids.filter((id) => id.startsWith(name))).toEqual(numbers(20).map((index) => `${name} ${index}`));
    });
  });
}
