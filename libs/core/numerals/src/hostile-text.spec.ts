import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readQuantities } from './read-quantities.js';

const languages = ['ar', 'fr', 'en'] as const;
const runs = { numRuns: 500, seed: 20_233 };

/** Pieces that numbers are made of, and pieces that disturb them. */
const piece = fc.constantFrom(
  ...'0 7 12 000 123 ٣ ۹ . , ، ٬ ٫ % ٪ ‰ - – + ( ) / : و ب ال في المائة ألف آلاف مليون مليونا ونصف ثلاثة عشر خمسمائة'.split(
    ' ',
  ),
  ...'من كل على واحد cent mille deux quatre vingt et demi virgule sur million twenty a hundred and half third'.split(
    ' ',
  ),
  ...['\u202a', '\u200f', '\u061c', '\ud800', '\udc00', '\u0651', 'ـ', '\n', '\n\n', ' ', '\u00a0', '😀'],
);
const mess = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ')), { maxLength: 60 })
  .map((parts) => parts.flat().join(''));

describe('a text that is no text', () => {
  it.each(languages)('gives numbers inside it, in order, each once, with their quotes (%s)', (language) => {
    fc.assert(
      fc.property(fc.oneof(mess, fc.string({ unit: 'binary', maxLength: 200 })), (text) => {
        let last = 0;
        for (const { start, end, numberEnd, value } of readQuantities(text, { language, country: 'MA' })) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(numberEnd).toBeGreaterThan(start);
          expect(end).toBeGreaterThanOrEqual(numberEnd);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isNaN(value)).toBe(false);
          last = end;
        }
      }),
      runs,
    );
  });

  it.each(languages)('is read the same way twice, and with the same text a paragraph off (%s)', (language) => {
    const read = (text: string) =>
      readQuantities(text, { language, country: 'MA' }).map(({ start, end, value, unit }) => [start, end, value, unit]);
    fc.assert(
      fc.property(mess, (text) => {
        const once = read(text);
        expect(read(text)).toEqual(once);
        expect(read(`${text}\n\nx`).filter(([, end]) => Number(end) <= text.length)).toEqual(once);
      }),
      runs,
    );
  });

  it.each<[string, string]>([
    ['one word of a million letters', 'م'.repeat(1_000_000)],
    ['one word of a million particles', 'و'.repeat(1_000_000)],
    ['a hundred thousand digits', '7'.repeat(100_000)],
    ['a million digits in groups', '123.'.repeat(250_000)],
    ['separators alone', '.,،٬٫ '.repeat(150_000)],
    ['direction marks alone', '\u200f\u202a\u061c'.repeat(300_000)],
    ['lone surrogates', '\ud800\udc00\udc00'.repeat(300_000)],
    ['one number word over and over', 'مليون '.repeat(150_000)],
    ['joined number words', 'وألف وخمسة '.repeat(80_000)],
    ['hyphens and number words', 'quatre-vingt-'.repeat(80_000)],
    ['ratios', 'one in ten in '.repeat(70_000)],
    ['compound masses', '3 طن و4 كيلوغرام و'.repeat(50_000)],
    ['percent signs', '%'.repeat(1_000_000)],
  ])('is done in seconds: %s', (_name, text) => {
    for (const language of languages) {
      const started = process.threadCpuUsage();
      readQuantities(text, { language, country: 'MA' });
      const { user, system } = process.threadCpuUsage(started);
      expect((user + system) / 1e6).toBeLessThan(5);
    }
  });
});
