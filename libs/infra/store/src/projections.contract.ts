import { describe } from '@jest/globals';
import { changesContract } from './contract/changes.contract.js';
import { factsContract } from './contract/facts.contract.js';
import { listingsContract } from './contract/listings.contract.js';
import { storeBench, type StoreUnderTest } from './contract/store-bench.contract.js';
import { wholeFactsContract } from './contract/whole-documents.contract.js';
import type { Projections } from './projections.js';

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty store for each test
 */
export function projectionsContract(name: string, start: () => Promise<StoreUnderTest<Projections>>): void {
  describe(name, () => {
    const bench = storeBench(start);
    wholeFactsContract(bench);
    factsContract(bench);
    listingsContract(bench);
    changesContract(bench);
  });
}
