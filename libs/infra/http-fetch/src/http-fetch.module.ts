import { type DynamicModule, Module } from '@nestjs/common';
import { Clock, readSettings } from '#infra/service-host';
import { httpFetchSettingsSchema } from './http-fetch.settings.js';
import { PoliteFetcher } from './polite-fetcher.js';
import { UndiciPoliteFetcher } from './undici-polite-fetcher.js';

/** Gives a `PoliteFetcher`; asks for a `Clock`. */
@Module({})
export class HttpFetchModule {
  /** @throws SettingsError when a setting of this room is wrong */
  static forRoot({ environment }: { environment: NodeJS.ProcessEnv }): DynamicModule {
    const settings = readSettings(httpFetchSettingsSchema, environment);
    return {
      module: HttpFetchModule,
      providers: [
        {
          provide: PoliteFetcher,
          useFactory: (clock: Clock) => new UndiciPoliteFetcher(settings, () => clock.now()),
          inject: [Clock],
        },
      ],
      exports: [PoliteFetcher],
    };
  }

  /**
   * A fetcher for a command that needs no service around it. The caller closes it.
   * @throws SettingsError when a setting of this room is wrong
   */
  static openFetcher(environment: NodeJS.ProcessEnv, clock: Clock): PoliteFetcher {
    return new UndiciPoliteFetcher(readSettings(httpFetchSettingsSchema, environment), () => clock.now());
  }
}
