import { normalisePhrase } from '#core/contracts';

/** A word of a text, folded, with its place in UTF-16 units. */
export interface Word {
  readonly folded: string;
  /** The word as it is, then without the Arabic particles that may be attached before it. */
  readonly stems: readonly string[];
  readonly start: number;
  readonly end: number;
}

const wordPattern = /[\p{L}\p{M}\p{N}\u0640]+/gu;

let lastText = '';
let lastWords: readonly Word[] = [];

/** The words of a text, in order. Several catalogues are looked up in one text, so those of the last one are kept. */
export function wordsOf(text: string): readonly Word[] {
  if (text === lastText) return lastWords;
  const words: Word[] = [];
  wordPattern.lastIndex = 0;
  for (let match = wordPattern.exec(text); match !== null; match = wordPattern.exec(text)) {
    const [word] = match;
    const { folded, stems } = foldWord(word);
    words.push({ folded, stems, start: match.index, end: match.index + word.length });
  }
  [lastText, lastWords] = [text, words];
  return words;
}

type FoldedWord = Pick<Word, 'folded' | 'stems'>;

/** No word of the catalogues is longer, and unfolding a longer one would cost its length squared. */
const wordLettersMax = 40;
const knownWordsMax = 20_000;
const known = new Map<string, FoldedWord>();

/** Texts use the same words over and over, so a word's folded form is kept: it depends on the word alone. */
function foldWord(word: string): FoldedWord {
  const kept = known.get(word);
  if (kept !== undefined) return kept;
  const folded = normalisePhrase(word);
  if (word.length > wordLettersMax) return { folded, stems: [folded] };
  const result = { folded, stems: stemsOf(folded) };
  if (known.size >= knownWordsMax) known.clear();
  known.set(word, result);
  return result;
}

/** Shorter stems would make words of other words: والي is not ال + ي. */
const stemLettersMin = 3;

/** What one step of unfolding takes off: a conjunction, a preposition, the article. */
const prefixes = ['و', 'ف', 'ب', 'ل', 'ك', 'ال'] as const;

/** A folded word as it is, and without the Arabic particles that may be attached before it: وبالرباط → رباط. */
export function stemsOf(folded: string): string[] {
  const stems = new Set([folded]);
  if (folded.startsWith('لل')) stems.add(folded.slice(2));
  for (const stem of stems) {
    for (const prefix of prefixes) {
      const rest = stem.slice(prefix.length);
      if (stem.startsWith(prefix) && rest.length >= stemLettersMin) stems.add(rest);
    }
  }
  return [...stems];
}
