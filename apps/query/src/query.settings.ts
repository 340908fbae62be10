import { z } from 'zod';

/** What can be set about the query service. */
export const querySettingsSchema = z.object({
  /** Readers of the change stream at the same time. */
  MARSAD_CHANGE_READERS_MAX: z.coerce.number().int().min(1).max(10_000).default(200),
});

/** The settings as an injectable value. */
export abstract class QuerySettings {
  abstract readonly MARSAD_CHANGE_READERS_MAX: number;
}
