import { askedOfWords, tokenAt, type Word, wordAt } from '#core/words';
import type { Reader } from './elements.js';

/** Arabic ordinals from first to tenth, masculine and feminine, without their article. */
const stems = new Map(
  Object.entries({
    1: 'اول اولي حادي حاديه',
    2: 'ثاني ثانيه',
    3: 'ثالث ثالثه',
    4: 'رابع رابعه',
    5: 'خامس خامسه',
    6: 'سادس سادسه',
    7: 'سابع سابعه',
    8: 'ثامن ثامنه',
    9: 'تاسع تاسعه',
    10: 'عاشر عاشره',
  }).flatMap(([value, words]) => words.split(' ').map((word) => [word, Number(value)] as const)),
);

const tens = new Map([
  ['عشر', 10],
  ['عشره', 10],
  ...['عشر', 'ثلاث', 'اربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'].flatMap((stem, index) =>
    ['ون', 'ين'].map((ending) => [`وال${stem}${ending}`, 20 + 10 * index] as const),
  ),
]);

interface ArabicOrdinal {
  readonly value: number;
  readonly particles: string;
}

const definiteOrdinal = askedOfWords(({ readings }): ArabicOrdinal | null => {
  for (const { word, particles } of readings) {
    const value = word.startsWith('ال') ? stems.get(word.slice(2)) : undefined;
    if (value !== undefined) return { value, particles };
  }
  return null;
});

/** Whether a word is an Arabic ordinal with its article. */
export const isOrdinalWord = (word: Word): boolean => definiteOrdinal(word) !== null;

/** An ordinal with its article, in Arabic words: الثالثة, السادس عشر, الثانية والتسعين. */
export function arabicOrdinalAt(
  { tokens }: Reader,
  index: number,
): { readonly value: number; readonly next: number; readonly particles: string } | null {
  const token = tokenAt(tokens, index);
  const first = token.kind === 'word' ? definiteOrdinal(token.word) : null;
  if (first === null) return null;
  const ten = first.value < 10 ? tens.get(wordAt(tokens, index + 1)) : undefined;
  return {
    value: first.value + (ten ?? 0),
    next: ten === undefined ? index + 1 : index + 2,
    particles: first.particles,
  };
}
