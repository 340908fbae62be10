/** `Sun, 06 Nov 1994 08:49:37 GMT` and the two older forms; what else a lenient parser takes for a date is none. */
const httpDate = /^[a-z]{3,9},? .{0,30}\d{2}:\d{2}:\d{2}/iu;
const longestMs = 24 * 60 * 60 * 1_000;

/**
 * Reads a Retry-After header: seconds, or a date.
 * @param now milliseconds since 1970
 * @returns milliseconds to wait, at most a day, or null when the header says nothing
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const date = httpDate.test(text) ? Date.parse(text) : Number.NaN;
  const waitMs = /^\d+$/u.test(text) ? Number(text) * 1_000 : date - now;
  return Number.isNaN(waitMs) ? null : Math.min(longestMs, Math.max(0, waitMs));
}
