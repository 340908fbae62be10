import { describe, expect, it } from '@jest/globals';
import { hasFallen } from './yield-fall.js';

describe('a share has fallen', () => {
  it.each([
    [0, 12, 1],
    [3, 12, 0.97],
    [1, 20, 0.6],
    [4, 40, 0.4],
    [0, 8, 0.9],
  ])('when %d of %d come where %d is usual', (hits, trials, usual) => {
    expect(hasFallen({ hits, trials }, usual)).toBe(true);
  });

  it.each([
    ['that is usual', 11, 12, 0.97],
    ['that chance brings', 0, 20, 0.1],
    ['that chance brings', 6, 20, 0.6],
    ['with so few trials', 0, 7, 1],
    ['which is more than half', 210, 400, 1],
    ['where nothing is usual', 0, 400, 0],
  ])('not by a share %s: %d of %d where %d is usual', (_why, hits, trials, usual) => {
    expect(hasFallen({ hits, trials }, usual)).toBe(false);
  });
});
