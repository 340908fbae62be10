import { type Token, unfold } from '#core/numerals';

/** The words of a table line, folded, as a set for `isWord`. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

/** Whether a token is one of the words, Arabic particles aside. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  if (words.has(token.folded)) return true;
  if (token.kind !== 'word') return false;
  for (const { word, particles } of unfold(token.folded)) if (particles !== '' && words.has(word)) return true;
  return false;
}

/** Arabic nouns with and without the article, alone or fused with لِ: زجر, الزجر, للزجر. Words of other scripts stay. */
export const nounSet = (line: string): ReadonlySet<string> =>
  new Set(
    line
      .trim()
      .split(/\s+/u)
      .flatMap((word) => (/^[\u0600-\u06ff]/u.test(word) ? [word, `ال${word}`, `لل${word}`] : [word])),
  );
