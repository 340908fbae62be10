import type { ArticleReading, SiteFigures, SiteReport } from '#core/contracts';
import { listingPage } from '../listing-page.js';
import type { Page, PageRequest } from '../projections.js';
import { SiteProjections } from '../site-projections.js';
import { StoreFile } from './store-file.js';

const schema = [
  `CREATE TABLE reports (site TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;
   CREATE TABLE figures (site TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;

   CREATE TABLE readings (
     article_id TEXT NOT NULL PRIMARY KEY, source TEXT NOT NULL, captured_at INTEGER NOT NULL, document TEXT NOT NULL
   ) WITHOUT ROWID;
   CREATE INDEX readings_of_source ON readings (source, captured_at, article_id);`,
];

/** What is served of the sites, in one SQLite file. */
export class EmbeddedSiteProjections extends SiteProjections {
  readonly file: StoreFile;

  constructor(path: string) {
    super();
    this.file = new StoreFile(path, schema);
  }

  override replaceReport(report: SiteReport): Promise<void> {
    return this.#replace('reports', report.site, report);
  }

  override async reports(sites: readonly string[]): Promise<SiteReport[]> {
    const sql = 'SELECT document FROM reports WHERE site IN (SELECT value FROM json_each(?))';
    return this.file.documents<SiteReport>(sql, JSON.stringify(sites));
  }

  override async findReports({ after, limit }: PageRequest): Promise<Page<SiteReport>> {
    const sql = 'SELECT document FROM reports WHERE site > ? ORDER BY site LIMIT ?';
    return listingPage(this.file.documents<SiteReport>(sql, after ?? '', limit + 1), limit, ({ site }) => site);
  }

  override async replaceReading(reading: ArticleReading): Promise<void> {
    const { articleId, source, capturedAt } = reading;
    const row = [articleId, source, Date.parse(capturedAt), JSON.stringify(reading)];
    await this.file.write(() =>
      this.file.run('REPLACE INTO readings (article_id, source, captured_at, document) VALUES (?, ?, ?, ?)', ...row),
    );
  }

  override async reading(articleId: string): Promise<ArticleReading | null> {
    return (
      this.file.documents<ArticleReading>('SELECT document FROM readings WHERE article_id = ?', articleId)[0] ?? null
    );
  }

  override async lastReadings(source: string, limit: number): Promise<ArticleReading[]> {
    const sql = `SELECT document FROM readings WHERE source = ?
      ORDER BY captured_at DESC, article_id DESC LIMIT ?`;
    return this.file.documents<ArticleReading>(sql, source, limit);
  }

  override replaceFigures(figures: SiteFigures): Promise<void> {
    return this.#replace('figures', figures.site, figures);
  }

  override async figures(sites: readonly string[]): Promise<SiteFigures[]> {
    const sql = 'SELECT document FROM figures WHERE site IN (SELECT value FROM json_each(?))';
    return this.file.documents<SiteFigures>(sql, JSON.stringify(sites));
  }

  close(): void {
    this.file.close();
  }

  async #replace(table: 'reports' | 'figures', site: string, document: object): Promise<void> {
    const sql = `REPLACE INTO ${table} (site, document) VALUES (?, ?)`;
    await this.file.write(() => this.file.run(sql, site, JSON.stringify(document)));
  }
}
