import type { Described, Labels, Language, Measure } from '../api/types.js';
import { strings } from './strings.js';

/** Morocco's newsrooms write Western digits in Arabic too. */
const locales: Readonly<Record<Language, string>> = { ar: 'ar-MA-u-nu-latn', fr: 'fr-MA', en: 'en-GB' };
const fractionDigitsMax = 4;

const signs = { exact: '', about: '≈', at_least: '≥', at_most: '≤', more_than: '>', less_than: '<' } as const;

export function formatNumber(value: number, language: Language): string {
  return new Intl.NumberFormat(locales[language], { maximumFractionDigits: fractionDigitsMax }).format(value);
}

/** A value with its bound and unit: `≈ 4,300,000`, `94.43 %`, `+5 %`. */
export function formatMeasure({ value, qualifier }: Measure, unit: string, kind: string, language: Language): string {
  const signed = kind.startsWith('change') && value > 0 && unit !== 'x' ? '+' : '';
  const parts = [signs[qualifier], `${signed}${formatNumber(value, language)}`, unit === '1' ? '' : unit];
  return parts.filter((part) => part !== '').join('\u00a0');
}

function formatMoment(text: string, language: Language): string {
  const [year = '', month, day] = text.split('T')[0]?.split('-') ?? [];
  if (month === undefined) return year;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)));
  const style = {
    year: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...(day === undefined ? {} : { day: 'numeric' as const }),
  } as const;
  return new Intl.DateTimeFormat(locales[language], style).format(date);
}

/** An ISO 8601 year, month, day or interval in words. */
export function formatPeriod(period: string | null, language: Language): string {
  if (period === null) return strings[language].noPeriod;
  return period
    .split('/')
    .map((moment) => formatMoment(moment, language))
    .join(' – ');
}

const steps: readonly [Intl.RelativeTimeFormatUnit, number][] = [
  ['second', 60],
  ['minute', 60],
  ['hour', 24],
  ['day', 30],
  ['month', 12],
  ['year', Number.POSITIVE_INFINITY],
];

/** How long ago an instant was. */
export function formatAgo(instant: string, nowMs: number, language: Language): string {
  let amount = Math.round((Date.parse(instant) - nowMs) / 1_000);
  for (const [unit, size] of steps) {
    if (Math.abs(amount) < size)
      return new Intl.RelativeTimeFormat(locales[language], { numeric: 'auto' }).format(amount, unit);
    amount = Math.round(amount / size);
  }
  return '';
}

/** What was counted, in the reader's language where the catalogue knows it, else in the words of the article. */
export function nameOf(
  { indicator, item }: Pick<Described, 'indicator' | 'item'>,
  labels: Labels | null,
  language: Language,
): string {
  return labels?.indicator?.[language] ?? item ?? indicator ?? '';
}

/** What narrows a series down: who, where, of whom, and what kind of number it is. */
export function qualify(
  series: Pick<Described, 'breakdown' | 'kind' | 'place'>,
  labels: Labels,
  language: Language,
): string[] {
  const words = strings[language];
  const known: Readonly<Record<string, string>> = words;
  const groups = Object.values(series.breakdown).map((code) => known[code] ?? code);
  const kind = series.kind === 'level' ? [] : [known[series.kind] ?? series.kind];
  const where = labels.place?.[language] ?? series.place ?? labels.area?.[language];
  const parts = [...kind, ...groups, labels.institution?.[language] ?? '', where ?? ''];
  return parts.filter((word) => word !== '');
}
