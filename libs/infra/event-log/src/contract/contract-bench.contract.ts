import { afterEach, beforeEach } from '@jest/globals';
import type { Batch, Consumer, EventLog, LogRecord, Positions, StoredRecord, Subscription } from '../event-log.js';

/** One log that is shared by several openings of it, each as if in a process of its own. */
export interface LogUnderTest {
  /** Opens the log once more. */
  open(): Promise<EventLog>;
  /** Ends an opening as if its process had been killed: nothing is committed and nobody is told. */
  crash(log: EventLog): Promise<void>;
  /** Ends what is still open and removes the data. */
  dispose(): Promise<void>;
}

/** What the suite works with: a log that is new in every test, and a topic of it. */
export interface Bench {
  readonly log: EventLog;
  /** A topic of four partitions. */
  readonly topic: string;
  readonly open: LogUnderTest['open'];
  readonly crash: LogUnderTest['crash'];
  /** Subscribes to the topic; what is not said is as in most tests. */
  readonly subscribe: (
    options: Partial<Subscription> & Pick<Subscription, 'onBatch'>,
    on?: EventLog,
  ) => Promise<{ consumer: Consumer; fatal: unknown[] }>;
  /** Two keys that live in different partitions, however the adapter spreads them. */
  readonly keysApart: () => Promise<[string, string]>;
}

export type Collected = StoredRecord[];

export const keys = ['rabat', 'agadir', 'tangier', 'oujda', 'laayoune', 'fes', 'meknes', 'safi'];

/** 0, 1, 2 … */
export const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

export function aRecord(key: string, value: string): LogRecord {
  return { key, headers: { ce_id: `${key}/${value}` }, value: Buffer.from(value) };
}

/** Records whose keys go round the cities. */
export function someRecords(count: number): LogRecord[] {
  return numbers(count).map((index) => aRecord(keys[index % keys.length]!, `value ${index}`));
}

export function valueOf(record: LogRecord): string {
  return Buffer.from(record.value).toString();
}

/** Every value, in an order of its own: between partitions there is none. */
export function everyValue(records: readonly LogRecord[]): string[] {
  return records.map(valueOf).sort();
}

export function byKey<Kind extends LogRecord>(records: readonly Kind[]): Map<string, Kind[]> {
  return Map.groupBy(records, ({ key }) => key);
}

/** Reads so many records, waiting for those that are not there yet; fewer when the log closes. */
export async function collect(log: EventLog, topic: string, from: Positions, count: number): Promise<Collected> {
  const stop = new AbortController();
  const records: Collected = [];
  for await (const record of log.read(topic, from, stop.signal)) {
    records.push(record);
    if (records.length === count) stop.abort();
  }
  return records;
}

/** What a process waits for that is killed in the middle of its work. */
export const neverEnds = Promise.withResolvers<never>().promise;

/** A handler that notes every record and resolves it; the observer sees each batch first. */
export function resolveAll(seen: Collected, observe?: (batch: Batch) => void): (batch: Batch) => Promise<void> {
  return async (batch) => {
    observe?.(batch);
    const { records, resolve } = batch;
    for (const record of records) {
      seen.push(record);
      resolve(record);
    }
  };
}

/** Opens a new log before each test and ends it after. */
export function contractBench(start: () => Promise<LogUnderTest>): Bench {
  let subject: LogUnderTest;
  let log: EventLog;
  let topic: string;
  let topicsMade = 0;

  beforeEach(async () => {
    subject = await start();
    log = await subject.open();
    topicsMade += 1;
    topic = `contract-${process.pid}-${Date.now()}-${topicsMade}`;
    await log.ensureTopics([{ topic, partitions: 4 }]);
  });
  afterEach(() => subject.dispose());

  return {
    get log() {
      return log;
    },
    get topic() {
      return topic;
    },
    open: () => subject.open(),
    crash: (opened) => subject.crash(opened),
    subscribe: async (options, on = log) => {
      const fatal: unknown[] = [];
      const onFatal = (error: unknown) => void fatal.push(error);
      const usual = { group: 'readers', topics: [topic], batchSize: 10, onFatal };
      return { consumer: await on.subscribe({ ...usual, ...options }), fatal };
    },
    keysApart: async () => {
      await log.publish(topic, someRecords(keys.length));
      const seen = await collect(log, topic, {}, keys.length);
      const other = seen.find((record) => record.partition !== seen[0]!.partition);
      return [seen[0]!.key, other!.key];
    },
  };
}
