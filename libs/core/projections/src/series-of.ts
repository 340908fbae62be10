import { normalisePhrase, type Observation, type Series, seriesKeyOf } from '#core/contracts';

const article = 'ال';

/** A word shorter than this keeps its article: الي is not ال + ي. */
const articledLettersMin = 5;

/**
 * The words by which a phrase is searched: folded, and Arabic ones without the article, which comes and goes with a
 * word's place in the sentence.
 */
export function searchTerms(phrase: string): string[] {
  return normalisePhrase(phrase)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => (word.startsWith(article) && word.length >= articledLettersMin ? word.slice(article.length) : word));
}

/**
 * The series that an observation belongs to. Every observation of the series gives the same document.
 * @param names the names of the series' indicator, institution and place in every language, for searching
 */
export function seriesOf(observation: Observation, names: readonly string[]): Series {
  const key = seriesKeyOf(observation);
  return {
    seriesId: observation.seriesId,
    ...key,
    terms: [...new Set([...names, key.item ?? ''].flatMap(searchTerms))].sort(),
  };
}
