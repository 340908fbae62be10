import type { z } from 'zod';

/** A setting is missing or wrong. The message names it, and never shows its value. */
export class SettingsError extends Error {
  readonly code = 'SETTINGS_INVALID';
  readonly canRetry = false;
}

/**
 * Reads one room's settings from the environment, once, at the start.
 * @param schema an object schema whose keys are names of environment variables; every key needs a default
 *   with which the program runs without any server
 * @throws SettingsError that names every wrong setting
 */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.keys(schema.shape).map((name) => [name, environment[name]]));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new SettingsError(`Wrong settings:\n  ${problems.join('\n  ')}`);
}
