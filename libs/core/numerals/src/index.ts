export { foldCharacter } from './fold.js';
export { matchBackward, matchForward } from './match-phrase.js';
export type { Bound, NumeralContext, Quantity, QuantityForm } from './quantity.js';
export type { Draft } from './draft.js';
export { readQuantities, textLengthMax } from './read-quantities.js';
export { type Token, tokenAt, tokensOf, wordAt } from './tokens.js';
export { askedOfWords, unfold, Word, WordSet } from './word.js';
export { memoOfWords } from './word-memo.js';
