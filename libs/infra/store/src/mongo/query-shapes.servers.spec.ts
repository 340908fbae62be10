import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Connection } from 'mongoose';
import { describeOn } from '#testing/servers';
import {
  type Calls,
  crawlMemoryCalls,
  ledgerCalls,
  projectionsCalls,
  siteMemoryCalls,
  siteProjectionsCalls,
  storyProjectionsCalls,
  subscriptionsCalls,
} from '../contract/every-call.contract.js';
import { connectToMongo } from './mongo-connection.js';
import { MongoCrawlMemory } from './mongo-crawl-memory.js';
import { MongoLedger } from './mongo-ledger.js';
import { dropDatabase, mongoOptions } from './mongo-place.contract.js';
import { MongoProjections } from './mongo-projections.js';
import { MongoSiteMemory } from './mongo-site-memory.js';
import { MongoSiteProjections } from './mongo-site-projections.js';
import { MongoStoryProjections } from './mongo-story-projections.js';
import { MongoSubscriptions } from './mongo-subscriptions.js';
import {
  bestServiceOf,
  type DeclaredIndex,
  describeService,
  describeShape,
  type QueryShape,
  shapesOf,
} from './query-shape.contract.js';

/** Commands that read and write no documents: those of the opening, and those of the driver itself. */
const otherCommands = new Set(['listIndexes', 'createIndexes', 'dropDatabase', 'endSessions']);

/**
 * Every query that the adapters send, and the declared index that serves it. `=` is one value, `in` a list of values, `<>` a
 * range or the beginning of a word.
 */
const expected: Readonly<Record<string, string>> = {
  'article_readings find _id in': '_id_',
  'article_readings find source = by listingKey down': 'source_1_listingKey_-1',
  'article_readings update _id =': '_id_',
  'article_signatures find _id in': '_id_',
  'article_signatures find keys in, time <> by time, _id': 'keys_1_time_1__id_1; sorts a page',
  'article_signatures find keys =, time <> by time, _id': 'keys_1_time_1__id_1',
  'article_signatures update _id =': '_id_',
  'articles find _id in': '_id_',
  'articles find listingKey <> by listingKey down': 'listingKey_-1',
  'articles find source =, listingKey <> by listingKey down': 'source_1_listingKey_-1',
  'articles update _id =': '_id_',
  'changes find factId in': 'factId_1_sequence_1_writeOrder_1__id_1',
  'changes find isPending = by writeOrder, _id': 'isPending_1_writeOrder_1__id_1',
  'changes insert _id =': '_id_',
  'changes update _id in': '_id_',
  'deliveries find nextAttemptAt <> by nextAttemptAt, _id': 'nextAttemptAt_1__id_1',
  'deliveries insert _id =': '_id_',
  'deliveries update _id =': '_id_',
  'facts find _id <> by _id': '_id_',
  'facts find _id in': '_id_',
  'facts find articleIds =': 'articleIds_1',
  'facts find seriesId in': 'seriesId_1',
  'facts update _id =': '_id_',
  'ledger_entries find articleId in': 'articleId_1_factId_1',
  'ledger_entries find factId <> by factId': 'factId_1',
  'ledger_entries find factId in': 'factId_1',
  'ledger_entries insert _id =': '_id_',
  'revisions find articleId = by revision down': 'articleId_1_revision_-1',
  'revisions find articleId =, revision <> by revision down': 'articleId_1_revision_-1',
  'revisions find isPending = by writeOrder, _id': 'isPending_1_writeOrder_1__id_1',
  'revisions insert _id =': '_id_',
  'revisions update _id in': '_id_',
  'seals find _id in': '_id_',
  'seals find articleId in': 'articleId_1_revision_1__id_1',
  'seals find position <> by position down': 'position_1',
  'seals find position <> by position': 'position_1',
  'seals insert _id =': '_id_',
  'series find _id <> by _id': '_id_',
  'series find _id in': '_id_',
  'series find area =, _id <> by _id': 'area_1__id_1',
  'series find area =, terms <>, _id <> by _id': 'area_1__id_1; looks at terms',
  'series find by indicator, _id': 'indicator_1__id_1',
  'series find indicator =, _id <> by _id': 'indicator_1__id_1',
  'series find indicator =, area =, institution =, _id <> by _id': 'area_1__id_1; looks at indicator, institution',
  'series find institution =, _id <> by _id': 'institution_1__id_1',
  'series find terms <>, _id <> by _id': 'terms_1__id_1; sorts a page',
  'series find terms =, _id <> by _id': 'terms_1__id_1',
  'series insert _id =': '_id_',
  'site_figures find _id in': '_id_',
  'site_figures update _id =': '_id_',
  'site_healths delete site =, sequence <>': 'site_1_sequence_-1',
  'site_healths find site = by sequence down': 'site_1_sequence_-1',
  'site_healths find site <> by site, sequence down': 'site_1_sequence_-1',
  'site_healths insert _id =': '_id_',
  'site_reports find _id <> by _id': '_id_',
  'site_reports find _id in': '_id_',
  'site_reports update _id =': '_id_',
  'site_notes find _id =': '_id_',
  'site_notes update _id =': '_id_',
  'story_links find _id in': '_id_',
  'story_links find syndicatedFrom in by syndicatedFrom, _id': 'syndicatedFrom_1__id_1',
  'story_links update _id =': '_id_',
  'subscriptions find _id =': '_id_',
  'subscriptions find isActive =, _id <> by _id': 'isActive_1__id_1',
  'subscriptions insert _id =': '_id_',
  'subscriptions update _id =': '_id_',
  'visits find _id =': '_id_',
  'visits find nextVisitAt <> by nextVisitAt, _id': 'nextVisitAt_1__id_1',
  'visits find site =, role =, nextVisitAt <> by nextVisitAt': 'site_1_role_1_nextVisitAt_1',
  'visits find site =, _id <> by _id': 'site_1__id_1',
  'visits insert _id =': '_id_',
  'visits update _id =': '_id_',
};

describeOn(['mongo'], 'every query is served by a declared index', (serverUrl) => {
  const options = mongoOptions(serverUrl);
  const shapes: QueryShape[] = [];
  const unknownCommands = new Set<string>();
  let connection: Connection;
  let indexes: ReadonlyMap<string, readonly DeclaredIndex[]>;

  beforeAll(async () => {
    connection = await connectToMongo({ ...options, url: `${options.url}&monitorCommands=true` });
    const crawlMemory = new MongoCrawlMemory(connection);
    const ledger = new MongoLedger(connection);
    const projections = new MongoProjections(connection);
    const siteMemory = new MongoSiteMemory(connection);
    const siteProjections = new MongoSiteProjections(connection);
    const storyProjections = new MongoStoryProjections(connection);
    const subscriptions = new MongoSubscriptions(connection);
    const stores = [crawlMemory, ledger, projections, siteMemory, siteProjections, storyProjections, subscriptions];
    for (const store of stores) await store.createIndexes();
    connection.getClient().on('commandStarted', ({ commandName, command }) => {
      const found = shapesOf(commandName, command);
      if (found !== null) shapes.push(...found);
      else if (!otherCommands.has(commandName)) unknownCommands.add(commandName);
    });
    // Twice, since a store says and asks other things when it knows what it is told.
    for (const _round of [1, 2]) {
      await callAll(crawlMemoryCalls(crawlMemory));
      await callAll(ledgerCalls(ledger));
      await callAll(projectionsCalls(projections));
      await callAll(siteMemoryCalls(siteMemory));
      await callAll(siteProjectionsCalls(siteProjections));
      await callAll(storyProjectionsCalls(storyProjections));
      await callAll(subscriptionsCalls(subscriptions));
    }
    // A collection that is found by its ids alone comes into being with its first document.
    indexes = await declaredIndexes(connection);
  });
  afterAll(async () => {
    await connection.close();
    await dropDatabase(options);
  });

  const serviceOf = (shape: QueryShape) => bestServiceOf(shape, indexes.get(shape.collection) ?? []);

  it('and these are all', () => {
    const table = new Map(shapes.map((shape) => [describeShape(shape), describeService(serviceOf(shape))]));
    expect(Object.fromEntries(table)).toEqual(expected);
    expect([...unknownCommands]).toEqual([]);
  });

  it('and every declared index serves one', () => {
    const used = new Set(shapes.map((shape) => `${shape.collection} ${serviceOf(shape)?.index.name}`));
    const declared = [...indexes].flatMap(([collection, own]) => own.map(({ name }) => `${collection} ${name}`));
    expect(declared.filter((index) => !used.has(index))).toEqual([]);
  });

  it('and one that is served by none would be noticed', () => {
    const filter = { place: 'a', seriesId: { $gt: 'a' } };
    const [shape] =
      shapesOf('find', { find: 'facts', filter: { place: 'a' }, sort: new Map([['seriesId', -1]]) }) ?? [];
    expect(shape && describeService(serviceOf(shape))).toBe('NO INDEX');
    const [other] = shapesOf('find', { find: 'facts', filter, sort: new Map([['period', 1]]) }) ?? [];
    expect(other && describeService(serviceOf(other))).toBe('seriesId_1; looks at place; sorts a page');
  });
});

async function callAll<Port>(calls: Calls<Port>): Promise<void> {
  for (const call of Object.values<() => Promise<unknown>>(calls)) await call();
}

/** The indexes of each collection, as the server has them. */
async function declaredIndexes(connection: Connection): Promise<ReadonlyMap<string, readonly DeclaredIndex[]>> {
  const models = Object.values(connection.models);
  const entries = models.map(async ({ collection }) => {
    // Not every server lists them in the same order. It answers with the names and fields that it was given.
    const own = (await collection.listIndexes().toArray()) as DeclaredIndex[];
    return [collection.name, own.sort(byName)] as const;
  });
  return new Map(await Promise.all(entries));
}

function byName(left: DeclaredIndex, right: DeclaredIndex): number {
  return left.name < right.name ? -1 : 1;
}
