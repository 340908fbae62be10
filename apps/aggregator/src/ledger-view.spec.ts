import { describe, expect, it } from '@jest/globals';
import { anObservation } from '#testing';
import { LedgerView } from './ledger-view.js';
import { aReading, aRevisionOf, anAggregator } from './simulation/aggregator-bench.contract.js';

const { factId } = anObservation();

async function aLedger() {
  const { ledger, metrics } = await anAggregator();
  const write = (name: string, revision: number, ...values: number[]) =>
    metrics.take(
      aReading(
        aRevisionOf(name, revision),
        values.map((value) => ({ value })),
      ),
    );
  const view = new LedgerView(ledger);
  const read = async () => (await view.read([factId]))[0];
  return { ledger, view, read, write };
}

describe('the view of a ledger', () => {
  it('is not computed again while nothing came', async () => {
    const { read, write } = await aLedger();
    await write('report', 1, 100);
    expect(await read()).toBe(await read());
  });

  it('is computed again when another article speaks of the fact', async () => {
    const { read, write } = await aLedger();
    await write('report', 1, 100);
    await read();
    await write('other', 1, 110);
    expect((await read())?.projected).toMatchObject({ distinctValues: [100, 110], state: { conflict: true } });
  });

  it('is computed again when only a seal came: the article dropped the figure', async () => {
    const { read, write } = await aLedger();
    await write('report', 1, 100);
    await read();
    await write('report', 2);
    expect((await read())?.projected.state.status).toBe('retracted');
  });

  it('does not stand when an entry came after it was read', async () => {
    const { view, read, write } = await aLedger();
    await write('report', 1, 100);
    const before = await read();
    expect((await view.findStanding([before!])).has(before!)).toBe(true);
    await write('other', 1, 100);
    expect((await view.findStanding([before!])).has(before!)).toBe(false);
  });

  it('leaves out what no complete revision speaks of', async () => {
    const { ledger, view } = await aLedger();
    const observation = anObservation();
    await ledger.insertEntries([{ entryId: 'a@1', observation, article: aRevisionOf('unsealed', 1) }]);
    expect(await view.read([factId, 'unknown'])).toEqual([]);
  });
});
