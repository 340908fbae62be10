import { memoOfWords } from '#core/words';

/** A stretch of whole days, both ends included, as ISO dates. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

const dayMs = 86_400_000;
/** A text speaks of few days, over and over. */
const timeOf = memoOfWords((day: string): number => Date.parse(`${day}T00:00:00Z`));
const isoDays = new Map<number, string>();
const isoDaysMax = 5_000;

function isoOf(time: number): string {
  const known = isoDays.get(time);
  if (known !== undefined) return known;
  const day = new Date(time).toISOString().slice(0, 10);
  if (isoDays.size >= isoDaysMax) isoDays.clear();
  isoDays.set(time, day);
  return day;
}

export const addDays = (day: string, days: number): string => isoOf(timeOf(day) + days * dayMs);

/** 0 is Monday. */
export const weekdayOf = (day: string): number => (new Date(timeOf(day)).getUTCDay() + 6) % 7;

export const yearSpan = (year: number): Span => ({ first: `${String(year)}-01-01`, last: `${String(year)}-12-31` });

/** Whole months of a year; `last` may be left out for one month. */
export function monthsSpan(year: number, first: number, last = first): Span {
  return { first: isoOf(Date.UTC(year, first - 1, 1)), last: isoOf(Date.UTC(year, last, 0)) };
}

/** How many days a span takes. */
export const daysIn = ({ first, last }: Span): number => Math.round((timeOf(last) - timeOf(first)) / dayMs) + 1;

export const daySpan = (day: string): Span => ({ first: day, last: day });

/** The same days some years off; whole months stay whole, and 29 February becomes 28. */
export function shiftYears({ first, last }: Span, years: number): Span {
  const shift = (day: string): string => {
    const moved = `${String(Number(day.slice(0, 4)) + years)}${day.slice(4)}`;
    return moved.endsWith('-02-29') && !isLeap(Number(moved.slice(0, 4))) ? moved.replace('-29', '-28') : moved;
  };
  const end = shift(last);
  const whole = first.endsWith('-01') && last.endsWith('-02-28') && addDays(last, 1).endsWith('-01');
  return { first: shift(first), last: whole && isLeap(Number(end.slice(0, 4))) ? end.replace('-28', '-29') : end };
}

/** A span so many years, months, weeks or days before; whole months stay whole. */
export function stepBack(
  span: Span,
  { unit, count }: { unit: 'year' | 'month' | 'week' | 'day'; count: number },
): Span {
  if (unit === 'year') return shiftYears(span, -count);
  if (unit !== 'month') {
    const days = unit === 'week' ? 7 * count : count;
    return { first: addDays(span.first, -days), last: addDays(span.last, -days) };
  }
  return { first: monthsBefore(span.first, count), last: monthsBefore(span.last, count) };
}

/** The same day so many months before; the last day of a month stays one. */
export function monthsBefore(day: string, count: number): string {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  const { first, last } = monthsSpan(year, month - count);
  const same = `${first.slice(0, 8)}${day.slice(8)}`;
  return addDays(day, 1).endsWith('-01') || same > last ? last : same;
}

const isLeap = (year: number): boolean => new Date(Date.UTC(year, 2, 0)).getUTCDate() === 29;

/** The shortest ISO 8601 form: a year, a month, a day, or `first/last`. */
export function periodOf({ first, last }: Span): string {
  if (first === last) return first;
  if (first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`) return first.slice(0, 4);
  if (first.slice(0, 7) === last.slice(0, 7) && first.endsWith('-01') && addDays(last, 1).endsWith('-01'))
    return first.slice(0, 7);
  return `${first}/${last}`;
}
