import { z } from 'zod';

const unitMs: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 };
const durationBounds = { shortestMs: 50, longestMs: 366 * 86_400_000 } as const;

/** `15m`, `5s`, `24h`, `7d`: a number and a unit, as milliseconds. */
const duration = z
  .string()
  .regex(/^\d{1,9}(?:ms|s|m|h|d)$/u, 'expected a number and one of ms, s, m, h, d, such as 15m')
  .transform((text) => Number.parseInt(text, 10) * (unitMs[text.replace(/^\d+/u, '')] ?? 0))
  .refine((ms) => ms >= durationBounds.shortestMs && ms <= durationBounds.longestMs, 'expected 50ms to 366d');

/** Where an interval that adapts itself starts, when its range allows. */
const usualIntervalMs = 15 * 60_000;

const expectedInterval = 'expected a time such as 15m, or two such as [5m, 2h], the shorter one first';

/** Fixed, or the shortest and the longest between which it adapts to how often the site publishes. */
const interval = z.union(
  [duration, z.tuple([duration, duration]).refine(([shortest, longest]) => shortest <= longest, expectedInterval)],
  expectedInterval,
);

/** One newsroom as it is written in the list of sites. */
export const siteSchema = z
  .strictObject({
    name: z.string().trim().min(1).max(100),
    /** Home page, section page, feed or sitemap. */
    url: z.url({ protocol: /^https?$/u, error: 'expected an http or https address' }).max(2_048),
    /** Language of its articles when a page does not tell. */
    language: z.string().regex(/^[a-z]{2,3}$/u, 'expected a language code such as ar, fr, en'),
    /** ISO 3166-1 alpha-2. */
    country: z.string().regex(/^[A-Z]{2}$/u, 'expected a country code such as MA'),
    /** Between two visits of the home page or the feed; without it, it adapts within the bounds of the settings. */
    interval: interval.optional(),
    enabled: z.boolean().default(true),
    /** When articles are visited again: one time for always that interval, or a list of ages since the last change. */
    recheck: z.union([duration, z.array(duration).min(1).max(20)]).prefault(['1h', '6h', '24h', '7d']),
    /** A page that is gone is taken for withdrawn when it is still gone so long after. */
    withdrawalConfirmAfter: duration.prefault('24h'),
    /** Between two requests to the site, instead of the usual pause. */
    pause: duration.optional(),
  })
  .transform(({ interval, withdrawalConfirmAfter, pause, ...site }) => ({
    ...site,
    ...readInterval(interval),
    withdrawalConfirmAfterMs: withdrawalConfirmAfter,
    pauseMs: pause ?? null,
  }));

function readInterval(written: z.output<typeof interval> | undefined) {
  if (typeof written === 'number') return { intervalMs: written, intervalRange: 'fixed' as const };
  if (written === undefined) return { intervalMs: usualIntervalMs, intervalRange: 'usual' as const };
  const [shortestMs, longestMs] = written;
  const intervalMs = Math.min(longestMs, Math.max(shortestMs, usualIntervalMs));
  return { intervalMs, intervalRange: { shortestMs, longestMs } };
}

/** One newsroom, checked. Times are in milliseconds. */
export type Site = z.output<typeof siteSchema>;
/** One newsroom as it is written. */
export type SiteEntry = z.input<typeof siteSchema>;

/**
 * Completes a newsroom that the program itself names, such as the demo's.
 * @throws ZodError when a value is wrong
 */
export function defineSite(entry: SiteEntry): Site {
  return siteSchema.parse(entry);
}
