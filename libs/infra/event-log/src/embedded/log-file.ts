import { type Database, databaseFault, GroupCommit, openDatabase, type Statement, transaction } from '#infra/sqlite';
import type { LogRecord, Positions, StoredRecord, TopicSpec } from '../event-log.js';
import { LogDamaged, LogUnavailable, UnknownTopic } from '../event-log.errors.js';
import { checksumOf } from './checksum.js';
import { partitionOf } from './partition-of.js';
import { logSchema } from './schema.js';

/** One partition as the file knows it. */
export interface Partition {
  readonly partitionId: number;
  readonly topic: string;
  readonly number: number;
  readonly nextOffset: number;
}

interface RecordRow {
  readonly record_offset: number;
  readonly written_at_ms: number;
  readonly key: string;
  readonly headers: string;
  readonly value: Uint8Array;
  readonly checksum: number;
}

/** A read ends once its values reach so many bytes, so that a batch of large records does not fill the memory. */
const bytesPerReadMax = 8 * 1_048_576;

/** The records of the log in their file: append and read. */
export class LogFile {
  private readonly database: Database;
  private readonly commits: GroupCommit;
  private readonly selectPartitions: Statement;
  private readonly selectTotal: Statement;
  private readonly selectNextOffset: Statement;
  private readonly selectRecords: Statement;
  private readonly insertRecord: Statement;
  private readonly updateNextOffset: Statement;
  private readonly insertPartition: Statement;

  constructor(file: string) {
    this.database = this.guarded(() => openDatabase(file, logSchema));
    this.commits = new GroupCommit(this.database);
    const prepare = (sql: string) => this.database.prepare(sql);
    this.selectPartitions = prepare(
      `SELECT partition_id AS partitionId, topic, number, next_offset AS nextOffset
       FROM partitions WHERE topic = ? ORDER BY number`,
    );
    this.selectTotal = prepare('SELECT coalesce(sum(next_offset), 0) AS total FROM partitions');
    this.selectNextOffset = prepare('SELECT next_offset FROM partitions WHERE partition_id = ?');
    this.selectRecords = prepare(
      `SELECT * FROM records WHERE partition_id = ? AND record_offset >= ? AND record_offset < ?
       ORDER BY record_offset`,
    );
    this.insertRecord = prepare('INSERT INTO records VALUES (?, ?, ?, ?, ?, ?, ?)');
    this.updateNextOffset = prepare('UPDATE partitions SET next_offset = ? WHERE partition_id = ?');
    this.insertPartition = prepare('INSERT INTO partitions (topic, number) VALUES (?, ?)');
  }

  /** Makes the topics that are missing. */
  ensureTopics(specs: readonly TopicSpec[]): void {
    this.guarded(() => {
      transaction(this.database, () => {
        for (const { topic, partitions } of specs) {
          if (this.selectPartitions.get(topic) !== undefined) continue;
          for (let number = 0; number < partitions; number += 1) this.insertPartition.run(topic, number);
        }
      });
    });
  }

  /**
   * The partitions of a topic, by number.
   * @throws UnknownTopic
   */
  partitionsOf(topic: string): Partition[] {
    // The columns are named as the interface's fields.
    const partitions = this.guarded(() => this.selectPartitions.all(topic)) as unknown as Partition[];
    if (partitions.length === 0) throw new UnknownTopic(topic);
    return partitions;
  }

  /** Records in the whole log; grows with every append, of whichever process. */
  total(): number {
    return Number(this.guarded(() => this.selectTotal.get()?.['total']));
  }

  end(topic: string): Positions {
    return Object.fromEntries(this.partitionsOf(topic).map(({ number, nextOffset }) => [number, nextOffset]));
  }

  /** Appends the records together, after those that were appended before; they are on the disk when it resolves. */
  async append(topic: string, records: readonly LogRecord[], nowMs: number): Promise<void> {
    try {
      await this.commits.write(() => {
        this.insertAll(this.partitionsOf(topic), records, nowMs);
      });
    } catch (error) {
      throw translateFault(error, anywhere);
    }
  }

  /**
   * Reads from an offset on: at most `limit` records, and no more than `bytesPerReadMax` asks for.
   * @throws LogDamaged when what stands there is not what was written, or when the partition ends before `from`
   */
  read(partition: Partition, from: number, limit: number): StoredRecord[] {
    const { partitionId, topic, number } = partition;
    return this.guarded(
      () => {
        const next = Number(this.selectNextOffset.get(partitionId)?.['next_offset'] ?? 0);
        if (from > next) throw new LogDamaged(topic, number, from, `the partition ends at ${next}`);
        return this.readRange(partition, from, Math.min(from + limit, next));
      },
      { topic, number, offset: from },
    );
  }

  /** Writes what is still waiting, and closes. */
  close(): void {
    if (!this.database.isOpen) return;
    this.commits.flush();
    this.database.close();
  }

  private insertAll(partitions: readonly Partition[], records: readonly LogRecord[], nowMs: number): void {
    const next = partitions.map((partition) => partition.nextOffset);
    for (const record of records) {
      const number = partitionOf(record.key, partitions.length);
      const offset = next[number] ?? 0;
      this.insertAt(partitions[number], offset, record, nowMs);
      next[number] = offset + 1;
    }
    partitions.forEach(({ partitionId, nextOffset }, number) => {
      if (next[number] !== nextOffset) this.updateNextOffset.run(next[number] ?? 0, partitionId);
    });
  }

  private readRange(partition: Partition, from: number, end: number): StoredRecord[] {
    const records: StoredRecord[] = [];
    let bytes = 0;
    for (const row of this.selectRecords.iterate(partition.partitionId, from, end)) {
      // The statement selects every column of a STRICT table.
      const record = this.verify(partition, from + records.length, row as unknown as RecordRow);
      records.push(record);
      bytes += record.value.byteLength;
      if (bytes >= bytesPerReadMax) return records;
    }
    if (from + records.length < end) throw missing(partition, from + records.length);
    return records;
  }

  private insertAt(partition: Partition | undefined, offset: number, record: LogRecord, timestamp: number): void {
    if (partition === undefined) throw new RangeError('A key fell outside the partitions');
    const { partitionId, topic, number } = partition;
    const { key, value } = record;
    const headers = JSON.stringify(record.headers);
    const checksum = checksumOf({ topic, partition: number, offset, timestamp, key, headers, value });
    this.insertRecord.run(partitionId, offset, timestamp, key, headers, value, checksum);
  }

  private verify(place: Partition, expectedOffset: number, row: RecordRow): StoredRecord {
    const { topic, number: partition } = place;
    const { record_offset: offset, written_at_ms: timestamp, key, headers, value, checksum } = row;
    if (offset !== expectedOffset) throw missing(place, expectedOffset);
    if (checksumOf({ topic, partition, offset, timestamp, key, headers, value }) !== checksum) {
      throw new LogDamaged(topic, partition, offset, 'the checksum differs');
    }
    // The checksum has shown that this is the JSON that was written.
    const parsed = JSON.parse(headers) as Record<string, string>;
    return { topic, partition, offset, timestamp, key, headers: parsed, value };
  }

  private guarded<Result>(work: () => Result, at: Place = anywhere): Result {
    try {
      return work();
    } catch (error) {
      throw translateFault(error, at);
    }
  }
}

/** Where the log was read when a fault was found. */
interface Place {
  readonly topic: string;
  readonly number: number;
  readonly offset: number;
}

/** A fault of the file as a whole. */
const anywhere: Place = { topic: '*', number: 0, offset: 0 };

function translateFault(error: unknown, { topic, number, offset }: Place): unknown {
  const fault = databaseFault(error);
  if (fault === 'damaged') return new LogDamaged(topic, number, offset, 'the file cannot be read', { cause: error });
  if (fault === 'full' || fault === 'busy') return new LogUnavailable(`The log's file is ${fault}`, { cause: error });
  return error;
}

function missing({ topic, number }: Partition, offset: number): LogDamaged {
  return new LogDamaged(topic, number, offset, 'the record is missing');
}
