import { addDays, type Span } from './calendar.js';

/** 1 Muharram 1445; from there the mean lunar month leads to within two days of any other month's first. */
const anchor = { day: '2023-07-19', year: 1445 };
const meanMonthDays = 29.530_588;
const monthsPerYear = 12;
const searchDaysMax = 4;

/** The calendar that the Gulf's newsrooms go by, as the runtime's calendar data has it; a day's parts, in UTC. */
const ummAlQura = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

function partsOf(day: string): { year: number; month: number; day: number } {
  const parts = new Map(
    ummAlQura.formatToParts(new Date(`${day}T00:00:00Z`)).map(({ type, value }) => [type, parseInt(value, 10)]),
  );
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/** The first day of a month of the Umm al-Qura calendar. */
function firstDayOf(year: number, month: number): string {
  const months = (year - anchor.year) * monthsPerYear + (month - 1);
  const guess = addDays(anchor.day, Math.round(months * meanMonthDays));
  for (let off = 0; off <= searchDaysMax; off += 1) {
    for (const day of [addDays(guess, off), addDays(guess, -off)]) {
      const parts = partsOf(day);
      if (parts.day === 1 && parts.month === month && parts.year === year) return day;
    }
  }
  return guess;
}

/** The days of a month, 1 to 12, of a year of the Hijra. */
export function hijriMonthSpan(year: number, month: number): Span {
  const next = month === monthsPerYear ? firstDayOf(year + 1, 1) : firstDayOf(year, month + 1);
  return { first: firstDayOf(year, month), last: addDays(next, -1) };
}

/** The days of a year of the Hijra. */
export function hijriYearSpan(year: number): Span {
  return { first: firstDayOf(year, 1), last: addDays(firstDayOf(year + 1, 1), -1) };
}

/** The year of the Hijra in which a month last began before a day. */
export function hijriYearBefore(day: string, month: number): number {
  const { year, month: current } = partsOf(day);
  return month > current ? year - 1 : year;
}
