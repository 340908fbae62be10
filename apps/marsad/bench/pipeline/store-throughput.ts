import type { Ledger } from '#infra/store';
import { type Measure, secondsOf } from '../report.js';
import type { Written } from './documents.js';
import type { Limits } from './limits.js';
import { batchesOf } from './batches-of.js';

const batchSize = 100;

/** Ledger entries per second through the port, beside the raw limit with the same documents in the same batches. */
export async function measureStore(ledger: Ledger, limits: Limits, written: readonly Written[]): Promise<Measure[]> {
  const batches = batchesOf(
    written.flatMap(({ entries }) => entries),
    batchSize,
  );
  const rawSeconds = await limits.store(
    batches.map((batch) => batch.map((document) => ({ id: document.entryId, document }))),
  );
  const seconds = await secondsOf(async () => {
    for (const batch of batches) await ledger.insertEntries(batch);
  });
  const count = batches.flat().length;
  return [
    {
      ...{ what: 'store: insert ledger entries', value: count / seconds, unit: 'documents/s' },
      limit: { name: 'raw insert', value: count / rawSeconds },
      aim: { atLeast: 0.6 },
    },
  ];
}
