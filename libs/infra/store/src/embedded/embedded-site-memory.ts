import { healthsKept, type SiteHealth, SiteMemory } from '../site-memory.js';
import { StoreFile } from './store-file.js';

const schema = [
  `CREATE TABLE healths (
     site TEXT NOT NULL, sequence INTEGER NOT NULL, document TEXT NOT NULL, PRIMARY KEY (site, sequence)
   ) WITHOUT ROWID;`,
];

/** The running health of the sites in one SQLite file. */
export class EmbeddedSiteMemory extends SiteMemory {
  readonly file: StoreFile;

  constructor(path: string) {
    super();
    this.file = new StoreFile(path, schema);
  }

  override async last(site: string): Promise<SiteHealth | null> {
    const sql = 'SELECT document FROM healths WHERE site = ? ORDER BY sequence DESC LIMIT 1';
    return this.file.documents<SiteHealth>(sql, site)[0] ?? null;
  }

  override async lastAfter(site: string): Promise<SiteHealth | null> {
    const sql = 'SELECT document FROM healths WHERE site > ? ORDER BY site, sequence DESC LIMIT 1';
    return this.file.documents<SiteHealth>(sql, site)[0] ?? null;
  }

  override append(health: SiteHealth): Promise<'appended' | 'taken'> {
    const { site, sequence } = health.report;
    const document = JSON.stringify(health);
    return this.file.write(() => {
      const sql = 'INSERT INTO healths (site, sequence, document) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      if (this.file.run(sql, site, sequence, document) === 0) return 'taken';
      this.file.run('DELETE FROM healths WHERE site = ? AND sequence <= ?', site, sequence - healthsKept);
      return 'appended';
    });
  }

  close(): void {
    this.file.close();
  }
}
