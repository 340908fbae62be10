import { hijriDate } from './hijri-dates.js';
import { joinRanges, withStart } from './join-ranges.js';
import type { Manuscript } from './manuscript.js';
import { firstMonths, relativeMark, weekdayMark } from './relative-times.js';
import type { TimeMark } from './time-mark.js';
import { monthDate, numericDate, yearMark } from './written-dates.js';

/** Everything in a text that says when, in order; ranges of two dates are one mark. */
export function findTimeMarks(manuscript: Manuscript): TimeMark[] {
  const marks: TimeMark[] = [];
  for (let index = 0; index < manuscript.tokens.length;) {
    const mark =
      numericDate(manuscript, index) ??
      hijriDate(manuscript, index) ??
      firstMonths(manuscript, index) ??
      relativeMark(manuscript, index) ??
      monthDate(manuscript, index) ??
      yearMark(manuscript, index) ??
      weekdayMark(manuscript, index);
    if (mark === null) index += 1;
    else {
      marks.push(withStart(manuscript, mark));
      index = mark.next;
    }
  }
  return joinRanges(manuscript, marks);
}
