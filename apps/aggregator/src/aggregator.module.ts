import { type DynamicModule, Module } from '@nestjs/common';
import { readSettings } from '#infra/service-host';
import { AggregatorSettings, aggregatorSettingsSchema } from './aggregator.settings.js';
import { ChangeRelay } from './change-relay.js';
import { FactSettler } from './fact-settler.js';
import { OnArticleCaptured } from './on-article-captured.js';
import { OnArticleFigures } from './on-article-figures.js';
import { OnArticleStory } from './on-article-story.js';
import { OnMetricsExtracted } from './on-metrics-extracted.js';
import { OnSiteVisited } from './on-site-visited.js';
import { SiteFiguresKeeper } from './site-figures-keeper.js';
import { StoryLinker } from './story-linker.js';
import { Sweeper } from './sweeper.js';

/** The stage that keeps the ledger and the projections. */
@Module({})
export class AggregatorModule {
  /** @throws SettingsError when a setting of the aggregator is wrong */
  static forRoot(environment: NodeJS.ProcessEnv): DynamicModule {
    const settings = readSettings(aggregatorSettingsSchema, environment);
    return {
      module: AggregatorModule,
      controllers: [OnArticleCaptured, OnMetricsExtracted, OnSiteVisited, OnArticleFigures, OnArticleStory],
      providers: [
        FactSettler,
        ChangeRelay,
        Sweeper,
        SiteFiguresKeeper,
        StoryLinker,
        { provide: AggregatorSettings, useValue: settings },
      ],
      exports: [FactSettler, Sweeper],
    };
  }
}
