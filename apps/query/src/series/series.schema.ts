import { z } from 'zod';
import { qualifiers, seriesSchema } from '#core/contracts';
import { servedFactSchema } from '../facts/facts.schema.js';
import { labelsSchema } from '../labels/labels.schema.js';
import { pageParameters } from '../paging.js';

const code = z.string().min(1).max(200);

/** Query of `GET /v1/series`. */
export const seriesQuerySchema = z.strictObject({
  indicator: code.optional().meta({ description: 'Catalogue code of the indicator.' }),
  area: code.optional().meta({ description: 'ISO 3166-1 or 3166-2 code of the area.' }),
  institution: code.optional().meta({ description: 'Catalogue code of the institution.' }),
  q: z.string().max(200).optional().meta({
    description: 'Words of the name in Arabic, French or English; all must be there, the last may be a beginning.',
  }),
  ...pageParameters,
});

/** The newest current fact of a series, by the end of its period. */
export const latestSchema = z.object({
  factId: z.string(),
  period: z.string().nullable(),
  value: z.number(),
  qualifier: z.enum(qualifiers),
  conflict: z.boolean(),
});

/** A series in a listing. */
export const seriesItemSchema = seriesSchema.extend({
  labels: labelsSchema,
  /** Facts that are current. */
  observations: z.int().nonnegative(),
  latest: latestSchema.nullable(),
});

/** `GET /v1/series`; the next page is in the `Link` header. */
export const seriesListSchema = z.object({ items: z.array(seriesItemSchema) });

/** `GET /v1/series/{seriesId}`; facts from the oldest period to the newest, those without a period first. */
export const seriesAnswerSchema = seriesSchema.extend({ labels: labelsSchema, facts: z.array(servedFactSchema) });

export type SeriesQuery = z.infer<typeof seriesQuerySchema>;
export type Latest = z.infer<typeof latestSchema>;
export type SeriesItem = z.infer<typeof seriesItemSchema>;
export type SeriesList = z.infer<typeof seriesListSchema>;
export type SeriesAnswer = z.infer<typeof seriesAnswerSchema>;
