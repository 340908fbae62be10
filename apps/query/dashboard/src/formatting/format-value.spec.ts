import { describe, expect, it } from '@jest/globals';
import { formatAgo, formatDay } from './format-ago.js';
import { formatValue } from './format-value.js';

/** Intl parts numbers and units by spaces and direction marks of several kinds, which are not the point here. */
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, ' ').replace(/[\u200e\u200f\u061c]/gu, '');

describe('formatValue', () => {
  it.each([
    [4_269_781, '1', 'level', 'ar-MA', '4.269.781'],
    [4_269_781, '1', 'level', 'en', '4,269,781'],
    [1_500.5, 'kg', 'level', 'fr-MA', '1.500,5 kilogrammes'],
    [90.4, '%', 'rate', 'en', '90.4%'],
    [10, '%', 'change_percent', 'en', '+10%'],
    [-250, '1', 'change', 'en', '-250'],
    [2.5, 'pp', 'change', 'en', '+2.5 points'],
    [3, 'x', 'level', 'en', '3×'],
    [1_200, 'MAD', 'level', 'en', 'MAD 1,200'],
    [5, 'furlong', 'level', 'en', '5 furlong'],
  ] as const)('writes %d %s (%s) for %s as %s', (value, unit, kind, locale, written) => {
    expect(plain(formatValue(value, { unit, kind }, locale, 'points'))).toBe(written);
  });
});

describe('formatAgo', () => {
  const now = Date.parse('2026-01-10T12:00:00Z');

  it.each([
    ['2026-01-10T11:59:58Z', 'now'],
    ['2026-01-10T11:59:20Z', '40 seconds ago'],
    ['2026-01-10T11:57:00Z', '3 minutes ago'],
    ['2026-01-10T07:10:00Z', '4 hours ago'],
    ['2026-01-09T09:00:00Z', 'yesterday'],
    ['2025-12-01T12:00:00Z', 'December 1, 2025'],
    ['2026-01-10T12:05:00Z', 'now'],
    ['never', 'never'],
  ])('writes %s as %s', (instant, written) => {
    expect(formatAgo(instant, now, 'en')).toBe(written);
  });

  it('keeps a bare day on that day', () => {
    expect(formatDay('2023-12-31', 'fr-MA')).toBe('31 décembre 2023');
  });
});
