const longestMs = 24 * 60 * 60 * 1_000;

/**
 * Reads a Retry-After header: seconds, or a date.
 * @param now milliseconds since 1970
 * @returns milliseconds to wait, at most a day, or null when the header says nothing
 */
export function readRetryAfter(header: string | null, now: number): number | null {
  if (header === null) return null;
  const text = header.trim();
  const waitMs = /^\d{1,9}$/u.test(text) ? Number(text) * 1_000 : Date.parse(text) - now;
  return Number.isNaN(waitMs) ? null : Math.min(longestMs, Math.max(0, waitMs));
}
