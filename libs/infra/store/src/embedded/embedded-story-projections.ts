import type { ArticleSignature, StoryLink } from '#core/contracts';
import { type NearRequest, StoryProjections } from '../story-projections.js';
import { StoreFile } from './store-file.js';

const schema = [
  `CREATE TABLE signatures (article_id TEXT NOT NULL PRIMARY KEY, document TEXT NOT NULL) WITHOUT ROWID;

   CREATE TABLE signature_keys (
     key TEXT NOT NULL, time INTEGER NOT NULL, article_id TEXT NOT NULL, PRIMARY KEY (key, time, article_id)
   ) WITHOUT ROWID;
   CREATE INDEX keys_of_article ON signature_keys (article_id);

   CREATE TABLE links (article_id TEXT NOT NULL PRIMARY KEY, syndicated_from TEXT, document TEXT NOT NULL) WITHOUT ROWID;
   CREATE INDEX links_to ON links (syndicated_from, article_id) WHERE syndicated_from IS NOT NULL;`,
];

/** By what reprints are found, in one SQLite file. */
export class EmbeddedStoryProjections extends StoryProjections {
  readonly file: StoreFile;

  constructor(path: string) {
    super();
    this.file = new StoreFile(path, schema);
  }

  override async replaceSignature(signature: ArticleSignature): Promise<void> {
    const { articleId, time, keys } = signature;
    const document = JSON.stringify(signature);
    await this.file.write(() => {
      this.file.run('DELETE FROM signature_keys WHERE article_id = ?', articleId);
      const sql = 'INSERT INTO signature_keys (key, time, article_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      for (const key of keys) this.file.run(sql, key, time, articleId);
      this.file.run('REPLACE INTO signatures (article_id, document) VALUES (?, ?)', articleId, document);
    });
  }

  override async signatures(articleIds: readonly string[]): Promise<ArticleSignature[]> {
    const sql = 'SELECT document FROM signatures WHERE article_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<ArticleSignature>(sql, JSON.stringify(articleIds));
  }

  override async signaturesNear({ keys, from, to, limitPerKey }: NearRequest): Promise<ArticleSignature[]> {
    const sql = `SELECT article_id AS articleId FROM signature_keys WHERE key = ? AND time BETWEEN ? AND ?
      ORDER BY time, article_id LIMIT ?`;
    const ids = keys.flatMap((key) => this.file.rows<{ articleId: string }>(sql, key, from, to, limitPerKey));
    return this.signatures([...new Set(ids.map(({ articleId }) => articleId))]);
  }

  override async replaceLink(link: StoryLink): Promise<void> {
    const row = [link.articleId, link.syndicatedFrom, JSON.stringify(link)];
    await this.file.write(() =>
      this.file.run('REPLACE INTO links (article_id, syndicated_from, document) VALUES (?, ?, ?)', ...row),
    );
  }

  override async links(articleIds: readonly string[]): Promise<StoryLink[]> {
    const sql = 'SELECT document FROM links WHERE article_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<StoryLink>(sql, JSON.stringify(articleIds));
  }

  override async linksTo(articleIds: readonly string[], limit: number): Promise<StoryLink[]> {
    const sql = `SELECT document FROM links WHERE syndicated_from IN (SELECT value FROM json_each(?))
      ORDER BY syndicated_from, article_id LIMIT ?`;
    return this.file.documents<StoryLink>(sql, JSON.stringify(articleIds), limit);
  }

  close(): void {
    this.file.close();
  }
}
