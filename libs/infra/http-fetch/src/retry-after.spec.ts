import { expect, it } from '@jest/globals';
import { readRetryAfter } from './retry-after.js';

const now = Date.parse('2023-12-29T12:00:00Z');

it.each([
  ['120', 120_000],
  [' 0 ', 0],
  ['Fri, 29 Dec 2023 12:05:00 GMT', 300_000],
  ['Fri, 29 Dec 2023 11:00:00 GMT', 0],
  ['999999999', 24 * 3_600_000],
  ['99999999999', 24 * 3_600_000],
  ['Friday, 29-Dec-23 12:05:00 GMT', 300_000],
  ['-5', null],
  ['1.5', null],
  ['120, 60', null],
  ['soon 3', null],
  ['soon', null],
  ['', null],
  [null, null],
])('reads Retry-After %j as %j ms', (header, expected) => {
  expect(readRetryAfter(header, now)).toBe(expected);
});
