const marks = /[\u0300-\u036f\u064b-\u065f\u0670\u0640]/gu;

/** Folds away what readers do not type: case, accents, vowel marks, the forms of alef, ya and ta marbuta. */
export function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(marks, '')
    .toLowerCase()
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ى/gu, 'ي')
    .replace(/ة/gu, 'ه')
    .replace(/’/gu, "'");
}

/** Whether every word that was typed stands in one of the names, whatever their language. */
export function matches(typed: string, names: readonly string[]): boolean {
  const folded = fold(names.join(' '));
  return fold(typed)
    .split(/\s+/u)
    .every((word) => folded.includes(word));
}
