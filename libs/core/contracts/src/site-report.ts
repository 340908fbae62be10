import { z } from 'zod';

/** Bounds that every report of a site keeps. */
export const siteReportLimits = { nameLength: 100, days: 14, causes: 24, messageLength: 500 } as const;

/**
 * How a site is, as its crawler sees it. `layout_changed`: its pages give far less text, or fewer numbers, than they used to;
 * what was read before then is left standing until a person has looked, or the new yield has become the usual one. `removed`: it
 * is no longer in the list of sites, and nothing more is told of it unless it comes back.
 */
export const siteStates = ['new', 'working', 'failing', 'layout_changed', 'disabled', 'removed'] as const;

/** Why a visit came to nothing: a fixed few, so that they can be counted. */
export const visitCauses = [
  'timeout',
  'network',
  'http_status',
  'gone',
  'robots_disallowed',
  'robots_unreachable',
  'refused_address',
  'refused_body',
  'redirects',
  'page_rules',
  'moved',
  'walled',
  'unreadable',
] as const;

const instant = z.iso.datetime({ offset: true });
const count = z.int().nonnegative();

/** One day (UTC) of a site. */
export const siteDaySchema = z.object({
  day: z.iso.date(),
  /** Visits of any page, and those that came to nothing. */
  visits: count,
  failures: count,
  /** Articles that were read for the first time, and later revisions of known ones. */
  newArticles: count,
  revisions: count,
});

/** What the latest article pages of a site gave. */
export const textYieldSchema = z.object({
  /** Pages that were looked at. */
  pages: count,
  /** The part of them, 0 to 1, that gave an article's text; null when there was none. */
  readable: z.number().min(0).max(1).nullable(),
  /** Characters of the middle one of those texts. */
  characters: count.nullable(),
});

/** How a site is at one moment: all of it, so that the last report replaces those before. */
export const siteReportSchema = z.object({
  /** The site's name in the list of sites; the key. */
  site: z.string().min(1).max(siteReportLimits.nameLength),
  /** Grows with each report of the site: a report with the same or a lower one says nothing new. */
  sequence: z.int().positive(),
  url: z.url(),
  language: z.string().nullable(),
  country: z.string().length(2).nullable(),
  state: z.enum(siteStates),
  /** Since when it is in that state. */
  stateSince: instant,
  reportedAt: instant,
  lastSuccessAt: instant.nullable(),
  lastNewArticleAt: instant.nullable(),
  /** Of all its pages, the next that is due; null when none is. */
  nextVisitAt: instant.nullable(),
  /** The last two weeks, oldest first; a day without a visit is left out. */
  days: z.array(siteDaySchema).max(siteReportLimits.days),
  /** The latest article pages, and those before them; null while there are too few to compare with. */
  text: z.object({ recent: textYieldSchema, usual: textYieldSchema.nullable() }),
  /** What went wrong in those days, by cause, the most frequent first. */
  errors: z.array(z.object({ cause: z.enum(visitCauses), count })).max(siteReportLimits.causes),
  lastError: z
    .object({
      cause: z.enum(visitCauses),
      message: z.string().max(siteReportLimits.messageLength),
      url: z.string(),
      at: instant,
    })
    .nullable(),
});

export type SiteState = (typeof siteStates)[number];
export type VisitCause = (typeof visitCauses)[number];
export type SiteDay = z.infer<typeof siteDaySchema>;
export type TextYield = z.infer<typeof textYieldSchema>;
export type SiteReport = z.infer<typeof siteReportSchema>;
