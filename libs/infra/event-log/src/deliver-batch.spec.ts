import { describe, expect, it } from '@jest/globals';
import { deliverBatch } from './deliver-batch.js';
import type { Batch, StoredRecord } from './event-log.js';

function aBatch(keys: readonly string[], signal = new AbortController().signal) {
  const records = keys.map((key, offset): StoredRecord => {
    return { key, offset, topic: 'topic', partition: 0, timestamp: 0, headers: {}, value: new Uint8Array() };
  });
  const resolved: number[] = [];
  const batch: Batch = {
    ...{ topic: 'topic', partition: 0, records, signal },
    resolve: (record) => void resolved.push(record.offset),
    heartbeat: () => Promise.resolve(),
  };
  return { batch, resolved };
}

/** Deliveries that end only when the test says so, each known by its record's offset. */
function deliveriesByHand() {
  const begun: number[] = [];
  const ends = new Map<number, PromiseWithResolvers<undefined>>();
  const deliver = (record: StoredRecord) => {
    begun.push(record.offset);
    const end = Promise.withResolvers<undefined>();
    ends.set(record.offset, end);
    return end.promise;
  };
  /** Ends one, and lets what waited for it go on. */
  const settle = async (offset: number, error?: Error) => {
    if (error === undefined) ends.get(offset)?.resolve(undefined);
    else ends.get(offset)?.reject(error);
    await new Promise(setImmediate);
  };
  return { begun, deliver, settle };
}

describe('the delivery of a batch', () => {
  it('runs keys beside each other and the records of a key in their order', async () => {
    const { batch } = aBatch(['a', 'b', 'a']);
    const { begun, deliver, settle } = deliveriesByHand();
    const delivered = deliverBatch(batch, deliver);
    expect(begun).toEqual([0, 1]);
    await settle(0);
    expect(begun).toEqual([0, 1, 2]);
    await settle(1);
    await settle(2);
    await delivered;
  });

  it('resolves no record before all earlier ones have ended', async () => {
    const { batch, resolved } = aBatch(['a', 'b', 'c', 'd']);
    const { deliver, settle } = deliveriesByHand();
    const delivered = deliverBatch(batch, deliver);
    await settle(1);
    await settle(2);
    expect(resolved).toEqual([]);
    await settle(0);
    expect(resolved).toEqual([2]);
    await settle(3);
    await delivered;
    expect(resolved).toEqual([2, 3]);
  });

  it('begins nothing more after a failure, waits for what is in hand, and leaves the failed record unresolved', async () => {
    const { batch, resolved } = aBatch(['a', 'b', 'c', 'c']);
    const { begun, deliver, settle } = deliveriesByHand();
    let hasEnded = false;
    const delivered = deliverBatch(batch, deliver).finally(() => (hasEnded = true));
    const failure = expect(delivered).rejects.toThrow('cannot be sent on');
    await settle(0);
    await settle(1, new Error('cannot be sent on'));
    expect(hasEnded).toBe(false);
    await settle(2);
    await failure;
    expect(begun).toEqual([0, 1, 2]);
    expect(resolved).toEqual([0]);
  });

  it('begins nothing more when the partition is lost', async () => {
    const lost = new AbortController();
    const { batch, resolved } = aBatch(['a', 'a'], lost.signal);
    const { begun, deliver, settle } = deliveriesByHand();
    const delivered = deliverBatch(batch, deliver);
    lost.abort();
    await settle(0);
    await delivered;
    expect(begun).toEqual([0]);
    expect(resolved).toEqual([0]);
  });
});
