import { normalisePhrase } from '#core/contracts';
import { askedOfWords, type Token, tokenAt } from '#core/words';

/** A word as the catalogues compare it: as it is, then without the Arabic particles that may be attached before it. */
export interface NameWord {
  readonly folded: string;
  readonly stems: readonly string[];
}

/** No word of the catalogues is longer, and unfolding a longer one would cost its length squared. */
const wordLettersMax = 40;

/** A word of the texts, as names and cues have it. */
export const wordAsked = askedOfWords(({ folded: letters }): NameWord => {
  const folded = normalisePhrase(letters);
  return { folded, stems: folded.length > wordLettersMax ? [folded] : stemsOf(folded) };
});

/** The word or number at a token, as names and cues have it. */
export const nameWordOf = ({ kind, folded, word }: Token): NameWord =>
  kind === 'digits' ? { folded, stems: [folded] } : wordAsked(word);

const isNoSign = ({ kind }: Token): boolean => kind !== 'sign';

/** The words and numbers among a text's tokens. */
export const withoutSigns = (tokens: readonly Token[]): readonly Token[] => tokens.filter(isNoSign);

/** The first token from a position on, or back from it, that is no sign; past either end where there is none. */
export function skipSigns(tokens: readonly Token[], index: number, step: 1 | -1): number {
  let at = index;
  while (at >= 0 && at < tokens.length && tokenAt(tokens, at).kind === 'sign') at += step;
  return at;
}

/** Shorter stems would make words of other words: والي is not ال + ي. */
const stemLettersMin = 3;

/** What one step of unfolding takes off: a conjunction, a preposition, the article. */
const prefixes = ['و', 'ف', 'ب', 'ل', 'ك', 'ال'] as const;

/** A folded word as it is, and without the Arabic particles that may be attached before it: وبالرباط → رباط. */
function stemsOf(folded: string): string[] {
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
