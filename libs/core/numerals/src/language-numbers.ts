import { arabicNumbers } from './arabic-numbers.js';
import { englishNumbers } from './english-numbers.js';
import { frenchNumbers } from './french-numbers.js';
import type { Lexicon, NumberWord } from './number-word.js';
import type { NumeralContext } from './quantity.js';
import type { Token } from './tokens.js';

export const numbersOf: Readonly<Record<NumeralContext['language'], Lexicon>> = {
  ar: arabicNumbers,
  fr: frenchNumbers,
  en: englishNumbers,
};

/** Particles that Arabic writes together with the next word; at most two of them stand in front of a number. */
const particles = 'وفبلك';
const particlesMax = 2;

/** A word without the particles before it, and which they were. */
export interface Unfolded {
  readonly word: string;
  readonly particles: string;
}

/** Words are asked for again and again; so many are kept, then the cache starts over. */
const readingsMax = 30_000;
const readingLengthMax = 40;
const readings = new Map<string, readonly Unfolded[]>();

/** Every way to read an Arabic word: as it is, then without one and without two particles. */
export function unfold(folded: string): readonly Unfolded[] {
  if (folded.length > readingLengthMax) return cutParticles(folded);
  const known = readings.get(folded);
  if (known !== undefined) return known;
  if (readings.size >= readingsMax) readings.clear();
  const found = cutParticles(folded);
  readings.set(folded, found);
  return found;
}

function cutParticles(folded: string): readonly Unfolded[] {
  const found: Unfolded[] = [{ word: folded, particles: '' }];
  for (let count = 1; count <= particlesMax && count < folded.length - 1; count += 1) {
    if (!particles.includes(folded.charAt(count - 1))) break;
    found.push({ word: folded.slice(count), particles: folded.slice(0, count) });
  }
  return found;
}

/** A number word of a text, with the particles that were before it. */
export interface FoundWord {
  readonly entry: NumberWord;
  readonly particles: string;
}

/** Looks a token up in the language's number words. */
export function findNumberWord(token: Token | undefined, language: NumeralContext['language']): FoundWord | null {
  if (token?.kind !== 'word') return null;
  const lexicon = numbersOf[language];
  if (language !== 'ar') {
    const entry = lexicon.get(token.folded);
    return entry === undefined ? null : { entry, particles: '' };
  }
  for (const { word, particles: before } of unfold(token.folded)) {
    const entry = lexicon.get(word);
    if (entry !== undefined) return { entry, particles: before };
  }
  return null;
}
