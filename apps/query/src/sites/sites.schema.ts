import { z } from 'zod';
import { siteFiguresSchema, siteReportSchema } from '#core/contracts';
import { pageParameters } from '../paging.js';

/** Query of `GET /v1/sites`. */
export const sitesQuerySchema = z.strictObject({ ...pageParameters });

/** One site: what its crawler tells, what its articles give, and how it is, all things considered. */
export const siteSchema = siteReportSchema.omit({ sequence: true }).extend({
  /** Mean of the last week's full days (UTC); of today while there is no other day; null before the first visit. */
  newArticlesPerDay: z.number().nonnegative().nullable(),
  /** What its latest articles gave in figures; null while none was read. */
  figures: siteFiguresSchema.omit({ site: true }).nullable(),
  /** True when its next visit should have been made long ago: no crawler visits it any more. */
  overdue: z.boolean(),
});

/** `GET /v1/sites`, by name; the next page is in the `Link` header. */
export const siteListSchema = z.object({ items: z.array(siteSchema) });

export type SiteAnswer = z.infer<typeof siteSchema>;
export type SiteList = z.infer<typeof siteListSchema>;
