/**
 * The tables of the ledger.
 *
 * An index by a hash takes each row to another page, and every page that a commit touches is written twice. So ids are
 * unique within their article, which they name anyway: an article's entries lie side by side, and only the way from a
 * fact to its entries goes all over the file.
 */
export const ledgerSchema = [
  `CREATE TABLE entries (
     entry_id TEXT NOT NULL UNIQUE, fact_id TEXT NOT NULL, article_id TEXT NOT NULL, document TEXT NOT NULL
   );
   CREATE INDEX entries_of_fact ON entries (fact_id);
   CREATE INDEX facts_of_article ON entries (article_id, fact_id);

   -- Nothing is deleted, so seq grows in the order of the commits, whichever process writes.
   CREATE TABLE seals (
     seq INTEGER PRIMARY KEY, seal_id TEXT NOT NULL UNIQUE,
     article_id TEXT NOT NULL, revision INTEGER NOT NULL, document TEXT NOT NULL
   );
   CREATE INDEX seals_of_article ON seals (article_id, revision);`,

  `CREATE TABLE entries_by_article (
     article_id TEXT NOT NULL, entry_id TEXT NOT NULL, fact_id TEXT NOT NULL, document TEXT NOT NULL,
     UNIQUE (article_id, entry_id)
   );
   INSERT INTO entries_by_article SELECT article_id, entry_id, fact_id, document FROM entries ORDER BY rowid;
   DROP TABLE entries;
   ALTER TABLE entries_by_article RENAME TO entries;
   CREATE INDEX entries_of_fact ON entries (fact_id);

   CREATE TABLE seals_by_article (
     seq INTEGER PRIMARY KEY, article_id TEXT NOT NULL, revision INTEGER NOT NULL, seal_id TEXT NOT NULL,
     document TEXT NOT NULL, UNIQUE (article_id, revision, seal_id)
   );
   INSERT INTO seals_by_article SELECT seq, article_id, revision, seal_id, document FROM seals;
   DROP TABLE seals;
   ALTER TABLE seals_by_article RENAME TO seals;`,
];
