import { wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';
import { wordSet } from './word-sets.js';

const datelineTokensMax = 12;
const dashes = new Set(['-', '–', '—', '/', '−']);
const colonTokensMax = 4;
/** Words that no dateline has: a sentence that comes to a dash late is one that begins with a place. */
const running = wordSet('في من الي علي ان a au en le les des a ont est the was were has have had in on');

/**
 * Where a report's own words begin: "LAGOS, March 3 —", "الرباط -" and "Tunis (TAP) –" say where it was written, and nothing of where
 * anything happened.
 * @returns the offset behind the dateline; 0 where there is none
 */
export function endOfDateline({ tokens, text }: Manuscript): number {
  let depth = 0;
  for (let index = 0; index < Math.min(tokens.length, datelineTokensMax); index += 1) {
    const token = tokens[index];
    const word = wordAt(tokens, index);
    if (token === undefined || (index > 0 && token.gap.includes('\n'))) return 0;
    depth += word === '(' ? 1 : word === ')' ? -1 : 0;
    const isSet = token.gap !== '' || depth > 0 || wordAt(tokens, index - 1) === ')';
    const next = tokens[index + 1];
    if (index > 0 && depth === 0 && dashes.has(word) && (isSet || next?.gap !== ''))
      return endOfAgency(tokens, index, text);
    if (index > 0 && index <= colonTokensMax && word === ':' && next?.gap !== '') return token.end;
    if (running.has(word) && depth === 0) return 0;
  }
  return 0;
}

/** عمان – بترا – قال: the agency stands between two dashes. */
function endOfAgency(tokens: Manuscript['tokens'], index: number, text: string): number {
  for (let at = index + 1; at <= index + agencyTokensMax; at += 1) {
    const token = tokens[at];
    if (token !== undefined && dashes.has(token.folded) && token.gap !== '' && text.charAt(token.end) === ' ')
      return token.end;
  }
  return tokens[index]?.end ?? 0;
}
const agencyTokensMax = 4;
