import { wordAt } from '#core/words';
import type { Reader } from './elements.js';
import { findNumberWord } from './language-numbers.js';

/** The words for the decimal mark. */
const marks: Readonly<Record<Reader['language'], ReadonlySet<string>>> = {
  ar: new Set(['فاصله', 'فاصل', 'فاصلا']),
  fr: new Set(['virgule']),
  en: new Set(['point']),
};

/** No newsroom spells more decimals out. */
const decimalsMax = 6;

/** Decimals in words behind a number, below one: point two five, virgule zéro trois, فاصلة خمسة. */
export function decimalsAfter(reader: Reader, index: number): { readonly value: number; readonly next: number } | null {
  const { tokens, language } = reader;
  if (!marks[language].has(wordAt(tokens, index))) return null;
  let places = 0;
  let value = 0;
  let next = index + 1;
  while (places < decimalsMax) {
    const entry = findNumberWord(tokens[next], language)?.entry;
    const isSmall = entry?.kind === 'unit' || entry?.kind === 'ten';
    if (entry === undefined || !isSmall || entry.ordinal) break;
    const width = entry.value < 10 ? 1 : 2;
    // vingt-cinq is two decimals, not three: the unit of a ten takes the place that the ten left open.
    const fills =
      places >= 2 && entry.value < 10 && value % 10 === 0 && value > 0 && wordAt(tokens, next - 1) !== 'zero';
    value = fills ? value + entry.value : value * 10 ** width + entry.value;
    places += fills ? 0 : width;
    next += 1;
    if (wordAt(tokens, next) === '-' && findNumberWord(tokens[next + 1], language) !== null) next += 1;
  }
  return places === 0 ? null : { value: value / 10 ** places, next };
}
