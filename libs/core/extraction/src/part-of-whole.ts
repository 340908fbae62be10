import { wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import { nearestBefore, nearestBehind } from './clause-search.js';
import { beforeBound } from './coordination.js';
import type { Judged } from './change-cue.js';
import type { Links, Tie } from './links.js';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

const parts = wordSet('منها منهم منهن بينها بينهم بينهن ضمنها ضمنهم ضمنهن dont lesquels lesquelles including whom');
/** Words that divide a whole completely. */
const divisions = wordSet(
  'توزع توزعت يتوزع تتوزع يتوزعون موزعين موزعه موزعون repartis reparties divided split comprising',
);
const partsBehind = wordSet('منها منهم منهن');
const wholeWords = wordSet('اصل مجموع total');
const wholeAheadTokensMax = 8;
/** 13 369 des 21 144 interventions, 12 of the 40 cases. */
const aheadOf = new Set(['des', 'of']);

/** 6.840 متدربا من أصل 312.505, 12 out of 300, 12 sur un total de 300: the whole follows its part. */
export function standsInWholeAhead(
  { tokens, sentenceOf }: Manuscript,
  { draft }: Candidate,
  next: Candidate,
): Tie | null {
  const gap = next.draft.first - draft.next;
  if (gap > wholeAheadTokensMax || sentenceOf[draft.first] !== sentenceOf[next.draft.first]) return null;
  if (next.draft.unit !== '1' || (draft.unit === '1' && next.draft.value < draft.value)) return null;
  for (let at = next.draft.first - 1; at >= draft.next; at -= 1) {
    const [word, before] = [wordAt(tokens, at), wordAt(tokens, at - 1)];
    if (isWord(tokens[at], wholeWords) && ['من', 'a', 'un'].includes(before)) return { rule: 'out of a whole', at };
    if (word === 'of' && before === 'out') return { rule: 'out of a whole', at };
    if (at === next.draft.first - 1 && ['les', 'ces'].includes(word) && before === 'sur')
      return { rule: 'out of a whole', at };
    if (at === draft.next && gap <= 2 && aheadOf.has(word)) return { rule: 'out of a whole', at };
  }
  return null;
}

/** How many figures back a whole may stand. */
const wholeReach = 8;

/** The whole that a part belongs to: what the text speaks of, unless it is smaller than its part; then one before it that is not. */
export function wholeOf(
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  links: readonly Links[],
  index: number,
  spokenOf: number | null,
): number | null {
  const own = judgements[index];
  const holds = (at: number): boolean => {
    const whole = judgements[at];
    return own === undefined || whole?.unit !== own.unit || own.unit === '%' || whole.value >= own.value;
  };
  if (spokenOf === null || holds(spokenOf)) return spokenOf;
  for (let at = index - 1; at >= Math.max(0, index - wholeReach); at -= 1) {
    const whole = judgements[at];
    if (whole?.unit !== own?.unit || whole?.kind !== own?.kind || links[at]?.earlier === true || !holds(at)) continue;
    if ((candidates[index]?.sentence ?? 0) - (candidates[at]?.sentence ?? 0) <= 2) return at;
  }
  // A sentence that gives a part larger than its own whole contradicts itself, and that is to be seen.
  return candidates[spokenOf]?.sentence === candidates[index]?.sentence ? spokenOf : null;
}

/** The words that make a figure a part of one before it. */
export function partTie(manuscript: Manuscript, candidate: Candidate, last: number | null): Tie | null {
  const word = nearestBefore(manuscript, candidate, parts);
  const named = word !== null && isRelative(manuscript, candidate, word) ? null : word;
  // إصابات 117 منهم بليغة، في 2337 حادثة: right behind a figure the word makes that one a part.
  const isOfLast = named === candidate.from && isWord(manuscript.tokens[named], partsBehind);
  const at =
    (isOfLast ? null : named) ?? ofThem(manuscript, candidate) ?? nearestBehind(manuscript, candidate, partsBehind);
  if (at !== null) return { rule: 'part of', at };
  const divided =
    candidate.listed || isContainer(manuscript, candidate) ? null : nearestBefore(manuscript, candidate, divisions);
  if (divided !== null) return { rule: 'division of a whole', at: divided };
  const of = manuscript.language === 'en' ? behindThem(manuscript, candidate) : null;
  if (of !== null) return { rule: 'part of', at: of };
  return candidate.listed && last !== null ? { rule: 'list of parts', at: candidate.draft.first } : null;
}

/** Affaires dans lesquelles sont impliqués, du kif dont la valeur atteint: a relative pronoun that makes no part. */
function isRelative({ tokens }: Manuscript, { draft }: Candidate, at: number): boolean {
  if (wordAt(tokens, at).startsWith('lesquel')) return !['parmi', 'entre'].includes(wordAt(tokens, at - 1));
  return wordAt(tokens, at) === 'dont' && owned.has(wordAt(tokens, at + 1)) && draft.first > at + 2;
}
const owned = new Set(['la', 'le', 'l', 'les', 'on', 'il', 'elle']);

/** موزعين على 10 مديريات, répartis dans seize ballots: what something is divided among is no part of it. */
const isContainer = (manuscript: Manuscript, { draft }: Candidate): boolean =>
  containers.has(wordAt(manuscript.tokens, beforeBound(manuscript, draft)));
const containers = new Set(['علي', 'في', 'dans', 'en', 'sur', 'across', 'among', 'into', 'in']);

/** Of which 1,717, of them 190, among these 12: English points back with a pronoun behind of or among. */
function ofThem({ tokens, language }: Manuscript, { draft, from }: Candidate): number | null {
  if (language !== 'en') return null;
  for (let at = draft.first - 1; at > Math.max(from, draft.first - ofThemReach); at -= 1) {
    const opens = ['of', 'among'].includes(wordAt(tokens, at - 1));
    if (opens && ['them', 'these', 'those', 'which', 'whom'].includes(wordAt(tokens, at))) return at;
  }
  return null;
}
const ofThemReach = 4;

/** 872 of them, a third of these. */
function behindThem({ tokens }: Manuscript, { draft, noun, to }: Candidate): number | null {
  for (let at = draft.next; at < Math.min(to, (noun?.next ?? draft.next) + 2); at += 1) {
    if (wordAt(tokens, at) === 'of' && ['them', 'these', 'which', 'whom', 'those'].includes(wordAt(tokens, at + 1)))
      return at;
  }
  return null;
}
