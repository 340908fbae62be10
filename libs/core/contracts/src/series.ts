import { z } from 'zod';
import { figureKinds } from './figure.js';

/** The dimensions of a series, written once and never changed: they are what its id is made of. */
export const seriesSchema = z.object({
  seriesId: z.string().min(1),
  indicator: z.string().nullable(),
  /** The noun phrase by which a series without an indicator is known. */
  item: z.string().nullable(),
  area: z.string().nullable(),
  /** Gazetteer code, or the words where there is no code; likewise the institution. */
  place: z.string().nullable(),
  institution: z.string().nullable(),
  unit: z.string().min(1),
  kind: z.enum(figureKinds),
  breakdown: z.record(z.string(), z.string()),
  /** Normalised words under which the series is found: its item and its indicator's names in three languages. */
  terms: z.array(z.string()),
});

export type Series = z.infer<typeof seriesSchema>;
