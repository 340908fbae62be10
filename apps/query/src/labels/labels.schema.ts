import { z } from 'zod';

/** The name of one code in the three languages of the catalogues. */
export const namesSchema = z.object({ ar: z.string(), fr: z.string(), en: z.string() });

/** Names of a series' codes. Null where there is no code: then the words of the dimension itself are all there is. */
export const labelsSchema = z.object({
  indicator: namesSchema.nullable(),
  area: namesSchema.nullable(),
  place: namesSchema.nullable(),
  institution: namesSchema.nullable(),
});

export type Names = z.infer<typeof namesSchema>;
export type Labels = z.infer<typeof labelsSchema>;
