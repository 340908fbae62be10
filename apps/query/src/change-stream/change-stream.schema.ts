import { z } from 'zod';
import { cloudEventSchema, factChangedV1Data } from '#core/contracts';

/** How far back `last` may begin. */
export const lastMax = 1_000;

const code = z.string().min(1).max(200);
const changeKinds = ['created', 'revised', 'retracted'] as const;

/** Which changes a reader wants; what is absent takes all. */
export const changeFilterParameters = {
  indicator: code.optional().meta({ description: 'Catalogue code of the indicator.' }),
  area: code.optional().meta({ description: 'ISO 3166-1 or 3166-2 code of the area.' }),
  institution: code.optional().meta({ description: 'Catalogue code of the institution.' }),
  kind: z.enum(changeKinds).optional().meta({ description: 'What happened to the fact.' }),
} as const;

/** Query of `GET /v1/changes`. A `Last-Event-ID` header goes before `lastEventId`, and that before `last`. */
export const changesQuerySchema = z.strictObject({
  ...changeFilterParameters,
  lastEventId: z.string().min(1).max(2_048).optional().meta({
    description:
      'The id of the last event that was read: the stream goes on right after it. As the header Last-Event-ID.',
  }),
  last: z.coerce.number().int().min(0).max(lastMax).optional().meta({
    description: 'Begin so many changes back; the filters are applied to these afterwards.',
  }),
});

/** `data` of each event whose name is `created`, `revised` or `retracted`: a structured CloudEvent. */
export const changeEventSchema = cloudEventSchema.extend({ data: factChangedV1Data });

export type ChangesQuery = z.infer<typeof changesQuerySchema>;
export type ChangeEvent = z.infer<typeof changeEventSchema>;
