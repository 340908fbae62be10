import type { ArticlePage, SiteIdentity } from '#core/page-reader';
import type { RobotsHints } from '#infra/http-fetch';
import type { SourceFinding } from '#infra/store';
import type { FoundArticle } from './read-discovery.js';

/** A feed or a sitemap that was asked for, and what it gave. */
export interface InspectedSource {
  readonly url: string;
  /** How it was found; `given` when it is the address that was asked about. */
  readonly by: SourceFinding['by'] | 'given';
  readonly kind: 'feed' | 'sitemap' | 'index' | 'unreadable';
  /** Articles that would be visited now. */
  readonly articles: readonly FoundArticle[];
  /** All pages that it names. */
  readonly pages: number;
  /** The latest date in it, ISO 8601, or null. */
  readonly newest: string | null;
  /** Why it is of no use; null when it is. */
  readonly reason: string | null;
}

/** A page that was fetched as an article: what was read of it, or why nothing was. */
export type InspectedArticle =
  | { readonly kind: 'article'; readonly url: string; readonly page: ArticlePage }
  | { readonly kind: 'unreadable'; readonly url: string; readonly reason: string };

/** What the crawler would find on a site. */
export interface SiteInspection {
  /** The address after redirects. */
  readonly url: string;
  readonly site: SiteIdentity;
  readonly robots: RobotsHints;
  /** Feeds and sitemaps in the order in which they were asked for; places where nothing was are left out. */
  readonly sources: readonly InspectedSource[];
  /** How many usual places were asked in vain. */
  readonly emptyPlaces: number;
  /** What the page itself lists; null when it is a feed or a sitemap. */
  readonly listing: {
    readonly articles: readonly FoundArticle[];
    readonly sections: readonly string[];
    readonly nextPage: string | null;
  } | null;
  /** Articles that would be visited, each once. */
  readonly articleCount: number;
  /** One or two of them, read. */
  readonly previews: readonly InspectedArticle[];
}
