import { type DynamicModule, Inject, Module, type OnApplicationShutdown } from '@nestjs/common';
import { HttpFetchModule } from '#infra/http-fetch';
import { readSettings } from '#infra/service-host';
import { CrawlerSettings, crawlerSettingsSchema } from './crawler.settings.js';
import { PageReadingPool } from './page-reading-pool.js';
import { RevisionRelay } from './revision-relay.js';
import type { Site } from './site.js';
import { SiteHealthKeeper } from './site-health-keeper.js';
import { SiteList } from './site-list.js';
import { loadSites } from './sites.js';
import { VisitPlanner } from './visit-planner.js';
import { VisitRunner } from './visit-runner.js';
import { VisitTurns } from './visit-turns.js';

export interface CrawlerOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** The newsrooms; without it, those of the file that MARSAD_SITES names. */
  readonly sites?: readonly Site[];
}

/**
 * The stage that visits newsrooms and publishes every revision of their articles. Asks the application for a CrawlMemory, a
 * JobQueue, an EventPublisher and a Clock.
 */
@Module({})
export class CrawlerModule implements OnApplicationShutdown {
  constructor(@Inject(PageReadingPool) private readonly pool: PageReadingPool) {}

  /** @throws SettingsError when a setting is wrong, SitesFileError when the list of sites is */
  static forRoot({ environment, sites }: CrawlerOptions): DynamicModule {
    const settings = readSettings(crawlerSettingsSchema, environment);
    const { MARSAD_PAGE_READERS: threads, MARSAD_PAGE_READING_TIMEOUT_MS: timeoutMs } = settings;
    return {
      module: CrawlerModule,
      imports: [HttpFetchModule.forRoot({ environment })],
      providers: [
        { provide: CrawlerSettings, useValue: settings },
        { provide: SiteList, useValue: new SiteList(sites ?? loadSites(settings.MARSAD_SITES)) },
        { provide: PageReadingPool, useFactory: () => new PageReadingPool({ threads, timeoutMs }) },
        RevisionRelay,
        SiteHealthKeeper,
        VisitRunner,
        VisitTurns,
        VisitPlanner,
      ],
    };
  }

  async onApplicationShutdown(): Promise<void> {
    await this.pool.close();
  }
}
