import type { Observation, Series } from '#core/contracts';
import { indicators, institutions, places } from '#core/indicators';
import { seriesOf } from '#core/projections';

interface Named {
  readonly names: Readonly<Record<'ar' | 'fr' | 'en', string>>;
}

function namesOf(catalogue: ReadonlyMap<string, Named>, code: string | null): string[] {
  const entry = code === null ? undefined : catalogue.get(code);
  return entry === undefined ? [] : Object.values(entry.names);
}

/** The series of the observations, each once, findable by the names that the catalogues give its codes. */
export function describeSeries(observations: readonly Observation[]): Series[] {
  const series = new Map<string, Series>();
  for (const observation of observations) {
    if (series.has(observation.seriesId)) continue;
    const names = [
      ...namesOf(indicators, observation.indicator),
      ...namesOf(institutions, observation.institutionCode),
      ...namesOf(places, observation.placeCode),
    ];
    series.set(observation.seriesId, seriesOf(observation, names));
  }
  return [...series.values()];
}
