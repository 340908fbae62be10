import { tokenAt, wordAt } from '#core/numerals';
import type { FigureKind } from '#core/contracts';
import type { Candidate } from './candidate.js';
import * as words from './kind-words.js';
import type { Manuscript } from './manuscript.js';
import { isWord } from './word-sets.js';

/** What a value says and, for a change, which way it goes. */
export interface Judged {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
  /** The rule that told so. */
  readonly rule: string;
  /** The token that the rule went by, or null. */
  readonly at: number | null;
}

/** What the words say of a number, before its unit is settled. */
export type Verdict = Omit<Judged, 'unit'>;

/** A word of change before a number. */
export interface Cue {
  readonly sign: -1 | 1 | 0;
  readonly noun: boolean;
  readonly distance: number;
  readonly at: number;
}

/** A noun of change stands so near before its number: بانخفاض بلغت نسبته. */
export const nounReach = 4;

/** ارتفعت ب1.104, rose by 300, recule de 12: the preposition says that it is the step, not the level. */
export function isStep({ tokens, text, language }: Manuscript, { draft }: Candidate): boolean {
  let at = draft.first - 1;
  while (at > 0 && (tokens[at]?.start ?? 0) >= (draft.bound?.start ?? Infinity)) at -= 1;
  const word = wordAt(tokens, at);
  if (language === 'en') return word === 'by';
  if (language === 'fr') return word === 'de' || (word === "'" && wordAt(tokens, at - 1) === 'd');
  if (word === 'ب' || word === 'بنسبه') return true;
  const particles = text.slice(tokens[draft.first]?.start ?? draft.start, draft.start);
  return particles.includes('ب') || (tokenAt(tokens, at + 1).folded.startsWith('ب') && at + 1 < draft.first);
}

/** Whether to, إلى or à stands before the number, bounds aside. */
export function isLevelReached({ tokens }: Manuscript, { draft }: Candidate): boolean {
  if (words.levelPrepositions.has(wordAt(tokens, draft.first - 1))) return true;
  let at = draft.first - 1;
  while (at > 0 && (tokens[at]?.start ?? 0) >= (draft.bound?.start ?? Infinity)) at -= 1;
  return words.levelPrepositions.has(wordAt(tokens, at));
}

/** أقل بـ: a comparative says so of the number right behind it. */
const comparativeReach = 2;

/** The nearest word of change before the number in its clause, after the figure before it. */
export function changeCue({ tokens, clauseOf }: Manuscript, { draft, from }: Candidate): Cue | null {
  const boundStart = draft.bound?.start ?? draft.start;
  for (let index = draft.first - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (
      token.start >= boundStart ||
      (token.folded === 'up' && /^mak(?:e|es|ing)$|^made$/u.test(wordAt(tokens, index - 1)))
    )
      continue;
    if (
      isWord(token, words.shareVerbs) &&
      !['made', 'بلغت', 'بلغ', 'تبلغ', 'يبلغ', 'استقرت', 'استقر'].includes(token.folded)
    )
      return null;
    const noun = isWord(token, words.changeNouns);
    const cue = { noun, distance: draft.first - index, at: index };
    if (cue.distance <= comparativeReach && isWord(token, words.comparativesDown)) return { ...cue, sign: -1 };
    if (cue.distance <= comparativeReach && isWord(token, words.comparativesUp)) return { ...cue, sign: 1 };
    if (isWord(token, words.down)) return { ...cue, sign: -1 };
    if (isWord(token, words.up)) return { ...cue, sign: 1 };
    if (noun) return { ...cue, sign: 0 };
    if (clauseOf[index] !== clauseOf[index - 1]) break;
  }
  return null;
}
