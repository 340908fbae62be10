import { hostname } from 'node:os';
import { type Database, isAlive, openDatabase, type Statement, transaction } from '#infra/sqlite';
import { logSchema } from './schema.js';

interface MemberRow {
  readonly member_id: string;
  readonly topics: string;
  readonly host: string;
  readonly pid: number;
  readonly expires_at_ms: number;
}

/** Who reads in a group: one per subscription. */
export interface Member {
  readonly group: string;
  readonly memberId: string;
  readonly topics: readonly string[];
}

/**
 * Groups, their members, who owns which partition, and how far each group is. The file survives any death of the
 * process; after a power cut the last commits may be missing, and then their records are handed out again.
 */
export class GroupFile {
  private readonly database: Database;
  private readonly statements: Record<
    'join' | 'leave' | 'members' | 'forget' | 'release' | 'releaseAll' | 'claim' | 'owner' | 'committed' | 'commit',
    Statement
  >;

  constructor(
    file: string,
    private readonly memberExpiryMs: number,
  ) {
    this.database = openDatabase(file, logSchema, 'normal');
    const prepare = (sql: string) => this.database.prepare(sql);
    this.statements = {
      join: prepare('INSERT OR REPLACE INTO members VALUES (?, ?, ?, ?, ?, ?)'),
      leave: prepare('DELETE FROM members WHERE group_name = ? AND member_id = ?'),
      members: prepare('SELECT * FROM members WHERE group_name = ? ORDER BY member_id'),
      forget: prepare('DELETE FROM leases WHERE group_name = ? AND member_id = ?'),
      release: prepare('DELETE FROM leases WHERE group_name = ? AND partition_id = ? AND member_id = ?'),
      releaseAll: prepare('DELETE FROM leases WHERE group_name = ? AND member_id = ?'),
      claim: prepare('INSERT OR IGNORE INTO leases VALUES (?, ?, ?)'),
      owner: prepare('SELECT member_id FROM leases WHERE group_name = ? AND partition_id = ?'),
      committed: prepare('SELECT next_offset FROM commits WHERE group_name = ? AND partition_id = ?'),
      commit: prepare(
        `INSERT INTO commits (group_name, partition_id, next_offset)
         SELECT ?1, ?2, ?3 WHERE EXISTS (
           SELECT 1 FROM leases WHERE group_name = ?1 AND partition_id = ?2 AND member_id = ?4)
         ON CONFLICT DO UPDATE SET next_offset = max(next_offset, excluded.next_offset)`,
      ),
    };
  }

  /** Joins the group or gives a sign of life. */
  join({ group, memberId, topics }: Member, nowMs: number): void {
    const expiresAt = nowMs + this.memberExpiryMs;
    this.statements.join.run(group, memberId, JSON.stringify(topics), hostname(), process.pid, expiresAt);
  }

  /** Gives up all partitions and leaves. */
  leave({ group, memberId }: Member): void {
    transaction(this.database, () => {
      this.statements.releaseAll.run(group, memberId);
      this.statements.leave.run(group, memberId);
    });
  }

  /** The members that live, by id; those that died are forgotten together with what they owned. */
  livingMembers(group: string, nowMs: number): Member[] {
    // The statement selects every column of a STRICT table.
    const rows = this.statements.members.all(group) as unknown as MemberRow[];
    const lives = (row: MemberRow) => row.expires_at_ms > nowMs && (row.host !== hostname() || isAlive(row.pid));
    const dead = rows.filter((row) => !lives(row));
    if (dead.length > 0) this.forget(group, dead);
    // Only `join` writes topics.
    return rows
      .filter(lives)
      .map((row) => ({ group, memberId: row.member_id, topics: JSON.parse(row.topics) as string[] }));
  }

  /** Takes a partition that nobody owns. */
  claim({ group, memberId }: Member, partitionId: number): boolean {
    this.statements.claim.run(group, partitionId, memberId);
    return this.owns({ group, memberId }, partitionId);
  }

  owns({ group, memberId }: Pick<Member, 'group' | 'memberId'>, partitionId: number): boolean {
    return this.statements.owner.get(group, partitionId)?.['member_id'] === memberId;
  }

  release({ group, memberId }: Member, partitionId: number): void {
    this.statements.release.run(group, partitionId, memberId);
  }

  /** The next offset that the group has not done; 0 for a new group. */
  committed(group: string, partitionId: number): number {
    return Number(this.statements.committed.get(group, partitionId)?.['next_offset'] ?? 0);
  }

  /** Notes how far the group is; nothing happens when the member no longer owns the partition. Never goes back. */
  commit({ group, memberId }: Member, partitionId: number, nextOffset: number): void {
    this.statements.commit.run(group, partitionId, nextOffset, memberId);
  }

  close(): void {
    if (this.database.isOpen) this.database.close();
  }

  private forget(group: string, dead: readonly MemberRow[]): void {
    transaction(this.database, () => {
      for (const { member_id: memberId, expires_at_ms: expiresAt } of dead) {
        // Between reading and writing the member may have given a sign of life.
        const now = this.statements.members.all(group).find((row) => row['member_id'] === memberId);
        if (now?.['expires_at_ms'] !== expiresAt) continue;
        this.statements.forget.run(group, memberId);
        this.statements.leave.run(group, memberId);
      }
    });
  }
}
