import { memoOfWords } from './word-memo.js';

/** Particles that Arabic writes together with the next word; at most two of them stand in front of a word. */
const particles = 'وفبلك';
const particlesMax = 2;

/** A word without the particles before it, and which they were. */
export interface Unfolded {
  readonly word: string;
  readonly particles: string;
}

/** Every way to read an Arabic word: as it is, then without one and without two particles. */
export const unfold: (folded: string) => readonly Unfolded[] = memoOfWords((folded) => {
  const found: Unfolded[] = [{ word: folded, particles: '' }];
  for (let count = 1; count <= particlesMax && count < folded.length - 1; count += 1) {
    if (!particles.includes(folded.charAt(count - 1))) break;
    found.push({ word: folded.slice(count), particles: folded.slice(0, count) });
  }
  return found;
});

/** For every word of a set, the sets that it is in. */
const vocabulary = new Map<string, number[]>();
let setCount = 0;

/** A table of words, numbered, so that a text's word tells by one bit whether it is in it. */
export class WordSet extends Set<string> {
  readonly number = setCount;

  constructor(words: Iterable<string>) {
    super();
    setCount += 1;
    for (const word of words) this.enter(word);
  }

  private enter(word: string): void {
    if (this.has(word)) return;
    this.add(word);
    const numbers = vocabulary.get(word);
    if (numbers === undefined) vocabulary.set(word, [this.number]);
    else numbers.push(this.number);
  }
}

const bitsPerPlace = 32;
const noBits = new Int32Array(0);

/**
 * A word as the texts share it: what any finder asks of it depends on its letters alone, so it is answered once and kept
 * here. A word that no table knows answers everything from one empty list.
 */
export class Word {
  /** Every way to read it, particles aside. */
  readonly readings: readonly Unfolded[];
  /** What the finders have asked of it, a place each. */
  readonly answers: unknown[] = [];
  private bits = noBits;
  private setsSeen = 0;

  /** @param folded the word without case, accents or vowel marks */
  constructor(readonly folded: string) {
    this.readings = unfold(folded);
  }

  /** Whether the word is in a set, Arabic particles aside. */
  isIn({ number }: WordSet): boolean {
    if (number >= this.setsSeen) this.lookUp();
    return this.bits !== noBits && ((this.bits[number >>> 5] ?? 0) & (1 << (number & 31))) !== 0;
  }

  /** Asks the vocabulary, once: sets are made when their file is loaded. */
  private lookUp(): void {
    this.setsSeen = setCount;
    const numbers = this.readings.flatMap(({ word }) => vocabulary.get(word) ?? []);
    if (numbers.length === 0) return;
    this.bits = new Int32Array(Math.ceil(setCount / bitsPerPlace));
    for (const number of numbers) this.bits[number >>> 5] = (this.bits[number >>> 5] ?? 0) | (1 << (number & 31));
  }
}

let questionCount = 0;

/** Keeps at every word what a pure function says of it, which is never undefined. */
export function askedOfWords<Answer extends string | number | boolean | object | null>(
  judge: (word: Word) => Answer,
): (word: Word) => Answer {
  const place = questionCount;
  questionCount += 1;
  return (word) => {
    // What is kept at this place was said by this function.
    const known = word.answers[place] as Answer | undefined;
    if (known !== undefined) return known;
    const answer = judge(word);
    word.answers[place] = answer;
    return answer;
  };
}
