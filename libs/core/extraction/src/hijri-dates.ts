import { askedOfWords, tokenAt, wordAt } from '#core/words';
import { addDays, daySpan, type Span } from './calendar.js';
import { hijriMonthSpan, hijriYearBefore, hijriYearSpan } from './hijri-calendar.js';
import type { Manuscript } from './manuscript.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** Months of the Hijra by their folded names; names of two words are joined by a space. */
const months: ReadonlyMap<string, number> = new Map(
  [
    'محرم,المحرم,muharram,mouharram',
    'صفر,safar',
    'ربيع الاول,rabi al - awwal',
    'ربيع الاخر,ربيع الثاني,rabi al - thani',
    'جمادي الاولي,جمادي الاول',
    'جمادي الاخره,جمادي الثانيه,جمادي الثاني',
    'رجب,rajab',
    'شعبان,shaban,chaabane',
    'رمضان,ramadan',
    'شوال,shawwal,chaoual',
    'ذو القعده,ذي القعده',
    'ذو الحجه,ذي الحجه',
  ].flatMap((names, index) => names.split(',').map((name) => [name, index + 1] as const)),
);

/** Months that are spoken of without a year or a day. */
const spokenAlone = new Set([9, 10]);
const monthBefore = wordSet('في خلال شهر طيله خلا during in pendant durant du de mois');
const yearMarks = new Set(['ه', 'هجريه', 'هجري', 'ah', 'h']);

const monthFirstWords = new Set(Array.from(months.keys(), (name) => name.split(' ')[0] ?? name));

/** Whether a month of the Hijra may start with a word. */
export const mayBeHijriMonth = (word: string): boolean =>
  monthFirstWords.has(word) || (/^[وفبل](?=.{3})/u.test(word) && monthFirstWords.has(word.slice(1)));

const mayBeMonth = askedOfWords(({ folded }) => mayBeHijriMonth(folded));

function monthAt({ tokens }: Manuscript, index: number): { month: number; next: number } | null {
  const first = wordAt(tokens, index);
  if (!mayBeMonth(tokenAt(tokens, index).word)) return null;
  const bare = /^[وفبل](?=.{3})/u.test(first) ? first.slice(1) : first;
  for (const word of [first, bare]) {
    const pair = months.get(`${word} ${wordAt(tokens, index + 1)}`);
    if (pair !== undefined) return { month: pair, next: index + 2 };
    const month = months.get(word);
    if (month !== undefined) return { month, next: index + 1 };
  }
  return null;
}

/** [day] رجب 1445هـ, شهر رمضان الماضي: a date of the other calendar. */
export function hijriDate(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens, published } = manuscript;
  const digits = tokenAt(tokens, index).kind === 'digits' && wordAt(tokens, index).length <= 2;
  const day = digits ? Number(wordAt(tokens, index)) : null;
  const at = index + (digits ? 1 : 0);
  const found = monthAt(manuscript, at);
  if (found === null) return null;
  const of = ['من', 'لعام', 'عام', 'لسنه'].includes(wordAt(tokens, found.next)) ? 1 : 0;
  const stated = /^1[34]\d\d$/u.test(wordAt(tokens, found.next + of)) ? Number(wordAt(tokens, found.next + of)) : null;
  const alone =
    (spokenAlone.has(found.month) && isWord(tokens[at - 1], monthBefore)) || isWord(tokens[at - 1], wordSet('شهر'));
  if (day === null && stated === null && !alone) return null;
  const year = stated ?? (published === null ? null : hijriYearBefore(published, found.month));
  const next =
    stated === null ? found.next : found.next + of + 1 + (yearMarks.has(wordAt(tokens, found.next + of + 1)) ? 1 : 0);
  const month = year === null ? null : hijriMonthSpan(year, found.month);
  const span = month === null || day === null ? month : daySpan(addDays(month.first, day - 1));
  return { first: index, next, reason: 'date', span, role: 'plain' };
}

/** The day of a date in digits whose year is one of the Hijra: 18 / 03 / 1447. */
export function hijriDay(year: number, month: number, day: number): Span {
  return daySpan(addDays(hijriMonthSpan(year, month).first, day - 1));
}

/** A feast's year says which feast, not when the figures are from. */
const feastWords = wordSet('الاضحي الفطر');

/** A year of the other calendar, with its days. */
export function hijriYear({ tokens }: Manuscript, index: number, year: number): TimeMark {
  const mark = { first: index, next: index + 2, reason: 'year', role: 'plain' } as const;
  return { ...mark, span: isWord(tokens[index - 1], feastWords) ? null : hijriYearSpan(year) };
}
