import { describe, expect, it } from '@jest/globals';
import { needsZero, polyline, thin } from './series-points.js';

const point = (year: number, value: number) => ({
  ...{ factId: String(year), period: String(year), date: new Date(Date.UTC(year, 0)), value },
  ...{ qualifier: 'exact' as const, others: [] },
});

describe('needsZero', () => {
  it.each([
    [[90, 100], false],
    [[10, 100], true],
    [[-5, 5], true],
    [[0, 0], true],
  ])('of %j is %s', (values, zero) => {
    expect(needsZero(values)).toBe(zero);
  });
});

describe('thin', () => {
  it('keeps what has room', () => {
    expect(thin([1, 2, 3], 5)).toEqual([1, 2, 3]);
  });

  it('takes even steps where there is too little room', () => {
    expect(thin([1, 2, 3, 4, 5], 2)).toEqual([1, 4]);
  });
});

describe('polyline', () => {
  it('runs from the first moment to the last, and from the lowest value to the highest', () => {
    const corners = polyline([point(2019, 10), point(2021, 30)], 100, 20);
    expect(corners).toEqual([
      [0, 20],
      [100, 0],
    ]);
  });

  it('runs through the middle when nothing changes', () => {
    expect(polyline([point(2019, 7), point(2020, 7)], 100, 20).map(([, y]) => y)).toEqual([10, 10]);
  });
});
