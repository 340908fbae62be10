import { Injectable } from '@nestjs/common';
import { type CloudEvent, type FactChangedV1, factChangedV1Data, topics } from '#core/contracts';
import { EventLog, fromRecord, type Positions, type StoredRecord } from '#infra/event-log';
import { inOrderOfTime } from './order-of-time.js';
import { writePosition } from './stream-position.js';

/** A change with the place in the stream right after it. */
export interface PlacedChange {
  readonly event: FactChangedV1;
  readonly position: string;
}

/** More than this is told partition by partition, since sorting it by time would have to hold it all. */
const sortedChangesMax = 5_000;

/** Offsets may have gaps, so the records between two places may be fewer than expected; none comes later than this. */
const collectTimeoutMs = 5_000;

/** Ids of changes that were told of late: one that was sent twice after a crash comes twice in the log. */
const rememberedIdsMax = 5_000;

/**
 * How far before its place a reader looks, per partition, for changes that it was told already. The second copy of a
 * change comes within one round of whoever publishes them, and both lie in one partition.
 */
const lookBackRecords = 500;

/** Reads the changes from the log, each reader at its own pace. */
@Injectable()
export class ChangeReader {
  constructor(private readonly log: EventLog) {}

  /** The place after the last change there is. */
  end(): Promise<Positions> {
    return this.log.end(topics.changes);
  }

  /** The place so many changes before the end, by the time at which the log took them. */
  async placeBeforeEnd(count: number, signal: AbortSignal): Promise<Positions> {
    const end = await this.end();
    const from = Object.fromEntries(Object.entries(end).map(([key, offset]) => [key, Math.max(0, offset - count)]));
    const newest = inOrderOfTime(await this.collect(from, end, signal)).slice(-count);
    const starts: Record<number, number> = { ...end };
    if (count === 0) return starts;
    for (const { partition, offset } of newest) starts[partition] = Math.min(starts[partition] ?? offset, offset);
    return starts;
  }

  /** The changes from a place on, for ever: what is there already in the order of time, then as they come. */
  async *follow(from: Positions, signal: AbortSignal): AsyncIterable<PlacedChange> {
    const end = await this.end();
    const partitions = Object.keys(end).length;
    const positions: Record<number, number> = withinLog(from, end);
    const told = await this.toldBefore(positions, signal);
    const past = countBetween(positions, end) > sortedChangesMax ? [] : await this.collect(positions, end, signal);
    for (const record of inOrderOfTime(past)) yield* this.place(record, positions, partitions, told);
    for await (const record of this.log.read(topics.changes, { ...positions }, signal)) {
      yield* this.place(record, positions, partitions, told);
    }
  }

  /** The ids right before a place: whoever reads on from there knows them. */
  private async toldBefore(positions: Positions, signal: AbortSignal): Promise<Set<string>> {
    const before = Object.entries(positions).map(
      ([key, offset]) => [key, Math.max(0, offset - lookBackRecords)] as const,
    );
    const from: Positions = Object.fromEntries(before);
    const records = await this.collect(from, positions, signal);
    return new Set(records.flatMap(({ headers }) => headers['ce_id'] ?? []));
  }

  private *place(
    record: StoredRecord,
    positions: Record<number, number>,
    partitions: number,
    told: Set<string>,
  ): Iterable<PlacedChange> {
    positions[record.partition] = record.offset + 1;
    const decoded = fromRecord(record);
    if (decoded.kind === 'fault' || told.has(decoded.event.id)) return;
    told.add(decoded.event.id);
    if (told.size > rememberedIdsMax) told.delete(told.values().next().value ?? '');
    if (isChange(decoded.event)) yield { event: decoded.event, position: writePosition(positions, partitions) };
  }

  /** The records between two places. */
  private async collect(from: Positions, to: Positions, stopped: AbortSignal): Promise<StoredRecord[]> {
    const records: StoredRecord[] = [];
    let missing = countBetween(from, to);
    if (missing === 0) return records;
    const stop = new AbortController();
    const signal = AbortSignal.any([stopped, stop.signal, AbortSignal.timeout(collectTimeoutMs)]);
    for await (const record of this.log.read(topics.changes, from, signal)) {
      if (record.offset >= (to[record.partition] ?? 0)) continue;
      records.push(record);
      missing -= 1;
      if (missing === 0) break;
    }
    stop.abort();
    return records;
  }
}

/** A place beyond the end belongs to a log that is no more; its reader starts anew. */
function withinLog(from: Positions, end: Positions): Record<number, number> {
  const entries = Object.entries(end).map(([key, last]) => [key, from[Number(key)] ?? 0, last] as const);
  return Object.fromEntries(entries.map(([key, offset, last]) => [key, offset > last ? 0 : offset]));
}

/** How many records lie between two places. */
function countBetween(from: Positions, to: Positions): number {
  return Object.entries(to).reduce((sum, [key, end]) => sum + Math.max(0, end - (from[Number(key)] ?? 0)), 0);
}

/** The topic of changes carries nothing else; decoding has checked the data against the catalogue. */
function isChange(event: CloudEvent): event is FactChangedV1 {
  return factChangedV1Data.safeParse(event.data).success;
}
