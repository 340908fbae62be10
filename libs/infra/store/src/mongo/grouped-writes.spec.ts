import { describe, expect, it } from '@jest/globals';
import { StoreError } from '../store-error.js';
import { GroupedWrites, type Outcome } from './grouped-writes.js';

const done = (answer: string): Outcome<string> => ({ kind: 'done', answer });

/** Writes that note each group, and fail as told. */
function aWriter(itemsMax: number, fail?: (group: readonly string[]) => void) {
  const groups: string[][] = [];
  const writes = new GroupedWrites<string, string>(async (items) => {
    groups.push([...items]);
    await new Promise(setImmediate);
    fail?.(items);
    return items.map((item) => done(item.toUpperCase()));
  }, itemsMax);
  return { groups, writes };
}

describe('writes in groups', () => {
  it('go together when they are asked for together, in their order, up to the bound', async () => {
    const { groups, writes } = aWriter(3);
    expect(await Promise.all(['a', 'b', 'c', 'd'].map((item) => writes.add(item)))).toEqual(['A', 'B', 'C', 'D']);
    expect(await writes.add('e')).toBe('E');
    expect(groups).toEqual([['a', 'b', 'c'], ['d'], ['e']]);
  });

  it('that come while others are on their way go with the next group', async () => {
    const { groups, writes } = aWriter(10);
    const first = writes.add('a');
    await new Promise(setImmediate);
    await Promise.all([first, writes.add('b'), writes.add('c')]);
    expect(groups).toEqual([['a'], ['b', 'c']]);
  });

  it('all fail when the server is away, and the next ones go on', async () => {
    let isAway = true;
    const { groups, writes } = aWriter(10, () => {
      if (isAway) throw new StoreError('Away', true, null);
    });
    const results = await Promise.allSettled([writes.add('a'), writes.add('b')]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(groups).toHaveLength(1);
    isAway = false;
    expect(await writes.add('c')).toBe('C');
  });

  it('are done but for the one that will never be taken', async () => {
    const { writes } = aWriter(10, (items) => {
      if (items.includes('b')) throw new StoreError('Too large', false, null);
    });
    const results = await Promise.allSettled(['a', 'b', 'c'].map((item) => writes.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });
});
