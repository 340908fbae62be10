import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An annotated number of the corpus; the fields of a metric are missing on a `not_metric`. */
export interface CorpusFigure {
  readonly quote: string;
  readonly start: number;
  readonly value: number;
  readonly role: 'metric' | 'not_metric';
  readonly unit: string;
  readonly kind: string;
  readonly period: string | null;
}

export interface CorpusDocument {
  readonly id: string;
  readonly lang: 'ar' | 'fr' | 'en';
  readonly country: string;
  readonly published: string;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly CorpusFigure[];
}

const folder = join(import.meta.dirname, '..', 'corpus');

/** Reads every annotated text of the corpus, in the order of its names. */
export async function loadCorpus(): Promise<CorpusDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  // The files are ours and their shape is described in the README beside them.
  return Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as CorpusDocument),
  );
}
