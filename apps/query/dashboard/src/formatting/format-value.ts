import type { Series } from '../api/shapes.js';

/** UCUM codes that Intl writes out by itself (unicode.org/reports/tr35, unit identifiers). */
const namedUnits: Readonly<Record<string, string>> = {
  kg: 'kilogram',
  g: 'gram',
  L: 'liter',
  ha: 'hectare',
  km: 'kilometer',
  m: 'meter',
  s: 'second',
  min: 'minute',
  h: 'hour',
  d: 'day',
  wk: 'week',
  mo: 'month',
  a: 'year',
};

const currency = /^[A-Z]{3}$/u;

function styleOf(unit: string): Intl.NumberFormatOptions {
  const named = namedUnits[unit];
  if (named !== undefined) return { style: 'unit', unit: named, unitDisplay: 'long' };
  if (unit === '%') return { style: 'unit', unit: 'percent' };
  if (currency.test(unit))
    return { style: 'currency', currency: unit, currencyDisplay: 'code', minimumFractionDigits: 0 };
  return {};
}

/** What stands after the number where Intl has no word for the unit. */
function suffixOf(unit: string, points: string): string {
  if (unit === '1' || unit === '%' || unit in namedUnits || currency.test(unit)) return '';
  if (unit === 'pp') return ` ${points}`;
  return unit === 'x' ? '×' : ` ${unit}`;
}

type Measure = Pick<Series, 'unit' | 'kind'>;

/**
 * Writes a value with its unit. A change carries its sign, also when it is a rise.
 * @param points the reader's word for percentage points
 */
export function formatValue(value: number, { unit, kind }: Measure, locale: string, points: string): string {
  const signed = kind === 'change' || kind === 'change_percent';
  const number = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 2,
    signDisplay: signed ? 'exceptZero' : 'auto',
    ...styleOf(unit),
  });
  return number.format(value) + suffixOf(unit, points);
}

/** Writes a value for an axis: short, without its unit. */
export function formatTick(value: number, { unit }: Measure, locale: string): string {
  const number = new Intl.NumberFormat(locale, { notation: 'compact', maximumSignificantDigits: 4 });
  return unit === '%' ? `${number.format(value)} %` : number.format(value);
}
