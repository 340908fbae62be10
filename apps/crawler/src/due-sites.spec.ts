import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { CrawlMemory, StoreModule } from '#infra/store';
import { aVisit } from '#testing';
import { findDueSites, visitsPerLook } from './due-sites.js';
import { afterSuccess, nextRecheckAt } from './next-visit.js';
import { VisitOrder } from './visit-order.js';

const hourMs = 3_600_000;
const morning = Date.parse('2024-01-02T08:00:00Z');
const sites = ['slow.example', 'other.example', 'idle.example'];
const ladder = [hourMs, 6 * hourMs, 24 * hourMs, 168 * hourMs];
/** All articles of the slow site changed on the evening before and were to be looked at again an hour later. */
const changedAt = morning - 10 * hourMs;

let folder = '';
let module: TestingModule;
let memory: CrawlMemory;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-due-'));
  module = await Test.createTestingModule({
    imports: [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })],
  }).compile();
  memory = module.get(CrawlMemory);
});

afterEach(async () => {
  await module.close();
  await rm(folder, { recursive: true });
});

const look = async (names: readonly string[] = sites) => findDueSites(memory, names, morning);

describe('after a night off, with hundreds of overdue visits of one site', () => {
  beforeEach(async () => {
    const overdue = Array.from({ length: 3 * visitsPerLook }, (_, index) => ({
      url: `https://slow.example/${index}`,
      site: 'slow.example',
      role: 'article' as const,
      visits: 1,
      nextVisitAt: changedAt + hourMs + index,
    }));
    await Promise.all(overdue.map((visit) => memory.saveVisit(aVisit(visit))));
    const other = { url: 'https://other.example/a', site: 'other.example', nextVisitAt: morning };
    await memory.saveVisit(aVisit({ ...other, role: 'article' }));
    await memory.saveVisit(aVisit({ url: 'https://idle.example/', site: 'idle.example', nextVisitAt: morning + 1 }));
  });

  it('the next look finds the other site whose visit is due, and no site that has none', async () => {
    expect([...(await look()).names]).toEqual(['slow.example', 'other.example']);
  });

  it('rechecks that were missed meanwhile are made once', async () => {
    const visit = await new VisitOrder(memory, 'slow.example', 0).next(morning);
    const nextVisitAt = nextRecheckAt({ now: morning, changedAt, recheck: ladder });
    expect([visit?.url, nextVisitAt]).toEqual(['https://slow.example/0', changedAt + 24 * hourMs]);
    await memory.saveVisit(afterSuccess(visit ?? aVisit(), { nextVisitAt }));
    expect((await new VisitOrder(memory, 'slow.example', 0).next(morning))?.url).toBe('https://slow.example/1');
  });

  it('a site that is switched off hides nobody, and its visits are told', async () => {
    const { names, strangers } = await look(['other.example', 'idle.example']);
    expect([...names]).toEqual(['other.example']);
    expect(strangers).toHaveLength(visitsPerLook);
  });
});

it('one look is enough when little is due', async () => {
  await memory.saveVisit(aVisit({ site: 'unknown' }));
  await memory.saveVisit(aVisit({ url: 'https://other.example/', site: 'other.example' }));
  expect(await look()).toEqual({
    names: new Set(['other.example']),
    strangers: [aVisit({ site: 'unknown' })],
    isCrowded: false,
  });
});
