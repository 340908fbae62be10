import type { CrawlMemory } from './crawl-memory.js';
import type { Ledger } from './ledger.js';
import type { Projections } from './projections.js';
import type { Subscriptions } from './subscriptions.js';

/** The four stores of a process, opened by one adapter. */
export interface OpenStores {
  readonly crawlMemory: CrawlMemory;
  readonly ledger: Ledger;
  readonly projections: Projections;
  readonly subscriptions: Subscriptions;
  /** Lets go of files or connections. Idempotent. */
  close(): Promise<void>;
}
