import { join } from 'node:path';
import type { OpenStores } from '../open-stores.js';
import { EmbeddedCrawlMemory } from './embedded-crawl-memory.js';
import { EmbeddedLedger } from './embedded-ledger.js';
import { EmbeddedProjections } from './embedded-projections.js';
import { EmbeddedSiteMemory } from './embedded-site-memory.js';
import { EmbeddedSiteProjections } from './embedded-site-projections.js';
import { EmbeddedStoryProjections } from './embedded-story-projections.js';
import { EmbeddedSubscriptions } from './embedded-subscriptions.js';

/**
 * Opens the stores in a folder, each in a file of its own: SQLite lets one process write to a file at a time, so stages do
 * not wait for each other.
 * @throws StoreError
 */
export function openEmbeddedStores(folder: string): OpenStores {
  const stores = {
    crawlMemory: new EmbeddedCrawlMemory(join(folder, 'crawl.sqlite')),
    ledger: new EmbeddedLedger(join(folder, 'ledger.sqlite')),
    projections: new EmbeddedProjections(join(folder, 'projections.sqlite')),
    siteMemory: new EmbeddedSiteMemory(join(folder, 'site-memory.sqlite')),
    siteProjections: new EmbeddedSiteProjections(join(folder, 'site-projections.sqlite')),
    storyProjections: new EmbeddedStoryProjections(join(folder, 'story-projections.sqlite')),
    subscriptions: new EmbeddedSubscriptions(join(folder, 'subscriptions.sqlite')),
  };
  return {
    ...stores,
    close: async () => {
      for (const store of Object.values(stores)) store.close();
    },
  };
}
