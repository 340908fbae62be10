import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import {
  crawlMemoryCalls,
  ledgerCalls,
  projectionsCalls,
  siteMemoryCalls,
  siteProjectionsCalls,
  storyProjectionsCalls,
  subscriptionsCalls,
} from '../contract/every-call.contract.js';
import { EmbeddedCrawlMemory } from './embedded-crawl-memory.js';
import { EmbeddedLedger } from './embedded-ledger.js';
import { EmbeddedProjections } from './embedded-projections.js';
import { EmbeddedSiteMemory } from './embedded-site-memory.js';
import { EmbeddedSiteProjections } from './embedded-site-projections.js';
import { EmbeddedStoryProjections } from './embedded-story-projections.js';
import { EmbeddedSubscriptions } from './embedded-subscriptions.js';
import type { StoreFile } from './store-file.js';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-plans-'));
});
afterEach(() => rm(folder, { recursive: true }));

/**
 * What SQLite reads from end to end for each statement that the calls used. A search begins at a place in an index
 * (sqlite.org/eqp.html); the list that a caller hands in, `json_each`, is read whole of course, and so is what a subquery
 * gives, whose own search is listed beside it.
 */
async function scansOf(file: StoreFile, calls: Readonly<Record<string, () => Promise<unknown>>>): Promise<string[]> {
  for (const call of Object.values(calls)) await call();
  const plans = file.statements
    .filter((sql) => !sql.startsWith('EXPLAIN'))
    .flatMap((sql) =>
      file.rows<{ detail: string }>(`EXPLAIN QUERY PLAN ${sql}`).map(({ detail }) => `${detail} in ${sql}`),
    );
  return plans.filter((plan) => plan.startsWith('SCAN') && !/VIRTUAL TABLE|CONSTANT ROW|\(subquery-\d+\)/.test(plan));
}

describe('no statement reads a table from end to end', () => {
  it('in the crawl memory', async () => {
    const store = new EmbeddedCrawlMemory(join(folder, 'store.sqlite'));
    expect(await scansOf(store.file, crawlMemoryCalls(store))).toEqual([]);
    store.close();
  });

  it('in the ledger', async () => {
    const store = new EmbeddedLedger(join(folder, 'store.sqlite'));
    expect(await scansOf(store.file, ledgerCalls(store))).toEqual([]);
    store.close();
  });

  it('in the projections, but for the count of all series, which reads an index', async () => {
    const store = new EmbeddedProjections(join(folder, 'store.sqlite'));
    const scans = await scansOf(store.file, projectionsCalls(store));
    expect(scans).toEqual([expect.stringMatching(/^SCAN series USING COVERING INDEX .* COUNT\(\*\)/)]);
    store.close();
  });

  it('in the memory of the sites', async () => {
    const store = new EmbeddedSiteMemory(join(folder, 'store.sqlite'));
    expect(await scansOf(store.file, siteMemoryCalls(store))).toEqual([]);
    store.close();
  });

  it('in the projections of the sites', async () => {
    const store = new EmbeddedSiteProjections(join(folder, 'store.sqlite'));
    expect(await scansOf(store.file, siteProjectionsCalls(store))).toEqual([]);
    store.close();
  });

  it('in the projections of the stories', async () => {
    const store = new EmbeddedStoryProjections(join(folder, 'store.sqlite'));
    expect(await scansOf(store.file, storyProjectionsCalls(store))).toEqual([]);
    store.close();
  });

  it('in the subscriptions', async () => {
    const store = new EmbeddedSubscriptions(join(folder, 'store.sqlite'));
    expect(await scansOf(store.file, subscriptionsCalls(store))).toEqual([]);
    store.close();
  });

  it('and a scan would be noticed', async () => {
    const store = new EmbeddedLedger(join(folder, 'store.sqlite'));
    const scan = async () => store.file.rows('SELECT document FROM entries WHERE document = ?', 'a');
    expect(await scansOf(store.file, { scan })).toEqual([expect.stringContaining('SCAN entries')]);
    store.close();
  });
});
