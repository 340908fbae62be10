import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** An annotated number of the corpus; the fields of a metric are missing on a `not_metric`. */
export interface CorpusFigure {
  readonly quote: string;
  readonly start: number;
  readonly value: number;
  readonly role: 'metric' | 'not_metric';
  /** Why it is no metric. */
  readonly reason?: string;
  readonly unit: string;
  readonly item: string | null;
  readonly kind: string;
  readonly qualifier: string;
  readonly period: string | null;
  readonly place: string | null;
  readonly area: string | null;
  readonly institution: string | null;
  /** Positions in the document's list of figures. */
  readonly partOf: number | null;
  readonly comparedTo: number | null;
  /** Other values that say the same, the ratio's whole, a direction that the sign does not tell, and a figure that may be missed. */
  readonly alt_values?: readonly number[] | null;
  readonly per?: number | null;
  readonly direction?: string | null;
  readonly optional?: boolean;
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

const ownFolder = join(import.meta.dirname, '..', 'corpus');

/** Texts that the reading was never developed on: how it does on these is what a reader of new articles may expect. */
export const heldOutFolder = join(ownFolder, 'held-out');

/**
 * Reads every annotated text of a folder, in the order of its names.
 * @param folder holds one JSON file a document, as the README of the corpus describes it
 */
export async function loadCorpus(folder = ownFolder): Promise<CorpusDocument[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.json')).sort();
  // The files are ours and their shape is described in the README beside them.
  const documents = await Promise.all(
    names.map(async (name) => JSON.parse(await readFile(join(folder, name), 'utf8')) as Partial<CorpusDocument>),
  );
  return documents.filter((document): document is CorpusDocument => document.figures !== undefined);
}
