import { digitValue, foldCharacter, isSkipped } from './fold.js';

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

const letter = /[\p{L}\p{M}]/u;
const space = /\s/u;

function kindOf(character: string): Token['kind'] {
  if (digitValue(character) >= 0) return 'digits';
  return letter.test(character) ? 'word' : 'sign';
}

function gapOf(text: string, from: number, to: number): Token['gap'] {
  const between = text.slice(from, to);
  const lines = between.split('\n').length - 1;
  if (lines > 0) return lines > 1 ? '\n\n' : '\n';
  return /\s/u.test(between) ? ' ' : '';
}

/** Cuts a text into tokens, in one pass. A letter beside a digit starts a new token: `218زائرا` is two. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let position = 0;
  let gapStart = 0;
  while (position < text.length) {
    const character = text.charAt(position);
    if (space.test(character) || isSkipped(character)) {
      position += 1;
      continue;
    }
    const kind = kindOf(character);
    const start = position;
    let folded = '';
    do {
      const next = text.charAt(position);
      folded += kind === 'digits' && !isSkipped(next) ? String(digitValue(next)) : foldCharacter(next);
      position += 1;
    } while (kind !== 'sign' && position < text.length && continues(text.charAt(position), kind));
    let end = position;
    while (isSkipped(text.charAt(end - 1)) && kind === 'digits') end -= 1;
    tokens.push({ kind, folded, start, end, gap: tokens.length === 0 ? '\n\n' : gapOf(text, gapStart, start) });
    gapStart = end;
  }
  return tokens;
}

function continues(character: string, kind: Token['kind']): boolean {
  return isSkipped(character) || kindOf(character) === kind;
}

const noToken: Token = { kind: 'sign', folded: '', start: 0, end: 0, gap: '\n\n' };

/** The token at a position; before the first and behind the last stands one without letters, a paragraph off. */
export const tokenAt = (tokens: readonly Token[], index: number): Token => tokens[index] ?? noToken;

/** The folded word, digits or sign at a position, or nothing. */
export const wordAt = (tokens: readonly Token[], index: number): string => tokenAt(tokens, index).folded;
