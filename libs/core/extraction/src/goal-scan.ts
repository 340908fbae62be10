import { wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

/** What stands today is no plan, whatever was promised before it: qui contrôlent actuellement 85 %. */
const present = wordSet('actuellement aujourd currently already deja حاليا بالفعل');
/** A clause of its own: what is planned before it is not what it tells. */
const relatives = wordSet('qui who which whose الذين');
const contents = new Set(['وان', 'وانه', 'وانها', 'وانهم']);

/**
 * The nearest token before a number in its clause of which something holds, for words of what is to come: no relative clause, no
 * word of the present and no further that stands between.
 */
export function nearestAhead(
  { tokens, clauseOf }: Manuscript,
  { draft }: Candidate,
  holds: (at: number) => boolean,
): number | null {
  for (let at = draft.first - 1; at >= 0 && clauseOf[at] === clauseOf[draft.first]; at -= 1) {
    if (holds(at)) return at;
    if (isWord(tokens[at], present) || isWord(tokens[at], relatives) || contents.has(wordAt(tokens, at))) return null;
    if (wordAt(tokens, at) === 'that' && wordAt(tokens, at - 1) === 'and') return null;
  }
  return null;
}
