import { wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import { isStep } from './change-cue.js';
import type { Tie } from './links.js';
import type { Manuscript } from './manuscript.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** The marks that start at tokens of a stretch; the marks of a text are in order, and its length must not count twice. */
export function marksFrom(marks: readonly TimeMark[], first: number, end: number): TimeMark[] {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.first ?? 0) < first) low = middle + 1;
    else high = middle;
  }
  const found: TimeMark[] = [];
  for (let mark = marks[low]; mark !== undefined && mark.first < end; mark = marks[(low += 1)]) found.push(mark);
  return found;
}

const behindReach = 3;
/** Up 15 per cent on the previous year: the number is the step, not the level. */
const measuredWords = new Set('from over on than compared with عن علي مقارنه par que sur'.split(' '));
const whichWords = wordSet('التي الذي والتي والذي which when where quand ou qui lorsque حين عندما');
const whichReach = 2;

/** Whether a time only asks for other days than those spoken of: a year earlier, the same months of 2023. */
const isBack = ({ role, anaphor }: TimeMark): boolean => (role === 'previous' || role === 'same') && anaphor !== true;

/**
 * A number whose time is told by that of the level before it is an earlier level: 30 a year earlier; (2,430) behind the same
 * months of last year; the corresponding period, which saw 96. Null where no such time stands beside it.
 */
export function timedTie(
  manuscript: Manuscript,
  candidate: Candidate,
  last: Candidate,
  marks: readonly TimeMark[],
): Tie | null {
  const { tokens } = manuscript;
  const { draft, noun, from, to } = candidate;
  // By 15 per cent over the previous year: a step has its start behind it.
  if (draft.unit === '%' && manuscript.language === 'en' && isStep(manuscript, candidate)) return null;
  if (draft.unit !== last.draft.unit && draft.unit !== '1') return null;
  const end = Math.max(draft.next, noun?.next ?? 0);
  const behind = marksFrom(marks, draft.next, Math.min(to, end + behindReach)).find(isBack);
  if (behind !== undefined && measuredWords.has(wordAt(tokens, behind.first - 1))) return null;
  if (behind !== undefined && draft.unit === last.draft.unit)
    return { rule: 'time so long before behind it', at: behind.first };
  for (const mark of marksFrom(marks, from, draft.first)) {
    if (!isBack(mark)) continue;
    if (mark.next === draft.first - 1 && wordAt(tokens, mark.next) === '(')
      return { rule: 'in brackets behind a time so long before', at: mark.first };
    if (isWord(tokens[mark.next], whichWords) && mark.next - draft.first <= whichReach)
      return { rule: 'what a time so long before saw', at: mark.next };
  }
  return null;
}

/** Par rapport à 2016 et 9,2 tonnes concernent: the time has taken the words of comparison for itself. */
export function isTakenByTime(
  { tokens }: Manuscript,
  { draft }: Candidate,
  held: number,
  marks: readonly TimeMark[],
): boolean {
  if ([',', '،', '('].includes(wordAt(tokens, held + 1))) return false;
  const mark = marksFrom(marks, held, Math.min(held + takenReach, draft.first)).at(-1);
  if (mark === undefined || mark.next >= draft.first) return false;
  return (
    !['(', 'at', 'a', ':', 'avec', 'with'].includes(wordAt(tokens, mark.next)) && !isWord(tokens[mark.next], whichWords)
  );
}
const takenReach = 6;

const multipleJoints = wordSet('the of than as many des les de du que that ال من');
/** Almost double the 7,610, six fois plus que les 430: what a multiple is of. */
export function isMultiplied({ tokens }: Manuscript, { draft }: Candidate, last: Candidate): boolean {
  if (last.draft.unit !== 'x' || draft.unit === 'x') return false;
  const between = tokens.slice(last.draft.next, draft.first);
  return (
    between.length > 0 && between.length <= multipleReach && between.every((token) => isWord(token, multipleJoints))
  );
}
const multipleReach = 3;

const placeLeads: Readonly<Record<Manuscript['language'], ReadonlySet<string>>> = {
  fr: wordSet('dans chez parmi pour'),
  en: wordSet('among for elsewhere'),
  ar: wordSet('لدي بين لد'),
};
/** Contre 4'203 dans celui de Vaud, 300 against 400 in Lyon: two places are held against each other, not two times. */
export function isOtherPlace(manuscript: Manuscript, { draft, noun }: Candidate, marks: readonly TimeMark[]): boolean {
  const { tokens, language, text } = manuscript;
  const end = Math.max(draft.next, noun?.next ?? 0);
  if (marksFrom(marks, draft.next, end + placeReach).length > 0) return false;
  const word = wordAt(tokens, end);
  const named = /\p{Lu}/u.test(text.charAt(tokens[end + 1]?.start ?? text.length));
  const lead = { fr: ['a', 'en', 'au'], en: ['in', 'at'], ar: [] as string[] }[language].includes(word) && named;
  return placeLeads[language].has(word) || lead;
}
const placeReach = 8;
