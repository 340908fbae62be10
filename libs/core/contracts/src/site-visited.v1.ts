import { z } from 'zod';
import { type CloudEvent, cloudEvent } from './cloud-event.js';
import { type SiteReport, siteReportSchema } from './site-report.js';

export const siteVisitedV1 = 'org.marsad.site.visited.v1';

/** A site was visited, and this is how it is: a snapshot, of which the one with the highest sequence counts. */
export const siteVisitedV1Data = z.object({ report: siteReportSchema });

export type SiteVisitedV1 = CloudEvent<typeof siteVisitedV1, z.infer<typeof siteVisitedV1Data>>;

/** The event of one report; the same report gives the same event. */
export function siteVisited(report: SiteReport): SiteVisitedV1 {
  const site = encodeURIComponent(report.site);
  return cloudEvent({
    id: `${site}/${report.sequence}`,
    source: `/marsad/crawler/${site}`,
    type: siteVisitedV1,
    subject: report.site,
    time: report.reportedAt,
    data: { report },
  });
}
