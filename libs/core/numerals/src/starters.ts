import { askedOfWords, type Token, type Word } from '#core/words';
import { arabicNumbers } from './arabic-numbers.js';
import { isFactorWord } from './read-multiple.js';
import { isDualNoun } from './dual-nouns.js';
import { collectiveArticles } from './read-collective.js';
import { singleFraction, startsLatinFraction } from './read-fraction.js';
import { numberOfWord } from './language-numbers.js';
import { isOrdinalWord } from './read-ordinal.js';
import { dollarLetters, leadingCurrencies, letterSigns } from './local-currencies.js';
import type { NumeralContext } from './quantity.js';
import { unitTables } from './units.js';

type Language = NumeralContext['language'];

/** The dual of a word whose vowel marks might tell it, as if they did. */
const everyMark = '\u064e\u064a\u0652';

function isArabicStarter(word: Word): boolean {
  if (arabicNumbers.has(word.folded) || isOrdinalWord(word) || singleFraction(word) !== null) return true;
  return word.readings.some(({ word: bare }) => unitTables.ar.has(bare) || isDualNoun(bare, everyMark));
}

const isLatinStarter = ({ folded }: Word, language: 'fr' | 'en'): boolean =>
  startsLatinFraction(folded, language) || (language === 'fr' && collectiveArticles.has(folded));

const starters: Readonly<Record<Language, (word: Word) => boolean>> = {
  ar: askedOfWords((word) => mayStartWith(word, 'ar') || isArabicStarter(word)),
  fr: askedOfWords((word) => mayStartWith(word, 'fr') || isLatinStarter(word, 'fr')),
  en: askedOfWords((word) => mayStartWith(word, 'en') || isLatinStarter(word, 'en')),
};

const countryLetters = new Set(Object.values(letterSigns).flatMap((signs) => [...signs.keys()]));

const mayStartWith = (word: Word, language: Language): boolean =>
  leadingCurrencies.has(word.folded) ||
  dollarLetters.has(word.folded) ||
  countryLetters.has(word.folded) ||
  isFactorWord(word.folded, language) ||
  numberOfWord(word, language) !== null;

/** Whether a quantity may start at a token: most words and signs are told to start none by one lookup. */
export function mayStart({ kind, folded, word }: Token, language: Language): boolean {
  if (kind === 'digits') return true;
  if (kind === 'sign') return folded === '%' || folded === '٪' || leadingCurrencies.has(folded);
  return starters[language](word);
}
