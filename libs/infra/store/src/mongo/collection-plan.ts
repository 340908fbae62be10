import { type Connection, type IndexDefinition, type Model, Schema } from 'mongoose';

/** Fields of an index in their order, each ascending or descending. */
export type IndexFields = Readonly<Record<string, 1 | -1>>;

/** What a collection holds beside its documents, and the indexes that serve every query of it. */
export interface CollectionPlan<Keys extends object> {
  readonly name: string;
  /** The type of each key by which documents are found: `Number`, `[String]` … */
  readonly keys: Readonly<Record<keyof Keys, unknown>>;
  readonly indexes: readonly IndexFields[];
  readonly uniqueIndexes?: readonly IndexFields[];
}

/** A document as it is kept: under its id, with the keys by which it is found beside it. */
export interface StoredRow {
  readonly _id: string;
  readonly document: unknown;
}

/** The mongoose model of a collection, on a connection of its own. */
export function modelOf<Keys extends object>(connection: Connection, plan: CollectionPlan<Keys>): Model<StoredRow> {
  // Documents go in and come out by `stored-document`, so nothing of them is to be cast, filled in or left out.
  const document = { type: Schema.Types.Mixed, required: true };
  // The plan names a type for each key, as mongoose wants them; the key's own type is the adapter's.
  const definition = { _id: String, ...plan.keys, document } as Record<string, typeof String>;
  const schema = new Schema(definition, { versionKey: false, minimize: false, id: false });
  for (const fields of plan.indexes) schema.index({ ...fields });
  for (const fields of plan.uniqueIndexes ?? []) schema.index({ ...fields }, { unique: true });
  // The schema declares what a row is made of: `_id`, the keys and `document`.
  return connection.model(plan.name, schema, plan.name) as unknown as Model<StoredRow>;
}

/** An index as the server is told of it. */
export interface Index {
  readonly name: string;
  readonly key: Record<string, 1 | -1>;
  readonly unique?: true;
}

/** The indexes that a model's schema declares. */
export function indexesOf(model: Model<StoredRow>): Index[] {
  return model.schema.indexes().map(([fields, { unique }]) => ({
    name: Object.entries(fields).flat().join('_'),
    key: ascendingOrDescending(fields),
    ...(unique === true ? { unique } : {}),
  }));
}

function ascendingOrDescending(fields: IndexDefinition): Record<string, 1 | -1> {
  // Plans hold nothing but 1 and -1.
  return Object.fromEntries(Object.entries(fields).map(([field, direction]) => [field, direction === -1 ? -1 : 1]));
}
