const steps = [
  ['second', 1],
  ['minute', 60],
  ['hour', 3_600],
  ['day', 86_400],
] as const;

/** From here on a date tells more than a count of days. */
const agoMaxSeconds = 7 * 86_400;
const justNowSeconds = 10;

/** Writes how long ago a moment is, or its day when that was more than a week ago. */
export function formatAgo(instant: string, nowMs: number, locale: string): string {
  const then = new Date(instant);
  const seconds = Math.round((nowMs - then.getTime()) / 1_000);
  if (Number.isNaN(seconds)) return instant;
  if (seconds > agoMaxSeconds) return formatDay(instant, locale);
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  if (seconds < justNowSeconds) return relative.format(0, 'second');
  const [unit, size] = steps.findLast(([, least]) => seconds >= least) ?? steps[0];
  return relative.format(-Math.floor(seconds / size), unit);
}

/** Writes how long it is until a moment; one that has passed is now. */
export function formatUntil(instant: string, nowMs: number, locale: string): string {
  const seconds = Math.round((Date.parse(instant) - nowMs) / 1_000);
  if (Number.isNaN(seconds)) return instant;
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const [unit, size] = steps.findLast(([, least]) => seconds >= least) ?? steps[0];
  return relative.format(Math.max(0, Math.round(seconds / size)), unit);
}

/** Writes the day of a moment. A bare day stays that day wherever the reader is. */
export function formatDay(instant: string, locale: string): string {
  const date = new Date(instant);
  if (Number.isNaN(date.getTime())) return instant;
  const bare = instant.length === 10;
  return new Intl.DateTimeFormat(locale, {
    ...{ year: 'numeric', month: 'long', day: 'numeric', calendar: 'gregory' },
    ...(bare ? { timeZone: 'UTC' } : {}),
  }).format(date);
}
