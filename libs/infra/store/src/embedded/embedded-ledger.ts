import type { LedgerEntry, Seal } from '#core/contracts';
import { Ledger, type LedgerCursor, type SealPage } from '../ledger.js';
import { CursorError } from '../store-error.js';
import { ledgerSchema } from './ledger-schema.js';
import { StoreFile } from './store-file.js';

/** The ledger in one SQLite file. */
export class EmbeddedLedger extends Ledger {
  readonly file: StoreFile;

  constructor(path: string) {
    super();
    this.file = new StoreFile(path, ledgerSchema);
  }

  override async insertEntries(entries: readonly LedgerEntry[]): Promise<void> {
    const sql = `INSERT INTO entries (entry_id, fact_id, article_id, document) VALUES (?, ?, ?, ?)
      ON CONFLICT (article_id, entry_id) DO NOTHING`;
    const rows = entries.map(
      (entry) => [entry.entryId, entry.observation.factId, entry.article.articleId, JSON.stringify(entry)] as const,
    );
    await this.file.write(() => rows.forEach((row) => this.file.run(sql, ...row)));
  }

  override async insertSeal(seal: Seal): Promise<void> {
    const { articleId, revision } = seal.article;
    const document = JSON.stringify(seal);
    await this.file.write(() =>
      this.file.run(
        `INSERT INTO seals (seal_id, article_id, revision, document) VALUES (?, ?, ?, ?)
         ON CONFLICT (article_id, revision, seal_id) DO NOTHING`,
        ...[seal.sealId, articleId, revision, document],
      ),
    );
  }

  override async entriesOfFacts(factIds: readonly string[]): Promise<LedgerEntry[]> {
    const sql = 'SELECT document FROM entries WHERE fact_id IN (SELECT value FROM json_each(?))';
    return this.file.documents<LedgerEntry>(sql, JSON.stringify(factIds));
  }

  override async entryCounts(factIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = this.file.rows<{ factId: string; count: number }>(
      `SELECT fact_id AS factId, COUNT(*) AS count FROM entries
       WHERE fact_id IN (SELECT value FROM json_each(?)) GROUP BY fact_id`,
      JSON.stringify(factIds),
    );
    return new Map(rows.map((row) => [row.factId, row.count]));
  }

  override async factsOfArticles(articleIds: readonly string[]): Promise<string[]> {
    const sql = `SELECT DISTINCT fact_id AS factId FROM entries
      WHERE article_id IN (SELECT value FROM json_each(?))`;
    return this.file.rows<{ factId: string }>(sql, JSON.stringify(articleIds)).map((row) => row.factId);
  }

  override async topSeals(articleIds: readonly string[]): Promise<Seal[]> {
    const sql = `SELECT document FROM seals WHERE seq IN (
      SELECT (SELECT seq FROM seals WHERE article_id = article.value ORDER BY revision DESC LIMIT 1)
      FROM json_each(?) AS article)`;
    return this.file.documents<Seal>(sql, JSON.stringify(articleIds));
  }

  override async sealsAfter(cursor: LedgerCursor, limit: number): Promise<SealPage> {
    const rows = this.file.rows<{ seq: number; document: string }>(
      'SELECT seq, document FROM seals WHERE seq > ? ORDER BY seq LIMIT ?',
      ...[positionOf(cursor), limit],
    );
    const last = rows.at(-1);
    // The ledger wrote these documents itself from seals.
    const seals = rows.map((row) => JSON.parse(row.document) as Seal);
    return { seals, cursor: last ? String(last.seq) : cursor };
  }

  override async factIdsAfter(factId: string | null, limit: number): Promise<string[]> {
    const sql = 'SELECT DISTINCT fact_id AS factId FROM entries WHERE fact_id > ? ORDER BY fact_id LIMIT ?';
    return this.file.rows<{ factId: string }>(sql, factId ?? '', limit).map((row) => row.factId);
  }

  close(): void {
    this.file.close();
  }
}

function positionOf(cursor: LedgerCursor): number {
  if (cursor === null) return 0;
  if (!/^\d{1,15}$/.test(cursor)) throw new CursorError(cursor);
  return Number(cursor);
}
