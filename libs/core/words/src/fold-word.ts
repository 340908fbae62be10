import { digitValue, foldCharacter } from './fold.js';
import { memoOfWords } from './word-memo.js';

/** A word as the tables spell it. */
export const foldWord = memoOfWords((written: string): string => {
  let word = '';
  for (let index = 0; index < written.length; index += 1) word += foldCharacter(written.charAt(index));
  return word;
});

/** A run of digits, and marks between them, in digits 0–9. */
export function foldDigits(written: string): string {
  let digits = '';
  for (let index = 0; index < written.length; index += 1) {
    const value = digitValue(written.charCodeAt(index));
    if (value >= 0) digits += String(value);
  }
  return digits;
}
