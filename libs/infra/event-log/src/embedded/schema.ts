/**
 * The file's schema, one step per version.
 *
 * Offsets of a partition run from 0 without a gap and nothing is ever deleted, so a missing row is damage, never age.
 * `next_offset` is kept beside the records so that a lost tail is noticed too.
 */
export const logSchema: readonly string[] = [
  `
  CREATE TABLE partitions (
    partition_id INTEGER PRIMARY KEY,
    topic TEXT NOT NULL,
    number INTEGER NOT NULL,
    next_offset INTEGER NOT NULL DEFAULT 0,
    UNIQUE (topic, number)
  ) STRICT;
  CREATE TABLE records (
    partition_id INTEGER NOT NULL,
    record_offset INTEGER NOT NULL,
    written_at_ms INTEGER NOT NULL,
    key TEXT NOT NULL,
    headers TEXT NOT NULL,
    value BLOB NOT NULL,
    checksum INTEGER NOT NULL,
    PRIMARY KEY (partition_id, record_offset)
  ) STRICT;
  CREATE TABLE commits (
    group_name TEXT NOT NULL,
    partition_id INTEGER NOT NULL,
    next_offset INTEGER NOT NULL,
    PRIMARY KEY (group_name, partition_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE members (
    group_name TEXT NOT NULL,
    member_id TEXT NOT NULL,
    topics TEXT NOT NULL,
    host TEXT NOT NULL,
    pid INTEGER NOT NULL,
    expires_at_ms INTEGER NOT NULL,
    PRIMARY KEY (group_name, member_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE leases (
    group_name TEXT NOT NULL,
    partition_id INTEGER NOT NULL,
    member_id TEXT NOT NULL,
    PRIMARY KEY (group_name, partition_id)
  ) STRICT, WITHOUT ROWID;
  `,
];
