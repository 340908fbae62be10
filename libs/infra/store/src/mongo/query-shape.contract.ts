/** How a query bounds a field: by one value, by a list of values, or by a range, of which the beginning of a word is one. */
type Bound = '=' | 'in' | '<>';

type Fields = readonly (readonly [field: string, direction: number])[];

/** A command without its values. */
export interface QueryShape {
  readonly collection: string;
  readonly command: string;
  readonly bounds: ReadonlyMap<string, Bound>;
  readonly sort: Fields;
}

/** An index that a schema declares, or the one by `_id` that every collection has. */
export interface DeclaredIndex {
  readonly name: string;
  readonly key: Readonly<Record<string, number>>;
}

/** The index that serves a shape, and what it leaves to be done. */
export interface Service {
  readonly index: DeclaredIndex;
  /** The fields that are looked at in the documents that it found. */
  readonly residue: readonly string[];
  /** True when what was found has still to be sorted. */
  readonly isSorting: boolean;
}

type Command = Readonly<Record<string, unknown>>;

const boundsOfOperators: ReadonlyMap<string, Bound> = new Map([
  ['$eq', '='],
  ['$in', 'in'],
  ...['$gt', '$gte', '$lt', '$lte'].map((operator) => [operator, '<>'] as const),
]);

/** What a command asks for, one shape for each statement that it holds; null when it is none that reads or writes documents. */
export function shapesOf(name: string, command: Command): QueryShape[] | null {
  const shape = (filter: unknown, sort: unknown = []): QueryShape => ({
    ...{ collection: String(command[name]), command: name, bounds: boundsOf(filter) },
    // The driver tells of a sort as a map, whose entries are fields with directions.
    sort: [...(sort as Iterable<readonly [string, number]>)],
  });
  if (name === 'find') return [shape(command['filter'], command['sort'])];
  if (name === 'insert') return [shape({ _id: 'must be new' })];
  // Each statement of an update or a delete has its filter under `q`.
  if (name === 'update') return (command['updates'] as { q: unknown }[]).map(({ q }) => shape(q));
  if (name === 'delete') return (command['deletes'] as { q: unknown }[]).map(({ q }) => shape(q));
  return null;
}

function boundsOf(filter: unknown): Map<string, Bound> {
  const bounds = new Map<string, Bound>();
  for (const [field, condition] of Object.entries(Object(filter) as Command)) {
    const parts = field === '$and' ? (condition as unknown[]).map(boundsOf) : [new Map([[field, boundOf(condition)]])];
    // Of several bounds on one field the closest decides: an index of words finds by a whole word before a beginning.
    for (const [name, bound] of parts.flatMap((part) => [...part])) {
      if (bounds.get(name) !== '=') bounds.set(name, bound);
    }
  }
  return bounds;
}

function boundOf(condition: unknown): Bound {
  if (Object.prototype.toString.call(condition) === '[object RegExp]') return '<>';
  if (typeof condition !== 'object' || condition === null) return '=';
  const bound = boundsOfOperators.get(Object.keys(condition)[0] ?? '');
  if (bound === undefined) throw new Error(`No index is known to serve ${JSON.stringify(condition)}`);
  return bound;
}

/**
 * Tells how an index serves a shape by the rule of equality, sort, range: its first fields are those that are bound to one
 * value, then come those of the sort, then the ranges (mongodb.com, "The ESR Guideline").
 * @returns null when it does not even find the place to begin
 */
export function serviceOf({ bounds, sort }: QueryShape, index: DeclaredIndex): Service | null {
  const fields = Object.entries(index.key);
  const equal = fields.findIndex(([field]) => bounds.get(field) !== '=');
  const rest = equal === -1 ? [] : fields.slice(equal);
  const isSorted = isAlong(sort, rest);
  const isBound = fields.length > 0 && bounds.has(fields[0]?.[0] ?? '');
  // An index that is only walked along must not look for anything: it would look at every document.
  const isWalk = bounds.size === 0 && isSorted && sort.length > 0;
  if (!isBound && !isWalk) return null;
  // After the first field that is not bound to one value, an index still spares looking at the documents.
  const residue = [...bounds.keys()].filter((field) => !(field in index.key));
  return { index, residue, isSorting: sort.length > 0 && !isSorted };
}

/** Whether an index that is read from one end to the other gives this order. */
function isAlong(sort: Fields, fields: Fields): boolean {
  const turns = sort.map(([field, direction], place) => {
    const [other, otherDirection = 0] = fields[place] ?? [];
    return field === other ? direction * otherDirection : 0;
  });
  return turns.every((turn) => turn === 1) || turns.every((turn) => turn === -1);
}

/** The index that leaves least to be done. */
export function bestServiceOf(shape: QueryShape, indexes: readonly DeclaredIndex[]): Service | null {
  const services = indexes.map((index) => serviceOf(shape, index)).filter((service) => service !== null);
  const [best] = services.sort((left, right) => costOf(shape, left) - costOf(shape, right));
  return best ?? null;
}

function costOf({ bounds }: QueryShape, { index, residue, isSorting }: Service): number {
  const isExact = bounds.get(Object.keys(index.key)[0] ?? '') === '=';
  // A range that is walked through to look at each document for something else may be all of them.
  const isWalk = !isExact && residue.length > 0;
  return (isWalk ? 100 : 0) + (isSorting ? 50 : 0) + 2 * residue.length - (isExact ? 1 : 0);
}

/** A shape in words: `facts find seriesId in`. */
export function describeShape({ collection, command, bounds, sort }: QueryShape): string {
  const conditions = [...bounds].map(([field, bound]) => `${field} ${bound}`);
  const order = sort.map(([field, direction]) => (direction === 1 ? field : `${field} down`));
  return [
    `${collection} ${command}`,
    ...(conditions.length === 0 ? [] : [conditions.join(', ')]),
    ...(order.length === 0 ? [] : [`by ${order.join(', ')}`]),
  ].join(' ');
}

/** How a shape is served, in words. */
export function describeService(service: Service | null): string {
  if (service === null) return 'NO INDEX';
  const { index, residue, isSorting } = service;
  return [
    index.name,
    ...(residue.length === 0 ? [] : [`looks at ${residue.join(', ')}`]),
    ...(isSorting ? ['sorts a page'] : []),
  ].join('; ');
}
