import { z } from 'zod';
import { type PageRule, pageRules } from './page-rules.js';

/** Names of rules, separated by commas or spaces. */
const ruleList = z
  .string()
  .transform((list) => list.split(/[\s,]+/u).filter((rule) => rule !== ''))
  .pipe(z.array(z.enum(pageRules)))
  .prefault(pageRules.join(','));

const settings = z.object({
  /** The list of sites. */
  MARSAD_SITES: z.string().min(1).default('./sites.yaml'),
  /** Between two looks at the schedule. */
  MARSAD_PLAN_INTERVAL_MS: z.coerce.number().int().min(50).max(3_600_000).default(1_000),
  /** The shortest and the longest interval of feeds and listings whose site names none in the list of sites. */
  MARSAD_VISIT_INTERVAL_MIN_MS: z.coerce.number().int().min(1_000).max(31_536_000_000).default(300_000),
  MARSAD_VISIT_INTERVAL_MAX_MS: z.coerce.number().int().min(1_000).max(31_536_000_000).default(7_200_000),
  /**
   * Articles whose page asks for this are not captured, and are withdrawn when it asks later: `noindex`, `nosnippet`,
   * `unavailable_after` (a time that the page names has passed). All three as usual; empty for none.
   */
  MARSAD_RESPECTED_PAGE_RULES: ruleList,
  /** Between two reports of how a site is. */
  MARSAD_SITE_REPORT_INTERVAL_MS: z.coerce.number().int().min(50).max(3_600_000).default(10_000),
  /** Sites that are visited at the same time in this process; most of them wait for their pause, which costs next to nothing. */
  MARSAD_VISITS_AT_ONCE: z.coerce.number().int().min(1).max(1_000).default(64),
  /** One turn of a site, in which its visits are made one after the other; then sites that wait for a place come to theirs. */
  MARSAD_SITE_TURN_MS: z.coerce.number().int().min(100).max(600_000).default(10_000),
  /** Worker threads that read pages. */
  MARSAD_PAGE_READERS: z.coerce.number().int().min(1).max(32).default(1),
  /** One page is given up after so long. */
  MARSAD_PAGE_READING_TIMEOUT_MS: z.coerce.number().int().min(100).max(60_000).default(5_000),
});

/** What can be set about the crawler. Times are in milliseconds. */
export const crawlerSettingsSchema = settings.refine(
  ({ MARSAD_VISIT_INTERVAL_MIN_MS: min, MARSAD_VISIT_INTERVAL_MAX_MS: max }) => min <= max,
  { path: ['MARSAD_VISIT_INTERVAL_MAX_MS'], error: 'expected no less than MARSAD_VISIT_INTERVAL_MIN_MS' },
);

/** The settings as an injectable value. */
export abstract class CrawlerSettings {
  abstract readonly MARSAD_SITES: string;
  abstract readonly MARSAD_PLAN_INTERVAL_MS: number;
  abstract readonly MARSAD_VISIT_INTERVAL_MIN_MS: number;
  abstract readonly MARSAD_VISIT_INTERVAL_MAX_MS: number;
  abstract readonly MARSAD_RESPECTED_PAGE_RULES: readonly PageRule[];
  abstract readonly MARSAD_SITE_REPORT_INTERVAL_MS: number;
  abstract readonly MARSAD_VISITS_AT_ONCE: number;
  abstract readonly MARSAD_SITE_TURN_MS: number;
  abstract readonly MARSAD_PAGE_READERS: number;
  abstract readonly MARSAD_PAGE_READING_TIMEOUT_MS: number;
}
