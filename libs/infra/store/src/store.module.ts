import { type DynamicModule, Inject, Module, type OnApplicationShutdown, type Provider } from '@nestjs/common';
import { readSettings } from '#infra/service-host';
import { CrawlMemory } from './crawl-memory.js';
import { openEmbeddedStores } from './embedded/embedded-stores.js';
import { Ledger } from './ledger.js';
import type { OpenStores } from './open-stores.js';
import { Projections } from './projections.js';
import { SiteMemory } from './site-memory.js';
import { SiteProjections } from './site-projections.js';
import { type StoreSettings, storeSettings } from './store.settings.js';
import { StoryProjections } from './story-projections.js';
import { Subscriptions } from './subscriptions.js';

const openStores = Symbol('OpenStores');

/** Opens the stores that the settings choose. MongoDB's driver is loaded only when it is chosen. */
async function open(settings: StoreSettings): Promise<OpenStores> {
  if (settings.MARSAD_STORE === 'embedded') return openEmbeddedStores(settings.MARSAD_DATA);
  const { openMongoStores } = await import('./mongo/mongo-stores.js');
  return openMongoStores({
    // The schema refuses this choice without an address.
    url: settings.MARSAD_MONGO_URL ?? '',
    certificateAuthority: settings.MARSAD_MONGO_TLS_CA,
    poolSize: settings.MARSAD_MONGO_POOL_SIZE,
    selectionTimeoutMs: settings.MARSAD_MONGO_SELECTION_TIMEOUT_MS,
    answerTimeoutMs: settings.MARSAD_MONGO_ANSWER_TIMEOUT_MS,
    startTimeoutMs: settings.MARSAD_MONGO_START_TIMEOUT_MS,
  });
}

const ports: Provider[] = [
  { provide: CrawlMemory, inject: [openStores], useFactory: ({ crawlMemory }: OpenStores) => crawlMemory },
  { provide: Ledger, inject: [openStores], useFactory: ({ ledger }: OpenStores) => ledger },
  { provide: Projections, inject: [openStores], useFactory: ({ projections }: OpenStores) => projections },
  { provide: SiteMemory, inject: [openStores], useFactory: ({ siteMemory }: OpenStores) => siteMemory },
  { provide: SiteProjections, inject: [openStores], useFactory: ({ siteProjections }: OpenStores) => siteProjections },
  {
    provide: StoryProjections,
    inject: [openStores],
    useFactory: ({ storyProjections }: OpenStores) => storyProjections,
  },
  { provide: Subscriptions, inject: [openStores], useFactory: ({ subscriptions }: OpenStores) => subscriptions },
];

/** Provides the stores to the whole application, as the settings say. */
@Module({})
export class StoreModule implements OnApplicationShutdown {
  constructor(@Inject(openStores) private readonly stores: OpenStores) {}

  /** @throws SettingsError when a setting is wrong or MARSAD_STORE names no adapter */
  static forRoot({ environment }: { environment: NodeJS.ProcessEnv }): DynamicModule {
    const settings = readSettings(storeSettings, environment);
    const opening: Provider = { provide: openStores, useFactory: () => open(settings) };
    return {
      module: StoreModule,
      global: true,
      providers: [opening, ...ports],
      exports: [CrawlMemory, Ledger, Projections, SiteMemory, SiteProjections, StoryProjections, Subscriptions],
    };
  }

  /** Comes last in Nest's shutdown, when the stages have stopped writing. */
  async onApplicationShutdown(): Promise<void> {
    await this.stores.close();
  }
}
