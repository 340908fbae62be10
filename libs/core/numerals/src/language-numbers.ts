import { arabicNumbers } from './arabic-numbers.js';
import { englishNumbers } from './english-numbers.js';
import { frenchNumbers } from './french-numbers.js';
import { isNeverNumber } from './look-alikes.js';
import type { NumberWord } from './number-word.js';
import type { NumeralContext } from './quantity.js';
import type { Token } from './tokens.js';
import { memoOfWords } from './word-memo.js';

/** Particles that Arabic writes together with the next word; at most two of them stand in front of a number. */
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

/** A number word of a text, with the particles that were before it. */
export interface FoundWord {
  readonly entry: NumberWord;
  readonly particles: string;
  /** The article stands before it: الثلاث عشرة. */
  readonly definite: boolean;
}

const article = 'ال';

function findArabic(word: string): FoundWord | null {
  for (const { word: bare, particles: before } of unfold(word)) {
    if (isNeverNumber(bare)) return null;
    const entry = arabicNumbers.get(bare);
    if (entry !== undefined) return { entry, particles: before, definite: false };
    const defined = bare.startsWith(article) ? arabicNumbers.get(bare.slice(article.length)) : undefined;
    if (defined !== undefined) return { entry: defined, particles: before, definite: true };
  }
  return null;
}

const found = {
  ar: memoOfWords(findArabic),
  fr: memoOfWords((word) => plainly(frenchNumbers.get(word))),
  en: memoOfWords((word) => plainly(englishNumbers.get(word))),
};

const plainly = (entry: NumberWord | undefined): FoundWord | null =>
  entry === undefined ? null : { entry, particles: '', definite: false };

/** Looks a token up in the language's number words. */
export const findNumberWord = (token: Token | undefined, language: NumeralContext['language']): FoundWord | null =>
  token?.kind === 'word' ? found[language](token.folded) : null;

/** The scale that an Arabic word with its article names: المليون; 0 for other words. */
export function definiteScaleAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const word = token?.kind === 'word' ? findArabic(token.folded) : null;
  const isNamed = word?.definite === true && word.particles === '' && word.entry.kind === 'scale';
  return isNamed ? word.entry.value : 0;
}
