import type { CrawlMemory } from './crawl-memory.js';
import type { Ledger } from './ledger.js';
import type { Projections } from './projections.js';
import type { SiteMemory } from './site-memory.js';
import type { SiteProjections } from './site-projections.js';
import type { StoryProjections } from './story-projections.js';
import type { Subscriptions } from './subscriptions.js';

/** The stores of a process, opened by one adapter. */
export interface OpenStores {
  readonly crawlMemory: CrawlMemory;
  readonly ledger: Ledger;
  readonly projections: Projections;
  readonly siteMemory: SiteMemory;
  readonly siteProjections: SiteProjections;
  readonly storyProjections: StoryProjections;
  readonly subscriptions: Subscriptions;
  /** Lets go of files or connections. Idempotent. */
  close(): Promise<void>;
}
