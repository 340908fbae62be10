import { describe, expect, it } from '@jest/globals';
import { formatPeriod, middleOfPeriod } from './format-period.js';

describe('formatPeriod', () => {
  it.each([
    ['2023', 'ar-MA', '2023'],
    ['2023-08', 'ar-MA', 'غشت 2023'],
    ['2023-12-07', 'ar-MA', '7 دجنبر 2023'],
    ['2023-12', 'fr-MA', 'décembre 2023'],
    ['2023-12-07', 'en', 'December 7, 2023'],
    ['2019/2023', 'fr-MA', '2019–2023'],
  ])('writes %s for %s as %s', (period, locale, written) => {
    expect(formatPeriod(period, locale)).toBe(written);
  });

  it('writes an interval once where its ends agree', () => {
    expect(formatPeriod('2023-01/2023-06', 'fr-MA').replace(/\s/gu, ' ')).toBe('janvier – juin 2023');
    expect(formatPeriod('2023-05-14/2023-05-20', 'en').match(/May|2023/gu)).toEqual(['May', '2023']);
  });

  it.each(['2023-W05', 'spring', '2023-01/whenever'])('leaves %s as it is', (period) => {
    expect(formatPeriod(period, 'en')).toBe(period);
  });
});

describe('middleOfPeriod', () => {
  it.each([
    ['2023', '2023-07-02T12:00:00.000Z'],
    ['2024-02', '2024-02-15T12:00:00.000Z'],
    ['2023-12-07', '2023-12-07T12:00:00.000Z'],
    ['2023-01-01/2023-01-10', '2023-01-06T00:00:00.000Z'],
  ])('puts %s at %s', (period, instant) => {
    expect(middleOfPeriod(period)?.toISOString()).toBe(instant);
  });

  it('has no place for what has no period', () => {
    expect(middleOfPeriod(null)).toBeNull();
    expect(middleOfPeriod('spring')).toBeNull();
  });
});
