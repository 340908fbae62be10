import { type DynamicModule, Module } from '@nestjs/common';
import { APP_FILTER } from '@nestjs/core';
import { readSettings } from '#infra/service-host';
import { ArticlesController } from './articles/articles.controller.js';
import { ChangeReader } from './change-stream/change-reader.js';
import { ChangeStreamController } from './change-stream/change-stream.controller.js';
import { FactsController } from './facts/facts.controller.js';
import { IndicatorsController } from './indicators/indicators.controller.js';
import { OpenApiController } from './openapi/openapi.controller.js';
import { ProblemFilter } from './problems/problem.filter.js';
import { QuerySettings, querySettingsSchema } from './query.settings.js';
import { Readiness } from './readiness.js';
import { SeriesController } from './series/series.controller.js';
import { StoryReader } from './stories/story-reader.js';
import { SitesController } from './sites/sites.controller.js';
import { builtDashboard, DashboardFolder, StaticFiles } from './static-files.js';

export interface QueryOptions {
  readonly environment: NodeJS.ProcessEnv;
  /** Where the built dashboard is, when it is not where the build puts it. */
  readonly dashboardFolder?: string;
}

/** The stage that serves the projections: the API, the stream of changes, and the dashboard. */
@Module({})
export class QueryModule {
  /** @throws SettingsError when a setting of the query service is wrong */
  static forRoot({ environment, dashboardFolder = builtDashboard }: QueryOptions): DynamicModule {
    const settings = readSettings(querySettingsSchema, environment);
    return {
      module: QueryModule,
      controllers: [
        IndicatorsController,
        SeriesController,
        FactsController,
        ArticlesController,
        SitesController,
        ChangeStreamController,
        OpenApiController,
      ],
      providers: [
        ChangeReader,
        StoryReader,
        StaticFiles,
        Readiness,
        { provide: DashboardFolder, useValue: { path: dashboardFolder } },
        { provide: QuerySettings, useValue: settings },
        { provide: APP_FILTER, useClass: ProblemFilter },
      ],
    };
  }
}
