import { phraseTreeOf, type PhraseTree } from './phrase-tree.js';
import { isLineApart, type Token, tokenAt } from './tokens.js';

/** No phrase of the tables has more tokens. */
const phraseTokensMax = 6;

/** The longest phrase of a table that starts at a token (on the same line), and the token after it. */
export function matchForward<Value>(
  tokens: readonly Token[],
  index: number,
  table: ReadonlyMap<string, Value>,
): { value: Value; next: number } | null {
  let node: PhraseTree<Value> | undefined = phraseTreeOf(table, 'forward');
  let best: { value: Value; next: number } | null = null;
  for (let at = index; at < index + phraseTokensMax; at += 1) {
    const token = tokens[at];
    if (token === undefined || (at > index && isLineApart(token))) break;
    node = node.next?.get(token.folded);
    if (node === undefined) break;
    if (node.end !== null) best = { value: node.end.value, next: at + 1 };
  }
  return best;
}

/** The longest phrase of a table that ends right before a token, and its first token; و ف may stand before it. */
export function matchBackward<Value>(
  tokens: readonly Token[],
  index: number,
  table: ReadonlyMap<string, Value>,
): { value: Value; first: number } | null {
  let node: PhraseTree<Value> | undefined = phraseTreeOf(table, 'backward');
  let best: { value: Value; first: number } | null = null;
  for (let first = index - 1; first >= index - phraseTokensMax; first -= 1) {
    const token = tokens[first];
    if (token === undefined || node?.next === undefined) break;
    if (first < index - 1 && isLineApart(tokenAt(tokens, first + 1))) break;
    for (const { word } of token.word.readings) {
      const found: PhraseTree<Value> | undefined = node.next.get(word);
      if (found !== undefined && found.end !== null) best = { value: found.end.value, first };
    }
    node = node.next.get(token.folded);
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
