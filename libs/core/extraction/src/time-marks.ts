import { memoOfWords, type Token, tokenAt } from '#core/numerals';
import { shiftYears, type Span } from './calendar.js';
import { mayBeCountedWord, pastStretch, seasonMark } from './counted-times.js';
import { fiscalYear, mayBeFiscalWord } from './fiscal-years.js';
import { hijriDate, mayBeHijriMonth } from './hijri-dates.js';
import { joinRanges, withStart } from './join-ranges.js';
import type { Manuscript } from './manuscript.js';
import { firstMonths, weekOfMonth } from './parts-of-year.js';
import { mayBeRelativeWord, relativeMark, weekdayMark } from './relative-times.js';
import type { TimeMark } from './time-mark.js';
import { mayBeDateWord, monthDate, numericDate, yearMark } from './written-dates.js';

const mayStartWith = memoOfWords(
  (word: string): boolean =>
    mayBeHijriMonth(word) ||
    mayBeDateWord(word) ||
    mayBeFiscalWord(word) ||
    mayBeCountedWord(word) ||
    mayBeRelativeWord(word),
);

/** Whether something that says when may start at a token: one lookup tells that most words start nothing. */
const mayStart = ({ kind, folded }: Token): boolean => kind === 'digits' || (kind === 'word' && mayStartWith(folded));

/** Everything in a text that says when, in order; ranges of two dates are one mark. */
export function findTimeMarks(manuscript: Manuscript): TimeMark[] {
  const marks: TimeMark[] = [];
  for (let index = 0; index < manuscript.tokens.length;) {
    const mark = mayStart(tokenAt(manuscript.tokens, index)) ? markAt(manuscript, index) : null;
    if (mark === null) index += 1;
    else {
      marks.push(withStart(manuscript, mark));
      index = mark.next;
    }
  }
  return joinRanges(manuscript, qualifyYears(manuscript, marks));
}

const markAt = (manuscript: Manuscript, index: number): TimeMark | null =>
  numericDate(manuscript, index) ??
  hijriDate(manuscript, index) ??
  fiscalYear(manuscript, index) ??
  firstMonths(manuscript, index) ??
  weekOfMonth(manuscript, index) ??
  pastStretch(manuscript, index) ??
  seasonMark(manuscript, index) ??
  relativeMark(manuscript, index) ??
  monthDate(manuscript, index) ??
  yearMark(manuscript, index) ??
  weekdayMark(manuscript, index);

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
      qualified[qualified.length - 1] = { ...before, next: mark.next, span: shiftYears(before.span, years) };
    }
  }
  return qualified;
}

const isWholeYear = (span: Span | null): boolean =>
  span !== null && span.first.endsWith('-01-01') && span.last === `${span.first.slice(0, 4)}-12-31`;

const statesYear = (tokens: Manuscript['tokens'], { first, next }: TimeMark): boolean =>
  tokens.slice(first, next).some(({ kind, folded }) => kind === 'digits' && folded.length === 4);
