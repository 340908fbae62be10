import { join } from 'node:path';
import { type DynamicModule, Inject, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { readSettings } from '#infra/service-host';
import { CrawlMemory } from './crawl-memory.js';
import { EmbeddedCrawlMemory } from './embedded/embedded-crawl-memory.js';
import { EmbeddedLedger } from './embedded/embedded-ledger.js';
import { EmbeddedProjections } from './embedded/embedded-projections.js';
import { EmbeddedSubscriptions } from './embedded/embedded-subscriptions.js';
import { Ledger } from './ledger.js';
import { Projections } from './projections.js';
import { storeSettings } from './store.settings.js';
import { Subscriptions } from './subscriptions.js';

interface Closable {
  close(): void;
}

/**
 * Provides CrawlMemory, Ledger, Projections and Subscriptions to the whole application, as the settings say.
 * Each lives in a file of its own: SQLite lets one process write to a file at a time, so stages do not wait for each other.
 */
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(
    @Inject(CrawlMemory) private readonly crawlMemory: Closable,
    @Inject(Ledger) private readonly ledger: Closable,
    @Inject(Projections) private readonly projections: Closable,
    @Inject(Subscriptions) private readonly subscriptions: Closable,
  ) {}

  /** @throws SettingsError when MARSAD_STORE names no adapter */
  static forRoot({ environment }: { environment: NodeJS.ProcessEnv }): DynamicModule {
    const { MARSAD_DATA: folder } = readSettings(storeSettings, environment);
    const providers: Provider[] = [
      { provide: CrawlMemory, useFactory: () => new EmbeddedCrawlMemory(join(folder, 'crawl.sqlite')) },
      { provide: Ledger, useFactory: () => new EmbeddedLedger(join(folder, 'ledger.sqlite')) },
      { provide: Projections, useFactory: () => new EmbeddedProjections(join(folder, 'projections.sqlite')) },
      { provide: Subscriptions, useFactory: () => new EmbeddedSubscriptions(join(folder, 'subscriptions.sqlite')) },
    ];
    return { module: StoreModule, global: true, providers, exports: providers.map(tokenOf) };
  }

  /** Comes last in Nest's shutdown, when the stages have stopped writing. */
  onApplicationShutdown(): void {
    for (const store of [this.crawlMemory, this.ledger, this.projections, this.subscriptions]) store.close();
  }
}

function tokenOf(provider: Provider) {
  return typeof provider === 'function' ? provider : provider.provide;
}
