import { type DynamicModule, Module } from '@nestjs/common';
import type { Logger } from 'pino';
import type { Site } from '#apps/crawler';
import { EventLogModule } from '#infra/event-log';
import { JobQueueModule } from '#infra/job-queue';
import { ObservabilityModule } from '#infra/observability';
import { ServiceHostModule } from '#infra/service-host';
import { StoreModule } from '#infra/store';
import type { Role } from './roles.js';

/** What a process of Marsad is made of. */
export interface MarsadOptions {
  readonly roles: readonly Role[];
  readonly environment: NodeJS.ProcessEnv;
  readonly logger: Logger;
  /** The newsrooms, when they do not come from the file alone. */
  readonly sites?: readonly Site[];
}

/** What a stage keeps, beside the log that every stage reads or writes. */
interface Keeping {
  readonly room: typeof StoreModule | typeof JobQueueModule;
  readonly roles: readonly Role[];
}

/** A process reaches only for the servers that its stages need: an extractor must not be able to read a store. */
const keepings: readonly Keeping[] = [
  { room: StoreModule, roles: ['crawler', 'aggregator', 'query'] },
  { room: JobQueueModule, roles: ['crawler'] },
];

/** A stage is loaded only where it is hosted. */
const stages: Readonly<Record<Role, (options: MarsadOptions) => Promise<DynamicModule>>> = {
  crawler: async ({ environment, sites }) => {
    const { CrawlerModule } = await import('#apps/crawler');
    return CrawlerModule.forRoot(sites === undefined ? { environment } : { environment, sites });
  },
  extractor: async () => {
    const { ExtractorModule } = await import('#apps/extractor');
    return { module: ExtractorModule };
  },
  aggregator: async ({ environment }) => {
    const { AggregatorModule } = await import('#apps/aggregator');
    return AggregatorModule.forRoot(environment);
  },
  query: async ({ environment }) => {
    const { QueryModule } = await import('#apps/query');
    return QueryModule.forRoot({ environment });
  },
  newsroom: async ({ environment }) => {
    const { NewsroomModule } = await import('#apps/newsroom');
    return NewsroomModule.forRoot(environment);
  },
};

/** A process of Marsad: the rooms that all stages use, and the stages that it hosts. */
@Module({})
export class MarsadModule {
  /** @throws SettingsError, SitesFileError */
  static async forRoles(options: MarsadOptions): Promise<DynamicModule> {
    const { roles, environment, logger } = options;
    const needed = keepings.filter((keeping) => keeping.roles.some((role) => roles.includes(role)));
    const hosted = await Promise.all(roles.map((role) => stages[role](options)));
    return {
      module: MarsadModule,
      imports: [
        ServiceHostModule,
        ObservabilityModule.register(logger),
        EventLogModule.forRoot({ environment }),
        ...needed.map(({ room }) => room.forRoot({ environment })),
        ...hosted,
      ],
    };
  }
}
