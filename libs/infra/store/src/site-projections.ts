import type { ArticleReading, SiteFigures, SiteReport } from '#core/contracts';
import type { Page, PageRequest } from './projections.js';

/**
 * What is served of the sites. The aggregator writes it, the query service reads it.
 *
 * Promises, proved on every adapter by the contract suite:
 * - A replace puts the whole document in the place of the one with its key, durable when it resolves.
 * - Many keys are read by one call; those that are not there are left out.
 * - Pages are stable: walking `next` to the end gives each site that was there at the start once, by name.
 */
export abstract class SiteProjections {
  abstract replaceReport(report: SiteReport): Promise<void>;
  abstract reports(sites: readonly string[]): Promise<SiteReport[]>;
  /** The reports of all sites, by name. */
  abstract findReports(page: PageRequest): Promise<Page<SiteReport>>;

  abstract replaceReading(reading: ArticleReading): Promise<void>;
  abstract reading(articleId: string): Promise<ArticleReading | null>;
  /** The readings of one site's articles, the last captured first. */
  abstract lastReadings(source: string, limit: number): Promise<ArticleReading[]>;

  abstract replaceFigures(figures: SiteFigures): Promise<void>;
  abstract figures(sites: readonly string[]): Promise<SiteFigures[]>;
}
