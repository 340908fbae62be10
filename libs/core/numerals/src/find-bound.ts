import { matchBackward, matchForward, tokenAt, wordAt } from '#core/words';
import { boundsAfter, boundsBefore } from './bounds.js';
import type { Reader } from './elements.js';
import type { Bound } from './quantity.js';

/** Words behind a number within which a bound may still follow. */
const boundWordsMax = 3;

/** The words before or behind a number that bound it: أزيد من, au moins, or so. */
export function boundOf(
  { tokens, language }: Reader,
  index: number,
  next: number,
): { value: Bound; first: number; last: number } | null {
  const signs = ['+', '£', '€', '$'];
  const at = signs.includes(wordAt(tokens, index - 1)) ? index - 1 : index;
  const joined = ['ب', 'و'].includes(wordAt(tokens, at - 1)) ? at - 1 : at;
  const before =
    matchBackward(tokens, at, boundsBefore[language]) ?? matchBackward(tokens, joined, boundsBefore[language]);
  if (before !== null) return { value: before.value, first: before.first, last: at - 1 };
  for (let skip = 0; skip <= boundWordsMax; skip += 1) {
    if (skip > 0 && tokenAt(tokens, next + skip - 1).kind !== 'word') return null;
    const after = matchForward(tokens, next + skip, boundsAfter[language]);
    if (after !== null) return { value: after.value, first: next + skip, last: after.next - 1 };
  }
  return null;
}

const signWords: Readonly<Record<string, -1 | 1>> = {
  ناقص: -1,
  زائد: 1,
  moins: -1,
  minus: -1,
  '+': 1,
  '-': -1,
  '−': -1,
  '–': -1,
  plus: 1,
};

/** The sign or sign word right before a number: +11, ناقص, minus. */
export function signOf({ tokens, language }: Reader, index: number): { sign: -1 | 1; first: number } | null {
  const token = tokens[index - 1];
  const sign = token === undefined ? undefined : signWords[token.folded];
  if (token === undefined || sign === undefined || (token.folded === 'plus' && language === 'en')) return null;
  const mark = token.kind === 'sign';
  const before = tokens[index - 2];
  if (mark && token.gap === '' && before !== undefined && before.folded !== '(') return null;
  if (mark && token.folded !== '+' && /[ \n]/u.test(tokenAt(tokens, index).gap)) return null;
  return before?.folded === 'au' ? null : { sign, first: index - 1 };
}
