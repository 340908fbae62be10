import { type Token, WordSet } from '#core/numerals';

/** Files write the same line more than once, and some write it where it is used. */
const lines = new Map<string, WordSet>();

/** The words of a table line, folded, as a set for `isWord`. */
export function wordSet(line: string): WordSet {
  const known = lines.get(line);
  if (known !== undefined) return known;
  const set = new WordSet(line.trim().split(/\s+/u));
  lines.set(line, set);
  return set;
}

/** All words of several sets. */
export const unionOf = (...sets: readonly Iterable<string>[]): WordSet => new WordSet(sets.flatMap((set) => [...set]));

/** Whether a token is one of the words, Arabic particles aside. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  if (words instanceof WordSet) return token.word.isIn(words);
  return token.word.readings.some(({ word }) => words.has(word));
}

/** Arabic nouns with and without the article, alone or fused with لِ: زجر, الزجر, للزجر. Words of other scripts stay. */
export const nounSet = (line: string): WordSet =>
  new WordSet(
    line
      .trim()
      .split(/\s+/u)
      .flatMap((word) => (/^[\u0600-\u06ff]/u.test(word) ? [word, `ال${word}`, `لل${word}`] : [word])),
  );

const pronouns = ['ه', 'ها', 'هم', 'هما'];

/** Arabic nouns with the pronoun of what they are of: ارتفاعها, زيادته. A noun in ة is given without it. */
export const pronounSet = (line: string): WordSet =>
  new WordSet(
    line
      .trim()
      .split(/\s+/u)
      .flatMap((noun) => pronouns.flatMap((pronoun) => [noun + pronoun, `${noun}ت${pronoun}`])),
  );
