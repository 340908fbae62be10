import { askedOfWords, tokenAt, wordAt } from '#core/words';
import { arabicDenominators } from './arabic-numbers.js';
import { composeNumber } from './compose.js';
import type { ComposedNumber } from './composed-number.js';
import type { Reader } from './elements.js';
import { englishDenominators } from './english-numbers.js';
import { frenchDenominators } from './french-numbers.js';
import { isPlaceName } from './look-alikes.js';

/** A share in words: its parts of one, where it starts and ends. */
export interface FoundFraction {
  readonly value: number;
  readonly next: number;
  readonly particles: string;
  /** Whether it is told by a suffix or an article that it is a share of something: ثلثها, الخمس. */
  readonly shareOnly: boolean;
  /** Whether it shares only what is measured or counted behind it: demi-heure, never demi-finale. */
  readonly partOnly: boolean;
}

const pronouns = ['هما', 'ها', 'هم', 'هن'];
const singles: ReadonlyMap<string, number> = new Map([
  ['نصف', 1 / 2],
  ['ثلث', 1 / 3],
  ['ربع', 1 / 4],
  ['خمس', 1 / 5],
  ['سدس', 1 / 6],
  ['سبع', 1 / 7],
  ['تسع', 1 / 9],
  ['عشر', 1 / 10],
  ['ثلثي', 2 / 3],
  ['ثلثا', 2 / 3],
  ['ثلثين', 2 / 3],
  ['ثلثان', 2 / 3],
  ['خمسي', 2 / 5],
  ['خمسا', 2 / 5],
]);
/** These are shares without an article or a pronoun too; خمس and عشر alone are 5 and 10. */
const plainSingles = new Set(['نصف', 'ثلث', 'ربع', 'ثلثي', 'ثلثا', 'ثلثين', 'ثلثان', 'خمسي', 'سدس']);
/** With the article alone these are numbers as often: العشر الأواخر, السبع. */
const suffixedSingles = new Set(['عشر', 'سبع', 'تسع']);

/** A fraction that starts at a token: ثلاثة أرباع, un tiers, two thirds, six in ten, sept sur dix, 1 من كل 5. */
export function fractionAt(reader: Reader, index: number): FoundFraction | null {
  const found = reader.language === 'ar' ? arabicFraction(reader, index) : latinFraction(reader, index);
  return found ?? ratio(reader, index);
}

interface SingleFraction {
  readonly value: number;
  readonly particles: string;
  readonly shareOnly: boolean;
}

/** The share that one Arabic word says: نصف, ثلثها, الخمس. */
export const singleFraction = askedOfWords(({ readings }): SingleFraction | null => {
  for (const { word, particles } of readings) {
    const stem = withoutPronoun(word);
    const isDefinite = word.startsWith('ال');
    const plain = isDefinite ? word.slice(2) : stem;
    const value = singles.get(plain);
    const shareOnly = isDefinite || stem !== word;
    if (value === undefined || (isDefinite && suffixedSingles.has(plain))) continue;
    if (shareOnly || plainSingles.has(plain)) return { value, particles, shareOnly };
  }
  return null;
});

function arabicFraction(reader: Reader, index: number): FoundFraction | null {
  const { tokens } = reader;
  const token = tokens[index];
  if (token === undefined || token.kind === 'sign') return null;
  const single = token.kind === 'word' ? singleFraction(token.word) : null;
  if (single !== null && isPlaceName(tokens, index)) return null;
  if (single !== null) return { ...single, next: index + 1, partOnly: false };
  const number = composeNumber(reader, index);
  if (number === null || number.vague || number.value >= 100) return null;
  const parts = partsNamed(wordAt(tokens, number.next));
  if (parts === undefined || number.value >= parts) return null;
  return {
    ...{ value: number.value / parts, next: number.next + 1, particles: number.particles },
    ...{ shareOnly: true, partOnly: false },
  };
}

/** أرباع, الأرباع and أرباعها part a whole in four. */
function partsNamed(word: string): number | undefined {
  const stem = withoutPronoun(word);
  return arabicDenominators.get(stem.startsWith('ال') ? stem.slice(2) : stem);
}

function withoutPronoun(word: string): string {
  const pronoun = pronouns.find((suffix) => word.endsWith(suffix) && word.length - suffix.length >= 3);
  return pronoun === undefined ? word : word.slice(0, -pronoun.length);
}

const halves: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(['moitie', 'demi', 'demie']),
  en: new Set(['half']),
};
const articles: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(['la', 'une', 'un', 'le']),
  en: new Set(['a']),
};

/** Whether a fraction may start with a word: with its article, or with a half. */
export const startsLatinFraction = (word: string, language: 'fr' | 'en'): boolean =>
  articles[language].has(word) || halves[language].has(word);

/** Whether a word is a part of a whole: a half, a third. */
export const isLatinPart = (word: string, language: 'fr' | 'en'): boolean =>
  halves[language].has(word) || (language === 'fr' ? frenchDenominators : englishDenominators).one.has(word);

function latinFraction(reader: Reader, index: number): FoundFraction | null {
  const { tokens } = reader;
  const language = reader.language === 'fr' ? 'fr' : 'en';
  const token = tokenAt(tokens, index);
  if (token.kind !== 'word') return null;
  const article = articles[language].has(token.folded) ? 1 : 0;
  const half = wordAt(tokens, index + article);
  if (halves[language].has(half)) {
    return {
      value: 1 / 2,
      next: index + article + 1,
      particles: '',
      shareOnly: false,
      partOnly: half.startsWith('demi'),
    };
  }
  return partedFraction(reader, language, index, article);
}

/** un tiers, two-thirds, trois quarts: singular behind one or an article, plural behind more. */
function partedFraction(reader: Reader, language: 'fr' | 'en', index: number, article: number): FoundFraction | null {
  const { tokens } = reader;
  const { one, several } = language === 'fr' ? frenchDenominators : englishDenominators;
  const number = composeNumber(reader, index);
  if (number === null || number.lone) {
    const isCounted = number !== null || (article === 1 && !['la', 'le'].includes(wordAt(tokens, index)));
    const at = afterHyphen(reader, index + 1);
    const parts = isCounted ? one.get(wordAt(tokens, at)) : undefined;
    return parts === undefined ? null : shareOf(1 / parts, at + 1);
  }
  if (number.digits || number.vague || number.ordinal || number.value >= 100) return null;
  const at = afterHyphen(reader, number.next);
  const parts = several.get(wordAt(tokens, at));
  return parts === undefined ? null : shareOf(number.value / parts, at + 1);
}

const afterHyphen = ({ tokens }: Reader, index: number): number => (wordAt(tokens, index) === '-' ? index + 1 : index);

const shareOf = (value: number, next: number): FoundFraction => ({
  ...{ value, next, particles: '' },
  ...{ shareOnly: false, partOnly: false },
});

/** Between a ratio's two numbers stand at most so many words: trois accidents sur dix. */
const ratioWordsMax = 2;
const ratioWholeMax = 100;

/** What stands between the numbers of a ratio; `out of` and من كل are two words. */
const ratioJoints: Readonly<Record<Reader['language'], readonly (readonly string[])[]>> = {
  ar: [
    ['من', 'كل'],
    ['من', 'اصل', 'كل'],
  ],
  fr: [['sur']],
  en: [['in'], ['in', 'every'], ['out', 'of'], ['out', 'of', 'every']],
};

function ratio(reader: Reader, index: number): FoundFraction | null {
  const number = composeNumber(reader, index);
  if (number === null || number.vague || number.ordinal || number.value >= ratioWholeMax) return null;
  const spelled = oneOver(reader, number);
  if (spelled !== null) return spelled;
  const wordsMax = reader.language === 'en' ? 0 : ratioWordsMax;
  for (let skip = 0; skip <= wordsMax; skip += 1) {
    if (skip > 0 && tokenAt(reader.tokens, number.next + skip - 1).kind !== 'word') return null;
    const whole = wholeAfter(reader, number.next + skip);
    if (whole === null || whole.value <= number.value || whole.value >= ratioWholeMax || whole.value < 2) continue;
    return {
      ...{ value: number.value / whole.value, next: whole.next, particles: number.particles },
      ...{ shareOnly: true, partOnly: false },
    };
  }
  return null;
}

/** واحد على عشرين is a twentieth. */
function oneOver(reader: Reader, number: ComposedNumber): FoundFraction | null {
  if (!number.lone || number.digits || wordAt(reader.tokens, number.next) !== 'علي') return null;
  const whole = composeNumber(reader, number.next + 1);
  if (whole === null || whole.vague || whole.digits || whole.value < 2) return null;
  return { value: 1 / whole.value, next: whole.next, particles: number.particles, shareOnly: true, partOnly: false };
}

function wholeAfter(reader: Reader, index: number): { value: number; next: number } | null {
  for (const joint of ratioJoints[reader.language].toReversed()) {
    if (!joint.every((word, offset) => wordAt(reader.tokens, index + offset) === word)) continue;
    const whole = composeNumber(reader, index + joint.length);
    return whole === null || whole.vague || whole.ordinal ? null : whole;
  }
  return null;
}
