import { describe, expect, it } from '@jest/globals';
import { aDelivery, aSubscription } from '#testing';
import { awkwardText, type MakePlace, usePlace } from './place.contract.js';
import type { Subscriptions } from './subscriptions.js';

/** What every Subscriptions promises. */
export function subscriptionsContract(name: string, makePlace: MakePlace<Subscriptions>): void {
  describe(`${name} keeps subscriptions`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('inserts an id once, and the first one stands', async () => {
      expect(await store().insert(aSubscription())).toBe('inserted');
      expect(await (await reopen()).insert(aSubscription({ url: 'https://thief.example/' }))).toBe('duplicate');
      expect(await store().find('sub_1')).toEqual(aSubscription());
      expect(await store().find('unknown')).toBeNull();
    });

    it('replaces the whole subscription, for good', async () => {
      await store().insert(aSubscription({ filter: { indicator: 'emergency_calls', area: 'MA' } }));
      const later = aSubscription({ filter: { institution: 'الأمن الوطني' }, sealedSecret: 'other' });
      await store().replace(later);
      expect(await (await reopen()).find('sub_1')).toEqual(later);
    });

    it('walks through those that are not disabled, by id', async () => {
      for (const subscriptionId of ['c', 'a', 'd', 'b']) await store().insert(aSubscription({ subscriptionId }));
      await store().replace(aSubscription({ subscriptionId: 'b', disabledAt: 1 }));
      const first = await store().active(null, 2);
      expect(first.map((subscription) => subscription.subscriptionId)).toEqual(['a', 'c']);
      expect(await store().active('c', 2)).toEqual([aSubscription({ subscriptionId: 'd' })]);
      await store().replace(aSubscription({ subscriptionId: 'b', disabledAt: null }));
      expect(await store().active('a', 1)).toEqual([aSubscription({ subscriptionId: 'b' })]);
    });
  });

  describe(`${name} keeps deliveries`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('inserts a delivery once, also when two processes try', async () => {
      const other = await reopen();
      const answers = await Promise.all([store().insertDelivery(aDelivery()), other.insertDelivery(aDelivery())]);
      expect(answers.toSorted()).toEqual(['duplicate', 'inserted']);
      expect(await store().dueDeliveries(0, 10)).toEqual([aDelivery()]);
    });

    it('does not bring back a delivery that is done', async () => {
      const done = aDelivery({ status: 'delivered', nextAttemptAt: null, attempts: 1 });
      await store().insertDelivery(aDelivery());
      await store().replaceDelivery(done);
      expect(await store().insertDelivery(aDelivery())).toBe('duplicate');
      expect(await (await reopen()).dueDeliveries(1_000, 10)).toEqual([]);
    });

    it('has the payload as written when the process dies right after', async () => {
      const delivery = aDelivery({ payload: awkwardText });
      await store().insertDelivery(delivery);
      expect(await (await reopen()).dueDeliveries(0, 1)).toEqual([delivery]);
    });

    it('gives due deliveries, the longest overdue first, up to the limit', async () => {
      const times = { late: 30, done: null, soon: 50, latest: 10, now: 40 };
      for (const [changeId, nextAttemptAt] of Object.entries(times)) {
        await store().insertDelivery(aDelivery({ changeId, nextAttemptAt }));
      }
      const due = await store().dueDeliveries(40, 10);
      expect(due.map((delivery) => delivery.changeId)).toEqual(['latest', 'late', 'now']);
      expect(await store().dueDeliveries(40, 1)).toEqual(due.slice(0, 1));
    });

    it('puts a failed attempt back to its next time', async () => {
      await store().insertDelivery(aDelivery({ nextAttemptAt: 10 }));
      const later = aDelivery({ nextAttemptAt: 100, attempts: 1, lastError: 'HTTP 503' });
      await store().replaceDelivery(later);
      expect(await store().dueDeliveries(99, 10)).toEqual([]);
      expect(await store().dueDeliveries(100, 10)).toEqual([later]);
    });
  });
}
