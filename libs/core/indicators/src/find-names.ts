import type { Institution, Place } from './catalogue.js';
import { institutions } from './institutions.js';
import { type FoundName, PhraseFinder } from './phrase-finder.js';
import { places } from './places.js';

function namesOf(entry: Institution | Place): [string, string][] {
  const short = 'shortNames' in entry ? (entry.shortNames ?? []) : [];
  return [...Object.values(entry.names), ...short, ...(entry.aliases ?? [])].map((name) => [name, entry.code]);
}

const institutionFinder = new PhraseFinder([...institutions.values()].flatMap(namesOf));
const placeFinder = new PhraseFinder([...places.values()].flatMap(namesOf));

/** The institutions that a text names, in order. One name may belong to bodies of several countries. */
export function findInstitutions(text: string, country: string | null = null): FoundName[] {
  return institutionFinder.find(text).map((found) => ({ ...found, code: localCode(found.code, country) }));
}

/** A place that a text names, with the area that holds it. */
export interface FoundPlace extends FoundName {
  readonly area: string;
}

/** The places that a text names, in order, countries among them. */
export function findPlaces(text: string): FoundPlace[] {
  return placeFinder.find(text).map((found) => ({ ...found, area: places.get(found.code)?.area ?? found.code }));
}

/** "Interior ministry" is that of the newsroom's country, wherever the catalogue lists one of that name first. */
function localCode(code: string, country: string | null): string {
  const [listed, ...name] = code.split('-');
  if (country === null || listed === country) return code;
  const local = `${country}-${name.join('-')}`;
  return institutions.has(local) ? local : code;
}
