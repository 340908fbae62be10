import { join } from 'node:path';
import { type BeforeApplicationShutdown, type DynamicModule, Inject, Module } from '@nestjs/common';
import { readSettings } from '#infra/service-host';
import { JobQueue } from './job-queue.js';
import { type JobQueueSettings, jobQueueSettings } from './job-queue.settings.js';

/** Opens the queue that the settings name. The package of the other one is not even loaded. */
async function openJobQueue(settings: JobQueueSettings): Promise<JobQueue> {
  if (settings.MARSAD_QUEUE === 'embedded') {
    const { EmbeddedJobQueue } = await import('./embedded/embedded-job-queue.js');
    return new EmbeddedJobQueue(join(settings.MARSAD_DATA, 'jobs.sqlite'));
  }
  const { BullJobQueue } = await import('./bull/bull-job-queue.js');
  return new BullJobQueue({
    url: settings.MARSAD_REDIS_URL,
    prefix: settings.MARSAD_REDIS_PREFIX,
    certificateAuthority: settings.MARSAD_REDIS_TLS_CA,
  });
}

/** Provides JobQueue to the whole application, as the settings say. */
@Module({})
export class JobQueueModule implements BeforeApplicationShutdown {
  constructor(@Inject(JobQueue) private readonly queue: JobQueue) {}

  /** @throws SettingsError when MARSAD_QUEUE names no adapter, or a setting of Redis is wrong */
  static forRoot({ environment }: { environment: NodeJS.ProcessEnv }): DynamicModule {
    const settings = readSettings(jobQueueSettings, environment);
    const queue = { provide: JobQueue, useFactory: () => openJobQueue(settings) };
    return { module: JobQueueModule, global: true, providers: [queue], exports: [JobQueue] };
  }

  /** Comes before the stores are closed, so that jobs in hand can still write what they found. */
  async beforeApplicationShutdown(): Promise<void> {
    await this.queue.close();
  }
}
