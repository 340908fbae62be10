import { languages, type Names, type Place } from './catalogue.js';
import { countryAliases, countryCodes, doubtfulCountryNames } from './entries/countries.js';
import { isoUnits } from './entries/iso-units.js';
import { africanPlaces } from './entries/places-africa.js';
import { americanTowns } from './entries/places-americas-towns.js';
import { arabTowns } from './entries/places-arab-towns.js';
import { asianAndOceanianTowns } from './entries/places-asia-oceania-towns.js';
import { britishCounties, frenchDepartments } from './entries/places-departments.js';
import { europeanTowns } from './entries/places-europe-towns.js';
import { europeanPlaces } from './entries/places-europe.js';
import { gulfPlaces } from './entries/places-gulf.js';
import { levantPlaces } from './entries/places-levant.js';
import { maghrebPlaces } from './entries/places-maghreb.js';
import { moroccanPlaces } from './entries/places-morocco.js';
import { nilePlaces } from './entries/places-nile.js';
import { worldPlaces } from './entries/places-world.js';

const regionNames = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }));

function countryNames(code: string): Names {
  const [ar = code, fr = code, en = code] = regionNames.map((names) => names.of(code));
  return { ar, fr, en };
}

function country(code: string): Place {
  const names = countryNames(code);
  const aliases = countryAliases[code] ?? [];
  const doubtfulNames = [...Object.values(names), ...aliases].filter((name) => doubtfulCountryNames.has(name));
  return { code, names, area: code, country: code, aliases, doubtfulNames };
}

const countries = countryCodes.map(country);

/** Of two entries with one code the first counts: those that stand with their country's units. */
const named = new Map<string, Place>();
for (const place of [
  ...countries,
  ...moroccanPlaces,
  ...maghrebPlaces,
  ...nilePlaces,
  ...levantPlaces,
  ...gulfPlaces,
  ...europeanPlaces,
  ...frenchDepartments,
  ...britishCounties,
  ...worldPlaces,
  ...[...arabTowns, ...africanPlaces, ...europeanTowns, ...asianAndOceanianTowns, ...americanTowns],
])
  if (!named.has(place.code)) named.set(place.code, place);

/** The gazetteer, by code: countries, first-level units, and the cities and crossings that security news names. */
export const places: ReadonlyMap<string, Place> = new Map([
  ...named,
  ...isoUnits(named).map((place) => [place.code, place] as const),
]);
