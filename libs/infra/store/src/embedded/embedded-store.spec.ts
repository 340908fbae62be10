import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { openDatabase } from '#infra/sqlite';
import {
  aChange,
  aDelivery,
  aFact,
  aLedgerEntry,
  anArticleProjection,
  aRevision,
  aSeal,
  aSeries,
  aSubscription,
  aVisit,
} from '#testing';
import { crawlMemoryContract } from '../crawl-memory.contract.js';
import { ledgerContract } from '../ledger.contract.js';
import type { MakePlace } from '../place.contract.js';
import { projectionsContract } from '../projections.contract.js';
import type { SeriesFilter } from '../projections.js';
import { subscriptionsContract } from '../subscriptions.contract.js';
import { EmbeddedCrawlMemory } from './embedded-crawl-memory.js';
import { EmbeddedLedger } from './embedded-ledger.js';
import { EmbeddedProjections } from './embedded-projections.js';
import { EmbeddedSubscriptions } from './embedded-subscriptions.js';
import type { StoreFile } from './store-file.js';

const newFolder = () => mkdtemp(join(tmpdir(), 'marsad-store-'));

function placeFor<Port extends { close(): void }>(Adapter: new (path: string) => Port): MakePlace<Port> {
  return async () => {
    const folder = await newFolder();
    const opened: Port[] = [];
    return {
      open: async () => {
        const port = new Adapter(join(folder, 'store.sqlite'));
        opened.push(port);
        return port;
      },
      remove: async () => {
        for (const port of opened) port.close();
        await rm(folder, { recursive: true });
      },
    };
  };
}

crawlMemoryContract('the embedded crawl memory', placeFor(EmbeddedCrawlMemory));
ledgerContract('the embedded ledger', placeFor(EmbeddedLedger));
projectionsContract('the embedded projections', placeFor(EmbeddedProjections));
subscriptionsContract('the embedded subscriptions', placeFor(EmbeddedSubscriptions));

/** How SQLite would run a statement, one step a line. */
function planOf(path: string, sql: string): string[] {
  const database = openDatabase(path, []);
  const parameters = Array.from(sql.matchAll(/\?/g), () => null);
  const steps = database.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...parameters);
  database.close();
  return steps.map((step) => String(step['detail']));
}

/** Scans of a list of keys that came in as JSON are no scans of ours; counting all series reads the narrow index. */
const allowed = [
  /^SCAN (\S+ )?VIRTUAL TABLE/,
  /^SCAN \S+ VIRTUAL TABLE/,
  /^SCAN series USING COVERING INDEX series_of_indicator$/,
  /^SCAN CONSTANT ROW$/,
];
const isScan = (step: string) => step.startsWith('SCAN') && !allowed.some((pattern) => pattern.test(step));

describe('the embedded store', () => {
  let folder: string;
  const files: [path: string, file: StoreFile][] = [];
  beforeAll(async () => {
    folder = await newFolder();
    files.push(...(await useEverything(folder)));
  });
  afterAll(async () => {
    for (const [, file] of files) file.close();
    await rm(folder, { recursive: true });
  });

  it('scans no table in any of its statements', () => {
    const scans = files.flatMap(([path, file]) =>
      file.statements.flatMap((sql) =>
        planOf(path, sql)
          .filter(isScan)
          .map((step) => `${step}: ${sql}`),
      ),
    );
    expect(scans).toEqual([]);
    expect(files.flatMap(([, file]) => file.statements).length).toBeGreaterThan(60);
  });

  it('sorts nothing but what a filter has narrowed down', () => {
    const sorts = files.flatMap(([path, file]) =>
      file.statements.filter((sql) => planOf(path, sql).some((step) => /TEMP B-TREE/.test(step))),
    );
    expect(sorts).toEqual([]);
  });

  it('narrows series down by a filter, not by walking through all of them', () => {
    const walks = files.flatMap(([path, file]) =>
      file.statements
        .filter((sql) => /FROM series WHERE.*( = \?|term)/s.test(sql))
        .filter((sql) => planOf(path, sql).some((step) => /^SEARCH series .*\(series_id>\?\)/.test(step))),
    );
    expect(walks).toEqual([]);
  });
});

/** Calls every method of every adapter, so that each statement is known. */
async function useEverything(folder: string): Promise<[string, StoreFile][]> {
  const paths = ['crawl', 'ledger', 'projections', 'subscriptions'].map((name) => join(folder, `${name}.sqlite`));
  const [crawlPath = '', ledgerPath = '', projectionsPath = '', subscriptionsPath = ''] = paths;
  const crawl = new EmbeddedCrawlMemory(crawlPath);
  await crawl.rememberVisit(aVisit());
  await crawl.saveVisit(aVisit());
  await crawl.visit('x');
  await crawl.dueVisits(0, 1);
  await crawl.visitsOfSite('x', null, 1);
  await crawl.insertRevision(aRevision());
  await crawl.lastRevision('x');
  await crawl.pendingRevisions(1);
  await crawl.markPublished(['x']);
  const ledger = new EmbeddedLedger(ledgerPath);
  await ledger.insertEntries([aLedgerEntry()]);
  await ledger.insertSeal(aSeal());
  await ledger.entriesOfFacts(['x']);
  await ledger.factsOfArticle('x');
  await ledger.topSeals(['x']);
  await ledger.sealsAfter(null, 1);
  await ledger.factIdsAfter(null, 1);
  const projections = new EmbeddedProjections(projectionsPath);
  await useProjections(projections);
  const subscriptions = new EmbeddedSubscriptions(subscriptionsPath);
  await subscriptions.insert(aSubscription());
  await subscriptions.replace(aSubscription());
  await subscriptions.find('x');
  await subscriptions.active(null, 1);
  await subscriptions.insertDelivery(aDelivery());
  await subscriptions.replaceDelivery(aDelivery());
  await subscriptions.dueDeliveries(0, 1);
  return [
    [crawlPath, crawl.file],
    [ledgerPath, ledger.file],
    [projectionsPath, projections.file],
    [subscriptionsPath, subscriptions.file],
  ];
}

async function useProjections(projections: EmbeddedProjections): Promise<void> {
  const page = { after: null, limit: 1 };
  await projections.replaceFact(aFact());
  await projections.facts(['x']);
  await projections.factsOfSeries(['x']);
  await projections.factsOfArticle('x');
  await projections.factIdsAfter(null, 1);
  await projections.insertSeries(aSeries());
  await projections.series(['x']);
  for (const filter of seriesFilters()) await projections.findSeries(filter, page);
  await projections.seriesPerIndicator();
  await projections.replaceArticle(anArticleProjection());
  await projections.article('x');
  await projections.findArticles({}, page);
  await projections.findArticles({ source: 'x' }, page);
  await projections.insertChange(aChange());
  await projections.pendingChanges(1);
  await projections.markChangesPublished(['x']);
}

/** Every combination of the parts of a filter. */
function seriesFilters(): SeriesFilter[] {
  const dimensions: SeriesFilter[] = [
    {},
    { indicator: 'x' },
    { area: 'x' },
    { institution: 'x' },
    { indicator: 'x', area: 'x', institution: 'x' },
  ];
  const terms = [undefined, ['x'], ['x', 'y'], ['x', 'y', 'z']];
  return dimensions.flatMap((filter) => terms.map((words) => (words ? { ...filter, terms: words } : filter)));
}
