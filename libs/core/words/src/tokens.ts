import { foldDigits } from './fold-word.js';
import { unitKindOf, unitKinds } from './fold.js';
import { Word } from './word.js';
import { hashSeed, hashUnit, wordIn } from './word-table.js';

/**
 * A piece of text: a word, a run of digits (separators are not in it), or one other character that is not a space.
 * `folded` has no case, accents or vowel marks; digits are 0–9. Offsets count UTF-16 units of the text.
 */
export interface Token {
  readonly kind: 'word' | 'digits' | 'sign';
  readonly folded: string;
  readonly start: number;
  readonly end: number;
  /** The space before it: none, a plain or no-break space, or a line's end (two for a paragraph's). */
  readonly gap: '' | ' ' | '\n' | '\n\n';
  /** What every text has of this word; all runs of digits share one. */
  readonly word: Word;
}

const lineFeed = 0x0a;

/** The gap that one more UTF-16 unit of space makes of the gap before. */
function widen(gap: Token['gap'], code: number): Token['gap'] {
  if (code !== lineFeed) return gap === '' ? ' ' : gap;
  return gap === '\n' || gap === '\n\n' ? '\n\n' : '\n';
}

/** Cuts a text into tokens, in one pass. A letter beside a digit starts a new token: `218زائرا` is two. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let gap: Token['gap'] = '\n\n';
  while (position < text.length) {
    const code = text.charCodeAt(position);
    const kind = unitKindOf(code);
    if (kind === unitKinds.space && tokens.length > 0) gap = widen(gap, code);
    if (kind === unitKinds.space || kind === unitKinds.skipped) {
      position += 1;
      continue;
    }
    const token = kind === unitKinds.digit ? digitsAt(text, position, gap) : wordAtOffset(text, position, kind, gap);
    tokens.push(token);
    position = token.end;
    gap = '';
  }
  return tokens;
}

/** A run of letters with the marks among and behind them, or one sign. */
function wordAtOffset(text: string, start: number, kind: number, gap: Token['gap']): Token {
  let hash = hashUnit(hashSeed, text.charCodeAt(start));
  let end = start + 1;
  if (kind === unitKinds.letter) {
    for (; end < text.length; end += 1) {
      const code = text.charCodeAt(end);
      const next = unitKindOf(code);
      if (next !== kind && next !== unitKinds.skipped) break;
      hash = hashUnit(hash, code);
    }
  }
  const word = wordIn(text, start, end, hash);
  return { kind: kind === unitKinds.letter ? 'word' : 'sign', folded: word.folded, start, end, gap, word };
}

const digitsWord = new Word('0');

/** A run of digits; marks among them belong to it, and those behind it do not. */
function digitsAt(text: string, start: number, gap: Token['gap']): Token {
  let end = start + 1;
  for (let at = end; at < text.length; at += 1) {
    const kind = unitKindOf(text.charCodeAt(at));
    if (kind === unitKinds.digit) end = at + 1;
    else if (kind !== unitKinds.skipped) break;
  }
  return { kind: 'digits', folded: foldDigits(text.slice(start, end)), start, end, gap, word: digitsWord };
}

const noToken: Token = { kind: 'sign', folded: '', start: 0, end: 0, gap: '\n\n', word: new Word('') };

/** The token at a position; before the first and behind the last stands one without letters, a paragraph off. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? noToken;

/** Whether a token begins a line. */
export const isLineApart = ({ gap }: Token): boolean => gap === '\n' || gap === '\n\n';

/** The folded word, digits or sign at a position, or nothing. */
export const wordAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).folded;
