import { tokenAt, unfold, wordAt } from '#core/words';
import { type Draft, draftOf, wordNumber } from './draft.js';
import type { Reader } from './elements.js';

/** Words that are factors by themselves, folded. Those marked bare are so wherever they stand. */
const factors: Readonly<Record<Reader['language'], ReadonlyMap<string, { value: number; bare: boolean }>>> = {
  ar: new Map([
    ['ضعف', { value: 2, bare: false }],
    ['ضعفي', { value: 2, bare: false }],
    ['ضعفا', { value: 2, bare: false }],
  ]),
  fr: new Map([
    ['double', { value: 2, bare: false }],
    ['triple', { value: 3, bare: false }],
    ['quadruple', { value: 4, bare: false }],
  ]),
  en: new Map([
    ['half', { value: 1 / 2, bare: false }],
    ['twice', { value: 2, bare: true }],
    ['thrice', { value: 3, bare: true }],
    ['double', { value: 2, bare: false }],
    ['twofold', { value: 2, bare: true }],
    ['threefold', { value: 3, bare: true }],
    ['triple', { value: 3, bare: false }],
    ['treble', { value: 3, bare: false }],
    ['fourfold', { value: 4, bare: true }],
    ['quadruple', { value: 4, bare: false }],
    ['fivefold', { value: 5, bare: true }],
    ['tenfold', { value: 10, bare: true }],
  ]),
};

/** What follows a factor that compares: double the number, le double de, ضعف العدد. */
const comparedAfter: Readonly<Record<'fr' | 'en', ReadonlySet<string>>> = {
  fr: new Set(['de', 'du', 'des', 'd']),
  en: new Set(['the', 'that', 'those', 'what', 'its', 'their', 'last']),
};

/** half their level is a factor, half the population a share. */
const possessives = new Set(['its', 'their', 'the', 'that']);
const levels = new Set(['level', 'levels', 'size']);

/** Whether a word may be a factor. */
export const isFactorWord = (folded: string, language: Reader['language']): boolean =>
  language === 'ar' ? unfold(folded).some(({ word }) => factors.ar.has(word)) : factors[language].has(folded);

/** A factor in one word: twice, double the amount, le triple de, ضعف ما. A double murder is none. */
export function multipleAt(reader: Reader, index: number): Draft | null {
  const { tokens, language } = reader;
  const token = tokenAt(tokens, index);
  if (token.kind !== 'word') return null;
  const words = language === 'ar' ? unfold(token.folded) : [{ word: token.folded, particles: '' }];
  for (const { word, particles } of words) {
    const factor = factors[language].get(word);
    if (factor === undefined || (!factor.bare && !compares(reader, index))) continue;
    const next = index + 1;
    const unit = { unit: 'x', factor: 1, implied: 1, next } as const;
    const number = { ...wordNumber, value: factor.value, particles };
    return draftOf(reader, { index, number, numberNext: next, form: 'multiple', unit });
  }
  return null;
}

function compares({ tokens, language }: Reader, index: number): boolean {
  const next = wordAt(tokens, index + 1);
  if (wordAt(tokens, index) === 'half') return possessives.has(next) && levels.has(wordAt(tokens, index + 2));
  if (language === 'ar') return next.startsWith('ال') || next === 'ما' || next.startsWith('عدد');
  const isNamed = language === 'en' || ['le', 'du', 'au'].includes(wordAt(tokens, index - 1));
  return isNamed && comparedAfter[language].has(next);
}
