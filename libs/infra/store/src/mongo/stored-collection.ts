import type { Connection, Model, mongo, QueryFilter } from 'mongoose';
import { type CollectionPlan, type IndexFields, modelOf, type StoredRow } from './collection-plan.js';
import { CollectionWriter, throwFirst } from './collection-writer.js';
import { createIndexes } from './create-indexes.js';
import { GroupedReads } from './grouped-reads.js';
import { GroupedWrites } from './grouped-writes.js';
import { reaching } from './mongo-error.js';
import { fromStored, toStored } from './stored-document.js';

/** Keys in one `$in`, and documents in one command: bounds how long one command keeps a server busy. */
export const keysPerCommandMax = 500;

/** Rows that the server sends at a time; more are fetched while the first are read. */
const rowsPerAnswer = 1_000;

/** A document with its id and its keys, as it is handed in. */
export interface NewRow<Keys extends object, Document> {
  readonly id: string;
  readonly keys: Keys;
  readonly document: Document;
}

/** What to look for: keys, as the adapter's plan names them, or `_id`. */
export type Filter = Readonly<Record<string, unknown>>;

export interface FindOptions {
  readonly sort?: IndexFields;
  readonly limit?: number;
  /** Reads also what no majority of servers has yet, and so may still be lost: only for looking around before a write. */
  readonly isNewest?: boolean;
}

/** One collection of documents of one kind. Every method throws StoreError when the server cannot do it. */
export class StoredCollection<Keys extends object, Document> {
  readonly #model: Model<StoredRow>;
  readonly #writer: CollectionWriter;
  readonly #inserts: GroupedWrites<StoredRow, boolean>;
  readonly #replaces: GroupedWrites<StoredRow, void>;
  readonly #reads = new GroupedReads<Document>((ids) => this.#readByIds(ids));

  constructor(connection: Connection, plan: CollectionPlan<Keys>) {
    this.#model = modelOf(connection, plan);
    // Writes go past mongoose's casting, which would look at each of a document's values once more. The model says what
    // a row is; mongoose's collection takes any.
    const writer = new CollectionWriter(this.#model.collection as unknown as mongo.Collection<StoredRow>);
    this.#writer = writer;
    this.#inserts = new GroupedWrites((rows) => writer.insertEach(rows), keysPerCommandMax);
    this.#replaces = new GroupedWrites((rows) => writer.replaceEach(rows), keysPerCommandMax);
  }

  /** Makes the indexes that are not there yet, also while other processes do the same. */
  createIndexes(): Promise<void> {
    return createIndexes(this.#model);
  }

  /** Inserts those whose id is new, and passes over the others. */
  async insertNew(rows: readonly NewRow<Keys, Document>[]): Promise<void> {
    for (const part of partsOf(rows)) throwFirst(await this.#writer.insert(part.map(storedRow)));
  }

  /** Inserts one document. @returns whether its id was new */
  async insert(row: NewRow<Keys, Document>): Promise<boolean> {
    return this.#inserts.add(storedRow(row));
  }

  /**
   * Inserts one after the other, and stops at the first whose id or other unique key is taken.
   * @returns whether all of them were inserted
   */
  async insertInOrder(rows: readonly NewRow<Keys, Document>[]): Promise<boolean> {
    return this.#writer.insertInOrder(rows.map(storedRow));
  }

  /** Puts a document in the place of the one with its id, or where there is none. */
  async replace(row: NewRow<Keys, Document>): Promise<void> {
    return this.#replaces.add(storedRow(row));
  }

  /** Forgets the documents that the filter finds. */
  async remove(filter: Filter): Promise<void> {
    // As in #read: filters name the fields of the plan.
    await reaching(() => this.#model.collection.deleteMany({ ...filter }));
  }

  /** Sets keys of the documents that have these ids. */
  async mark(ids: readonly string[], keys: Partial<Keys>): Promise<void> {
    for (const part of partsOf(ids)) {
      await reaching(() => this.#model.collection.updateMany(amongIds(part), { $set: keys }));
    }
  }

  async find(filter: Filter, options: FindOptions = {}): Promise<Document[]> {
    const rows = await this.#read<StoredRow>(filter, { _id: 0, document: 1 }, options);
    // Only this adapter writes the collection, and only documents of this kind.
    return rows.map((row) => fromStored(row.document) as Document);
  }

  /** The documents that have these ids, in no order, each once. What is asked for at the same time is read together. */
  findByIds(ids: readonly string[]): Promise<Document[]> {
    return this.#reads.find(ids);
  }

  /** The documents that have one of these values, in no order. Each document once, however often a value is given. */
  async findAmong(field: string, values: readonly string[]): Promise<Document[]> {
    const found: Document[] = [];
    for (const part of partsOf([...new Set(values)])) found.push(...(await this.find({ [field]: { $in: part } })));
    return found;
  }

  /** Only some of the keys, which an index has without the documents. */
  async findKeys<Name extends keyof Keys | '_id'>(
    filter: Filter,
    names: readonly Name[],
    options: FindOptions = {},
  ): Promise<Pick<Keys & { _id: string }, Name>[]> {
    const projection: Record<string, number> = { _id: 0 };
    for (const name of names) projection[String(name)] = 1;
    // The projection gives exactly these fields, which the plan declares.
    return this.#read<Pick<Keys & { _id: string }, Name>>(filter, projection, options);
  }

  /** As `findKeys`, of the documents that have one of these values. */
  async findKeysAmong<Name extends keyof Keys | '_id'>(
    field: string,
    values: readonly string[],
    names: readonly Name[],
  ): Promise<Pick<Keys & { _id: string }, Name>[]> {
    const found: Pick<Keys & { _id: string }, Name>[] = [];
    for (const part of partsOf([...new Set(values)])) {
      found.push(...(await this.findKeys({ [field]: { $in: part } }, names)));
    }
    return found;
  }

  async #readByIds(ids: readonly string[]): Promise<ReadonlyMap<string, Document>> {
    const found = new Map<string, Document>();
    for (const part of partsOf(ids)) {
      const rows = await this.#read<StoredRow>(amongIds(part), { document: 1 }, {});
      // Only this adapter writes the collection, and only documents of this kind.
      for (const row of rows) found.set(row._id, fromStored(row.document) as Document);
    }
    return found;
  }

  #read<Found>(filter: Filter, projection: Record<string, number>, options: FindOptions): Promise<Found[]> {
    const { sort, limit, isNewest = false } = options;
    // Filters name the fields of the plan; mongoose's type knows only those that every collection has.
    const query = this.#model.find(filter as QueryFilter<StoredRow>, projection).batchSize(rowsPerAnswer);
    if (sort !== undefined) query.sort(sort);
    if (limit !== undefined) query.limit(limit);
    if (isNewest) query.readConcern('local');
    return reaching(() => query.lean<Found[]>().exec());
  }
}

function storedRow<Keys extends object, Document>({ id, keys, document }: NewRow<Keys, Document>) {
  return { _id: id, ...keys, document: toStored(document) };
}

function amongIds(ids: readonly string[]): Filter {
  return { _id: { $in: ids } };
}

function partsOf<Item>(items: readonly Item[]): Item[][] {
  const count = Math.ceil(items.length / keysPerCommandMax);
  return Array.from({ length: count }, (_, part) =>
    items.slice(part * keysPerCommandMax, (part + 1) * keysPerCommandMax),
  );
}
