export type { Bound, NumeralContext, Quantity, QuantityForm } from './quantity.js';
export { currencyOf } from './local-currencies.js';
export type { Draft } from './draft.js';
export { readQuantities, textLengthMax } from './read-quantities.js';
// The words that a text's numbers were read from.
export {
  askedOfWords,
  foldCharacter,
  matchBackward,
  matchForward,
  memoOfWords,
  type Token,
  tokenAt,
  tokensOf,
  unfold,
  Word,
  wordAt,
  WordSet,
} from '#core/words';
