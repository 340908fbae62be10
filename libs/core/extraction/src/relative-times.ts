import { matchForward, unfold, wordAt } from '#core/numerals';
import { addDays, daySpan, monthsSpan, type Span, weekdayOf, yearSpan } from './calendar.js';
import { mayBeSeasonWord, seasonMark } from './counted-times.js';
import { fiscalYear } from './fiscal-years.js';
import type { Manuscript } from './manuscript.js';
import { weekdayWords } from './month-words.js';
import { mayBePartWord, partOfYear } from './parts-of-year.js';
import { relativePhrases } from './relative-phrases.js';
import type { Step, TimeMark } from './time-mark.js';
import { plainYear, yearFrom } from './written-dates.js';
import { isWord, wordSet } from './word-sets.js';

const relativeFirstWords = new Set(Array.from(relativePhrases.keys(), (phrase) => phrase.split(' ')[0] ?? phrase));

/** Whether a phrase of time may start with a word: a relative one, the first months of a year, a week of a month, a weekday. */
export const mayBeRelativeWord = (folded: string): boolean =>
  mayBePartWord(folded) ||
  mayBeSeasonWord(folded) ||
  unfold(folded).some(({ word }) => weekdayWords.has(word) || relativeFirstWords.has(word));

/** A phrase that counts from the publication or names a part of a year: last week, النصف الأول من سنة 2024. */
export function relativeMark(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens, published } = manuscript;
  const first = tokens[index];
  if (first === undefined || first.kind === 'sign') return null;
  const match = matchForward(tokens, index, relativePhrases) ?? stripped(manuscript, index);
  if (match === null) return null;
  const base = { first: index, next: match.next, reason: 'period' as const, role: 'plain' as const };
  if (match.value === 'same' || match.value === 'counterpart') return samePeriod(manuscript, base, match.value);
  if (match.value === 'since:then')
    return { ...base, role: 'that', step: { unit: 'day', count: 0 }, span: yearSpan(yearFrom) };
  if (match.value === 'that:time') return thatTime(manuscript, base);
  if (match.value.startsWith('that:') && yearBehind(manuscript, match.next) !== null)
    return samePeriod(manuscript, base, 'counterpart');
  const anaphor = /^(previous|that):(year|month|week|day):(\d+)$/u.exec(match.value);
  if (anaphor !== null) {
    // The pattern allows these two roles and four units only.
    const role = anaphor[1] as 'previous' | 'that';
    const step = { unit: anaphor[2] as Step['unit'], count: Number(anaphor[3]) };
    return { ...base, span: yearSpan(yearFrom), role, step };
  }
  if (match.value === 'day' && isGeneralDay(manuscript, match.next)) return null;
  if (match.value === 'hours' && !isWord(tokens[index - 1], hoursBefore)) return null;
  if (published === null && !/^(?:half|quarter)/u.test(match.value)) return { ...base, span: null };
  const part = /^(half|quarter):(\d)$/u.exec(match.value);
  if (part !== null) {
    const [months, order] = [part[1] === 'half' ? 6 : 3, Number(part[2])];
    return partOfYear(manuscript, base, (order - 1) * months + 1, order * months);
  }
  const feast = /^feast:(\d\d-\d\d)$/u.exec(match.value)?.[1];
  if (feast !== undefined) return { ...base, reason: 'date', span: daySpan(lastFeast(feast, published ?? '')) };
  const open = match.value === 'since:year' ? ('open' as const) : base.role;
  return { ...base, role: open, span: relativeSpan(match.value, published ?? '') };
}

/** 150 were killed at the time: the time told last, whatever it was told for; « at the time of the attack » names its own. */
const thatTime = ({ tokens }: Manuscript, base: Omit<TimeMark, 'span'>): TimeMark | null =>
  ['of', 'de', 'when', 'they', 'he', 'she', 'ou'].includes(wordAt(tokens, base.next))
    ? null
    : { ...base, span: yearSpan(yearFrom), role: 'that' };

/** New Year's Day: the last such day that is not after the publication. */
function lastFeast(day: string, published: string): string {
  const year = Number(published.slice(0, 4));
  return `${String(published.slice(5) < day ? year - 1 : year)}-${day}`;
}

const hoursBefore = wordSet('خلال ال في last past dernieres');

/** في اليوم is a rate, اليوم العالمي a feast. */
function isGeneralDay({ tokens }: Manuscript, next: number): boolean {
  const [before, after] = [wordAt(tokens, next - 2), wordAt(tokens, next)];
  // «الإمارات اليوم» is a newspaper.
  if (['»', '"', '”'].includes(after)) return true;
  return before === 'في' || before === 'كل' || (after.startsWith('ال') && !weekdayWords.has(after));
}

/** De 2023, من العام الماضي, of the previous year: the year behind a phrase that asks for the same days in another one. */
function yearBehind(manuscript: Manuscript, next: number): { year: number | null; next: number } | null {
  const { tokens } = manuscript;
  let of = ['من', 'de', 'in', 'of', 'en'].includes(wordAt(tokens, next)) ? next + 1 : next;
  if (['سنه', 'عام', 'العام', 'السنه'].includes(wordAt(tokens, of)) && plainYear(manuscript, of + 1) !== null) of += 1;
  const year = plainYear(manuscript, of);
  if (year !== null) return { year, next: of + 1 };
  const named = matchForward(tokens, of, relativePhrases);
  const isYear = named?.value === 'year-1' || named?.value.startsWith('previous:year') === true;
  if (named !== null && isYear) return { year: null, next: named.next };
  for (let at = of; at <= of + yearWordsMax; at += 1) {
    const other = fiscalYear(manuscript, at) ?? seasonMark(manuscript, at);
    if (other !== null) return { year: null, next: other.next };
    if (!yearSteps.has(wordAt(tokens, at))) return null;
  }
  return null;
}

/** Of the previous financial year, de l'été dernier: at most so many words stand before the noun. */
const yearWordsMax = 2;
const yearSteps = new Set(['the', 'previous', 'last', 'prior', 'l', "'"]);

/** La même période de 2023, الفترة ذاتها من العام الماضي: the report's days in the year that follows, else the year before. */
function samePeriod(manuscript: Manuscript, base: Omit<TimeMark, 'span'>, code: 'same' | 'counterpart'): TimeMark {
  const behind = yearBehind(manuscript, base.next);
  const next = behind?.next ?? base.next;
  const year = behind?.year ?? null;
  if (year !== null) return { ...base, next, span: yearSpan(year), role: 'same' };
  return { ...base, next, span: yearSpan(yearFrom), role: 'previous', anaphor: behind === null && code === 'same' };
}

/** The same phrase with particles before its first word: بالنصف الأول. */
function stripped({ tokens }: Manuscript, index: number): { value: string; next: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  for (const { word, particles } of unfold(token.folded)) {
    if (particles === '') continue;
    const phrase = [{ ...token, folded: word }, ...tokens.slice(index + 1, index + 6)];
    const match = matchForward(phrase, 0, relativePhrases);
    if (match !== null) return { value: match.value, next: index + match.next };
  }
  return null;
}

function relativeSpan(code: string, published: string): Span {
  const year = Number(published.slice(0, 4));
  const monday = addDays(published, -weekdayOf(published));
  switch (code) {
    case 'year-1':
      return yearSpan(year - 1);
    case 'yearStart':
      return daySpan(`${String(year)}-01-01`);
    case 'yearEnd':
      return daySpan(`${String(year)}-12-31`);
    case 'week':
      return { first: addDays(monday, -7), last: addDays(monday, -1) };
    case 'weekend':
      return { first: addDays(monday, -2), last: addDays(monday, -1) };
    case 'thisMonth':
      return monthsSpan(year, Number(published.slice(5, 7)));
    case 'hours':
      return { first: addDays(published, -1), last: published };
    case 'week:0':
      return { first: monday, last: addDays(monday, 6) };
    case 'month':
      return monthsSpan(year, Number(published.slice(5, 7)) - 1);
    case 'day':
      return daySpan(published);
    case 'dayBefore':
      return daySpan(addDays(published, -2));
    case 'yesterday':
      return daySpan(addDays(published, -1));
    case 'since:year':
      return { first: `${String(year)}-01-01`, last: published };
    default:
      return yearSpan(year);
  }
}

const daysPerWeek = 7;
const lastWeekday = wordSet('dernier الماضي المنصرم الفائت');
const weekdayBefore = wordSet('يوم امس مساء صباح ليله on late mercredi ce');

/** Whether a word names a weekday, particles aside. */
export const mayBeWeekday = (folded: string): boolean => unfold(folded).some(({ word }) => weekdayWords.has(word));

/** A weekday is the last one before the publication, or the day itself. */
export function weekdayMark({ tokens, published }: Manuscript, index: number): TimeMark | null {
  const token = tokens[index];
  const words = token?.kind === 'word' ? unfold(token.folded) : [];
  const weekday = words.map(({ word }) => weekdayWords.get(word)).find((found) => found !== undefined);
  if (weekday === undefined || published === null) return null;
  const days = (weekdayOf(published) - weekday + daysPerWeek) % daysPerWeek;
  const last = wordAt(tokens, index - 1) === 'last' || isWord(tokens[index + 1], lastWeekday);
  const back = days === 0 && last ? daysPerWeek : days;
  const first = isWord(tokens[index - 1], weekdayBefore) ? index - 1 : index;
  return { first, next: index + 1, reason: 'date', span: daySpan(addDays(published, -back)), role: 'plain' };
}
