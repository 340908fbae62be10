/** The tables of the projections: documents as JSON, with the keys they are found by beside them. */
export const projectionsSchema = [
  `CREATE TABLE facts (fact_id TEXT NOT NULL UNIQUE, series_id TEXT NOT NULL, document TEXT NOT NULL);
   CREATE INDEX facts_of_series ON facts (series_id);

   -- Grows only; a fact that dropped an article is told apart by its document.
   CREATE TABLE fact_articles (
     article_id TEXT NOT NULL, fact_id TEXT NOT NULL, PRIMARY KEY (article_id, fact_id)
   ) WITHOUT ROWID;

   CREATE TABLE series (
     series_id TEXT NOT NULL UNIQUE, indicator TEXT, area TEXT, institution TEXT, document TEXT NOT NULL
   );
   CREATE INDEX series_of_indicator ON series (indicator, series_id);
   CREATE INDEX series_of_area ON series (area, series_id);
   CREATE INDEX series_of_institution ON series (institution, series_id);

   CREATE TABLE series_terms (
     series_id TEXT NOT NULL, term TEXT NOT NULL, PRIMARY KEY (series_id, term)
   ) WITHOUT ROWID;
   CREATE INDEX series_of_term ON series_terms (term, series_id);

   CREATE TABLE articles (
     article_id TEXT NOT NULL UNIQUE, source TEXT NOT NULL, captured_at INTEGER NOT NULL, document TEXT NOT NULL
   );
   CREATE INDEX articles_by_capture ON articles (captured_at, article_id);
   CREATE INDEX articles_of_source ON articles (source, captured_at, article_id);

   CREATE TABLE changes (seq INTEGER PRIMARY KEY, change_id TEXT NOT NULL UNIQUE, document TEXT NOT NULL);
   CREATE TABLE change_outbox (seq INTEGER PRIMARY KEY);`,

  `ALTER TABLE changes ADD COLUMN fact_id TEXT GENERATED ALWAYS AS (document ->> '$.factId') VIRTUAL;
   ALTER TABLE changes ADD COLUMN fact_sequence INTEGER GENERATED ALWAYS AS (document ->> '$.sequence') VIRTUAL;
   CREATE INDEX changes_of_fact ON changes (fact_id, fact_sequence);`,

  // One index by a hash instead of two, as in the ledger. The outbox knows its changes by their ids.
  `CREATE TABLE changes_by_fact (
     seq INTEGER PRIMARY KEY, fact_id TEXT NOT NULL, fact_sequence INTEGER NOT NULL, change_id TEXT NOT NULL,
     document TEXT NOT NULL, UNIQUE (fact_id, fact_sequence, change_id)
   );
   INSERT INTO changes_by_fact SELECT seq, fact_id, fact_sequence, change_id, document FROM changes;
   CREATE TABLE pending_changes (seq INTEGER PRIMARY KEY, change_id TEXT NOT NULL UNIQUE);
   INSERT INTO pending_changes SELECT seq, change_id FROM change_outbox JOIN changes USING (seq);
   DROP TABLE change_outbox;
   DROP TABLE changes;
   ALTER TABLE changes_by_fact RENAME TO changes;
   ALTER TABLE pending_changes RENAME TO change_outbox;`,
];
