import { Controller } from '@nestjs/common';
import { type SiteVisitedV1, siteVisitedV1 } from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { SiteProjections } from '#infra/store';

/** A group of its own: what is told of the sites never waits for facts, nor they for it. */
export const sitesGroup = 'aggregator-sites';

/** Keeps the last report of each site for readers: the one with the highest sequence, whatever comes again. */
@Controller()
export class OnSiteVisited {
  constructor(private readonly projections: SiteProjections) {}

  @OnEvent({ group: sitesGroup, type: siteVisitedV1 })
  async keep({ data: { report } }: SiteVisitedV1): Promise<void> {
    const [stored] = await this.projections.reports([report.site]);
    if (stored !== undefined && stored.sequence >= report.sequence) return;
    await this.projections.replaceReport(report);
  }
}
