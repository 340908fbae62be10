import { describe } from '@jest/globals';
import { contractBench, type LogUnderTest } from './contract/contract-bench.contract.js';
import { groupsContract } from './contract/groups.contract.js';
import { recordsContract } from './contract/records.contract.js';
import { troubleContract } from './contract/trouble.contract.js';

export type { LogUnderTest } from './contract/contract-bench.contract.js';

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty log for each test
 */
export function eventLogContract(name: string, start: () => Promise<LogUnderTest>): void {
  describe(name, () => {
    const bench = contractBench(start);
    recordsContract(bench);
    groupsContract(bench);
    troubleContract(bench);
  });
}
