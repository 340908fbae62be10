interface Day {
  readonly date: Date;
  readonly precision: 'year' | 'month' | 'day';
}

const written = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/u;

const styles = {
  year: { year: 'numeric' },
  month: { year: 'numeric', month: 'long' },
  day: { year: 'numeric', month: 'long', day: 'numeric' },
} as const;

function readDay(text: string): Day | null {
  const [, year, month, day] = written.exec(text) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month ?? 1) - 1, Number(day ?? 1)));
  return { date, precision: day !== undefined ? 'day' : month !== undefined ? 'month' : 'year' };
}

function formatterOf(locale: string, precision: Day['precision']): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { timeZone: 'UTC', calendar: 'gregory', ...styles[precision] });
}

/**
 * Writes a period in the reader's language: `2023`, `2023-12`, `2023-12-07` or a closed interval `first/last`.
 * @returns the period as it is when it has another form
 */
export function formatPeriod(period: string, locale: string): string {
  const [first, last] = period.split('/').map(readDay);
  if (!first) return period;
  if (last === undefined) return formatterOf(locale, first.precision).format(first.date);
  if (last === null) return period;
  const precision = first.precision === last.precision ? first.precision : 'day';
  return formatterOf(locale, precision).formatRange(first.date, last.date);
}

function endOf({ date, precision }: Day): number {
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (precision === 'year') return Date.UTC(year + 1, 0, 1);
  if (precision === 'month') return Date.UTC(year, month + 1, 1);
  return date.getTime() + 86_400_000;
}

/** The moment in the middle of a period, where a chart puts it; null when the period has no such form. */
export function middleOfPeriod(period: string | null): Date | null {
  const [first, last] = (period ?? '').split('/').map(readDay);
  if (!first || last === null) return null;
  return new Date((first.date.getTime() + endOf(last ?? first)) / 2);
}
