import type { SeriesFilter } from '../projections.js';
import type { Parameter } from './store-file.js';

/** A statement with what stands for its `?`s. */
export interface Query {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

interface Condition {
  readonly sql: string;
  readonly parameters: readonly Parameter[];
}

/** Higher in UTF-8 than any word that begins with the same letters. */
const afterEveryWord = '\u{10FFFF}';

/** The query for series that match, by id, after one of them. Its shape depends only on which parts the filter has. */
export function seriesQuery(filter: SeriesFilter, after: string | null, limit: number): Query {
  const conditions: Condition[] = [{ sql: 'series.series_id > ?', parameters: [after ?? ''] }];
  for (const dimension of ['indicator', 'area', 'institution'] as const) {
    const code = filter[dimension];
    if (code !== undefined) conditions.push({ sql: `series.${dimension} = ?`, parameters: [code] });
  }
  conditions.push(...termConditions(filter.terms ?? [], conditions.length > 1));
  return {
    sql: `SELECT series.document FROM series WHERE ${conditions.map(({ sql }) => sql).join(' AND ')}
      ORDER BY series.series_id LIMIT ?`,
    parameters: [...conditions.flatMap(({ parameters }) => parameters), limit],
  };
}

function termConditions(terms: readonly string[], isNarrowed: boolean): Condition[] {
  const words = terms.filter((term) => term !== '');
  const beginning = words.at(-1);
  if (beginning === undefined) return [];
  const [first, ...others] = words.slice(0, -1);
  if (first === undefined) return [isNarrowed ? hasBeginning(beginning) : amongBeginning(beginning)];
  return [amongWord(first), hasWords(others), hasBeginning(beginning)];
}

/** Finds the series by a word. */
function amongWord(word: string): Condition {
  return { sql: 'series.series_id IN (SELECT series_id FROM series_terms WHERE term = ?)', parameters: [word] };
}

/** Finds the series by the beginning of a word: for when nothing else narrows them down. */
function amongBeginning(beginning: string): Condition {
  return {
    sql: 'series.series_id IN (SELECT series_id FROM series_terms WHERE term >= ? AND term < ?)',
    parameters: [beginning, beginning + afterEveryWord],
  };
}

/** Checks a series that was found otherwise. */
function hasBeginning(beginning: string): Condition {
  return {
    sql: `EXISTS (SELECT 1 FROM series_terms AS word
      WHERE word.series_id = series.series_id AND word.term >= ? AND word.term < ?)`,
    parameters: [beginning, beginning + afterEveryWord],
  };
}

/** Checks any number of words with one shape of statement. */
function hasWords(words: readonly string[]): Condition {
  return {
    sql: `NOT EXISTS (SELECT 1 FROM json_each(?) AS wanted WHERE NOT EXISTS (SELECT 1 FROM series_terms AS word
      WHERE word.series_id = series.series_id AND word.term = wanted.value))`,
    parameters: [JSON.stringify(words)],
  };
}
