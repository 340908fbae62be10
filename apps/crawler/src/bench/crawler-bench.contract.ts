import { Global, Module } from '@nestjs/common';
import { Test, type TestingModule } from '@nestjs/testing';
import { EventLogModule } from '#infra/event-log';
import { JobQueueModule } from '#infra/job-queue';
import { Metrics } from '#infra/observability';
import { Clock, SystemClock } from '#infra/service-host';
import { StoreModule } from '#infra/store';
import { CrawlerModule } from '../crawler.module.js';
import type { Site } from '../site.js';

/** What a process gives the stages that it hosts. */
@Global()
@Module({ providers: [{ provide: Clock, useClass: SystemClock }, Metrics], exports: [Clock, Metrics] })
class HostModule {}

/**
 * Starts a crawler that goes on by itself, on the log, the store and the queue that its settings name.
 * @param environment the settings
 * @param sites what it watches
 * @returns its parts; whoever started it closes it
 */
export async function startCrawlerOf(environment: NodeJS.ProcessEnv, sites: readonly Site[]): Promise<TestingModule> {
  const module = await Test.createTestingModule({
    imports: [
      HostModule,
      StoreModule.forRoot({ environment }),
      EventLogModule.forRoot({ environment }),
      JobQueueModule.forRoot({ environment }),
      CrawlerModule.forRoot({ environment, sites }),
    ],
  }).compile();
  module.useLogger(false);
  await module.init();
  return module;
}
