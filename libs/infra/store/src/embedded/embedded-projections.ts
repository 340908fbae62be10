import type { Change, Fact, Series } from '#core/contracts';
import { listingPage } from '../listing-page.js';
import { type ArticleProjection, type Page, type PageRequest, Projections, type SeriesFilter } from '../projections.js';
import { placeOf, readCursor, writeCursor } from '../article-place.js';
import { projectionsSchema } from './projections-schema.js';
import { seriesQuery } from './series-query.js';
import { type Parameter, StoreFile } from './store-file.js';

/** The projections in one SQLite file. */
export class EmbeddedProjections extends Projections {
  readonly file: StoreFile;

  constructor(path: string) {
    super();
    this.file = new StoreFile(path, projectionsSchema);
  }

  override async facts(factIds: readonly string[]): Promise<Fact[]> {
    const sql = 'SELECT document FROM facts WHERE fact_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<Fact>(sql, JSON.stringify(factIds));
  }

  override async replaceFact(fact: Fact): Promise<void> {
    const { factId, seriesId, reports } = fact;
    const document = JSON.stringify(fact);
    const articleIds = new Set(reports.map((report) => report.latest.article.articleId));
    await this.file.write(() => {
      this.file.run(
        `INSERT INTO facts (fact_id, series_id, document) VALUES (?, ?, ?) ON CONFLICT (fact_id) DO UPDATE SET
           series_id = excluded.series_id, document = excluded.document`,
        ...[factId, seriesId, document],
      );
      const sql = 'INSERT INTO fact_articles (article_id, fact_id) VALUES (?, ?) ON CONFLICT DO NOTHING';
      for (const articleId of articleIds) this.file.run(sql, articleId, factId);
    });
  }

  override async factsOfSeries(seriesIds: readonly string[]): Promise<Fact[]> {
    const sql = 'SELECT document FROM facts WHERE series_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<Fact>(sql, JSON.stringify(seriesIds));
  }

  override async factsOfArticle(articleId: string): Promise<Fact[]> {
    const sql = `SELECT facts.document FROM fact_articles JOIN facts USING (fact_id)
      WHERE fact_articles.article_id = ?`;
    const facts = this.file.documents<Fact>(sql, articleId);
    return facts.filter((fact) => fact.reports.some((report) => report.latest.article.articleId === articleId));
  }

  override async factIdsAfter(factId: string | null, limit: number): Promise<string[]> {
    const sql = 'SELECT fact_id AS factId FROM facts WHERE fact_id > ? ORDER BY fact_id LIMIT ?';
    return this.file.rows<{ factId: string }>(sql, factId ?? '', limit).map((row) => row.factId);
  }

  override async insertSeries(series: Series): Promise<void> {
    const { seriesId, indicator, area, institution } = series;
    const document = JSON.stringify(series);
    await this.file.write(() => {
      const inserted = this.file.run(
        `INSERT INTO series (series_id, indicator, area, institution, document) VALUES (?, ?, ?, ?, ?)
         ON CONFLICT (series_id) DO NOTHING`,
        ...[seriesId, indicator, area, institution, document],
      );
      if (inserted === 0) return;
      const sql = 'INSERT INTO series_terms (series_id, term) VALUES (?, ?) ON CONFLICT DO NOTHING';
      for (const term of series.terms) this.file.run(sql, seriesId, term);
    });
  }

  override async series(seriesIds: readonly string[]): Promise<Series[]> {
    const sql = 'SELECT document FROM series WHERE series_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<Series>(sql, JSON.stringify(seriesIds));
  }

  override async findSeries(filter: SeriesFilter, page: PageRequest): Promise<Page<Series>> {
    const { sql, parameters } = seriesQuery(filter, page.after, page.limit + 1);
    const found = this.file.documents<Series>(sql, ...parameters);
    return listingPage(found, page.limit, (series) => series.seriesId);
  }

  override async seriesPerIndicator(): Promise<ReadonlyMap<string | null, number>> {
    const rows = this.file.rows<{ indicator: string | null; count: number }>(
      'SELECT indicator, COUNT(*) AS count FROM series GROUP BY indicator',
    );
    return new Map(rows.map((row) => [row.indicator, row.count]));
  }

  override async articles(articleIds: readonly string[]): Promise<ArticleProjection[]> {
    const sql = 'SELECT document FROM articles WHERE article_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<ArticleProjection>(sql, JSON.stringify(articleIds));
  }

  override async replaceArticle(article: ArticleProjection): Promise<void> {
    const { articleId, capturedAt } = placeOf(article);
    const row: Parameter[] = [articleId, article.article.source, capturedAt, JSON.stringify(article)];
    await this.file.write(() =>
      this.file.run(
        `INSERT INTO articles (article_id, source, captured_at, document) VALUES (?, ?, ?, ?)
         ON CONFLICT (article_id) DO UPDATE SET
           source = excluded.source, captured_at = excluded.captured_at, document = excluded.document`,
        ...row,
      ),
    );
  }

  override async findArticles(
    filter: { readonly source?: string },
    page: PageRequest,
  ): Promise<Page<ArticleProjection>> {
    const place = readCursor(page.after);
    const ofSource = filter.source === undefined ? '' : 'source = ? AND';
    const found = this.file.documents<ArticleProjection>(
      `SELECT document FROM articles WHERE ${ofSource} (captured_at, article_id) < (?, ?)
       ORDER BY captured_at DESC, article_id DESC LIMIT ?`,
      ...(filter.source === undefined ? [] : [filter.source]),
      ...[place.capturedAt, place.articleId, page.limit + 1],
    );
    return listingPage(found, page.limit, (article) => writeCursor(placeOf(article)));
  }

  override async insertChange(change: Change): Promise<void> {
    const { changeId, factId, sequence } = change;
    const document = JSON.stringify(change);
    await this.file.write(() => {
      // A change has one fact and one place in its history, so its id is unique if it is so among those.
      const sql = `INSERT INTO changes (change_id, fact_id, fact_sequence, document) VALUES (?, ?, ?, ?)
        ON CONFLICT (fact_id, fact_sequence, change_id) DO NOTHING`;
      if (this.file.run(sql, changeId, factId, sequence, document) === 0) return;
      this.file.run('INSERT INTO change_outbox (seq, change_id) VALUES (last_insert_rowid(), ?)', changeId);
    });
  }

  override async lastChanges(factIds: readonly string[]): Promise<Change[]> {
    const sql = `SELECT document FROM changes WHERE seq IN (
      SELECT (SELECT seq FROM changes WHERE fact_id = fact.value ORDER BY fact_sequence DESC, seq DESC LIMIT 1)
      FROM json_each(?) AS fact)`;
    return this.file.documents<Change>(sql, JSON.stringify(factIds));
  }

  override async pendingChanges(limit: number): Promise<Change[]> {
    const sql = `SELECT changes.document FROM change_outbox JOIN changes USING (seq)
      WHERE change_outbox.seq > 0 ORDER BY change_outbox.seq LIMIT ?`;
    return this.file.documents<Change>(sql, limit);
  }

  override async markChangesPublished(changeIds: readonly string[]): Promise<void> {
    const ids = JSON.stringify(changeIds);
    // A mark that a power cut takes away is made again, after its change was sent again with the same id.
    await this.file.write(
      () => this.file.run('DELETE FROM change_outbox WHERE change_id IN (SELECT value FROM json_each(?))', ids),
      'normal',
    );
  }

  close(): void {
    this.file.close();
  }
}
