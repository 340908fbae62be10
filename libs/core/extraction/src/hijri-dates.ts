import { tokenAt, wordAt } from '#core/numerals';
import { addDays } from './calendar.js';
import { isWord, type Manuscript, wordSet } from './manuscript.js';
import type { TimeMark } from './time-mark.js';

const hijriMonths = wordSet('محرم صفر رجب شعبان رمضان شوال muharram safar rajab shaban ramadan shawwal');
/** First days of the Umm al-Qura months that the news names most. */
const hijriMonthDays: Readonly<Record<string, readonly [string, string]>> = {
  'رمضان 1444': ['2023-03-23', '2023-04-20'],
  'رمضان 1445': ['2024-03-11', '2024-04-09'],
  'رمضان 1446': ['2025-03-01', '2025-03-29'],
  'ramadan 1444': ['2023-03-23', '2023-04-20'],
  'shawwal 1444': ['2023-04-21', '2023-05-20'],
  'شوال 1444': ['2023-04-21', '2023-05-20'],
};

/** [day] رجب 1445هـ: a date of the other calendar; its days are known for few months. */
export function hijriDate({ tokens }: Manuscript, index: number): TimeMark | null {
  const day = tokenAt(tokens, index).kind === 'digits' && (wordAt(tokens, index).length ?? 9) <= 2 ? 1 : 0;
  const month = tokens[index + day];
  if (!isWord(month, hijriMonths)) return null;
  const year = tokens[index + day + 1];
  const stated = year?.kind === 'digits' && /^14\d\d$/u.test(year.folded);
  if (day === 0 && !stated) return null;
  const ends = stated && wordAt(tokens, index + day + 2) === 'ه' ? 3 : stated ? 2 : 1;
  const days = day === 0 ? hijriMonthDays[`${month?.folded ?? ''} ${year?.folded ?? ''}`] : undefined;
  const span = days === undefined ? null : { first: days[0], last: days[1] };
  return { first: index, next: index + day + ends, reason: 'date', span, role: 'plain' };
}

/** First days of Umm al-Qura years. */
const hijriYears: Readonly<Record<number, string>> = {
  1443: '2021-08-09',
  1444: '2022-07-30',
  1445: '2023-07-19',
  1446: '2024-07-07',
  1447: '2025-06-26',
};

/** A feast's year says which feast, not when the figures are from. */
const feastWords = wordSet('الاضحي الفطر');

/** A year of the other calendar, with its days where they are known. */
export function hijriYear({ tokens }: Manuscript, index: number, year: number): TimeMark {
  if (isWord(tokens[index - 1], feastWords))
    return { first: index, next: index + 2, reason: 'year', span: null, role: 'plain' };
  const [first, after] = [hijriYears[year], hijriYears[year + 1]];
  const span = first === undefined || after === undefined ? null : { first, last: addDays(after, -1) };
  return { first: index, next: index + 2, reason: 'year', span, role: 'plain' };
}
