import { describeOn } from '#testing/servers';
import { crawlMemoryContract } from '../crawl-memory.contract.js';
import { ledgerContract } from '../ledger.contract.js';
import { projectionsContract } from '../projections.contract.js';
import { siteMemoryContract } from '../site-memory.contract.js';
import { siteProjectionsContract } from '../site-projections.contract.js';
import { storyProjectionsContract } from '../story-projections.contract.js';
import { subscriptionsContract } from '../subscriptions.contract.js';
import { MongoCrawlMemory } from './mongo-crawl-memory.js';
import { MongoLedger } from './mongo-ledger.js';
import { mongoPlace } from './mongo-place.contract.js';
import { MongoProjections } from './mongo-projections.js';
import { MongoSiteMemory } from './mongo-site-memory.js';
import { MongoSiteProjections } from './mongo-site-projections.js';
import { MongoStoryProjections } from './mongo-story-projections.js';
import { MongoSubscriptions } from './mongo-subscriptions.js';

// Two servers that have nothing in common but MongoDB's protocol. What holds on both uses none of their own ways.
for (const kind of ['mongo', 'ferret'] as const) {
  describeOn([kind], `on ${kind}`, (url) => {
    crawlMemoryContract('the crawl memory', () => mongoPlace(url, (connection) => new MongoCrawlMemory(connection)));
    ledgerContract('the ledger', () => mongoPlace(url, (connection) => new MongoLedger(connection)));
    projectionsContract('the projections', () => mongoPlace(url, (connection) => new MongoProjections(connection)));
    siteMemoryContract('the memory of the sites', () =>
      mongoPlace(url, (connection) => new MongoSiteMemory(connection)),
    );
    siteProjectionsContract('the projections of the sites', () =>
      mongoPlace(url, (connection) => new MongoSiteProjections(connection)),
    );
    storyProjectionsContract('the projections of the stories', () =>
      mongoPlace(url, (connection) => new MongoStoryProjections(connection)),
    );
    subscriptionsContract('the subscriptions', () =>
      mongoPlace(url, (connection) => new MongoSubscriptions(connection)),
    );
  });
}
