const shingleWords = 4;

/** The words of a text in lower case and composed form: runs of letters, marks and digits. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  );
}

/** Every run of four words; a shorter text is one shingle. */
export function shinglesOf(words: readonly string[]): string[] {
  if (words.length === 0) return [];
  const count = Math.max(1, words.length - shingleWords + 1);
  return Array.from({ length: count }, (_, index) => words.slice(index, index + shingleWords).join(' '));
}

/** F1 (0 to 1) of two bags: what both hold, as often as both hold it. Two empty bags are alike. */
export function bagF1(expected: readonly string[], got: readonly string[]): number {
  if (expected.length + got.length === 0) return 1;
  const left = new Map<string, number>();
  for (const entry of expected) left.set(entry, (left.get(entry) ?? 0) + 1);
  let both = 0;
  for (const entry of got) {
    const count = left.get(entry) ?? 0;
    if (count === 0) continue;
    left.set(entry, count - 1);
    both += 1;
  }
  return (2 * both) / (expected.length + got.length);
}
