import { languages, type Names, type Place } from './catalogue.js';
import { countryCodes, countryAliases } from './entries/countries.js';
import { foreignPlaces } from './entries/foreign-places.js';
import { moroccanPlaces } from './entries/moroccan-places.js';

function countryNames(code: string): Names {
  const named = languages.map((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' });
    return [language, names.of(code) ?? code] as const;
  });
  // The list of languages is what Names is keyed by, so every key is there.
  return Object.fromEntries(named) as unknown as Names;
}

const countries: readonly Place[] = countryCodes.map((code) => ({
  code,
  names: countryNames(code),
  area: code,
  country: code,
  aliases: countryAliases[code] ?? [],
}));

/** The gazetteer: countries, regions, and the cities of Moroccan security news, by code. */
export const places: ReadonlyMap<string, Place> = new Map(
  [...countries, ...moroccanPlaces, ...foreignPlaces].map((place) => [place.code, place]),
);
