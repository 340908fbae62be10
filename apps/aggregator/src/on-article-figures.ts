import { Controller } from '@nestjs/common';
import { type MetricsExtractedV1, metricsExtractedV1 } from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { SiteProjections } from '#infra/store';
import { sitesGroup } from './on-site-visited.js';
import { SiteFiguresKeeper } from './site-figures-keeper.js';

/**
 * Notes how many figures each article gave. A withdrawal says nothing of the layout, and an old revision that comes again
 * nothing new; the same revision, read by a later extractor, is counted anew.
 */
@Controller()
export class OnArticleFigures {
  constructor(
    private readonly projections: SiteProjections,
    private readonly keeper: SiteFiguresKeeper,
  ) {}

  @OnEvent({ group: sitesGroup, type: metricsExtractedV1 })
  async note({ data: { article, withdrawn, observations } }: MetricsExtractedV1): Promise<void> {
    if (withdrawn) return;
    const { articleId, source, capturedAt, revision } = article;
    const stored = await this.projections.reading(articleId);
    if (stored !== null && stored.revision > revision) return;
    await this.projections.replaceReading({ articleId, source, capturedAt, revision, figures: observations.length });
    this.keeper.renew(source);
  }
}
