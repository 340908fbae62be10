import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuantities } from './read-quantities.js';
import { type ArabicSpelling, spellArabic } from './spelling/spell-arabic.contract.js';
import { type EnglishSpelling, spellEnglish } from './spelling/spell-english.contract.js';
import { type FrenchSpelling, spellFrench } from './spelling/spell-french.contract.js';

const numberMax = 10 ** 12;
/** Enough to meet every pair of neighbours in a number; a fixed seed, so that a failure comes again. */
const runs = { numRuns: 1_500, seed: 20_231 };

/** Numbers of every length, with many zeros and many ones and twos, where grammars have their exceptions. */
const number = fc.oneof(
  fc.integer({ min: 0, max: 2_500 }),
  fc.integer({ min: 0, max: numberMax }),
  fc
    .array(
      fc.constantFrom(0, 0, 1, 2, 3, 8, 10, 11, 12, 18, 20, 21, 70, 71, 80, 91, 100, 101, 102, 200, 202, 311, 999),
      {
        minLength: 1,
        maxLength: 4,
      },
    )
    .map((groups) => groups.reduce<number>((value, group) => value * 1000 + group, 0)),
  fc.integer({ min: 0, max: 12 }).map((power) => 10 ** power),
);

const arabicSpelling: fc.Arbitrary<ArabicSpelling> = fc.record({
  gender: fc.constantFrom('masculine', 'feminine'),
  grammaticalCase: fc.constantFrom('nominative', 'oblique'),
  hundred: fc.constantFrom('مائة', 'مئة'),
  isConstruct: fc.boolean(),
});
const frenchSpelling: fc.Arbitrary<FrenchSpelling> = fc.record({
  isSwiss: fc.boolean(),
  hyphens: fc.constantFrom('all', 'small', 'none'),
});
const englishSpelling: fc.Arbitrary<EnglishSpelling> = fc.record({
  hasAnd: fc.boolean(),
  hasHyphens: fc.boolean(),
  hasArticle: fc.boolean(),
});

/** A word as hurried and careful writers spell it: without hamza, with short vowels, stretched. */
const disguise = fc.record({
  hamza: fc.boolean(),
  vowels: fc.array(fc.constantFrom('', '', '', '\u064e', '\u064f', '\u0650', '\u0652', '\u0651'), {
    minLength: 7,
    maxLength: 7,
  }),
  tatweelAt: fc.integer({ min: -8, max: 8 }),
  prefix: fc.constantFrom('', '', 'و', 'ف', 'ب', 'ل', 'ك', 'وب', 'فل', 'بـ', 'لـ'),
});

function disguised(
  text: string,
  { hamza, vowels, tatweelAt }: { hamza: boolean; vowels: string[]; tatweelAt: number },
): string {
  const plain = hamza ? text : text.replaceAll(/[أإآ]/gu, 'ا');
  const letters = Array.from(plain).map((letter, index) =>
    letter === ' ' ? letter : letter + (vowels[index % vowels.length] ?? ''),
  );
  if (tatweelAt > 0 && tatweelAt < letters.length && letters[tatweelAt - 1] !== ' ') letters.splice(tatweelAt, 0, 'ـ');
  return letters.join('');
}

const read = (text: string, language: 'ar' | 'fr' | 'en') =>
  readQuantities(text, { language, country: null }).map(({ value, start, end }) => ({
    value,
    quote: text.slice(start, end),
  }));

describe('a number that is spelled out', () => {
  it('reads back to itself in Arabic, in both genders and all cases', () => {
    fc.assert(
      fc.property(number, arabicSpelling, (value, spelling) => {
        const text = spellArabic(value, spelling);
        const noun = spelling.isConstruct && value > 2 ? ' قضية' : '';
        expect(read(text + noun, 'ar')).toEqual([{ value, quote: text }]);
      }),
      runs,
    );
  });

  it('reads back to itself in Arabic with particles, vowel marks, tatweel and without hamza', () => {
    fc.assert(
      fc.property(number, arabicSpelling, disguise, (value, spelling, look) => {
        const text = disguised(spellArabic(value, { ...spelling, isConstruct: false }), look);
        expect(read(`بلغ ${look.prefix}${text} في`, 'ar')).toEqual([{ value, quote: text }]);
      }),
      runs,
    );
  });

  it('reads back to itself in French, with and without hyphens, in Switzerland too', () => {
    fc.assert(
      fc.property(number, frenchSpelling, (value, spelling) => {
        const text = spellFrench(value, spelling);
        expect(read(`Soit ${text} en tout`, 'fr')).toEqual([{ value, quote: text }]);
      }),
      runs,
    );
  });

  it('reads back to itself in English, with and without and, hyphens and article', () => {
    fc.assert(
      fc.property(number, englishSpelling, (value, spelling) => {
        const text = spellEnglish(value, spelling);
        expect(read(`Police counted ${text} of them`, 'en')).toEqual([{ value, quote: text }]);
      }),
      runs,
    );
  });
});
