import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { buildPage } from './build-page.js';
import type { BuiltPage, PageSample } from './page-sample.js';

const ownFolder = join(import.meta.dirname, 'samples');

/**
 * Reads every sample of the page corpus and builds its page, in the order of their names.
 * @param folder where the samples lie, one YAML file each
 */
export async function loadPages(folder = ownFolder): Promise<BuiltPage[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).sort();
  return Promise.all(
    names.map(async (name) => {
      // The files are ours and their shape is described in the README of this room.
      const sample = parse(await readFile(join(folder, name), 'utf8')) as Omit<PageSample, 'id'>;
      return buildPage({ ...sample, id: name.replace(/\.yaml$/, '') });
    }),
  );
}
