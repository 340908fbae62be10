import { arabicNumbers } from './arabic-numbers.js';
import { isFactorWord } from './read-multiple.js';
import { isDualNoun } from './dual-nouns.js';
import { collectiveArticles } from './read-collective.js';
import { singleFraction, startsLatinFraction } from './read-fraction.js';
import { findNumberWord, unfold } from './language-numbers.js';
import { isOrdinalWord } from './read-ordinal.js';
import { dollarLetters, leadingCurrencies, letterSigns } from './local-currencies.js';
import type { NumeralContext } from './quantity.js';
import type { Token } from './tokens.js';
import { unitTables } from './units.js';
import { memoOfWords } from './word-memo.js';

type Language = NumeralContext['language'];

/** The dual of a word whose vowel marks might tell it, as if they did. */
const everyMark = '\u064e\u064a\u0652';

function isArabicStarter(word: string): boolean {
  if (arabicNumbers.has(word) || isOrdinalWord(word) || singleFraction(word) !== null) return true;
  return unfold(word).some(({ word: bare }) => unitTables.ar.has(bare) || isDualNoun(bare, everyMark));
}

const isLatinStarter = (word: string, language: 'fr' | 'en'): boolean =>
  startsLatinFraction(word, language) || (language === 'fr' && collectiveArticles.has(word));

const starters: Readonly<Record<Language, (word: string) => boolean>> = {
  ar: memoOfWords((word) => mayStartWith(word, 'ar') || isArabicStarter(word)),
  fr: memoOfWords((word) => mayStartWith(word, 'fr') || isLatinStarter(word, 'fr')),
  en: memoOfWords((word) => mayStartWith(word, 'en') || isLatinStarter(word, 'en')),
};

const countryLetters = new Set(Object.values(letterSigns).flatMap((signs) => [...signs.keys()]));

const mayStartWith = (word: string, language: Language): boolean =>
  leadingCurrencies.has(word) ||
  dollarLetters.has(word) ||
  countryLetters.has(word) ||
  isFactorWord(word, language) ||
  findNumberWord({ kind: 'word', folded: word, start: 0, end: 0, gap: '' }, language) !== null;

/** Whether a quantity may start at a token: most words and signs are told to start none by one lookup. */
export function mayStart({ kind, folded }: Token, language: Language): boolean {
  if (kind === 'digits') return true;
  if (kind === 'sign') return folded === '%' || folded === '٪' || leadingCurrencies.has(folded);
  return starters[language](folded);
}
