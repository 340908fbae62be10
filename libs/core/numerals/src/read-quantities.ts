import { type Token, tokenAt, tokensOf } from '#core/words';
import { type Draft, draftOf, wordNumber } from './draft.js';
import type { Reader } from './elements.js';
import type { NumeralContext } from './quantity.js';
import { dualNoun, impliedAmount, plainAmount } from './read-amount.js';
import { collectiveAt } from './read-collective.js';
import { multipleAt } from './read-multiple.js';
import { arabicOrdinalAt } from './read-ordinal.js';
import { sharedFraction } from './read-share.js';
import { settleSeparators } from './separators.js';
import { shareUnits } from './share-units.js';
import { mayStart } from './starters.js';

/** Longer texts are read up to here; no article of a newsroom is as long. */
export const textLengthMax = 6_000_000;

/**
 * Reads every number of a text with its unit, in text order, in time linear in the text.
 * @param tokens the text's tokens, when the caller has them
 * @example readQuantities('19 مليون و722 ألف و41', { language: 'ar', country: 'MA' }) // one quantity, 19 722 041
 */
export function readQuantities(
  text: string,
  context: NumeralContext,
  tokens: readonly Token[] = tokensOf(text.slice(0, textLengthMax)),
): Draft[] {
  const reader: Reader = {
    text,
    tokens,
    ...context,
    separators: settleSeparators(tokens, context),
    last: { index: -1, number: null },
  };
  const drafts: Draft[] = [];
  let index = 0;
  let also: Draft['also'];
  while (index < tokens.length) {
    if (index === also?.first) index = also.next;
    const draft = mayStart(tokenAt(tokens, index), tokens[index + 1], context.language) ? readAt(reader, index) : null;
    if (draft === null) index += 1;
    else {
      drafts.push(draft);
      also = draft.also;
      index = Math.max(draft.next, index + 1);
    }
  }
  return shareUnits(reader, drafts);
}

function readAt(reader: Reader, index: number): Draft | null {
  return (
    multipleAt(reader, index) ??
    sharedFraction(reader, index) ??
    collectiveAt(reader, index) ??
    impliedAmount(reader, index) ??
    dualNoun(reader, index) ??
    plainAmount(reader, index) ??
    ordinalAt(reader, index)
  );
}

function ordinalAt(reader: Reader, index: number): Draft | null {
  const ordinal = reader.language === 'ar' ? arabicOrdinalAt(reader, index) : null;
  if (ordinal === null) return null;
  const number = { ...wordNumber, value: ordinal.value, particles: ordinal.particles };
  return draftOf(reader, { index, number, numberNext: ordinal.next, form: 'ordinal', unit: null });
}
