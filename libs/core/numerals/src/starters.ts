import { askedOfWords, type Token, type Word } from '#core/words';
import { arabicNumbers } from './arabic-numbers.js';
import { isFactorWord } from './read-multiple.js';
import { isConstructDualNoun, isDualNoun } from './dual-nouns.js';
import { frenchCollectives } from './french-numbers.js';
import { collectiveAdjectives, collectiveArticles } from './read-collective.js';
import { isLatinPart, singleFraction, startsLatinFraction } from './read-fraction.js';
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
  return word.readings.some(
    ({ word: bare }) => unitTables.ar.has(bare) || isDualNoun(bare, everyMark) || isConstructDualNoun(bare),
  );
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

/** An article begins a quantity only before these: une centaine, la moitié, a third, a hundred. */
const behindArticle = {
  fr: askedOfWords((word) => mayFollowArticle(word, 'fr') || collectiveAdjectives.has(word.folded)),
  en: askedOfWords((word) => mayFollowArticle(word, 'en')),
};

const mayFollowArticle = (word: Word, language: 'fr' | 'en'): boolean =>
  numberOfWord(word, language) !== null || isLatinPart(word.folded, language) || frenchCollectives.has(word.folded);

const isArticle = {
  fr: askedOfWords(({ folded }) => collectiveArticles.has(folded) || folded === 'le'),
  en: askedOfWords(({ folded }) => folded === 'a'),
};

/** Whether a quantity may start at a token: most words and signs are told to start none by one lookup. */
export function mayStart({ kind, folded, word }: Token, next: Token | undefined, language: Language): boolean {
  if (kind === 'digits') return true;
  if (kind === 'sign') return folded === '%' || folded === '٪' || leadingCurrencies.has(folded);
  if (!starters[language](word)) return false;
  if (language === 'ar' || next?.kind !== 'word' || !isArticle[language](word)) return true;
  return numberOfWord(word, language) !== null || behindArticle[language](next.word);
}
