import { readFileSync, statSync } from 'node:fs';

/** Longer than any setting; keeps a mistyped path from filling the memory. */
const settingBytesMax = 65_536;

/** The values that were given, and what is wrong with the files that were named. */
export interface GivenSettings {
  readonly given: Readonly<Record<string, string | undefined>>;
  /** Each names the setting and never shows a value. */
  readonly problems: readonly string[];
}

/**
 * Collects the values of settings from the environment and from the files that `NAME_FILE` names. White space around a
 * file's content is dropped, since most editors end a file with a line break. An empty `NAME_FILE` counts as not set:
 * that is what compose files make of a variable without a value.
 */
export function takeFilesIn(names: readonly string[], environment: NodeJS.ProcessEnv): GivenSettings {
  const problems: string[] = [];
  const given: Record<string, string | undefined> = {};
  for (const name of names) {
    given[name] = environment[name];
    const file = environment[`${name}_FILE`] ?? '';
    if (file === '') continue;
    if (environment[name] !== undefined) problems.push(`${name}: set by itself and by ${name}_FILE; keep one`);
    else given[name] = readOrExplain(`${name}_FILE`, file, problems);
  }
  return { given, problems };
}

function readOrExplain(setting: string, file: string, problems: string[]): string | undefined {
  try {
    if (statSync(file).size <= settingBytesMax) return readFileSync(file, 'utf8').trim();
    problems.push(`${setting}: the file is larger than ${settingBytesMax} bytes`);
  } catch (error) {
    problems.push(`${setting}: the file cannot be read (${codeOf(error)})`);
  }
  return undefined;
}

function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : 'unknown reason';
}
