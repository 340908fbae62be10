import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { CrawlMemory, StoreModule, type Visit } from '#infra/store';
import { aVisit } from '#testing';
import { VisitOrder } from './visit-order.js';

describe('the order of a site’s visits', () => {
  let folder = '';
  let module: TestingModule;
  let memory: CrawlMemory;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-order-'));
    const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
    module = await Test.createTestingModule({ imports }).compile();
    memory = module.get(CrawlMemory);
  });

  afterEach(async () => {
    await module.close();
    await rm(folder, { recursive: true });
  });

  /** Visits of one name, due at the times 1, 2, 3 … */
  const remember = (name: string, count: number, overrides: Partial<Visit>) =>
    Promise.all(
      Array.from({ length: count }, (_, index) =>
        memory.saveVisit(
          aVisit({ url: `${name} ${index + 1}`, role: 'article', nextVisitAt: index + 1, ...overrides }),
        ),
      ),
    );
  const known = { visits: 1 };

  /** Makes so many visits, each of which is then not due any more. */
  const visit = async (count: number, order: VisitOrder): Promise<string[]> => {
    const visited: string[] = [];
    for (let made = 0; made < count; made += 1) {
      const next = await order.next(1_000);
      if (next === null) break;
      visited.push(next.url);
      await memory.saveVisit({ ...next, visits: next.visits + 1, nextVisitAt: 2_000 });
    }
    return visited;
  };

  it('gives sources a quarter, new articles a half and known ones a quarter, whichever has the longest backlog', async () => {
    await remember('source', 20, { role: 'discovery' });
    await remember('known', 900, known);
    await remember('new', 20, { nextVisitAt: 999 });
    const visited = await visit(16, new VisitOrder(memory, 'newsroom', 0));
    const countOf = (name: string) => visited.filter((url) => url.startsWith(name)).length;
    expect([countOf('source'), countOf('new'), countOf('known')]).toEqual([4, 8, 4]);
    expect(visited.filter((url) => url.startsWith('known'))).toEqual(['known 1', 'known 2', 'known 3', 'known 4']);
  });

  it('lets a backlog of new articles keep no known one from being looked at again', async () => {
    await remember('new', 900, {});
    await remember('known', 2, { ...known, nextVisitAt: 999 });
    expect(await visit(8, new VisitOrder(memory, 'newsroom', 0))).toEqual([
      'new 1',
      'new 2',
      'known 1',
      'new 3',
      'new 4',
      'known 2',
      'new 5',
      'new 6',
    ]);
  });

  it('leaves no place empty', async () => {
    await remember('known', 3, known);
    expect(await visit(9, new VisitOrder(memory, 'newsroom', 0))).toEqual(['known 1', 'known 2', 'known 3']);
    await remember('new', 3, {});
    expect(await visit(9, new VisitOrder(memory, 'newsroom', 0))).toEqual(['new 1', 'new 2', 'new 3']);
  });

  it('goes on where it ended, so that turns of a single visit come to every kind', async () => {
    await remember('source', 20, { role: 'discovery' });
    await remember('known', 20, known);
    await remember('new', 20, {});
    const visited: string[] = [];
    for (let [turn, place] = [0, 0]; turn < 4; turn += 1) {
      const order = new VisitOrder(memory, 'newsroom', place);
      visited.push(...(await visit(1, order)));
      place = order.nextPlace;
    }
    expect(visited.map((url) => url.split(' ')[0])).toEqual(['source', 'new', 'new', 'known']);
  });

  it('knows no other site, and nothing that is not due yet', async () => {
    await remember('other', 3, { site: 'other' });
    await remember('later', 3, { nextVisitAt: 1_001 });
    expect(await visit(9, new VisitOrder(memory, 'newsroom', 0))).toEqual([]);
  });
});
