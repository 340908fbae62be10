import type { Institution } from './catalogue.js';
import { arabInstitutions } from './entries/institutions-arab.js';
import { europeanInstitutions } from './entries/institutions-europe.js';
import { maghrebInstitutions } from './entries/institutions-maghreb.js';
import { worldInstitutions } from './entries/institutions-world.js';

/** The bodies that Marsad knows, by code. Of two with one name the first counts where the newsroom's country does not tell. */
export const institutions: ReadonlyMap<string, Institution> = new Map(
  [...maghrebInstitutions, ...arabInstitutions, ...europeanInstitutions, ...worldInstitutions].map((entry) => [
    entry.code,
    entry,
  ]),
);
