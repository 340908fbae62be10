import { describe, expect, it } from '@jest/globals';
import type { Qualifier } from '#core/contracts';
import { contradict } from './contradict.js';

type Row = [Qualifier, number, Qualifier, number, boolean];

describe('contradict', () => {
  it.each<Row>([
    ['exact', 43_807, 'exact', 43_807, false],
    ['exact', 43_807, 'exact', 43_870, true],
    ['about', 4_300_000, 'exact', 4_269_781, false],
    ['about', 4_300_000, 'exact', 3_500_000, true],
    ['more_than', 4_000_000, 'exact', 4_269_781, false],
    ['more_than', 4_000_000, 'exact', 4_000_000, true],
    ['at_least', 4_000_000, 'exact', 4_000_000, false],
    ['at_most', 700, 'exact', 701, true],
    ['less_than', 700, 'exact', 700, true],
    ['at_least', 10, 'at_most', 15, false],
    ['exact', -5, 'at_most', -7, false],
  ])('says of "%s %d" beside "%s %d": %s', (leftQualifier, leftValue, rightQualifier, rightValue, expected) => {
    const left = { qualifier: leftQualifier, value: leftValue };
    const right = { qualifier: rightQualifier, value: rightValue };
    expect(contradict(left, right)).toBe(expected);
    expect(contradict(right, left)).toBe(expected);
  });
});
