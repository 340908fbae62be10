import type { z } from 'zod';
import { takeFilesIn } from './settings-in-files.js';

/** A setting is missing or wrong. The message names it, and never shows its value. */
export class SettingsError extends Error {
  readonly code = 'SETTINGS_INVALID';
  readonly canRetry = false;
}

/**
 * Reads one room's settings from the environment, once, at the start. `NAME_FILE` names a file that holds the value of
 * `NAME`, the way container engines hand out secrets.
 * @param schema an object schema whose keys are names of environment variables; every key needs a default
 *   with which the program runs without any server
 * @throws SettingsError that names every wrong setting
 */
export function readSettings<Schema extends z.ZodObject>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const { given, problems: fileProblems } = takeFilesIn(Object.keys(schema.shape), environment);
  const result = schema.safeParse(given);
  if (result.success && fileProblems.length === 0) return result.data;
  const wrong = result.error?.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`) ?? [];
  throw new SettingsError(`Wrong settings:\n  ${[...fileProblems, ...wrong].join('\n  ')}`);
}
