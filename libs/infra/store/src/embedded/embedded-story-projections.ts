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

  // What an article is found by stands in its signature, and is forgotten key by key when that is replaced.
  'DROP INDEX keys_of_article;',
];

/** Of each wanted key of each request the earliest articles, in one statement: thousands of small ones cost far more. */
const nearSql = `SELECT wanted.value ->> 0 AS request, (
    SELECT json_group_array(article_id) FROM (
      SELECT article_id FROM signature_keys
      WHERE key = wanted.value ->> 1 AND time BETWEEN wanted.value ->> 2 AND wanted.value ->> 3
      ORDER BY time, article_id LIMIT ?1)
  ) AS articleIds FROM json_each(?2) AS wanted`;

interface NearRow {
  readonly request: number;
  readonly articleIds: string;
}

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
      this.#forgetKeys(articleId);
      const sql = 'INSERT INTO signature_keys (key, time, article_id) VALUES (?, ?, ?) ON CONFLICT DO NOTHING';
      for (const key of keys) this.file.run(sql, key, time, articleId);
      this.file.run('REPLACE INTO signatures (article_id, document) VALUES (?, ?)', articleId, document);
    });
  }

  override async signatures(articleIds: readonly string[]): Promise<ArticleSignature[]> {
    const sql = 'SELECT document FROM signatures WHERE article_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<ArticleSignature>(sql, JSON.stringify(articleIds));
  }

  override async signaturesNear(requests: readonly NearRequest[], limitPerKey: number): Promise<ArticleSignature[][]> {
    const wanted = requests.flatMap(({ keys, from, to }, request) => keys.map((key) => [request, key, from, to]));
    if (wanted.length === 0) return requests.map(() => []);
    const found = requests.map(() => new Set<string>());
    for (const { request, articleIds } of this.file.rows<NearRow>(nearSql, limitPerKey, JSON.stringify(wanted))) {
      // The statement makes a list of ids in JSON.
      for (const articleId of JSON.parse(articleIds) as string[]) found[request]?.add(articleId);
    }
    const signatures = await this.signatures([...new Set(found.flatMap((ids) => [...ids]))]);
    const byId = new Map(signatures.map((signature) => [signature.articleId, signature]));
    return found.map((ids) => [...ids].map((id) => byId.get(id)).filter((signature) => signature !== undefined));
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

  /** Within a `write`. */
  #forgetKeys(articleId: string): void {
    const sql = 'SELECT document FROM signatures WHERE article_id = ?';
    for (const { keys, time } of this.file.documents<ArticleSignature>(sql, articleId)) {
      for (const key of keys) {
        this.file.run('DELETE FROM signature_keys WHERE key = ? AND time = ? AND article_id = ?', key, time, articleId);
      }
    }
  }
}
