import { askedOfWords } from '#core/words';
import type { Manuscript } from './manuscript.js';
import { weekdayWords } from './month-words.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** Words by which a date is given again in the other calendar. */
const equalWords = wordSet('الموافق موافق الموافقه المصادف correspondant corresponding');
const besideWords = wordSet('ل يوم ليوم to a au ( ، ,');
const equalGapMax = 4;

const hijriLetter = 'ه';
const commas = wordSet('، , (');

/** الخميس 12 ربيع الأول 1447هـ: the weekday of a date of the Hijra says the same day once more. */
function isItsWeekday(tokens: Manuscript['tokens'], before: TimeMark, mark: TimeMark): boolean {
  const gap = tokens.slice(before.next, mark.first);
  const isWeekday = tokens.slice(before.first, before.next).some(({ word }) => namesWeekday(word));
  const isHijri = tokens.slice(mark.first, mark.next).some(({ folded }) => folded === hijriLetter);
  return isWeekday && isHijri && gap.length <= 1 && gap.every((token) => isWord(token, commas));
}
const namesWeekday = askedOfWords(({ readings }) => readings.some(({ word }) => weekdayWords.has(word)));

const thatIs = wordSet('اي soit');
/** نهاية الأسبوع، أي 5 ديسمبر: a time given again by its date. */
function isToldAgain(tokens: Manuscript['tokens'], before: TimeMark | undefined, mark: TimeMark): boolean {
  if (before?.reason !== 'period' || mark.reason !== 'date' || before.span === null) return false;
  const gap = tokens.slice(before.next, mark.first);
  return (
    gap.length <= 2 &&
    gap.some((token) => isWord(token, thatIs)) &&
    gap.every((token) => isWord(token, thatIs) || isWord(token, commas))
  );
}

/** اليوم الأربعاء, yesterday, Tuesday: the weekday of a day that counts from the publication says it once more. */
function isSameDay(
  tokens: Manuscript['tokens'],
  before: TimeMark | undefined,
  { span, first, next }: TimeMark,
): boolean {
  if (before?.span?.first !== before?.span?.last || before?.span?.first !== span?.first || span?.first !== span?.last)
    return false;
  const gap = tokens.slice(before?.next, first);
  const isWeekday = tokens.slice(first, next).every(({ kind, word }) => kind !== 'digits' && namesWeekday(word));
  return span !== null && isWeekday && gap.length <= 1 && gap.every((token) => isWord(token, commas));
}

/** 12 / 03 / 1447هـ الموافق 04 / 09 / 2025م: one day in two calendars is one mark, whose days are the ones named last. */
export function joinEqualDates({ tokens }: Manuscript, marks: readonly TimeMark[]): TimeMark[] {
  const joined: TimeMark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const gap = before === undefined ? [] : tokens.slice(before.next, mark.first);
    const bothDays = before?.reason === 'date' && mark.reason === 'date' && mark.span !== null;
    const isEqual =
      bothDays &&
      gap.length <= equalGapMax &&
      gap.some((token) => isWord(token, equalWords)) &&
      gap.every((token) => isWord(token, equalWords) || isWord(token, besideWords));
    const isTold = isToldAgain(tokens, before, mark) || isSameDay(tokens, before, mark);
    if (before === undefined || !(isEqual || isTold || (bothDays && isItsWeekday(tokens, before, mark))))
      joined.push(mark);
    else joined[joined.length - 1] = { ...mark, first: before.first, role: before.role };
  }
  return joined;
}
