import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { NumeralContext } from './quantity.js';
import { readQuantities } from './read-quantities.js';

const runs = { numRuns: 1_500, seed: 20_232 };

/** How a newsroom writes numbers: where it is, its group marks and its decimal marks. */
interface Style {
  readonly context: NumeralContext;
  readonly groups: readonly string[];
  readonly decimals: readonly string[];
}

const spaces = [' ', '\u00a0', '\u202f', '\u2009', '\u2007', '\u2008'];
const styles: readonly Style[] = [
  ...['MA', 'DZ', 'TN', null].map((country) => ({
    context: { language: 'ar' as const, country },
    groups: ['.', '٬', ...spaces],
    decimals: [',', '٫', '،'],
  })),
  ...['EG', 'SA', 'IQ', 'KW', 'JO', 'LB', 'AE'].map((country) => ({
    context: { language: 'ar' as const, country },
    groups: [',', '٬', '،', ...spaces],
    decimals: ['.', '٫'],
  })),
  ...['FR', 'MA', 'BE'].map((country) => ({
    context: { language: 'fr' as const, country },
    groups: ['.', "'", '’', ...spaces],
    decimals: [','],
  })),
  ...['GB', 'US', 'NL', 'MA'].map((country) => ({
    context: { language: 'en' as const, country },
    groups: [',', ...spaces],
    decimals: ['.'],
  })),
];

const scripts = ['0123456789', '٠١٢٣٤٥٦٧٨٩', '۰۱۲۳۴۵۶۷۸۹'];
const inScript = (text: string, script: string): string =>
  text.replaceAll(/\d/gu, (digit) => script.charAt(Number(digit)));

const grouped = (value: number, mark: string): string => String(value).replaceAll(/\B(?=(?:\d{3})+$)/gu, mark);

const written = fc
  .record({
    style: fc.constantFrom(...styles),
    value: fc.oneof(fc.integer({ min: 0, max: 10 ** 12 }), fc.integer({ min: 0, max: 99_999 })),
    group: fc.nat(),
    decimals: fc.option(fc.record({ digits: fc.integer({ min: 1, max: 99 }), mark: fc.nat() })),
    script: fc.constantFrom(...scripts),
  })
  .map(({ style: { context, groups, decimals: marks }, value, group, decimals, script }) => {
    const groupMark = groups[group % groups.length] ?? '';
    const whole = grouped(value, groupMark);
    if (decimals === null) return { context, value, text: inScript(whole, script) };
    // The Arabic comma cannot be both marks of one number.
    const usable = marks.filter((mark) => mark !== groupMark);
    const text = `${whole}${usable[decimals.mark % usable.length] ?? ''}${decimals.digits}`;
    return { context, value: Number(`${value}.${decimals.digits}`), text: inScript(text, script) };
  });

const read = (text: string, context: NumeralContext) =>
  readQuantities(text, context).map(({ value, start, end }) => ({ value, quote: text.slice(start, end) }));

describe('a number in digits', () => {
  it('reads back to itself with every separator and every kind of digits', () => {
    fc.assert(
      fc.property(written, ({ context, value, text }) => {
        expect(read(`: ${text} ؛`, context)).toEqual([{ value, quote: text }]);
      }),
      runs,
    );
  });

  it('is found where it stands, glued to letters, to particles and among direction marks', () => {
    const around = fc.constantFrom('', 'ضبط', 'و', 'بـ', '\u202b', '\u061c', '\u200f', 'x');
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 10 ** 9 }), around, around, (value, before, after) => {
        const text = `حجز ${before}${value}${after} في`;
        expect(read(text, { language: 'ar', country: 'MA' })).toEqual([{ value, quote: String(value) }]);
      }),
      runs,
    );
  });

  it.each([
    ['2.246 رخصة', 'ar', 'MA', 2_246, 2.246],
    ['2.246 رخصة', 'ar', 'EG', 2_246, 2.246],
    ['2.246 كيلوغرام', 'ar', 'EG', 2.246, 2_246],
    ['2.246 كيلوغرام', 'ar', 'DZ', 2_246, 2.246],
    ['2,246 tonnes', 'fr', 'FR', 2_246, 2_246_000],
    ['2,246 personnes', 'fr', 'FR', 2_246, 2.246],
    ['2,246 people', 'en', 'GB', 2_246, 2.246],
    ['1.571 per cent', 'en', 'GB', 1.571, 1_571],
    ['12.345 في المائة', 'ar', 'MA', 12.345, 12_345],
  ] as const)('reads %s (%s-%s) as %d and keeps %d', (text, language, country, value, otherValue) => {
    const [quantity] = readQuantities(text, { language, country });
    expect(quantity).toMatchObject({ value, otherValue });
    expect(quantity?.confidence).toBeLessThan(1);
  });

  it.each([
    ['4.269.781 و2.246 كيلوغرام', 'ar', 'EG', 2_246],
    ['4,269,781 و2,246 كيلوغرام', 'ar', 'MA', 2_246],
    ['12.345,67 درهم و2,246 كيلوغرام', 'ar', 'EG', 2.246],
    ['1,5 et 2,7 et 3,25 % : 2.246 tonnes', 'fr', 'FR', 2_246_000],
  ] as const)('lets the text itself decide in %s', (text, language, country, value) => {
    expect(readQuantities(text, { language, country }).at(-1)?.value).toBe(value);
  });
});
