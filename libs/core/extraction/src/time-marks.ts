import { askedOfWords, tokenAt } from '#core/words';
import { shiftYears, type Span } from './calendar.js';
import { backMark, firstDays, mayBeBackWord } from './counted-back.js';
import { mayBeCountedWord, mayBeSeasonWord, pastStretch, seasonMark } from './counted-times.js';
import { joinEqualDates } from './equal-dates.js';
import { fiscalYear, mayBeFiscalWord } from './fiscal-years.js';
import { hijriDate, mayBeHijriMonth } from './hijri-dates.js';
import { joinRanges, withStart } from './join-ranges.js';
import type { Manuscript } from './manuscript.js';
import { firstMonths, mayBePartWord, weekOfMonth } from './parts-of-year.js';
import { mayBeRelativeWord, mayBeWeekday, relativeMark, weekdayMark } from './relative-times.js';
import type { TimeMark } from './time-mark.js';
import { mayBeDateWord, monthDate, numericDate, yearMark } from './written-dates.js';

interface TimeFinder {
  readonly find: (manuscript: Manuscript, index: number) => TimeMark | null;
  /** Whether what it finds may start with digits. */
  readonly digits: boolean;
  /** Whether what it finds may start with a word. */
  readonly mayStart: (folded: string) => boolean;
}

const finder = (find: TimeFinder['find'], digits: boolean, mayStart: TimeFinder['mayStart']): TimeFinder => ({
  find,
  digits,
  mayStart,
});
const never = (): boolean => false;

/** What says when, in the order in which it is looked for. */
const finders: readonly TimeFinder[] = [
  finder(numericDate, true, never),
  finder(hijriDate, true, mayBeHijriMonth),
  finder(fiscalYear, false, mayBeFiscalWord),
  finder(firstMonths, true, mayBePartWord),
  finder(weekOfMonth, false, mayBePartWord),
  finder(firstDays, true, mayBeBackWord),
  finder(backMark, true, mayBeBackWord),
  finder(pastStretch, true, mayBeCountedWord),
  finder(seasonMark, false, mayBeSeasonWord),
  finder(relativeMark, true, mayBeRelativeWord),
  finder(monthDate, true, mayBeDateWord),
  finder(yearMark, true, never),
  finder(weekdayMark, false, mayBeWeekday),
];

const none: readonly TimeFinder[] = [];
const findersOfDigits = finders.filter(({ digits }) => digits);
/** Most words start nothing that says when, and one look tells. */
const findersOfWord = askedOfWords(({ folded }): readonly TimeFinder[] => {
  const found = finders.filter(({ mayStart }) => mayStart(folded));
  return found.length === 0 ? none : found;
});

/** Everything in a text that says when, in order; ranges of two dates are one mark. */
export function findTimeMarks(manuscript: Manuscript): TimeMark[] {
  const { tokens } = manuscript;
  const marks: TimeMark[] = [];
  for (let index = 0; index < tokens.length;) {
    const mark = markAt(manuscript, index);
    if (mark !== null) marks.push(withStart(manuscript, mark));
    index = mark?.next ?? index + 1;
  }
  return joinRanges(manuscript, joinEqualDates(manuscript, qualifyYears(manuscript, marks)));
}

function markAt(manuscript: Manuscript, index: number): TimeMark | null {
  const { kind, word } = tokenAt(manuscript.tokens, index);
  for (const { find } of kind === 'digits' ? findersOfDigits : findersOfWord(word)) {
    const mark = find(manuscript, index);
    if (mark !== null) return mark;
  }
  return null;
}

const yearJoints = new Set(['من', 'de', 'of', 'l', "'", 'la', 'the', 'in', 'en', 'سنه', 'عام']);
const yearJointsMax = 2;

/** 31 ماي من السنة الماضية, March of last year: the year that follows in words is the date's. */
function qualifyYears({ tokens }: Manuscript, marks: readonly TimeMark[]): TimeMark[] {
  const qualified: TimeMark[] = [];
  for (const mark of marks) {
    const before = qualified.at(-1);
    const inWords = mark.reason === 'period' && mark.role === 'plain' && isWholeYear(mark.span);
    const inDigits = mark.reason === 'year' && mark.next - mark.first === 1 && statesYear(tokens, mark);
    const gap = before === undefined ? [] : tokens.slice(before.next, mark.first);
    const joined = gap.length <= yearJointsMax && gap.every(({ folded }) => yearJoints.has(folded));
    if (
      before === undefined ||
      before.span === null ||
      mark.span === null ||
      !(inWords || inDigits) ||
      !joined ||
      before.reason === 'year' ||
      isWholeYear(before.span) ||
      statesYear(tokens, before)
    )
      qualified.push(mark);
    else {
      const years = Number(mark.span.first.slice(0, 4)) - Number(before.span.last.slice(0, 4));
      qualified[qualified.length - 1] = {
        ...before,
        yearless: false,
        next: mark.next,
        span: shiftYears(before.span, years),
      };
    }
  }
  return qualified;
}

const isWholeYear = (span: Span | null): boolean =>
  span !== null && span.first.endsWith('-01-01') && span.last === `${span.first.slice(0, 4)}-12-31`;

const statesYear = (tokens: Manuscript['tokens'], { first, next }: TimeMark): boolean =>
  tokens.slice(first, next).some(({ kind, folded }) => kind === 'digits' && folded.length === 4);
