import type { Institution } from './catalogue.js';
import { institutionEntries } from './entries/institutions.js';

/** The bodies that Marsad knows, by code. */
export const institutions: ReadonlyMap<string, Institution> = new Map(
  institutionEntries.map((entry) => [entry.code, entry]),
);
