import type { Quote } from '../api/shapes.js';

/** Where a quote stands in a text. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/**
 * Finds a quote in a text: at its positions when the words are there, else where its words stand between the same
 * neighbours, since another revision may have moved them. Null when they are not in the text.
 */
export function placeQuote(text: string, { exact, prefix, suffix, start, end }: Quote): Place | null {
  if (text.slice(start, end) === exact) return { start, end };
  const found = text.indexOf(prefix + exact + suffix);
  if (found === -1) return null;
  const moved = found + prefix.length;
  return { start: moved, end: moved + exact.length };
}
