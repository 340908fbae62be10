import { normalisePhrase } from '#core/contracts';
import { type Word, wordsOf } from './words.js';

/** Shorter beginnings would be shared by too many words. */
const beginningLettersMin = 2;

/** So many words are kept; then keeping starts over. */
const knownWordsMax = 20_000;
/** A longer word is none, and nothing long is kept for it. */
const wordLettersMax = 40;

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
  /** What each word of a text stands for: it depends on the word alone, and texts repeat their words. */
  private readonly known = new Map<string, readonly number[]>();

  /** @param written a word of a cue: alternatives with a slash between them, a final star for any ending */
  add(written: string): CueWord {
    return written.split('/').map((alternative) => this.numberOf(alternative));
  }

  /** The numbers of the cue words that stand in a text. */
  read(text: string): Set<number> {
    const found = new Set<number>();
    for (const word of wordsOf(text)) for (const number of this.numbersOf(word)) found.add(number);
    return found;
  }

  private numbersOf({ folded, stems }: Word): readonly number[] {
    const kept = this.known.get(folded);
    if (kept !== undefined) return kept;
    const found = new Set<number>();
    for (const stem of stems) this.readStem(stem, found);
    const numbers = [...found];
    if (folded.length > wordLettersMax) return numbers;
    if (this.known.size >= knownWordsMax) this.known.clear();
    this.known.set(folded, numbers);
    return numbers;
  }

  private numberOf(alternative: string): number {
    const letters = normalisePhrase(alternative);
    const isBeginning = alternative.endsWith('*');
    const key = isBeginning ? `${letters}*` : letters;
    const known = this.numbers.get(key);
    if (known !== undefined) return known;
    this.known.clear();
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
