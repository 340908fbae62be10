import { describe, expect, it } from '@jest/globals';
import { inOrderOfTime } from './order-of-time.js';

const record = (partition: number, offset: number, timestamp: number) => ({ partition, offset, timestamp });

describe('inOrderOfTime', () => {
  it('brings partitions together by time', () => {
    const records = [record(0, 0, 10), record(0, 1, 40), record(1, 0, 20), record(1, 1, 30)];
    expect(inOrderOfTime(records).map(({ timestamp }) => timestamp)).toEqual([10, 20, 30, 40]);
  });

  it("keeps a partition's own order when its clock went back", () => {
    const records = [record(0, 0, 100), record(0, 1, 50), record(0, 2, 110), record(1, 0, 60)];
    const ordered = inOrderOfTime(records);
    expect(ordered.filter(({ partition }) => partition === 0).map(({ offset }) => offset)).toEqual([0, 1, 2]);
    expect(ordered).toHaveLength(4);
  });
});
