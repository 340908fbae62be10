import { describe, expect, it } from '@jest/globals';
import { aDelivery, aSubscription } from '#testing';
import { storeBench, type StoreUnderTest } from './contract/store-bench.contract.js';
import { wholeDeliveryContract } from './contract/whole-documents.contract.js';
import type { Subscriptions } from './subscriptions.js';

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty store for each test
 */
export function subscriptionsContract(name: string, start: () => Promise<StoreUnderTest<Subscriptions>>): void {
  describe(name, () => {
    const bench = storeBench(start);
    wholeDeliveryContract(bench);

    it('inserts a subscription once, whoever comes first, and leaves it as it is', async () => {
      const other = await bench.open();
      expect(await bench.store.insert(aSubscription())).toBe('inserted');
      expect(await other.insert(aSubscription({ url: 'https://other.example/' }))).toBe('duplicate');
      expect(await other.find('sub_1')).toEqual(aSubscription());
      expect(await other.find('sub_2')).toBeNull();
    });

    it('replaces a subscription whole, and keeps it', async () => {
      await bench.store.insert(aSubscription({ filter: { indicator: 'emergency_calls', area: 'MA' } }));
      const changed = aSubscription({ filter: { institution: 'MA-DGSN' }, sealedSecret: 'new' });
      await bench.store.replace(changed);
      expect(await (await bench.reopen()).find('sub_1')).toEqual(changed);
    });

    it('lists those that are not disabled, by id, page by page', async () => {
      for (const subscriptionId of ['c', 'a', 'd', 'b']) await bench.store.insert(aSubscription({ subscriptionId }));
      await bench.store.replace(aSubscription({ subscriptionId: 'b', disabledAt: 1 }));
      const list = async (after: string | null) =>
        (await bench.store.active(after, 2)).map(({ subscriptionId }) => subscriptionId);
      expect(await list(null)).toEqual(['a', 'c']);
      expect(await list('c')).toEqual(['d']);
      await bench.store.replace(aSubscription({ subscriptionId: 'b' }));
      expect(await list(null)).toEqual(['a', 'b']);
    });

    it('inserts a delivery once, and leaves it as it is', async () => {
      expect(await bench.store.insertDelivery(aDelivery())).toBe('inserted');
      expect(await (await bench.open()).insertDelivery(aDelivery({ attempts: 3 }))).toBe('duplicate');
      expect(await bench.store.dueDeliveries(0, 10)).toEqual([aDelivery()]);
    });

    it('inserts a delivery once when two make it at the same time', async () => {
      const other = await bench.open();
      const answers = await Promise.all(
        [bench.store, other, bench.store].map((one) => one.insertDelivery(aDelivery())),
      );
      expect(answers.sort()).toEqual(['duplicate', 'duplicate', 'inserted']);
    });

    it('gives due deliveries, the longest overdue first, over a reopening, until they are done', async () => {
      for (const [changeId, nextAttemptAt] of [
        ['late', 30],
        ['first', 10],
        ['not yet', 41],
        ['now', 40],
      ] as const)
        await bench.store.insertDelivery(aDelivery({ changeId, nextAttemptAt }));
      await bench.store.insertDelivery(aDelivery({ changeId: 'given up', nextAttemptAt: null, status: 'given_up' }));
      const store = await bench.reopen();
      const due = async (limit: number) => (await store.dueDeliveries(40, limit)).map(({ changeId }) => changeId);
      expect(await due(10)).toEqual(['first', 'late', 'now']);
      expect(await due(1)).toEqual(['first']);
      await store.replaceDelivery(aDelivery({ changeId: 'first', nextAttemptAt: null, status: 'delivered' }));
      await store.replaceDelivery(
        aDelivery({ changeId: 'late', nextAttemptAt: 50, attempts: 1, lastError: 'No answer' }),
      );
      expect(await due(10)).toEqual(['now']);
      expect((await store.dueDeliveries(50, 10)).at(-1)).toEqual(
        aDelivery({ changeId: 'late', nextAttemptAt: 50, attempts: 1, lastError: 'No answer' }),
      );
    });
  });
}
