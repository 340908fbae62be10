import { describe, expect, it } from '@jest/globals';
import { GroupedReads } from './grouped-reads.js';

/** Reads that note each group; every id but `unknown` is there. */
function aReader() {
  const groups: string[][] = [];
  const reads = new GroupedReads<string>(async (ids) => {
    groups.push([...ids]);
    await new Promise(setImmediate);
    if (ids.includes('trouble')) throw new Error('Away');
    return new Map(ids.filter((id) => id !== 'unknown').map((id) => [id, id.toUpperCase()]));
  });
  return { groups, reads };
}

describe('reads in groups', () => {
  it('go together when they are asked for together, and give each what it asked for', async () => {
    const { groups, reads } = aReader();
    const found = await Promise.all([['a', 'b'], ['b', 'unknown', 'b'], [], ['c']].map((ids) => reads.find(ids)));
    expect(found).toEqual([['A', 'B'], ['B'], [], ['C']]);
    expect(groups).toEqual([['a', 'b', 'unknown', 'c']]);
  });

  it('do not join a group that is on its way: what was written since would be missed', async () => {
    const { groups, reads } = aReader();
    const first = reads.find(['a']);
    await new Promise(setImmediate);
    await Promise.all([first, reads.find(['a'])]);
    expect(groups).toEqual([['a'], ['a']]);
  });

  it('all fail when the server is away, and the next ones go on', async () => {
    const { reads } = aReader();
    const results = await Promise.allSettled([reads.find(['a']), reads.find(['trouble'])]);
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(await reads.find(['a'])).toEqual(['A']);
  });
});
