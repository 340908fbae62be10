import type { FigureKind } from '#core/contracts';
import { memoOfWords } from '#core/words';
import type { Indicator } from './catalogue.js';
import { indicators } from './indicators.js';

const isCurrency = memoOfWords((unit: string): boolean => /^[A-Z]{3}(?:\/|$)/u.test(unit));
/** Units in which shares and changes of any count are given. */
const relativeUnits: ReadonlySet<string> = new Set(['%', 'pp', 'x']);

/**
 * Whether a figure in this unit may be of the indicator. Shares and changes of a count are in `%`, points or times, and a
 * count may be given per day or per 100,000 inhabitants.
 */
export function fitsUnit(indicator: Indicator, unit: string): boolean {
  if (indicator.unit === 'currency') return isCurrency(unit) || relativeUnits.has(unit);
  if (indicator.unit === unit || relativeUnits.has(unit)) return true;
  return indicator.unit === '1' && unit.startsWith('/');
}

/**
 * Whether a figure of this unit and kind may be of the indicator of this code. Money is never a count of what it was paid
 * for, and nothing is a share of a rate; codes of rates end in `_rate`.
 */
export function canMeasure(code: string, unit: string, kind: FigureKind): boolean {
  const indicator = indicators.get(code);
  if (indicator === undefined || !fitsUnit(indicator, unit)) return false;
  return !(kind === 'share' && code.endsWith('_rate'));
}

/** Whether the indicator of this code is a rate or share itself, and a figure of this unit and kind says how high it is. */
export function isNamedRate(code: string, unit: string, kind: FigureKind): boolean {
  const own = indicators.get(code)?.unit;
  return own === '%' ? unit === 'pp' || (unit === '%' && kind === 'rate') : own === unit && unit.startsWith('/');
}

/** Where the indicator's own unit is the figure's, that outweighs a little, never a whole word. */
const sameUnitBonus = 1;
/** A share of a count is as usual as a named share, so the name weighs one word of the counted noun. */
const namedShareBonus = 3;
/** "بمعدل زجر بلغ 95 في المائة" after a count of cases: a named rate outweighs the noun that is carried into its clause. */
const namedRateBonus = 8;

/** What changes by 3 % is the number of homicides, unless their rate is named. */
const perInhabitantPenalty = -1;

/** How much the unit and the kind speak for an indicator whose words match. */
export function unitBonus(indicator: Indicator, unit: string, kind: FigureKind | undefined): number {
  if (indicator.unit === '%' && (unit === '%' || unit === 'pp')) return namedPercentBonus(unit, kind);
  if (indicator.unit.startsWith('/') && relativeUnits.has(unit)) return perInhabitantPenalty;
  if (indicator.unit !== unit) return 0;
  return unit.startsWith('/') ? namedRateBonus : sameUnitBonus;
}

function namedPercentBonus(unit: string, kind: FigureKind | undefined): number {
  if (kind === 'rate') return namedRateBonus;
  // Points are what rates and shares change by: "ارتفع معدل الزجر بنقطتين".
  if (unit === 'pp' || kind === 'share' || kind === undefined) return namedShareBonus;
  return kind === 'change_percent' ? 0 : sameUnitBonus;
}
