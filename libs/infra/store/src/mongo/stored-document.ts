/**
 * Documents as servers of MongoDB's protocol hold them exactly. What JSON keeps of a value comes back as it was; these
 * would not:
 * - Keys with `.` or `$` are refused by some servers, and one with a zero byte by all. They are escaped.
 * - Half of a surrogate pair, as a text has that was cut in the middle of a character, has no UTF-8. An array directly in
 *   an array is refused by some servers. Both are stored as their JSON text, under a key that no document can have.
 *
 * As in JSON, a key whose value is undefined is left out.
 */

/** The key of a value that is stored as its JSON text. A `%` in a document's own key is always followed by hex digits. */
const jsonKey = '%json';

const escapedCharacter = /[%.$\0\p{Surrogate}]/gu;

/** The document in the form in which it is stored. */
export function toStored(value: unknown): unknown {
  if (typeof value === 'string') return value.isWellFormed() ? value : { [jsonKey]: JSON.stringify(value) };
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(toStoredItem);
  const stored: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    if (item !== undefined) stored[escapeKey(key)] = toStored(item);
  }
  return stored;
}

/** The document as it was before `toStored`. */
export function fromStored(stored: unknown): unknown {
  if (typeof stored !== 'object' || stored === null) return stored;
  if (Array.isArray(stored)) return stored.map(fromStored);
  const document: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(stored)) {
    if (key === jsonKey && typeof item === 'string') return JSON.parse(item);
    setKey(document, key.includes('%') ? unescapeKey(key) : key, fromStored(item));
  }
  return document;
}

function toStoredItem(item: unknown): unknown {
  return Array.isArray(item) ? { [jsonKey]: JSON.stringify(item) } : toStored(item ?? null);
}

function escapeKey(key: string): string {
  // An assignment to this key would set the prototype.
  if (key === '__proto__') return '%005f_proto__';
  return key.replace(escapedCharacter, (character) => `%${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

function unescapeKey(key: string): string {
  return key.replace(/%([0-9a-f]{4})/g, (_match, unit: string) => String.fromCharCode(parseInt(unit, 16)));
}

function setKey(document: Record<string, unknown>, key: string, value: unknown): void {
  if (key === '__proto__') {
    Object.defineProperty(document, key, { value, enumerable: true, configurable: true, writable: true });
  } else {
    document[key] = value;
  }
}
