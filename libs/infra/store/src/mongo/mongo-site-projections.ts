import type { Connection } from 'mongoose';
import type { ArticleReading, SiteFigures, SiteReport } from '#core/contracts';
import { listingPage } from '../listing-page.js';
import type { Page, PageRequest } from '../projections.js';
import { SiteProjections } from '../site-projections.js';
import type { CollectionPlan } from './collection-plan.js';
import { listingKeyOf } from './listing-key.js';
import { StoredCollection } from './stored-collection.js';

interface ReadingKeys {
  readonly source: string;
  /** Time of capture and id in one. */
  readonly listingKey: string;
}

/** Found by their ids alone. */
type NoKeys = Readonly<Record<string, never>>;

const reportsPlan: CollectionPlan<NoKeys> = { name: 'site_reports', keys: {}, indexes: [] };
const figuresPlan: CollectionPlan<NoKeys> = { name: 'site_figures', keys: {}, indexes: [] };
const readingsPlan: CollectionPlan<ReadingKeys> = {
  name: 'article_readings',
  keys: { source: String, listingKey: String },
  indexes: [{ source: 1, listingKey: -1 }],
};

/** What is served of the sites, in three collections: `site_reports`, `site_figures` and `article_readings`. */
export class MongoSiteProjections extends SiteProjections {
  readonly #reports: StoredCollection<NoKeys, SiteReport>;
  readonly #figures: StoredCollection<NoKeys, SiteFigures>;
  readonly #readings: StoredCollection<ReadingKeys, ArticleReading>;

  constructor(connection: Connection) {
    super();
    this.#reports = new StoredCollection(connection, reportsPlan);
    this.#figures = new StoredCollection(connection, figuresPlan);
    this.#readings = new StoredCollection(connection, readingsPlan);
  }

  async createIndexes(): Promise<void> {
    for (const collection of [this.#reports, this.#figures, this.#readings]) await collection.createIndexes();
  }

  override replaceReport(report: SiteReport): Promise<void> {
    return this.#reports.replace({ id: report.site, keys: {}, document: report });
  }

  override reports(sites: readonly string[]): Promise<SiteReport[]> {
    return this.#reports.findByIds(sites);
  }

  override async findReports({ after, limit }: PageRequest): Promise<Page<SiteReport>> {
    const found = await this.#reports.find({ _id: { $gt: after ?? '' } }, { sort: { _id: 1 }, limit: limit + 1 });
    return listingPage(found, limit, ({ site }) => site);
  }

  override replaceReading(reading: ArticleReading): Promise<void> {
    const { articleId, source, capturedAt } = reading;
    const listingKey = listingKeyOf({ capturedAt: Date.parse(capturedAt), articleId });
    return this.#readings.replace({ id: articleId, keys: { source, listingKey }, document: reading });
  }

  override async reading(articleId: string): Promise<ArticleReading | null> {
    const [found] = await this.#readings.findByIds([articleId]);
    return found ?? null;
  }

  override lastReadings(source: string, limit: number): Promise<ArticleReading[]> {
    return this.#readings.find({ source }, { sort: { listingKey: -1 }, limit });
  }

  override replaceFigures(figures: SiteFigures): Promise<void> {
    return this.#figures.replace({ id: figures.site, keys: {}, document: figures });
  }

  override figures(sites: readonly string[]): Promise<SiteFigures[]> {
    return this.#figures.findByIds(sites);
  }
}
