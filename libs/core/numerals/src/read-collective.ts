import { tokenAt, wordAt } from '#core/words';
import { type Draft, draftOf, wordNumber } from './draft.js';
import type { Reader } from './elements.js';
import { frenchCollectives } from './french-numbers.js';
import { unitAt } from './read-unit.js';

/** What may stand before such a noun. */
export const collectiveArticles: ReadonlySet<string> = new Set(['un', 'une', 'la', 'cette']);
/** Adjectives that leave the noun what it is: une bonne centaine. */
export const collectiveAdjectives: ReadonlySet<string> = new Set([
  'bonne',
  'petite',
  'grosse',
  'bon',
  'petit',
  'gros',
  'premiere',
]);

/** French nouns that stand for about so many: une trentaine, un millier de personnes. */
export function collectiveAt(reader: Reader, index: number): Draft | null {
  const { tokens, language } = reader;
  if (language !== 'fr' || !collectiveArticles.has(wordAt(tokens, index))) return null;
  const at = collectiveAdjectives.has(wordAt(tokens, index + 1)) ? index + 2 : index + 1;
  const value = frenchCollectives.get(wordAt(tokens, at));
  if (value === undefined || tokenAt(tokens, at).gap.includes('\n')) return null;
  return draftOf(reader, {
    ...{ index, number: { ...wordNumber, value, particles: '' }, numberNext: at + 1 },
    ...{ form: 'amount', unit: unitAt(reader, at + 1), qualifier: 'about' },
  });
}
