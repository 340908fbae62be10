import { randomUUID } from 'node:crypto';
import {
  closeSync,
  existsSync,
  fsyncSync,
  openSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { isMap, isSeq, parseDocument, stringify, type YAMLSeq } from 'yaml';
import { articleKey } from '#core/page-reader';
import type { SiteEntry } from './site.js';
import { checkSitesSource, describeProblem, SitesFileError } from './sites.js';

/** The site is in the list already, under this name or this address. */
export class SiteKnownError extends Error {
  readonly code = 'SITE_KNOWN';
  readonly canRetry = false;
}

const newList = '# The newsrooms that Marsad watches. `npx marsad check` checks this file.\n\nsites: []\n';
const readableByAll = 0o644;

/**
 * Writes one newsroom into a list of sites, after the others, and leaves every comment and every other line as it is. The file
 * is replaced as a whole, so that whoever reads it meanwhile sees the old list or the new one. A list that is not there is begun.
 * @param file path of the list
 * @param entry the newsroom, as it is to be written
 * @throws SiteKnownError when its name or its address is in the list, SitesFileError when the list is wrong or the entry is
 */
export function addSite(file: string, entry: SiteEntry): void {
  const path = existsSync(file) ? realpathSync(file) : file;
  const source = existsSync(path) ? readFileSync(path, 'utf8') : newList;
  refuseKnown(file, source, entry);
  const written = withSite(source, entry);
  // What is written is checked as it will be read, before it takes the place of what was there.
  listOf(file, written);
  replaceFile(path, written);
}

/**
 * Refuses a newsroom that is in the list already, before anybody takes the trouble to look at it.
 * @throws SiteKnownError when its name or its address is in the list, SitesFileError when the list is wrong
 */
export function refuseKnownSite(
  file: string,
  site: { readonly name?: string | undefined; readonly url: string },
): void {
  refuseKnown(file, existsSync(file) ? readFileSync(file, 'utf8') : newList, site);
}

function listOf(file: string, source: string) {
  const check = checkSitesSource(file, source);
  if (check.kind === 'sites') return check.sites;
  throw new SitesFileError(check.problems.map((problem) => describeProblem(file, problem)).join('\n'));
}

function refuseKnown(
  file: string,
  source: string,
  entry: { readonly name?: string | undefined; readonly url: string },
): void {
  for (const { name, url } of listOf(file, source)) {
    if (name === entry.name) throw new SiteKnownError(`${file} has a site named “${name}” already: ${url}`);
    if (articleKey(url) === articleKey(entry.url)) throw new SiteKnownError(`${file} has ${url} already, as “${name}”`);
  }
}

function withSite(source: string, entry: SiteEntry): string {
  const document = parseDocument(source);
  const sites = document.get('sites');
  if (!isSeq(sites)) return source;
  const inserted = sites.flow === true ? null : insertAfterLast(source, sites, entry);
  if (inserted !== null) return inserted;
  const node = document.createNode(entry);
  sites.flow = false;
  sites.items.push(node);
  return document.toString({ lineWidth: 0 });
}

/** Writes the entry as the last one is indented; the library would write the whole list anew, in its own style. */
function insertAfterLast(source: string, sites: YAMLSeq, entry: SiteEntry): string | null {
  const last = sites.items.at(-1);
  const range = isMap(last) ? last.range : null;
  if (range === null || range === undefined) return null;
  const indent = /(?:^|\n)([ \t]*)-([ \t]+)$/u.exec(source.slice(0, range[0]));
  if (indent === null) return null;
  const [, before = '', after = ''] = indent;
  const lines = stringify(entry, { lineWidth: 0 }).trimEnd().split('\n');
  const block = lines.map((line, index) => `${before}${index === 0 ? '-' : ' '}${after}${line}`).join('\n');
  const lineEnd = source.indexOf('\n', Math.max(0, range[1] - 1));
  const [head, tail] = lineEnd === -1 ? [`${source}\n`, ''] : [source.slice(0, lineEnd + 1), source.slice(lineEnd + 1)];
  return `${head}${hasSpaces(sites) ? '\n' : ''}${block}\n${tail}`;
}

/** Lists that keep an empty line between their sites get one before the new site as well. */
function hasSpaces(sites: YAMLSeq): boolean {
  return sites.items.length === 1 || sites.items.slice(1).some((item) => isMap(item) && item.spaceBefore === true);
}

function replaceFile(path: string, text: string): void {
  const mode = existsSync(path) ? statSync(path).mode : readableByAll;
  const temporary = `${path}.${randomUUID()}.new`;
  try {
    const handle = openSync(temporary, 'wx', mode);
    try {
      writeSync(handle, text);
      fsyncSync(handle);
    } finally {
      closeSync(handle);
    }
    renameSync(temporary, path);
  } catch (error) {
    rmSync(temporary, { force: true });
    throw error;
  }
}
