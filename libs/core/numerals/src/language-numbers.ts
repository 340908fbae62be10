import { askedOfWords, type Token, type Word } from '#core/words';
import { arabicNumbers } from './arabic-numbers.js';
import { englishNumbers } from './english-numbers.js';
import { frenchNumbers } from './french-numbers.js';
import { isNeverNumber } from './look-alikes.js';
import type { NumberWord } from './number-word.js';
import type { NumeralContext } from './quantity.js';

/** A number word of a text, with the particles that were before it. */
export interface FoundWord {
  readonly entry: NumberWord;
  readonly particles: string;
  /** The article stands before it: الثلاث عشرة. */
  readonly definite: boolean;
}

const article = 'ال';

function findArabic({ readings }: Word): FoundWord | null {
  for (const { word: bare, particles: before } of readings) {
    if (isNeverNumber(bare)) return null;
    const entry = arabicNumbers.get(bare);
    if (entry !== undefined) return { entry, particles: before, definite: false };
    const defined = bare.startsWith(article) ? arabicNumbers.get(bare.slice(article.length)) : undefined;
    if (defined !== undefined) return { entry: defined, particles: before, definite: true };
  }
  return null;
}

const found = {
  ar: askedOfWords(findArabic),
  fr: askedOfWords(({ folded }) => plainly(frenchNumbers.get(folded))),
  en: askedOfWords(({ folded }) => plainly(englishNumbers.get(folded))),
};

const plainly = (entry: NumberWord | undefined): FoundWord | null =>
  entry === undefined ? null : { entry, particles: '', definite: false };

/** Looks a word up in the language's number words. */
export const numberOfWord = (word: Word, language: NumeralContext['language']): FoundWord | null =>
  found[language](word);

/** Looks a token up in the language's number words. */
export const findNumberWord = (token: Token | undefined, language: NumeralContext['language']): FoundWord | null =>
  token?.kind === 'word' ? found[language](token.word) : null;

/** The scale that an Arabic word with its article names: المليون; 0 for other words. */
export function definiteScaleAt(tokens: readonly Token[], index: number): number {
  const token = tokens[index];
  const word = token?.kind === 'word' ? found.ar(token.word) : null;
  const isNamed = word?.definite === true && word.particles === '' && word.entry.kind === 'scale';
  return isNamed ? word.entry.value : 0;
}
