import type { Cue } from './catalogue.js';
import type { CueWord, CueWords } from './cue-words.js';

/** A cue with its words numbered. */
export interface ReadyCue {
  readonly counted: readonly CueWord[];
  readonly around: readonly CueWord[];
  readonly forbidden: readonly CueWord[];
}

/** Numbers the words of a cue; how cues are written is said at their type. */
export function readyCue(cue: Cue, words: CueWords): ReadyCue {
  const [counted = [], around = []] = cue.split('|').map((part) => part.split(' ').filter((word) => word !== ''));
  const isForbidden = (word: string) => word.startsWith('!');
  const asked = (part: readonly string[]) => part.filter((word) => !isForbidden(word)).map((word) => words.add(word));
  const forbidden = [...counted, ...around].filter(isForbidden).map((word) => words.add(word.slice(1)));
  return { counted: asked(counted), around: asked(around), forbidden };
}

/** A text's numbered words, as a set. */
export type ReadText = ReadonlySet<number>;

/** Whether one of a cue word's alternatives stands in a text, whole or as a beginning. */
export function hasWord(text: ReadText, word: CueWord): boolean {
  for (const number of word) if (text.has(number)) return true;
  return false;
}

/** A word of the counted noun says more than one of its surroundings. */
const countedWeight = 3;
const aroundWeight = 2;

/**
 * How much a cue says of a figure: 0 when it does not match, else more for each word.
 * @param item the counted noun phrase
 * @param clause the clause around it, the phrase included
 */
export function weighCue({ counted, around, forbidden }: ReadyCue, item: ReadText, clause: ReadText): number {
  for (const word of counted) if (!hasWord(item, word)) return 0;
  for (const word of around) if (!hasWord(clause, word)) return 0;
  for (const word of forbidden) if (hasWord(clause, word)) return 0;
  return counted.length * countedWeight + around.length * aroundWeight;
}
