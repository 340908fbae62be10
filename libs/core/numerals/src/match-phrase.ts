import { type Token, tokenAt } from './tokens.js';
import { unfold } from './language-numbers.js';

/** No phrase of the tables has more tokens. */
const phraseTokensMax = 6;

/** The longest phrase of a table that starts at a token (on the same line), and the token after it. */
export function matchForward<Value>(
  tokens: readonly Token[],
  index: number,
  table: ReadonlyMap<string, Value>,
): { value: Value; next: number } | null {
  let best: { value: Value; next: number } | null = null;
  let phrase = '';
  for (let length = 0; length < phraseTokensMax; length += 1) {
    const token = tokens[index + length];
    if (token === undefined || (length > 0 && token.gap.includes('\n'))) break;
    phrase += (length === 0 ? '' : ' ') + token.folded;
    const value = table.get(phrase);
    if (value !== undefined) best = { value, next: index + length + 1 };
  }
  return best;
}

/** The longest phrase of a table that ends right before a token, and its first token; و ف may stand before it. */
export function matchBackward<Value>(
  tokens: readonly Token[],
  index: number,
  table: ReadonlyMap<string, Value>,
): { value: Value; first: number } | null {
  let best: { value: Value; first: number } | null = null;
  let rest = '';
  for (let length = 1; length <= phraseTokensMax; length += 1) {
    const token = tokens[index - length];
    if (token === undefined || (length > 1 && (tokenAt(tokens, index - length + 1).gap.includes('\n') ?? true))) break;
    for (const { word } of unfold(token.folded)) {
      const value = table.get(rest === '' ? word : `${word} ${rest}`);
      if (value !== undefined) best = { value, first: index - length };
    }
    rest = rest === '' ? token.folded : `${token.folded} ${rest}`;
  }
  return best;
}

/** Where a token's text goes on after so many folded letters: marks between them are passed over. */
export function offsetInside(text: string, token: Token, letters: number, fold: (character: string) => string): number {
  let offset = token.start;
  for (let passed = 0; passed < letters && offset < token.end; offset += 1) passed += fold(text.charAt(offset)).length;
  while (offset < token.end && fold(text.charAt(offset)) === '') offset += 1;
  return offset;
}
