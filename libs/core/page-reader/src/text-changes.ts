import { comparableParagraphs, type ComparableParagraph } from './comparable-text.js';

/** One paragraph that differs between two revisions of a text, as it was written before and after. */
export type TextChange =
  | { readonly kind: 'added'; readonly after: string }
  | { readonly kind: 'removed'; readonly before: string }
  | { readonly kind: 'changed'; readonly before: string; readonly after: string };

/** Above so many pairs of differing paragraphs the middle is told as removed and added as a whole. */
const pairsMax = 1_000_000;
/** Two paragraphs with so many words in common are one that was changed. */
const sharedWordsMin = 0.4;

/** Whether a reader would say that the text is another one. */
export function hasChanged(before: string, after: string): boolean {
  return changesBetween(before, after).length > 0;
}

/**
 * What changed between two revisions of a text, paragraph by paragraph, in the order of the later one; empty when only
 * counters, clocks, spaces or typography did.
 */
export function changesBetween(before: string, after: string): TextChange[] {
  const one = comparableParagraphs(before);
  const other = comparableParagraphs(after);
  let start = 0;
  while (start < Math.min(one.length, other.length) && isSame(one[start], other[start])) start += 1;
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && isSame(one.at(-1 - end), other.at(-1 - end))) end += 1;
  return changesInside(one.slice(start, one.length - end), other.slice(start, other.length - end));
}

function isSame(one: ComparableParagraph | undefined, other: ComparableParagraph | undefined): boolean {
  return one?.comparable === other?.comparable;
}

type Paragraphs = readonly ComparableParagraph[];

function changesInside(one: Paragraphs, other: Paragraphs): TextChange[] {
  if (one.length * other.length > pairsMax) return told(one, other);
  const lengths = commonLengths(one, other);
  const changes: TextChange[] = [];
  let [row, column, fromRow, fromColumn] = [0, 0, 0, 0];
  const tell = () => changes.push(...told(one.slice(fromRow, row), other.slice(fromColumn, column)));
  while (row < one.length && column < other.length) {
    if (isSame(one[row], other[column])) {
      tell();
      [row, column] = [row + 1, column + 1];
      [fromRow, fromColumn] = [row, column];
    } else if (lengthAt(lengths, row + 1, column) >= lengthAt(lengths, row, column + 1)) row += 1;
    else column += 1;
  }
  [row, column] = [one.length, other.length];
  tell();
  return changes;
}

function lengthAt(lengths: readonly Uint32Array[], row: number, column: number): number {
  return lengths[row]?.[column] ?? 0;
}

/** The length of the longest common run of paragraphs from each pair of places on. */
function commonLengths(one: Paragraphs, other: Paragraphs): Uint32Array[] {
  const lengths = Array.from({ length: one.length + 1 }, () => new Uint32Array(other.length + 1));
  for (let row = one.length - 1; row >= 0; row -= 1) {
    const [own, below] = [lengths[row], lengths[row + 1]];
    if (own === undefined || below === undefined) continue;
    for (let column = other.length - 1; column >= 0; column -= 1) {
      const isCommon = isSame(one[row], other[column]);
      own[column] = isCommon ? (below[column + 1] ?? 0) + 1 : Math.max(below[column] ?? 0, own[column + 1] ?? 0);
    }
  }
  return lengths;
}

/** Tells what was removed and added at one place; a pair with many words in common is one paragraph that was changed. */
function told(removed: Paragraphs, added: Paragraphs): TextChange[] {
  const left = [...removed];
  const changes: TextChange[] = [];
  for (const { written: after, comparable } of added) {
    const index = left.findIndex((paragraph) => sharedWords(paragraph.comparable, comparable) >= sharedWordsMin);
    const [before] = index === -1 ? [] : left.splice(index, 1);
    changes.push(before === undefined ? { kind: 'added', after } : { kind: 'changed', before: before.written, after });
  }
  return [...left.map(({ written }): TextChange => ({ kind: 'removed', before: written })), ...changes];
}

function sharedWords(one: string, other: string): number {
  const words = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));
  const [first, second] = [words(one), words(other)];
  let shared = 0;
  for (const word of first) if (second.has(word)) shared += 1;
  return (2 * shared) / Math.max(1, first.size + second.size);
}
