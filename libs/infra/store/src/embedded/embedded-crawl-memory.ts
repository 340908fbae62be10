import { CrawlMemory, type DueOfSite, type Revision, type SiteNote, type Visit } from '../crawl-memory.js';
import { StoreFile } from './store-file.js';

const schema = [
  `CREATE TABLE visits (
     url TEXT NOT NULL UNIQUE, site TEXT NOT NULL, next_visit_at INTEGER, document TEXT NOT NULL
   );
   CREATE INDEX visits_due ON visits (next_visit_at) WHERE next_visit_at IS NOT NULL;
   CREATE INDEX visits_of_site ON visits (site, url);

   CREATE TABLE revisions (
     seq INTEGER PRIMARY KEY, revision_id TEXT NOT NULL UNIQUE,
     article_id TEXT NOT NULL, revision INTEGER NOT NULL, document TEXT NOT NULL
   );
   CREATE INDEX revisions_of_article ON revisions (article_id, revision);

   -- The pending marks, apart from the articles, so that marking does not rewrite a text.
   CREATE TABLE revision_outbox (seq INTEGER PRIMARY KEY);`,

  // What is due of each site by itself. The role stands in the document.
  `ALTER TABLE visits ADD COLUMN role TEXT GENERATED ALWAYS AS (document ->> '$.role') VIRTUAL;
   CREATE INDEX visits_due_of_site ON visits (site, role, next_visit_at) WHERE next_visit_at IS NOT NULL;`,

  // As above, with the articles that nobody has asked for yet by themselves: visitKindOf in SQL.
  `DROP INDEX visits_due_of_site;
   ALTER TABLE visits ADD COLUMN kind TEXT GENERATED ALWAYS AS (
     CASE WHEN document ->> '$.role' = 'article'
       AND (document ->> '$.visits') + (document ->> '$.failures') + (document ->> '$.goneVisits') = 0
     THEN 'new_article' ELSE document ->> '$.role' END
   ) VIRTUAL;
   CREATE INDEX visits_due_of_kind ON visits (site, kind, next_visit_at) WHERE next_visit_at IS NOT NULL;

   CREATE TABLE site_notes (site TEXT PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;`,
];

const insertVisitSql = `INSERT INTO visits (url, site, next_visit_at, document) VALUES (?, ?, ?, ?)`;

/** The crawler's store in one SQLite file. */
export class EmbeddedCrawlMemory extends CrawlMemory {
  readonly file: StoreFile;

  constructor(path: string) {
    super();
    this.file = new StoreFile(path, schema);
  }

  override async rememberVisit(visit: Visit): Promise<'added' | 'known'> {
    const sql = `${insertVisitSql} ON CONFLICT (url) DO NOTHING`;
    const added = await this.file.write(() => this.#writeVisit(sql, visit), 'normal');
    return added > 0 ? 'added' : 'known';
  }

  override async visit(url: string): Promise<Visit | null> {
    return this.file.documents<Visit>('SELECT document FROM visits WHERE url = ?', url)[0] ?? null;
  }

  override async saveVisit(visit: Visit): Promise<void> {
    const sql = `${insertVisitSql} ON CONFLICT (url) DO UPDATE SET
      site = excluded.site, next_visit_at = excluded.next_visit_at, document = excluded.document`;
    await this.file.write(() => this.#writeVisit(sql, visit), 'normal');
  }

  override async dueVisits(now: number, limit: number): Promise<Visit[]> {
    const sql = 'SELECT document FROM visits WHERE next_visit_at <= ? ORDER BY next_visit_at LIMIT ?';
    return this.file.documents<Visit>(sql, now, limit);
  }

  override async dueVisitsOfSite({ site, kind }: DueOfSite, now: number, limit: number): Promise<Visit[]> {
    const sql = `SELECT document FROM visits WHERE site = ? AND kind = ? AND next_visit_at <= ?
      ORDER BY next_visit_at LIMIT ?`;
    return this.file.documents<Visit>(sql, site, kind, now, limit);
  }

  override async visitsOfSite(site: string, after: string | null, limit: number): Promise<Visit[]> {
    const sql = 'SELECT document FROM visits WHERE site = ? AND url > ? ORDER BY url LIMIT ?';
    return this.file.documents<Visit>(sql, site, after ?? '', limit);
  }

  override async siteNote(site: string): Promise<SiteNote | null> {
    return this.file.documents<SiteNote>('SELECT document FROM site_notes WHERE site = ?', site)[0] ?? null;
  }

  override async saveSiteNote(note: SiteNote): Promise<void> {
    const sql = 'INSERT OR REPLACE INTO site_notes (site, document) VALUES (?, ?)';
    await this.file.write(() => this.file.run(sql, note.site, JSON.stringify(note)), 'normal');
  }

  override insertRevision(revision: Revision): Promise<'inserted' | 'duplicate'> {
    const { revisionId, articleId } = revision;
    const document = JSON.stringify(revision);
    return this.file.write(() => {
      const inserted = this.file.run(
        `INSERT INTO revisions (revision_id, article_id, revision, document) VALUES (?, ?, ?, ?)
         ON CONFLICT (revision_id) DO NOTHING`,
        ...[revisionId, articleId, revision.revision, document],
      );
      if (inserted === 0) return 'duplicate';
      this.file.run('INSERT INTO revision_outbox (seq) VALUES (last_insert_rowid())');
      return 'inserted';
    });
  }

  override async lastRevision(articleId: string): Promise<Revision | null> {
    const sql = 'SELECT document FROM revisions WHERE article_id = ? ORDER BY revision DESC LIMIT 1';
    return this.file.documents<Revision>(sql, articleId)[0] ?? null;
  }

  override async pendingRevisions(limit: number): Promise<Revision[]> {
    const sql = `SELECT revisions.document FROM revision_outbox JOIN revisions USING (seq)
      WHERE revision_outbox.seq > 0 ORDER BY revision_outbox.seq LIMIT ?`;
    return this.file.documents<Revision>(sql, limit);
  }

  override async markPublished(revisionIds: readonly string[]): Promise<void> {
    const ids = JSON.stringify(revisionIds);
    const sql = `DELETE FROM revision_outbox WHERE seq IN
      (SELECT seq FROM revisions WHERE revision_id IN (SELECT value FROM json_each(?)))`;
    await this.file.write(() => this.file.run(sql, ids), 'normal');
  }

  close(): void {
    this.file.close();
  }

  #writeVisit(sql: string, visit: Visit): number {
    return this.file.run(sql, visit.url, visit.site, visit.nextVisitAt, JSON.stringify(visit));
  }
}
