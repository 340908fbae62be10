import { askedOfWords, tokenAt, unfold, wordAt } from '#core/words';
import { addDays, daySpan, monthsSpan, yearSpan } from './calendar.js';
import { fiscalFirstMonth, fiscalSpan, splitYear } from './fiscal-years.js';
import { hijriDay, hijriYear } from './hijri-dates.js';
import type { Manuscript } from './manuscript.js';
import { monthWords } from './month-words.js';
import { mayBeOrdinalDay, ordinalDay } from './ordinal-days.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** The first year that four digits may be. */
export const yearFrom = 1950;
const yearTo = 2050;
const yearNouns = wordSet('سنه عام لسنه سنتي عامي موسم annee an year سنوات');
const yearBefore = wordSet(
  'في من منذ الي حتي برسم خلال لعام en de depuis in of since until pour des fin debut by افق نهايه نهايتي متم قبل مطلع par et and و d',
);
const firstDay = wordSet('فاتح غره');
const lastDay = wordSet('متم نهايه موفي fin end');
const lastPast = wordSet(
  'الماضي الماضيه المنصرم المنصرمه الفائت المنقضي المنقضيه السالفه السابق السابقه dernier derniere passe precedent precedente',
);
const current = wordSet('الجاري الجاريه الحالي الحاليه');

/** The year that four digits at a token are, or null when they count something. */
export function plainYear({ tokens }: Manuscript, index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.folded.length !== 4) return null;
  const year = Number(token.folded);
  if (year < yearFrom || year > yearTo) return null;
  const after = tokens[index + 1];
  const before = tokens[index - 1];
  if (
    after?.kind === 'sign' &&
    after.gap === '' &&
    /[.,،٬٫%٪:]/u.test(after.folded) &&
    tokenAt(tokens, index + 2).kind === 'digits' &&
    tokenAt(tokens, index + 2).gap === ''
  )
    return null;
  if (
    before?.gap === '' &&
    /[.,٬]/u.test(before.folded) &&
    tokenAt(tokens, index - 2).kind === 'digits' &&
    token.gap === ''
  )
    return null;
  if (isCounted(tokens, index)) return null;
  if (
    isWord(before, yearNouns) ||
    isWord(before, yearBefore) ||
    (before !== undefined && monthAt(tokens, index - 1) !== null)
  )
    return year;
  if (year >= 2000 && year <= 2035 && after?.gap !== '') return year;
  const counted =
    after?.kind === 'word' &&
    !stopWords.has(after.folded) &&
    !after.folded.startsWith('و') &&
    !after.gap.includes('\n');
  return counted ? null : year;
}
/** Words before four digits that say how many: سجلت 2018 حادثة, recorded 2018 thefts, ما مجموعه 2018. */
const countingWords = wordSet(
  'مجموعه قدره عددها عدده بلغ بلغت سجل سجلت سجلنا عالج عالجت اوقف اوقفت ضبط ضبطت حجز حجزت رصد رصدت احصي احصت نفذ نفذت حرر حررت صادر صادرت تم استقبل استقبلت انقذ انقذت ' +
    'حوالي نحو زهاء قرابه يناهز كلها ' +
    'recorded registered counted seized arrested detained handled issued logged made total about some nearly over traite traitee enregistre recense dresse saisi interpelle arrete soit totalise compte quelque environ',
);

/** Whether four digits count the noun behind them: an indefinite one in Arabic, a plural in French and English. */
function isCounted(tokens: Manuscript['tokens'], index: number): boolean {
  const after = tokens[index + 1];
  if (after?.kind !== 'word' || after.gap.includes('\n') || stopWords.has(after.folded)) return false;
  const arabic = /^[\u0600-\u06ff]/u.test(after.folded);
  if (arabic ? after.folded.length <= 2 || /^(?:ال|و|لل)/u.test(after.folded) : !/[sx]$/u.test(after.folded))
    return false;
  for (let back = 1; back <= countingReach; back += 1) {
    const before = tokens[index - back];
    if (isWord(before, countingWords)) return true;
    if (before?.kind !== 'word' || isWord(before, yearBefore) || isWord(before, yearNouns)) return false;
  }
  return false;
}
/** Between a verb that counts and its number stands its subject at most: سجلت المصالح 2018 حادثة. */
const countingReach = 3;

const stopWords = wordSet(
  'من في الي علي عن مقابل حيث بعد قبل ما مجموعه هو et a au par les la le un une des contre de to the by a on and against was were',
);

const monthFirstWords = new Set(Array.from(monthWords.keys(), (name) => name.split(' ')[0] ?? name));

/** Whether a written date may start with a word: with a month, or the word for its first or last day. */
export const mayBeDateWord = (folded: string): boolean =>
  unfold(folded).some(({ word }) => monthFirstWords.has(word) || firstDay.has(word) || lastDay.has(word)) ||
  mayBeOrdinalDay(folded);

const shortMonthLength = 4;
const isGlued = (tokens: Manuscript['tokens'], index: number): boolean => tokens[index]?.gap === '';

/** Short names of months that are other words as well: sept interpellations, a mar; beside a day, a year or a dot they are months. */
const shortNames = new Set('mar apr jun jul aug sep sept oct nov dec avr janv fevr juil jan feb'.split(' '));

function isOtherWord(tokens: Manuscript['tokens'], index: number, word: string): boolean {
  if (!shortNames.has(word)) return false;
  const [before, after] = [tokens[index - 1], tokens[index + 1]];
  const isDay = before?.kind === 'digits' && before.folded.length <= 2;
  const dotted = after?.folded === '.' && after.gap === '' && tokens[index + 2]?.kind === 'digits';
  const dated = after?.kind === 'digits' && after.folded.length === yearLength;
  if (word === 'sept' || word === 'mar') return !(dotted || (isDay && (dated || after?.folded === '.')));
  return !(dotted || dated || isDay || after?.folded === '-' || before?.folded === '-' || after?.kind === 'digits');
}
const yearLength = 4;

/** Whether the name of a month may start with a word. */
const mayBeMonth = askedOfWords(({ readings }) => readings.some(({ word }) => monthFirstWords.has(word)));

function monthAt(tokens: Manuscript['tokens'], index: number): { month: number; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word' || !mayBeMonth(token.word)) return null;
  for (const { word, particles } of token.word.readings) {
    if (particles !== '' && word.length < 3) continue;
    const pair = monthWords.get(`${word} ${wordAt(tokens, index + 1)}`);
    if (pair !== undefined) return { month: pair, next: index + 2 };
    const month = monthWords.get(word);
    if (month === undefined || isOtherWord(tokens, index, word)) continue;
    const dot = word.length <= shortMonthLength && wordAt(tokens, index + 1) === '.' && isGlued(tokens, index + 1);
    return { month, next: index + (dot && tokens[index + 2]?.kind === 'digits' ? 2 : 1) };
  }
  return null;
}

/** The year of a month that is named without one: the last such month that is not after the publication. */
function impliedYear(manuscript: Manuscript, month: number): number | null {
  if (manuscript.published === null) return null;
  const [year, publishedMonth] = [Number(manuscript.published.slice(0, 4)), Number(manuscript.published.slice(5, 7))];
  return month > publishedMonth ? year - 1 : year;
}

/** The day of a month that one or two digits at a token may be. */
export function dayNumber(manuscript: Manuscript, index: number): number | null {
  const token = manuscript.tokens[index];
  if (token?.kind !== 'digits' || token.folded.length > 2) return null;
  const before = manuscript.tokens[index - 1];
  const glued = token.gap === '' && before?.kind === 'sign' && /[.,٬٫:/]/u.test(before.folded);
  const day = Number(token.folded);
  return day >= 1 && day <= 31 && !glued ? day : null;
}

/** Two digits, as ISO 8601 wants them. */
export const pad = (number: number): string => String(number).padStart(2, '0');

/** The years of the Hijra that a date in digits may have. */
const hijriYears = { from: 1300, to: 1500 };
/** The letter behind a year that names its calendar: 1447هـ, 2025م. */
const calendarLetters = wordSet('ه م');

/** 30/8/2024, 24.03.2025, 2024-08-30, and 18 / 03 / 1447هـ in the other calendar. */
export function numericDate({ tokens }: Manuscript, index: number): TimeMark | null {
  const part = (at: number): string => wordAt(tokens, index + at);
  const first = part(1);
  if (first !== '/' && first !== '-' && first !== '.') return null;
  const [a, b, second, c] = [part(0), part(2), part(3), part(4)];
  if (!/^\d{1,4}$/u.test(a) || first !== second || !/^\d{1,2}$/u.test(b) || !/^\d{1,4}$/u.test(c)) return null;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  if (year.length !== 4 || Number(month) > 12 || Number(day) > 31) return null;
  const isHijri = Number(year) >= hijriYears.from && Number(year) <= hijriYears.to && Number(month) > 0;
  return {
    first: index,
    next: index + (isWord(tokens[index + 5], calendarLetters) ? 6 : 5),
    reason: 'date',
    span: isHijri
      ? hijriDay(Number(year), Number(month), Number(day))
      : daySpan(`${year}-${pad(Number(month))}-${pad(Number(day))}`),
    role: 'plain',
  };
}

/** [day] month [year], فاتح يناير, متم شتنبر, March 31, 2024; a month without a day is a period whose year may be set aside. */
export function monthDate(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens } = manuscript;
  const ordinal =
    ['er', 'st', 'nd', 'rd', 'th'].includes(wordAt(tokens, index + 1)) && tokenAt(tokens, index + 1).gap === '' ? 1 : 0;
  const told = ordinalDay(manuscript, index);
  const digits = told?.day ?? dayNumber(manuscript, index);
  const named = isWord(tokens[index], firstDay) ? 1 : isWord(tokens[index], lastDay) ? 31 : null;
  const shift = told !== null ? told.next - index : digits !== null ? 1 + ordinal : named !== null ? 1 : 0;
  const of = shift > 0 && ['شهر', 'of', 'de'].includes(wordAt(tokens, index + shift)) ? 1 : 0;
  const found = monthAt(tokens, index + shift + of);
  if (
    found === null ||
    (shift === 0 && found.month === 5 && wordAt(tokens, index) === 'may' && !isMay(manuscript, index))
  )
    return null;
  if (found.month === 3 && shift === 0 && wordAt(tokens, index) === 'march' && tokenAt(tokens, index).gap === '')
    return null;
  const past = isWord(tokens[found.next], lastPast) || isWord(tokens[found.next], current) ? 1 : 0;
  const of2 = ['من', 'de'].includes(wordAt(tokens, found.next + past)) ? 1 : 0;
  const commaDay =
    manuscript.language === 'en' && digits === null && named === null ? dayNumber(manuscript, found.next) : null;
  const behindDay = wordAt(tokens, found.next + 1) === ',' ? found.next + 2 : found.next + 1;
  const yearAt = commaDay === null ? found.next + past : behindDay;
  const stated = plainYear(manuscript, yearAt) ?? (of2 === 1 ? plainYear(manuscript, yearAt + 1) : null);
  const unstated = commaDay === null ? found.next + past : found.next + 1;
  const next = stated === null ? unstated : plainYear(manuscript, yearAt) === null ? yearAt + 2 : yearAt + 1;
  const year = stated ?? impliedYear(manuscript, found.month);
  const day = digits ?? commaDay ?? named;
  if (year === null) return { first: index, next, reason: day === null ? 'period' : 'date', span: null, role: 'plain' };
  const month = monthsSpan(year, found.month);
  const yearless = stated === null && past === 0;
  if (day === null) return { first: index, next, reason: 'period', span: month, role: 'plain', yearless };
  const date = `${month.first.slice(0, 8)}${pad(Math.min(day, Number(month.last.slice(8))))}`;
  const night =
    isWord(tokens[index - 1], nightWords) ||
    (wordAt(tokens, index - 1) === 'du' && isWord(tokens[index - 2], nightWords));
  const span = night ? { first: date, last: addDays(date, 1) } : daySpan(date);
  return { first: index, next, reason: 'date', span, role: 'plain', yearless };
}
const mayBefore = wordSet('in of by since until from during between last early late mid to and this through');
/** Last May, in May, May 3, May 2024: not the verb. */
function isMay(manuscript: Manuscript, index: number): boolean {
  const { tokens } = manuscript;
  if (plainYear(manuscript, index + 1) !== null || dayNumber(manuscript, index + 1) !== null) return true;
  const after = wordAt(tokens, index + 1);
  if (['have', 'be', 'not', 'also', 'still', 'well', 'never'].includes(after)) return false;
  return after === 'of' || (mayBefore.has(wordAt(tokens, index - 1)) && wordAt(tokens, index - 1) !== 'and');
}
/** A night goes on into the day after it. */
const nightWords = wordSet('nuit night overnight');

const seasonWords = wordSet('season saison موسم الموسم school strategy plan');

/** 2023/24: the financial year where English newsrooms have one, else the two years, such as a season's. */
function splitMark(manuscript: Manuscript, index: number, { start, next }: { start: number; next: number }): TimeMark {
  const { tokens, language } = manuscript;
  const season = [tokens[index - 1], tokens[index - 2], tokens[next]].some((token) => isWord(token, seasonWords));
  const fiscal = language === 'en' && !season && fiscalFirstMonth(manuscript) > 1;
  const span = fiscal
    ? fiscalSpan(manuscript, start + 1)
    : { first: yearSpan(start).first, last: yearSpan(start + 1).last };
  return { first: index, next, reason: 'year', span, role: 'plain' };
}

/** A year, a span of years such as 2022-2026, or a Hijri year. */
export function yearMark(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens } = manuscript;
  const token = tokens[index];
  if (token?.kind === 'digits' && token.folded.length === 4 && wordAt(tokens, index + 1) === 'ه')
    return hijriYear(manuscript, index, Number(token.folded));
  const split = splitYear(manuscript, index);
  if (split !== null) return splitMark(manuscript, index, split);
  const year = plainYear(manuscript, index);
  if (year === null) return null;
  const dash = ['-', '–', '/'].includes(wordAt(tokens, index + 1)) && tokenAt(tokens, index + 1).gap === '';
  const to = dash && tokenAt(tokens, index + 2).gap === '' ? plainYear(manuscript, index + 2) : null;
  if (to !== null)
    return {
      first: index,
      next: index + 3,
      reason: 'year',
      span: { first: yearSpan(year).first, last: yearSpan(to).last },
      role: 'plain',
    };
  const last = `${String(year)}-12-31`;
  const ended = manuscript.published !== null && last <= manuscript.published && namesEnd(tokens, index);
  const span = ended ? daySpan(last) : yearSpan(year);
  return { first: index, next: index + 1, reason: 'year', span, role: 'plain' };
}

const yearEnds = wordSet('نهايه متم موفي fin end close');
const endSteps = new Set(['of', 'the', 'de', 'سنه', 'عام', 'l', "'", 'annee', 'year']);
const endReach = 6;
/** At the end of 2024, fin 2024, نهاية سنة 2024: what is so on the last day of a year that is over. */
function namesEnd(tokens: Manuscript['tokens'], index: number): boolean {
  for (let at = index - 1; at >= index - endReach; at -= 1) {
    if (isWord(tokens[at], yearEnds)) return true;
    if (!endSteps.has(wordAt(tokens, at))) return false;
  }
  return false;
}
