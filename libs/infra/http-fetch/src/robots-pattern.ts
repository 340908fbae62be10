/** What a path or a pattern may not hold as it is, because addresses hold it percent-encoded. */
const encodedCharacters = /[^!-~]|["<>`{}^|]/gu;

/**
 * The same spelling for paths and patterns: what must be encoded is, with capital digits. Nothing is decoded, as in Google's
 * parser, although RFC 9309 (section 2.2.2) would take `%62` for `b`: no site's own addresses are spelled so.
 */
export function spellPath(path: string): string {
  return path
    .toWellFormed()
    .replace(encodedCharacters, (character) => encodeURIComponent(character))
    .replace(/%[0-9a-f]{2}/giu, (octet) => octet.toUpperCase());
}

/**
 * Whether a pattern of a robots.txt matches the beginning of a path: `*` stands for any characters, `$` at the end for the
 * end of the path. Both as `spellPath` gives them. Looks for the pieces between the stars one after the other, each as early
 * as it comes, and never goes back, so a hostile pattern costs no more than another.
 */
export function isPatternOf(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$');
  const [first = '', ...pieces] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*');
  if (!path.startsWith(first)) return false;
  if (isAnchored && pieces.length === 0) return path === first;
  const last = isAnchored ? (pieces.pop() ?? '') : '';
  let position = first.length;
  for (const piece of pieces) {
    const found = path.indexOf(piece, position);
    if (found === -1) return false;
    position = found + piece.length;
  }
  return !isAnchored || (path.endsWith(last) && path.length - last.length >= position);
}
