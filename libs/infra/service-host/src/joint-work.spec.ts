import { describe, expect, it } from '@jest/globals';
import { JointWork } from './joint-work.js';

const bounds = { itemsMax: 3, weightMax: 10, weightOf: (item: string) => item.length };

/** Work that notes each group, and cannot do what has a `!`. */
function aWork() {
  const groups: string[][] = [];
  const work = new JointWork<string>({
    ...bounds,
    doAll: async (items) => {
      groups.push([...items]);
      await new Promise(setImmediate);
      for (const item of items) if (item.endsWith('!')) throw new Error(`no ${item}`);
    },
  });
  return { groups, work };
}

describe('joint work', () => {
  it('is done together when it is asked for together, up to so many', async () => {
    const { groups, work } = aWork();
    await Promise.all(['a', 'b', 'c', 'd'].map((item) => work.add(item)));
    await work.add('e');
    expect(groups).toEqual([['a', 'b', 'c'], ['d'], ['e']]);
  });

  it('that is asked for while a group is in work goes together with the next', async () => {
    const { groups, work } = aWork();
    const first = work.add('a');
    await new Promise(setImmediate);
    await Promise.all([first, work.add('b'), work.add('c')]);
    expect(groups).toEqual([['a'], ['b', 'c']]);
  });

  it('weighs no more than it may, and what is too heavy goes alone', async () => {
    const { groups, work } = aWork();
    await Promise.all(['12345', '123456', '123456789012', '1', '2'].map((item) => work.add(item)));
    expect(groups).toEqual([['12345'], ['123456'], ['123456789012'], ['1', '2']]);
  });

  it('fails only for what cannot be done: the others are done alone', async () => {
    const { groups, work } = aWork();
    const results = await Promise.allSettled(['a', 'b!', 'c'].map((item) => work.add(item)));
    expect(results.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(results[1]).toMatchObject({ reason: { message: 'no b!' } });
    expect(groups).toEqual([['a', 'b!', 'c'], ['a'], ['b!'], ['c']]);
    await work.add('d');
  });
});
