import { readFileSync } from 'node:fs';
import { type Document, isMap, isScalar, LineCounter, type Node, parseDocument } from 'yaml';
import { z } from 'zod';
import { type Site, siteSchema } from './site.js';

const sitesMax = 10_000;
const fileCharactersMax = 5_000_000;
const problemsMax = 50;

const fileSchema = z.strictObject({ sites: z.array(siteSchema).max(sitesMax) });

/** One thing that is wrong in a list of sites. */
export interface SiteProblem {
  /** Counts from 1; null when the file cannot be read at all. */
  readonly line: number | null;
  /** Such as `sites.2.url`; empty for the file as a whole. */
  readonly key: string;
  readonly message: string;
}

export type SitesCheck =
  | { readonly kind: 'sites'; readonly file: string; readonly sites: Site[] }
  | { readonly kind: 'problems'; readonly file: string; readonly problems: SiteProblem[] };

/** The list of sites is wrong; the message has a line for each problem: file, line, key, what is expected. */
export class SitesFileError extends Error {
  readonly code = 'SITES_INVALID';
  readonly canRetry = false;
}

/** Reads and checks a list of sites (YAML). Never throws: what is wrong is in the answer. */
export function checkSites(file: string): SitesCheck {
  let source: string;
  try {
    source = readFileSync(file, 'utf8');
  } catch (error) {
    return problems(file, [
      { line: null, key: '', message: `cannot be read: ${error instanceof Error ? error.message : String(error)}` },
    ]);
  }
  return checkSitesSource(file, source);
}

/**
 * Reads the list of sites for the crawler.
 * @throws SitesFileError that names file, line and key of each problem
 */
export function loadSites(file: string): Site[] {
  const check = checkSites(file);
  if (check.kind === 'sites') return check.sites;
  throw new SitesFileError(check.problems.map((problem) => describeProblem(file, problem)).join('\n'));
}

/** `sites.yaml:12: sites.0.url: expected …` */
export function describeProblem(file: string, { line, key, message }: SiteProblem): string {
  return [line === null ? file : `${file}:${line}`, ...(key === '' ? [] : [key]), message].join(': ');
}

/** Checks the text of a list; `file` is only named. */
export function checkSitesSource(file: string, source: string): SitesCheck {
  if (source.length > fileCharactersMax) return problems(file, [{ line: null, key: '', message: 'is too long' }]);
  const lines = new LineCounter();
  const document = parseDocument(source, { lineCounter: lines });
  if (document.errors.length > 0) {
    return problems(
      file,
      document.errors.map((error) => ({
        line: lines.linePos(error.pos[0]).line,
        key: '',
        message: firstLine(error.message),
      })),
    );
  }
  const parsed = fileSchema.safeParse(toPlain(document));
  const lineOf = (path: readonly PropertyKey[]) => lineOfPath(document, lines, path);
  if (!parsed.success)
    return problems(
      file,
      parsed.error.issues.flatMap((issue) => problemsOf(issue, lineOf)),
    );
  const doubles = duplicates(parsed.data.sites).map((index) => ({
    line: lineOf(['sites', index, 'name']),
    key: `sites.${index}.name`,
    message: `another site is named ${parsed.data.sites[index]?.name ?? ''} already`,
  }));
  return doubles.length > 0 ? problems(file, doubles) : { kind: 'sites', file, sites: parsed.data.sites };
}

function problems(file: string, found: SiteProblem[]): SitesCheck {
  return { kind: 'problems', file, problems: found.slice(0, problemsMax) };
}

/** An empty file has no value at all, which would be told as a wrong type. */
function toPlain(document: Document): unknown {
  return document.toJS({ maxAliasCount: 100 }) ?? {};
}

function problemsOf(issue: z.core.$ZodIssue, lineOf: (path: readonly PropertyKey[]) => number | null): SiteProblem[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((name) => {
      const path = [...issue.path, name];
      return { line: lineOf(path), key: path.map(String).join('.'), message: 'is not a key that is known here' };
    });
  }
  return [{ line: lineOf(issue.path), key: issue.path.map(String).join('.'), message: issue.message }];
}

/** The line of a key; of the nearest thing around it when the key is missing. */
function lineOfPath(document: Document, lines: LineCounter, path: readonly PropertyKey[]): number | null {
  for (let length = path.length; length >= 0; length -= 1) {
    const offset = offsetOf(document, path.slice(0, length));
    if (offset !== null) return lines.linePos(offset).line;
  }
  return 1;
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number | null {
  const parent = document.getIn(path.slice(0, -1), true);
  const last = path.at(-1);
  // A key stands on a line of its own even where its value begins on the next.
  const pair = isMap(parent) ? parent.items.find(({ key }) => isScalar(key) && key.value === last) : undefined;
  if (pair !== undefined && isScalar(pair.key)) return pair.key.range?.[0] ?? null;
  const node = document.getIn(path, true) as Node | undefined;
  return node?.range?.[0] ?? null;
}

function duplicates(sites: readonly Site[]): number[] {
  const names = sites.map((site) => site.name);
  return names.flatMap((name, index) => (names.indexOf(name) < index ? [index] : []));
}

function firstLine(message: string): string {
  return message.split('\n')[0] ?? message;
}
