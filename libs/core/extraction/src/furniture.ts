import { askedOfWords, isLineApart, type Token, tokenAt } from '#core/words';
import { furniture } from './set-aside-words.js';

/** How much of a line may stand before the words that tell that it is furniture. */
const lineWordsMax = 12;

/** The tokens that stand in a headline of another article, a share bar, or a line about the page itself. */
export function findFurniture(tokens: readonly Token[]): ReadonlySet<number> {
  const marked = new Set<number>();
  let listing = false;
  for (let start = 0; start < tokens.length;) {
    let end = start + 1;
    while (end < tokens.length && !isLineApart(tokenAt(tokens, end))) end += 1;
    const kind = mayBeFurniture(tokens, start, end) ? lineKind(tokens, start, end) : null;
    if (kind === 'heading') listing = true;
    else if (listing && !isHeadline(tokens, start, end)) listing = false;
    const from = listing || kind !== null ? start : insideLine(tokens, start, end);
    for (let index = from; index < end; index += 1) marked.add(index);
    start = end;
  }
  return marked;
}

const sentenceEnds = new Set(['.', '!', '؟', '?', '…', '»', '"']);

/** … on 180. موضوعات متعلقة: behind the end of a sentence a heading and its colon take the rest of the line; its end if there is none. */
function insideLine(tokens: readonly Token[], start: number, end: number): number {
  for (let index = start + 1; index < end; index += 1) {
    if (!opensPhrase(tokenAt(tokens, index).word) || !sentenceEnds.has(tokenAt(tokens, index - 1).folded)) continue;
    const words = tokens.slice(index, Math.min(end, index + phraseTokensMax)).map(({ folded }) => folded);
    const opening = words.join(' ');
    if (furniture.some(({ phrase, rest }) => rest && opening.startsWith(`${phrase} :`))) return index;
  }
  return end;
}
const phraseTokensMax = 8;

const firstWords = new Set(furniture.map(({ phrase }) => phrase.split(' ')[0]));
const opensPhrase = askedOfWords(({ folded }) => firstWords.has(folded));

/** Most lines have no word among their first that begins one of the phrases. */
function mayBeFurniture(tokens: readonly Token[], start: number, end: number): boolean {
  for (let index = start; index < end && index < start + lineWordsMax; index += 1)
    if (opensPhrase(tokenAt(tokens, index).word)) return true;
  return false;
}

/** Headlines are short and end without a full stop. */
const headlineTokensMax = 30;

function isHeadline(tokens: readonly Token[], start: number, end: number): boolean {
  return end - start <= headlineTokensMax && !['.', '!', '؟'].includes(tokenAt(tokens, end - 1).folded);
}

/** A heading over other articles stands alone on its line; with a headline behind it, it only takes its own line. */
function lineKind(tokens: readonly Token[], start: number, end: number): 'heading' | 'line' | null {
  const words = tokens
    .slice(start, Math.min(end, start + lineWordsMax))
    .filter(({ kind }) => kind === 'word')
    .map(({ folded }) => folded);
  const opening = words.join(' ');
  const found = furniture.find(({ phrase, inside }) =>
    inside
      ? ` ${opening} `.includes(` ${phrase} `) && end - start < insideLineTokensMax
      : `${opening} `.startsWith(`${phrase} `),
  );
  if (found === undefined) return null;
  const rest = words.length - found.phrase.split(' ').length;
  if (!found.rest) return end - start < insideLineTokensMax ? 'line' : null;
  if (rest <= headingRestMax) return 'heading';
  const colon = tokens.slice(start, start + lineWordsMax).some(({ folded }) => folded === ':');
  return colon || isHeadline(tokens, start, end) ? 'line' : null;
}
const insideLineTokensMax = 40;
const headingRestMax = 1;
