import { z } from 'zod';

const minuteMs = 60_000;

/** What can be set about the aggregator. Times are in milliseconds. */
export const aggregatorSettingsSchema = z.object({
  /** Between two sweeps over what was sealed of late. */
  MARSAD_SWEEP_INTERVAL_MS: z.coerce
    .number()
    .int()
    .min(100)
    .default(5 * minuteMs),
  /** Between two sweeps over all facts. */
  MARSAD_FULL_SWEEP_INTERVAL_MS: z.coerce
    .number()
    .int()
    .min(100)
    .default(24 * 60 * minuteMs),
  /** Between two looks at what the articles of a site gave in figures. */
  MARSAD_SITE_FIGURES_INTERVAL_MS: z.coerce.number().int().min(50).max(3_600_000).default(5_000),
});

/** The settings as an injectable value. */
export abstract class AggregatorSettings {
  abstract readonly MARSAD_SWEEP_INTERVAL_MS: number;
  abstract readonly MARSAD_FULL_SWEEP_INTERVAL_MS: number;
  abstract readonly MARSAD_SITE_FIGURES_INTERVAL_MS: number;
}
