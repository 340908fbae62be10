import { normalisePhrase, type Observation, type Series, seriesKeyOf } from '#core/contracts';

/** Words of a name or phrase, as they are searched for. */
function words(phrases: readonly (string | null)[]): string[] {
  const found = phrases.flatMap((phrase) => (phrase === null ? [] : normalisePhrase(phrase).split(' ')));
  return [...new Set(found.filter((word) => word !== ''))].sort();
}

/**
 * The series that an observation belongs to. Every observation of the series gives the same document.
 * @param names the names of the series' indicator, institution and place in every language, for searching
 */
export function seriesOf(observation: Observation, names: readonly string[]): Series {
  const key = seriesKeyOf(observation);
  return { seriesId: observation.seriesId, ...key, terms: words([...names, key.item]) };
}
