import type { OpenStores } from '../open-stores.js';
import { connectToMongo, type MongoOptions } from './mongo-connection.js';
import { MongoCrawlMemory } from './mongo-crawl-memory.js';
import { MongoLedger } from './mongo-ledger.js';
import { MongoProjections } from './mongo-projections.js';
import { MongoSiteMemory } from './mongo-site-memory.js';
import { MongoSiteProjections } from './mongo-site-projections.js';
import { MongoStoryProjections } from './mongo-story-projections.js';
import { MongoSubscriptions } from './mongo-subscriptions.js';

/**
 * Opens the stores in one database, on one connection with a pool of its own, and makes the indexes that are not there.
 * @throws SettingsError, StoreError, both of which name the setting
 */
export async function openMongoStores(options: MongoOptions): Promise<OpenStores> {
  const connection = await connectToMongo(options);
  const stores = {
    crawlMemory: new MongoCrawlMemory(connection),
    ledger: new MongoLedger(connection),
    projections: new MongoProjections(connection),
    siteMemory: new MongoSiteMemory(connection),
    siteProjections: new MongoSiteProjections(connection),
    storyProjections: new MongoStoryProjections(connection),
    subscriptions: new MongoSubscriptions(connection),
  };
  try {
    for (const store of Object.values(stores)) await store.createIndexes();
  } catch (error) {
    await connection.destroy();
    throw error;
  }
  return { ...stores, close: () => connection.close() };
}
