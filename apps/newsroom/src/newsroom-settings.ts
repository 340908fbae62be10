import { z } from 'zod';

/** Shorter, and a crawler could not keep up with the corrections. */
const periodMsMin = 100;

/** A length of time such as `20s`, `500ms` or `2m`, in milliseconds. */
const duration = z
  .string()
  .regex(/^\d+(ms|s|m)$/u, 'write it like 20s, 500ms or 2m')
  .transform((text) => Number.parseInt(text, 10) * (text.endsWith('ms') ? 1 : text.endsWith('m') ? 60_000 : 1_000))
  .refine((periodMs) => periodMs >= periodMsMin, `at least ${periodMsMin}ms`);

export const newsroomSettingsSchema = z.object({
  /** 0 takes a free port; but addresses, and with them the articles' identities, then change at each start. */
  MARSAD_NEWSROOM_PORT: z.coerce.number().int().min(0).max(65_535).default(8090),
  /** The newsroom is a demonstration: it answers on this machine only, unless it is the demo of a network of containers. */
  MARSAD_NEWSROOM_HOST: z.string().min(1).default('127.0.0.1'),
  /** The address under which its readers know it, such as `http://newsroom:8090`; by default the one where it listens. */
  MARSAD_NEWSROOM_URL: z.union([z.literal(''), z.url({ protocol: /^https?$/u }).max(2_048)]).default(''),
  /** How often one article is published and one corrected. */
  MARSAD_NEWSROOM_PERIOD: duration.default(20_000),
  /** The newsroom remembers in `newsroom.json` there what it published. */
  MARSAD_DATA: z.string().min(1).default('./data'),
});

export type NewsroomSettings = z.infer<typeof newsroomSettingsSchema>;
