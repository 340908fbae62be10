import { stemsOf, wordsOf } from './words.js';
import type { Cue } from './entry.js';

/** Shorter beginnings would be shared by too many words. */
const prefixLettersMin = 2;

/** A text as cues see it: its stems, and the beginnings of its stems. */
export class CueText {
  private readonly stems = new Set<string>();
  private readonly beginnings = new Set<string>();

  constructor(text: string) {
    for (const { folded } of wordsOf(text)) {
      for (const stem of stemsOf(folded)) this.add(stem);
    }
  }

  /** Whether a word of a cue stands in the text. */
  has(word: string): boolean {
    return word.split('|').some((alternative) => this.hasOne(alternative));
  }

  private add(stem: string): void {
    if (this.stems.has(stem)) return;
    this.stems.add(stem);
    for (let length = prefixLettersMin; length <= stem.length; length += 1) this.beginnings.add(stem.slice(0, length));
  }

  private hasOne(alternative: string): boolean {
    return alternative.endsWith('*') ? this.beginnings.has(alternative.slice(0, -1)) : this.stems.has(alternative);
  }
}

const split = (words: string | undefined): string[] => (words === undefined ? [] : words.split(' '));

/** A word of the counted noun says more than one of its surroundings. */
const itemWeight = 3;
const contextWeight = 2;

/**
 * How much a cue says of a figure: 0 when it does not match, else more for each word.
 * @param item the counted noun phrase
 * @param clause the clause around it, the phrase included
 */
export function weighCue(cue: Cue, item: CueText, clause: CueText): number {
  const itemWords = split(cue.item);
  const contextWords = split(cue.context);
  if (!itemWords.every((word) => item.has(word))) return 0;
  if (!contextWords.every((word) => clause.has(word))) return 0;
  if (split(cue.not).some((word) => item.has(word) || clause.has(word))) return 0;
  return itemWords.length * itemWeight + contextWords.length * contextWeight;
}
