import { digitValue, foldCharacter } from './fold.js';

/** Newsrooms repeat their words. A cache holds so many distinct ones, then starts over. */
const wordsMax = 30_000;
/** Longer words are no words, and are folded each time. */
const wordLengthMax = 40;

const folded = new Map<string, string>();

function foldLetters(written: string): string {
  let word = '';
  for (let index = 0; index < written.length; index += 1) word += foldCharacter(written.charAt(index));
  return word;
}

/** A word as the tables spell it. The same word gives the same string, so that looking it up again is quick. */
export function foldWord(written: string): string {
  if (written.length > wordLengthMax) return foldLetters(written);
  const known = folded.get(written);
  if (known !== undefined) return known;
  if (folded.size >= wordsMax) folded.clear();
  const word = foldLetters(written);
  folded.set(written, word);
  return word;
}

/** A run of digits, and marks between them, in digits 0–9. */
export function foldDigits(written: string): string {
  let digits = '';
  for (let index = 0; index < written.length; index += 1) {
    const value = digitValue(written.charCodeAt(index));
    if (value >= 0) digits += String(value);
  }
  return digits;
}
