import type { Article, ArticleRef } from '#core/contracts';

/** What the crawler remembers of one URL that it visits again and again: a feed, a listing, or an article. */
export interface Visit {
  /** The URL as it is fetched; the key. */
  readonly url: string;
  /** Name of the site. */
  readonly site: string;
  readonly role: 'discovery' | 'article';
  /** Milliseconds since 1970; the schedule. Null when it is not to be visited again. */
  readonly nextVisitAt: number | null;
  /** Milliseconds between two visits of a feed or a listing, as what its visits found has made it; absent until then. */
  readonly intervalMs?: number;
  /** Visits that succeeded, and failures in a row. */
  readonly visits: number;
  readonly failures: number;
  /** Visits in a row that found the page gone (404 or 410), and when the first of them was. */
  readonly goneVisits: number;
  readonly goneSince: number | null;
  /** Validators of the last answer, for conditional requests. */
  readonly etag: string | null;
  readonly lastModified: string | null;
  /** The article that this URL led to, when it did. */
  readonly articleId: string | null;
  readonly lastError: string | null;
  /** How a feed, a sitemap or a listing was found; absent for the site's own address and for articles. */
  readonly found?: SourceFinding;
  /** The date that a feed or a sitemap gave the article, for pages that tell none; ISO 8601. */
  readonly mentionedAt?: string;
  /** Since when its page has given far less of the article than it gave before, in milliseconds since 1970. */
  readonly cutSince?: number | null;
}

/** How the crawler came to a source of articles. */
export interface SourceFinding {
  readonly by: 'declared' | 'robots' | 'usual_place' | 'index' | 'section' | 'next_page';
  /** Steps from the site's own address. */
  readonly depth: number;
}

/** What a visit is to the schedule of its site: a feed or a listing, an article that nobody has asked for yet, or one again. */
export type VisitKind = Visit['role'] | 'new_article';

/** The kind of a visit: an article stays new until the first visit, whatever came of that. */
export function visitKindOf({ role, visits, failures, goneVisits }: Visit): VisitKind {
  return role === 'article' && visits + failures + goneVisits === 0 ? 'new_article' : role;
}

/** What the crawlers of a site tell each other. */
export interface SiteNote {
  /** Name of the site; the key. */
  readonly site: string;
  /** Until when the site asked to be left alone; milliseconds since 1970, or null. */
  readonly restsUntil: number | null;
  /** Articles that were remembered on the day (UTC, as ISO 8601), and ever; and feeds and listings, ever. */
  readonly day: string | null;
  readonly articlesOfDay: number;
  readonly articles: number;
  readonly sources: number;
}

/**
 * One revision of an article, with the mark that makes it an outbox: `pending` until the log has its event.
 * A withdrawal is a revision without an article text.
 */
export interface Revision {
  /** `articleId@revision`. */
  readonly revisionId: string;
  readonly articleId: string;
  readonly revision: number;
  readonly content:
    | { readonly kind: 'captured'; readonly article: Article }
    | { readonly kind: 'withdrawn'; readonly article: ArticleRef };
}

/** Whose visits are asked for. */
export interface DueOfSite {
  readonly site: string;
  readonly kind: VisitKind;
}

/**
 * The crawler's own store: the schedule of visits, and the revisions with their outbox.
 *
 * Promises, proved on every adapter by the contract suite:
 * - `insertRevision` is one atomic, durable write of revision and pending mark, unique by `revisionId`.
 * - `pendingRevisions` gives what is not marked published, each article's revisions in their order.
 * - Writing a visit replaces the one with its URL whole, and writing a note the one of its site.
 * - Visits, notes and marks outlive the process; a power cut may take the last of them back, which are then made again, but
 *   none that was written before a revision that is there.
 */
export abstract class CrawlMemory {
  /** Adds a visit unless its URL is known. */
  abstract rememberVisit(visit: Visit): Promise<'added' | 'known'>;

  abstract visit(url: string): Promise<Visit | null>;

  abstract saveVisit(visit: Visit): Promise<void>;

  /** Visits with `nextVisitAt` ≤ now, the longest overdue first. */
  abstract dueVisits(now: number, limit: number): Promise<Visit[]>;

  /** Visits of one site and kind with `nextVisitAt` ≤ now, the longest overdue first: nobody's backlog stands before them. */
  abstract dueVisitsOfSite(of: DueOfSite, now: number, limit: number): Promise<Visit[]>;

  /** Visits of one site, by URL, after the given URL (exclusive). */
  abstract visitsOfSite(site: string, after: string | null, limit: number): Promise<Visit[]>;

  abstract siteNote(site: string): Promise<SiteNote | null>;

  abstract saveSiteNote(note: SiteNote): Promise<void>;

  abstract insertRevision(revision: Revision): Promise<'inserted' | 'duplicate'>;

  /** The highest revision of an article. */
  abstract lastRevision(articleId: string): Promise<Revision | null>;

  abstract pendingRevisions(limit: number): Promise<Revision[]>;

  abstract markPublished(revisionIds: readonly string[]): Promise<void>;
}
