import { unfold, wordAt } from '#core/words';
import type { Manuscript } from './manuscript.js';
import { weekdayWords } from './month-words.js';
import { isWord, wordSet } from './word-sets.js';

const ones: ReadonlyMap<string, number> = new Map(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'
    .split(' ')
    .map((word, index) => [word, index + 1] as const),
);
const eleventh = 'الحادي';
const tens: ReadonlyMap<string, number> = new Map([
  ['العشرين', 20],
  ['والعشرين', 20],
  ['الثلاثين', 30],
  ['والثلاثين', 30],
]);
const ten = 10;
const lastDayOfMonth = 31;
/** What stands before a day of a month: النصف الثاني من يوليو is no day. */
const leads = wordSet('منذ في يوم من حتي الي ليله صباح مساء فجر عصر ظهر بتاريخ غايه قبل بعد بين , ،');

/** Whether a day of a month in words may start with a word. */
export const mayBeOrdinalDay = (folded: string): boolean =>
  unfold(folded).some(({ word }) => ones.has(word) || word === eleventh || tens.has(word));

/** السابع من أكتوبر, الخامس والعشرين من يناير: the day of a month in words, and the token behind it and its من; null where there is none. */
export function ordinalDay(
  { tokens }: Manuscript,
  index: number,
): { readonly day: number; readonly next: number } | null {
  const before = tokens[index - 1];
  if (before !== undefined && !isWord(before, leads) && !weekdayWords.has(before.folded)) return null;
  const [word, behind] = [wordAt(tokens, index), wordAt(tokens, index + 1)];
  const one = word === eleventh ? 1 : (ones.get(word) ?? 0);
  const more = behind === 'عشر' ? ten : one > 0 && behind.startsWith('و') ? (tens.get(behind) ?? 0) : 0;
  const day = one === 0 ? (tens.get(word) ?? 0) : one + more;
  if (day === 0 || day > lastDayOfMonth || (word === eleventh && more === 0)) return null;
  const of = index + (more > 0 ? 2 : 1);
  return wordAt(tokens, of) === 'من' ? { day, next: of + 1 } : null;
}
