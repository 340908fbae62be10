import { normalisePhrase } from '#core/contracts';
import { askedOfWords, type Token, tokenAt } from '#core/words';
import { wordAsked } from './words.js';

/** Shorter beginnings would be shared by too many words. */
const beginningLettersMin = 2;

/** A word of a cue: any one of these numbered words stands for it. */
export type CueWord = readonly number[];

/**
 * The words of all cues, each numbered once. A text is then looked up word by word, whatever the number of cues: `قضي*`
 * is one number that قضية, قضيتين and والقضيتان share.
 */
export class CueWords {
  private readonly numbers = new Map<string, number>();
  private readonly whole = new Map<string, number>();
  private readonly beginnings = new Map<string, number>();
  private beginningLettersMax = 0;
  /** What each word of a text stands for. It is asked only once all cues are in. */
  private readonly numbersOf = askedOfWords((word): readonly number[] => {
    const found = new Set<number>();
    for (const stem of wordAsked(word).stems) this.readStem(stem, found);
    return [...found];
  });

  /** @param written a word of a cue: alternatives with a slash between them, a final star for any ending */
  add(written: string): CueWord {
    return written.split('/').map((alternative) => this.numberOf(alternative));
  }

  /** Adds the numbers of the cue words that stand in a stretch of tokens. */
  read(tokens: readonly Token[], first: number, next: number, found: Set<number>): void {
    for (let index = first; index < next; index += 1) {
      const { kind, word, folded } = tokenAt(tokens, index);
      if (kind === 'word') for (const number of this.numbersOf(word)) found.add(number);
      // The number of a line may be a cue: 19, 999.
      if (kind === 'digits') this.readStem(folded, found);
    }
  }

  private numberOf(alternative: string): number {
    const letters = normalisePhrase(alternative);
    const isBeginning = alternative.endsWith('*');
    const key = isBeginning ? `${letters}*` : letters;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(key, number);
    (isBeginning ? this.beginnings : this.whole).set(letters, number);
    if (isBeginning) this.beginningLettersMax = Math.max(this.beginningLettersMax, letters.length);
    return number;
  }

  private readStem(stem: string, found: Set<number>): void {
    const number = this.whole.get(stem);
    if (number !== undefined) found.add(number);
    const lettersMax = Math.min(stem.length, this.beginningLettersMax);
    for (let length = beginningLettersMin; length <= lettersMax; length += 1) {
      const beginning = this.beginnings.get(stem.slice(0, length));
      if (beginning !== undefined) found.add(beginning);
    }
  }
}
