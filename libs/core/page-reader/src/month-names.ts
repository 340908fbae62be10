/**
 * Months as newspapers write them, January first: Arabic of the Mashriq, of Morocco, of Algeria and Tunisia and of the
 * Levant, French, and English, with their usual short forms. Spelled as `foldDateWords` leaves them.
 */
const monthSpellings: readonly string[] = [
  'يناير|جانفي|ينايير|كانون الثاني|janvier|janv|january|jan',
  'فبراير|فيفري|شباط|fevrier|fevr|fev|february|feb',
  'مارس|اذار|mars|march|mar',
  'ابريل|افريل|نيسان|avril|avr|april|apr',
  'مايو|ماي|ايار|mai|may',
  'يونيو|يونيه|جوان|حزيران|juin|june|jun',
  'يوليو|يوليوز|يوليه|جويليه|تموز|juillet|juil|july|jul',
  'اغسطس|غشت|اوت|اب|aout|august|aug',
  'سبتمبر|شتنبر|ايلول|septembre|sept|september|sep',
  'اكتوبر|تشرين الاول|octobre|oct|october',
  'نوفمبر|نونبر|تشرين الثاني|novembre|nov|november',
  'ديسمبر|دجنبر|كانون الاول|decembre|dec|december',
];

const monthBySpelling = new Map(
  monthSpellings.flatMap((spellings, index) => spellings.split('|').map((spelling) => [spelling, index + 1] as const)),
);

/** The number of a month (1 to 12) by its name of one or two words, or null. */
export function monthNumber(name: string): number | null {
  return monthBySpelling.get(name) ?? null;
}

/** Folds what differs between spellings: case, accents, vowel marks, the forms of alef and ta marbuta, and digits. */
export function foldDateWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\u0640\u200b-\u200f\u202a-\u202e\u2066-\u2069\u061c]/gu, '')
    .replace(/[٠-٩]/gu, (digit) => String(digit.charCodeAt(0) - 0x0660))
    .replace(/[۰-۹]/gu, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replace(/[أإآٱ]/gu, 'ا')
    .replace(/ة/gu, 'ه')
    .toLowerCase();
}
