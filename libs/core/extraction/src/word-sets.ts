import type { Token } from '#core/numerals';

/** The words of a table line, folded, as a set for `isWord`. */
export const wordSet = (line: string): ReadonlySet<string> => new Set(line.trim().split(/\s+/u));

const particles = 'وفبلك';
const particlesMax = 2;

/** Whether a token is one of the words, Arabic particles aside. */
export function isWord(token: Token | undefined, words: ReadonlySet<string>): boolean {
  if (token === undefined) return false;
  const { folded } = token;
  if (words.has(folded)) return true;
  for (let count = 1; count <= particlesMax && count < folded.length - 1; count += 1) {
    if (!particles.includes(folded.charAt(count - 1))) return false;
    if (words.has(folded.slice(count))) return true;
  }
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
