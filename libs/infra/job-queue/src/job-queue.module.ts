import { join } from 'node:path';
import { type BeforeApplicationShutdown, type DynamicModule, Inject, Module } from '@nestjs/common';
import { readSettings } from '#infra/service-host';
import { EmbeddedJobQueue } from './embedded/embedded-job-queue.js';
import { JobQueue } from './job-queue.js';
import { jobQueueSettings } from './job-queue.settings.js';

/** Provides JobQueue to the whole application, as the settings say. */
@Module({})
export class JobQueueModule implements BeforeApplicationShutdown {
  constructor(@Inject(JobQueue) private readonly queue: JobQueue) {}

  /** @throws SettingsError when MARSAD_QUEUE names no adapter */
  static forRoot({ environment }: { environment: NodeJS.ProcessEnv }): DynamicModule {
    const { MARSAD_DATA: folder } = readSettings(jobQueueSettings, environment);
    const queue = { provide: JobQueue, useFactory: () => new EmbeddedJobQueue(join(folder, 'jobs.sqlite')) };
    return { module: JobQueueModule, global: true, providers: [queue], exports: [JobQueue] };
  }

  /** Comes before the stores are closed, so that jobs in hand can still write what they found. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
