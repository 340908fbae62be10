import { setTimeout as pause } from 'node:timers/promises';

/** Waits for what may not end, but no longer than this. What it throws is of no use to who is leaving anyway. */
export async function within(timeMs: number, work: Promise<unknown>): Promise<void> {
  const ended = new AbortController();
  const bound = pause(timeMs, undefined, { signal: ended.signal }).catch(() => undefined);
  await Promise.race([work.catch(() => undefined), bound]);
  ended.abort();
}
