import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#core/contracts';
import type { Ledger } from '#infra/store';
import { anObservation } from '#testing';
import { FactSettler } from './fact-settler.js';
import { aReading, aRevisionOf, anAggregator } from './simulation/aggregator-bench.contract.js';

const { factId } = anObservation();
const readingOf = (revision: number, ...values: number[]) =>
  aReading(
    aRevisionOf('report', revision),
    values.map((value) => ({ value })),
  );

/** The same ledger, in which something happens right before the seals are read for the first time. */
function beforeTheSeals(ledger: Ledger, happens: () => Promise<unknown>): Ledger {
  let happened: Promise<unknown> | null = null;
  return new Proxy(ledger, {
    get: (target, name) => {
      const method = target[name as keyof Ledger].bind(target);
      if (name !== 'topSeals') return method;
      return async (articleIds: readonly string[]) => {
        await (happened ??= happens());
        return target.topSeals(articleIds);
      };
    },
  });
}

describe('settling a fact', () => {
  it('does nothing the second time, and says so', async () => {
    const { metrics, settler } = await anAggregator();
    await metrics.take(readingOf(1, 100));
    expect(await settler.settle([factId])).toEqual([]);
    expect(await settler.findUnsettled([factId, 'unknown'])).toEqual([]);
  });

  it('tells no value that its article took back while the ledger was read', async () => {
    const { ledger, projections, metrics, settler } = await anAggregator();
    await metrics.take(readingOf(1, 100));
    await metrics.take(readingOf(2));
    // Another process takes the third revision between our reading of the entries and of the seals.
    const third = readingOf(3, 110).data;
    const [observation] = third.observations;
    const { article } = third;
    const write = async () => {
      await ledger.insertEntries([{ entryId: `${observation!.observationId}@3`, observation: observation!, article }]);
      const observationIds = [observation!.observationId];
      await ledger.insertSeal({ sealId: `${article.articleId}@3`, article, withdrawn: false, observationIds });
    };
    await new FactSettler(beforeTheSeals(ledger, write), projections).settle([factId]);
    const told = (await projections.pendingChanges(10)).map(({ kind, after }) => `${kind} ${after.value}`);
    expect(told).toEqual(['created 100', 'retracted 100', 'created 110']);
    expect(await settler.findUnsettled([factId])).toEqual([]);
  });

  it('tells readers again where they stand when an old view was written over what they were told of', async () => {
    const { projections, metrics } = await anAggregator();
    await metrics.take(readingOf(1, 100));
    const stale: Fact = (await projections.facts([factId]))[0]!;
    await metrics.take(readingOf(2, 110));
    await projections.replaceFact(stale);
    await metrics.take(readingOf(3, 100));
    const told = (await projections.pendingChanges(10)).map(({ before, after }) => [before?.value, after.value]);
    expect(told).toEqual([
      [undefined, 100],
      [100, 110],
      [110, 100],
    ]);
  });
});
