import { type Draft, tokenAt, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';

const joints = new Set(['و', 'et', 'and', 'ou', 'or', 'او', ',', '،', '&']);
const prepositions = new Set(['ب', 'de', 'd', 'of', 'by', 'dont']);
/** Between two members of one list stand at most so many words: the noun of the first and what describes it. */
const listTokensMax = 9;

/** The token right before a number's bound words and sign, where a joint would stand. */
export function beforeBound({ tokens }: Manuscript, { first, start, bound }: Draft): number {
  let at = first - 1;
  const from = bound !== null && bound.start < start ? bound.start : start;
  while (at >= 0 && (tokens[at]?.start ?? 0) >= from) at -= 1;
  return at;
}

/**
 * Whether a number goes on with a list that the number before it began: 3 و4 و5, 24, 10 et 5 %, 12 arrests and 9 searches.
 * A comma alone is doubtful: it joins only where the list goes on behind it.
 */
export function jointBefore(manuscript: Manuscript, last: Draft, draft: Draft): 'joint' | 'comma' | null {
  const { tokens, sentenceOf, text } = manuscript;
  if (sentenceOf[last.first] !== sentenceOf[draft.first]) return null;
  let at = beforeBound(manuscript, draft);
  // و(2,884) امرأة: newsrooms put the number alone into brackets.
  const inBrackets = wordAt(tokens, at) === '(' && wordAt(tokens, draft.next) === ')';
  if (inBrackets) at -= 1;
  const closed = wordAt(tokens, last.next) === ')' && wordAt(tokens, last.first - 1) === '(' ? 1 : 0;
  if (at < last.next - 1 || at - last.next > listTokensMax) return null;
  const opening = tokenAt(tokens, at + 1);
  const attached =
    opening.folded.startsWith('و') &&
    (at + 1 < draft.first || text.slice(opening.start, draft.start).startsWith('و') || opening.folded === 'و');
  if (inBrackets && wordAt(tokens, at) === 'و')
    return openBetween(manuscript, last.next + closed, at, last) ? 'joint' : null;
  if (!attached) {
    if (prepositions.has(wordAt(tokens, at))) at -= 1;
    if (at < last.next || !joints.has(wordAt(tokens, at))) return null;
  }
  const comma = !attached && tokenAt(tokens, at).kind === 'sign';
  if (!openBetween(manuscript, last.next + closed, at, last)) return null;
  return comma ? 'comma' : 'joint';
}

/** Whether nothing ends a list between two positions. */
function openBetween({ tokens, clauseOf }: Manuscript, from: number, to: number, last: Draft): boolean {
  for (let index = from; index < to; index += 1) {
    if (clauseOf[index] !== clauseOf[last.first] || /[.;؛:()«»"]/u.test(wordAt(tokens, index))) return false;
  }
  return true;
}
