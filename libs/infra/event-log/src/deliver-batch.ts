import type { Batch, StoredRecord } from './event-log.js';

/** Brings one record to its end, or rejects and leaves it where it is. */
export type Deliver = (record: StoredRecord, batch: Batch) => Promise<void>;

/**
 * Delivers a batch's records: those of one key one after the other, those of different keys beside each other, so that
 * their waits for the disk and for the servers are shared. A record is resolved once it and all before it have ended.
 * When one cannot be brought to its end, no further one is begun, and those in hand are waited for.
 * @throws whatever `deliver` threw first
 */
export async function deliverBatch(batch: Batch, deliver: Deliver): Promise<void> {
  const resolver = new PrefixResolver(batch);
  const failures: unknown[] = [];
  const byKey = Map.groupBy(batch.records, ({ key }) => key);
  const deliverKey = async (records: readonly StoredRecord[]) => {
    for (const record of records) {
      if (batch.signal.aborted || failures.length > 0) return;
      await deliver(record, batch);
      resolver.end(record);
      await batch.heartbeat();
    }
  };
  await Promise.all([...byKey.values()].map((own) => deliverKey(own).catch((error: unknown) => failures.push(error))));
  if (failures.length > 0) throw failures[0];
}

/** Resolves a batch's records in their order, whatever the order in which they end. */
class PrefixResolver {
  private readonly ended = new Set<StoredRecord>();
  private next = 0;

  constructor(private readonly batch: Batch) {}

  end(record: StoredRecord): void {
    this.ended.add(record);
    let last: StoredRecord | null = null;
    for (let head = this.head(); head !== undefined && this.ended.delete(head); head = this.head()) {
      last = head;
      this.next += 1;
    }
    if (last !== null) this.batch.resolve(last);
  }

  private head(): StoredRecord | undefined {
    return this.batch.records[this.next];
  }
}
