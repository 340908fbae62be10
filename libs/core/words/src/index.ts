export { digitValue, foldCharacter } from './fold.js';
export { matchBackward, matchForward, offsetInside } from './match-phrase.js';
export { type PhraseTree, phraseTreeOf } from './phrase-tree.js';
export { isLineApart, type Token, tokenAt, tokensOf, wordAt } from './tokens.js';
export { askedOfWords, unfold, type Unfolded, Word, WordSet } from './word.js';
export { memoOfWords } from './word-memo.js';
