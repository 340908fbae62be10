import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StoreUnderTest } from '../contract/store-bench.contract.js';

/** A file of its own for each test, that may be opened several times. */
export async function embeddedPlace<Store extends { close(): void }>(
  open: (path: string) => Store,
): Promise<StoreUnderTest<Store>> {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-store-'));
  const opened: Store[] = [];
  return {
    open: async () => {
      const store = open(join(folder, 'store.sqlite'));
      opened.push(store);
      return store;
    },
    close: async (store) => store.close(),
    dispose: async () => {
      for (const store of opened) store.close();
      await rm(folder, { recursive: true });
    },
  };
}
