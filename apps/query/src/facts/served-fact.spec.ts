import { describe, expect, it } from '@jest/globals';
import { byPeriod } from './served-fact.js';

describe('byPeriod', () => {
  it('puts what ends later behind, and of what ends together the longer one', () => {
    const ordered = [
      null,
      '2022',
      '2023-01/2023-09',
      '2023-11',
      '2023-12-31',
      '2023-12',
      '2023',
      '2024-02-28',
      '2024-02',
    ];
    const facts = [...ordered].reverse().map((period) => ({ period }));
    expect(facts.sort(byPeriod).map(({ period }) => period)).toEqual(ordered);
  });

  it('says of two equal periods that they are equal', () => {
    expect(byPeriod({ period: '2023' }, { period: '2023' })).toBe(0);
  });
});
