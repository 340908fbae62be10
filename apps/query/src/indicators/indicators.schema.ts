import { z } from 'zod';
import { namesSchema } from '../labels/labels.schema.js';

/** One entry of the catalogue of indicators, with the number of its series. */
export const indicatorSchema = z.object({
  code: z.string(),
  names: namesSchema,
  /** UCUM code or ISO 4217 currency of the indicator's levels. */
  unit: z.string(),
  definition: z.string(),
  /** International Classification of Crime for Statistical Purposes. */
  iccs: z.string().optional(),
  /** United Nations Survey of Crime Trends. */
  unCts: z.string().optional(),
  series: z.int().nonnegative(),
});

/** `GET /v1/indicators` */
export const indicatorListSchema = z.object({
  items: z.array(indicatorSchema),
  /** Series that have no indicator and are known by their noun phrase alone. */
  uncoded: z.int().nonnegative(),
});

export type IndicatorList = z.infer<typeof indicatorListSchema>;
