import { foldDigits, foldWord } from './fold-word.js';
import { unitKindOf, unitKinds } from './fold.js';

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
}

const lineFeed = 0x0a;

/** The gap that one more UTF-16 unit of space makes of the gap before. */
function widen(gap: Token['gap'], code: number): Token['gap'] {
  if (code !== lineFeed) return gap === '' ? ' ' : gap;
  return gap === '\n' || gap === '\n\n' ? '\n\n' : '\n';
}

/** Where the run of one kind ends that starts at a position; skipped marks belong to it. */
function endOfRun(text: string, start: number, kind: number): number {
  let end = start + 1;
  for (; end < text.length; end += 1) {
    const next = unitKindOf(text.charCodeAt(end));
    if (next !== kind && next !== unitKinds.skipped) break;
  }
  return end;
}

/** The run without the marks at its end. */
function withoutMarks(text: string, end: number): number {
  let last = end;
  while (unitKindOf(text.charCodeAt(last - 1)) === unitKinds.skipped) last -= 1;
  return last;
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
    const start = position;
    position = kind === unitKinds.sign ? start + 1 : endOfRun(text, start, kind);
    tokens.push(tokenOf(text, kind, start, position, gap));
    gap = '';
  }
  return tokens;
}

function tokenOf(text: string, kind: number, start: number, end: number, gap: Token['gap']): Token {
  if (kind === unitKinds.digit) {
    const last = withoutMarks(text, end);
    return { kind: 'digits', folded: foldDigits(text.slice(start, last)), start, end: last, gap };
  }
  return {
    kind: kind === unitKinds.letter ? 'word' : 'sign',
    folded: foldWord(text.slice(start, end)),
    start,
    end,
    gap,
  };
}

const noToken: Token = { kind: 'sign', folded: '', start: 0, end: 0, gap: '\n\n' };

/** The token at a position; before the first and behind the last stands one without letters, a paragraph off. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? noToken;

/** The folded word, digits or sign at a position, or nothing. */
export const wordAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).folded;
