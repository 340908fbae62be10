import { describe, expect, it } from '@jest/globals';
import { topics } from '#core/contracts';
import type { EventLog } from '#infra/event-log';
import type { Projections } from '#infra/store';
import { aChange, waitFor } from '#testing';
import { ChangeRelay } from './change-relay.js';
import { anAggregator, closeAfter } from './simulation/aggregator-bench.contract.js';

/** One fact: its changes share a partition, and so have an order. */
const changes = ['a', 'b', 'c'].map((changeId, index) => aChange({ changeId, sequence: index }));

/** Reads the ids of so many changes from the log, waiting for those that are not there yet. */
async function published(log: EventLog, count: number): Promise<string[]> {
  const stop = new AbortController();
  const ids: string[] = [];
  for await (const { headers } of log.read(topics.changes, {}, stop.signal)) {
    ids.push(headers['ce_id'] ?? '');
    if (ids.length === count) stop.abort();
  }
  return ids;
}

function start(relay: ChangeRelay): ChangeRelay {
  relay.onApplicationBootstrap();
  closeAfter(() => relay.beforeApplicationShutdown());
  return relay;
}

/** The same projections in a process that dies before it can mark what it published. */
function dyingBeforeTheMark(projections: Projections, onDeath: () => void): Projections {
  return new Proxy(projections, {
    get: (target, name) => {
      if (name !== 'markChangesPublished') return target[name as keyof Projections].bind(target);
      return () => {
        onDeath();
        return Promise.reject(new Error('Killed'));
      };
    },
  });
}

describe('the relay of changes', () => {
  it('publishes each change once and in order, and marks it', async () => {
    const { projections, log, relay } = await anAggregator();
    for (const change of changes) await projections.insertChange(change);
    start(relay);
    expect(await published(log, 3)).toEqual(['a', 'b', 'c']);
    await waitFor(async () => (await projections.pendingChanges(10)).length === 0);
    await projections.insertChange(aChange({ changeId: 'd' }));
    relay.wake();
    expect(await published(log, 4)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('publishes again with the same ids what a crash left between publishing and the mark', async () => {
    const { projections, log, publisher, relay } = await anAggregator();
    for (const change of changes) await projections.insertChange(change);
    let hasDied = false;
    const dying = start(
      new ChangeRelay(
        dyingBeforeTheMark(projections, () => (hasDied = true)),
        publisher,
      ),
    );
    await waitFor(() => hasDied);
    await dying.beforeApplicationShutdown();
    expect(await projections.pendingChanges(10)).toEqual(changes);
    start(relay);
    expect(await published(log, 6)).toEqual(['a', 'b', 'c', 'a', 'b', 'c']);
    await waitFor(async () => (await projections.pendingChanges(10)).length === 0);
  });
});
