import { matchForward, tokenAt, wordAt } from '#core/words';
import { addDays, daySpan, monthsSpan, type Span, stepBack, weekdayOf, yearSpan } from './calendar.js';
import { countAt, dualOf, mayCount, type Unit, unitAt } from './counted-units.js';
import type { Manuscript } from './manuscript.js';
import { relativePhrases } from './relative-phrases.js';
import type { Step, TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';
import { monthDate, plainYear } from './written-dates.js';

const firstWords = wordSet('first premiers premieres الاولي الاول اول');

/** Whether a phrase that counts back or counts the first days may start with a word. */
export const mayBeBackWord = (folded: string): boolean =>
  ['il', 'first', 'اول'].includes(folded) || folded.endsWith('قبل') || mayCount(folded);

interface Back {
  readonly step: Step;
  readonly next: number;
  /** Whether it counts from the publication. */
  readonly ago: boolean;
}

/** Quatre ans plus tôt, three days earlier, two months ago, il y a trois ans, قبل ثلاث سنوات: how far back, and from where. */
function countedBack({ tokens }: Manuscript, index: number): Back | null {
  const frenchAgo =
    wordAt(tokens, index) === 'il' && wordAt(tokens, index + 1) === 'y' && wordAt(tokens, index + 2) === 'a';
  const arabicAgo = wordAt(tokens, index) === 'قبل';
  const at = index + (frenchAgo ? 3 : arabicAgo ? 1 : 0);
  const dual = arabicAgo ? dualOf(tokenAt(tokens, at).word) : null;
  const unit: Unit | null = dual ?? unitAt(tokens[at + 1]) ?? null;
  const count = dual === null ? countAt(tokens[at]) : 2;
  if (unit === null || count < 2 || unit.hours === true) return null;
  const step = { unit: unit.unit, count: count * unit.count };
  const end = at + (dual === null ? 2 : 1);
  if (frenchAgo || arabicAgo) return wordAt(tokens, end) === 'من' ? null : { step, next: end, ago: true };
  const [a, b] = [wordAt(tokens, end), wordAt(tokens, end + 1)];
  if (a === 'ago') return { step, next: end + 1, ago: true };
  if (a === 'earlier' || a === 'previously' || a === 'auparavant') return { step, next: end + 1, ago: false };
  return a === 'plus' && b === 'tot' ? { step, next: end + 2, ago: false } : null;
}

/** The year, the month, the week or the day that lies so far before the publication. */
function spanAgo(published: string, step: Step): Span {
  const [year, month] = [Number(published.slice(0, 4)), Number(published.slice(5, 7))];
  if (step.unit === 'year') return yearSpan(year - step.count);
  if (step.unit === 'month') return monthsSpan(year, month - step.count);
  const { first } = stepBack(daySpan(published), step);
  if (step.unit === 'day') return daySpan(first);
  const monday = addDays(first, -weekdayOf(first));
  return { first: monday, last: addDays(monday, 6) };
}

const yearMin = 1950;
/** So long before the time spoken of, or before the publication. */
export function backMark(manuscript: Manuscript, index: number): TimeMark | null {
  const back = countedBack(manuscript, index);
  if (back === null) return null;
  const { published } = manuscript;
  const mark = { first: index, next: back.next, reason: 'period', role: 'previous', step: back.step } as const;
  if (!back.ago) return { ...mark, span: yearSpan(yearMin) };
  return published === null ? { ...mark, span: null } : { ...mark, span: spanAgo(published, back.step), own: true };
}

const ofWords = new Set(['of', 'de', 'du', 'd', "'", 'من', 'شهر', 'mois', 'in', 'عام', 'سنه', 'l', 'the']);
const ofReach = 4;
/** How many days its first so many units are, and where the phrase ends. */
function countedFirst({ tokens }: Manuscript, index: number): { days: number; next: number } | null {
  const at = (offset: number): { count: number; unit: Unit | undefined; first: boolean } => ({
    count: countAt(tokens[index + offset]),
    unit: unitAt(tokens[index + offset]),
    first: isWord(tokens[index + offset], firstWords),
  });
  for (const [count, unit, first] of orders) {
    const { unit: named } = at(unit);
    const days = named?.unit === 'day' ? 1 : named?.unit === 'week' ? 7 : 0;
    if (days > 0 && named?.hours !== true && at(count).count > 1 && at(first).first)
      return { days: days * at(count).count, next: index + 3 };
  }
  return null;
}
/** The places of count, unit and « first »: first 11 days, 11 premiers jours, الأيام العشرة الأولى, العشرة أيام الأولى, أول عشرة أيام. */
const orders = [
  [1, 2, 0],
  [0, 2, 1],
  [1, 0, 2],
  [0, 1, 2],
] as const;

/** The first 11 days of January, les dix premiers jours de 2024, الأيام العشرة الأولى من رمضان: days from the first on. */
export function firstDays(manuscript: Manuscript, index: number): TimeMark | null {
  const counted = countedFirst(manuscript, index);
  if (counted === null) return null;
  for (let at = counted.next; at <= counted.next + ofReach; at += 1) {
    const whole = stretchAt(manuscript, at);
    if (whole !== null) {
      const last = addDays(whole.span.first, counted.days - 1);
      return {
        first: index,
        next: whole.next,
        reason: 'period',
        role: 'plain',
        span: { first: whole.span.first, last },
      };
    }
    if (!ofWords.has(wordAt(manuscript.tokens, at))) return null;
  }
  return null;
}

/** A month or a year named at a token. */
function stretchAt(manuscript: Manuscript, at: number): { span: Span; next: number } | null {
  const year = plainYear(manuscript, at);
  if (year !== null) return { span: yearSpan(year), next: at + 1 };
  const month = monthDate(manuscript, at);
  if (month?.reason === 'period' && month.span !== null) return { span: month.span, next: month.next };
  const { published, tokens } = manuscript;
  const named = matchForward(tokens, at, relativePhrases);
  if (named === null || published === null) return null;
  const current = Number(published.slice(0, 4));
  if (named.value === 'year') return { span: yearSpan(current), next: named.next };
  return named.value === 'thisMonth'
    ? { span: monthsSpan(current, Number(published.slice(5, 7))), next: named.next }
    : null;
}
