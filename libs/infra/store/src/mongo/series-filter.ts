import type { SeriesFilter } from '../projections.js';
import type { Filter } from './stored-collection.js';

const specialCharacter = /[\\^$.*+?()[\]{}|/-]/g;

/**
 * What to look for in the collection of series.
 *
 * The last word may be a beginning. It is an anchored pattern, which an index answers as a range of words; a range in so
 * many words would not do, since of an array of words one could be above its start and another below its end.
 */
export function seriesFilter(filter: SeriesFilter, after: string | null): Filter {
  const words = (filter.terms ?? []).filter((term) => term !== '');
  const beginning = words.at(-1);
  const dimensions = (['indicator', 'area', 'institution'] as const)
    .filter((dimension) => filter[dimension] !== undefined)
    .map((dimension) => ({ [dimension]: filter[dimension] }));
  const terms = [
    ...words.slice(0, -1).map((word) => ({ terms: word })),
    ...(beginning === undefined ? [] : [{ terms: new RegExp(`^${beginning.replace(specialCharacter, '\\$&')}`) }]),
  ];
  const conditions = [...dimensions, ...terms];
  return { _id: { $gt: after ?? '' }, ...(conditions.length === 0 ? {} : { $and: conditions }) };
}
