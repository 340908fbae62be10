import { crawlMemoryContract } from '../crawl-memory.contract.js';
import { ledgerContract } from '../ledger.contract.js';
import { projectionsContract } from '../projections.contract.js';
import { siteMemoryContract } from '../site-memory.contract.js';
import { siteProjectionsContract } from '../site-projections.contract.js';
import { storyProjectionsContract } from '../story-projections.contract.js';
import { subscriptionsContract } from '../subscriptions.contract.js';
import { EmbeddedCrawlMemory } from './embedded-crawl-memory.js';
import { EmbeddedLedger } from './embedded-ledger.js';
import { embeddedPlace } from './embedded-place.contract.js';
import { EmbeddedProjections } from './embedded-projections.js';
import { EmbeddedSiteMemory } from './embedded-site-memory.js';
import { EmbeddedSiteProjections } from './embedded-site-projections.js';
import { EmbeddedStoryProjections } from './embedded-story-projections.js';
import { EmbeddedSubscriptions } from './embedded-subscriptions.js';

crawlMemoryContract('the embedded crawl memory', () => embeddedPlace((path) => new EmbeddedCrawlMemory(path)));
ledgerContract('the embedded ledger', () => embeddedPlace((path) => new EmbeddedLedger(path)));
projectionsContract('the embedded projections', () => embeddedPlace((path) => new EmbeddedProjections(path)));
siteMemoryContract('the embedded memory of the sites', () => embeddedPlace((path) => new EmbeddedSiteMemory(path)));
siteProjectionsContract('the embedded projections of the sites', () =>
  embeddedPlace((path) => new EmbeddedSiteProjections(path)),
);
storyProjectionsContract('the embedded projections of the stories', () =>
  embeddedPlace((path) => new EmbeddedStoryProjections(path)),
);
subscriptionsContract('the embedded subscriptions', () => embeddedPlace((path) => new EmbeddedSubscriptions(path)));
