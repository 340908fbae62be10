import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { CrawlMemory, StoreModule } from '#infra/store';
import { aVisit } from '#testing';
import { findDueVisits, visitsPerLook } from './due-visits.js';
import { afterSuccess, nextRecheckAt } from './next-visit.js';
import { planVisits, visitsPerSite } from './plan-visits.js';

const hourMs = 3_600_000;
const morning = Date.parse('2024-01-02T08:00:00Z');
const sites = ['slow.example', 'other.example'];
const ladder = [hourMs, 6 * hourMs, 24 * hourMs, 168 * hourMs];
/** All articles of the slow site changed on the evening before and were to be looked at again an hour later. */
const changedAt = morning - 10 * hourMs;
const backlog = 5_000;

describe('after a night off, with 5,000 overdue visits of one site', () => {
  let folder = '';
  let module: TestingModule;
  let memory: CrawlMemory;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'marsad-due-'));
    const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
    module = await Test.createTestingModule({ imports }).compile();
    memory = module.get(CrawlMemory);
    const overdue = Array.from({ length: backlog }, (_, index) => ({
      url: `https://slow.example/${index}`,
      site: 'slow.example',
      role: 'article' as const,
      nextVisitAt: changedAt + hourMs + index,
    }));
    await Promise.all(overdue.map((visit) => memory.saveVisit(aVisit(visit))));
    await memory.saveVisit(aVisit({ url: 'https://slow.example/feed', site: 'slow.example', nextVisitAt: morning }));
    const other = { url: 'https://other.example/a', site: 'other.example', nextVisitAt: morning };
    await memory.saveVisit(aVisit({ ...other, role: 'article' }));
  });

  afterAll(async () => {
    await module.close();
    await rm(folder, { recursive: true });
  });

  const plan = async (isEnabled: (site: string) => boolean = () => true) =>
    planVisits((await findDueVisits(memory, sites, morning)).visits, isEnabled);

  it('the next look plans the visit of another site, and the feed of the slow one before its articles', async () => {
    const { jobs } = await plan();
    expect(jobs.map((job) => job.data.url).sort()).toEqual([
      'https://other.example/a',
      'https://slow.example/0',
      'https://slow.example/feed',
    ]);
  });

  it('no more than a few visits of the site are started, however many are overdue', async () => {
    const { jobs } = await plan();
    expect(jobs.filter((job) => job.data.url.startsWith('https://slow.example/'))).toHaveLength(visitsPerSite);
  });

  it('rechecks that were missed meanwhile are made once', async () => {
    const visit = await memory.visit('https://slow.example/0');
    const nextVisitAt = nextRecheckAt({ now: morning, changedAt, recheck: ladder });
    expect(nextVisitAt).toBe(changedAt + 24 * hourMs);
    await memory.saveVisit(afterSuccess(visit ?? aVisit(), { nextVisitAt }));
    const urls = (await plan()).jobs.map((job) => job.data.url);
    expect(urls).not.toContain(visit?.url);
    expect(urls).toContain('https://slow.example/1');
  });

  it('a site that is switched off hides nobody, and its visits are parked look by look', async () => {
    const { jobs, parked } = await plan((site) => site !== 'slow.example');
    expect(parked.length).toBeGreaterThanOrEqual(visitsPerLook);
    expect(jobs.map((job) => job.data.url)).toEqual(['https://other.example/a']);
  });
});

it('one look is enough when little is due', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-due-'));
  const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
  const module = await Test.createTestingModule({ imports }).compile();
  await module.get(CrawlMemory).saveVisit(aVisit({ site: 'unknown' }));
  const due = await findDueVisits(module.get(CrawlMemory), sites, morning);
  expect(due).toEqual({ visits: [aVisit({ site: 'unknown' })], isCrowded: false });
  await module.close();
  await rm(folder, { recursive: true });
});
