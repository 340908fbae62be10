import { tokenAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import type { Manuscript } from './manuscript.js';
import { isWord } from './word-sets.js';

/** A word of a table among the three behind a number, before the next figure and any sign. */
export function behind({ tokens }: Manuscript, { draft, to }: Candidate, table: ReadonlySet<string>): number | null {
  for (let index = draft.next; index < Math.min(to, draft.next + 3); index += 1) {
    if (tokenAt(tokens, index).kind === 'sign') return null;
    if (isWord(tokens[index], table)) return index;
  }
  return null;
}

/** A word of a table before a number, after the figure before it. */
export function inClause(
  { tokens }: Manuscript,
  { from, draft }: Candidate,
  table: ReadonlySet<string>,
): number | null {
  for (let index = draft.first - 1; index >= from; index -= 1) if (isWord(tokens[index], table)) return index;
  return null;
}

/** As `inClause`, across the figures before it in its clause. */
export function backInClause(
  { tokens, clauseOf }: Manuscript,
  { draft }: Candidate,
  table: ReadonlySet<string>,
): number | null {
  for (let index = draft.first - 1; index >= 0 && clauseOf[index] === clauseOf[draft.first]; index -= 1) {
    if (isWord(tokens[index], table)) return index;
  }
  return null;
}

const reach = 6;

/** The word of a set nearest before a number in its clause and after the figure before it. */
export function nearestBefore(
  { tokens, clauseOf }: Manuscript,
  { draft, from }: Candidate,
  words: ReadonlySet<string>,
): number | null {
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - reach); at -= 1)
    if (clauseOf[at] === clauseOf[draft.first] && isWord(tokens[at], words)) return at;
  return null;
}

/** A word of a set close behind a number, before any sign and the next figure. */
export function nearestBehind(
  { tokens }: Manuscript,
  { draft, to }: Candidate,
  words: ReadonlySet<string>,
): number | null {
  for (let at = draft.next; at < Math.min(to, draft.next + 4); at += 1) {
    if (tokenAt(tokens, at).kind === 'sign') return null;
    if (isWord(tokens[at], words)) return at;
  }
  return null;
}
