import { join } from 'node:path';
import {
  type DynamicModule,
  Inject,
  Logger,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from '@nestjs/common';
import { readSettings } from '#infra/service-host';
import { Newsroom, type NewsroomOptions } from './newsroom.js';
import { newsroomSettingsSchema } from './newsroom-settings.js';

const newsroomOptions = Symbol('newsroom options');

/** Hosts the demo newsroom in a Nest application and exports it, so that its host can tell its address. */
@Module({})
export class NewsroomModule implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger('newsroom');

  constructor(
    private readonly newsroom: Newsroom,
    @Inject(newsroomOptions) private readonly options: NewsroomOptions,
  ) {}

  /** @throws SettingsError when a setting of the newsroom is wrong */
  static forRoot(environment: NodeJS.ProcessEnv): DynamicModule {
    const settings = readSettings(newsroomSettingsSchema, environment);
    const options: NewsroomOptions = {
      port: settings.MARSAD_NEWSROOM_PORT,
      host: settings.MARSAD_NEWSROOM_HOST,
      publicUrl: settings.MARSAD_NEWSROOM_URL,
      schedule: { periodMs: settings.MARSAD_NEWSROOM_PERIOD },
      stateFile: join(settings.MARSAD_DATA, 'newsroom.json'),
    };
    const providers = [Newsroom, { provide: newsroomOptions, useValue: options }];
    return { module: NewsroomModule, providers, exports: [Newsroom] };
  }

  async onApplicationBootstrap(): Promise<void> {
    const url = await this.newsroom.start({ ...this.options, logger: this.logger });
    this.logger.log(`The demo newsroom is open at ${url}`);
  }

  async onApplicationShutdown(): Promise<void> {
    await this.newsroom.stop();
  }
}
