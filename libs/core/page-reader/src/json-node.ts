export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether a JSON value is an object with named members. */
export function isObject(node: unknown): node is JsonObject {
  return typeof node === 'object' && node !== null && !Array.isArray(node);
}

/** The values of a member that may be missing, single or a list. */
export function list(value: unknown): unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]) : [value];
}

/** The names of a node's types. */
export function typesOf(node: JsonObject): string[] {
  return list(node['@type']).filter((name): name is string => typeof name === 'string');
}

const nestingMax = 5;

/** A text is written as a string, as a list of them, or as an object with the string in it; null when there is none. */
export function text(value: unknown, nesting = 0): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (nesting > nestingMax) return null;
  if (Array.isArray(value)) return text((value as unknown[])[0], nesting + 1);
  if (!isObject(value)) return null;
  return text(value['@value'] ?? value['@id'] ?? value['alternateName'] ?? value['name'], nesting + 1);
}

/** Nodes by the identifier by which others refer to them; only those that say more than the identifier. */
export function nodesById(nodes: readonly JsonObject[]): ReadonlyMap<string, JsonObject> {
  const byId = new Map<string, JsonObject>();
  for (const node of nodes) {
    const id = node['@id'];
    if (typeof id === 'string' && node['name'] !== undefined) byId.set(id, node);
  }
  return byId;
}
