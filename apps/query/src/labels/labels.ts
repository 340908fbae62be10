import { indicators, institutions, places } from '#core/indicators';
import type { Labels, Names } from './labels.schema.js';

interface Coded {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly place: string | null;
  readonly institution: string | null;
}

function nameIn(catalogue: ReadonlyMap<string, { readonly names: Names }>, code: string | null): Names | null {
  return code === null ? null : (catalogue.get(code)?.names ?? null);
}

/** The names of a series' codes, as far as the catalogues have them. */
export function labelsOf({ indicator, area, place, institution }: Coded): Labels {
  return {
    indicator: nameIn(indicators, indicator),
    area: nameIn(places, area),
    place: nameIn(places, place),
    institution: nameIn(institutions, institution),
  };
}
