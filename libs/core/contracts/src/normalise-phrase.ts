const arabicMarks =
  /[\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu;
const latinMarks = /[\u0300-\u036f]/gu;
const notWords = /[^\p{L}\p{N}%]+/gu;

/**
 * Folds away what does not tell two phrases apart: case, accents, Arabic vowel marks, tatweel, direction marks, the
 * forms of alef and ya, punctuation and spaces. `شرطة المُرور` and `شرطه المرور` become the same.
 */
export function normalisePhrase(phrase: string): string {
  return phrase
    .normalize('NFKD')
    .replace(arabicMarks, '')
    .replace(latinMarks, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(notWords, ' ')
    .trim();
}
