import type { Fact } from '#core/contracts';
import type { ServedFact } from './facts.schema.js';

/** A fact without the change that led to it. */
export function serveFact({ change: _change, ...fact }: Fact): ServedFact {
  return fact;
}

const lastOfMonth = (year: string, month: string) => new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();

/** The last day of an ISO 8601 year, month or day. */
function lastDay(moment: string): string {
  const [year = '', month = '12', day] = moment.slice(0, 'YYYY-MM-DD'.length).split('-');
  return `${year}-${month}-${day ?? lastOfMonth(year, month)}`;
}

function firstDay(moment: string): string {
  const [year = '', month = '01', day = '01'] = moment.slice(0, 'YYYY-MM-DD'.length).split('-');
  return `${year}-${month}-${day}`;
}

/** Where a period stands in time: by its last day, and of periods that end together the longer one later. */
function placeInTime(period: string | null): string {
  if (period === null) return '';
  const [first = '', last = first] = period.split('/');
  return `${lastDay(last)} ${invert(firstDay(first))}`;
}

/** Turns the order of dates around, so that an earlier beginning, which makes a longer period, comes later. */
function invert(date: string): string {
  return date.replace(/\d/gu, (digit) => String(9 - Number(digit)));
}

/** Orders facts from the oldest period to the newest; those without a period come first. */
export function byPeriod(left: Pick<Fact, 'period'>, right: Pick<Fact, 'period'>): number {
  return placeInTime(left.period).localeCompare(placeInTime(right.period), 'en');
}
