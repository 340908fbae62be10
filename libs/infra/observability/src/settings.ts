import { z } from 'zod';

/** Settings of logs. */
export const observabilitySettingsSchema = z.object({
  MARSAD_LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  /** `auto`: coloured lines when the output is a terminal, JSON lines otherwise. */
  MARSAD_LOG_FORMAT: z.enum(['auto', 'pretty', 'json']).default('auto'),
});

export type ObservabilitySettings = z.infer<typeof observabilitySettingsSchema>;
