import { expect, it } from '@jest/globals';
import { HostRest } from './host-rest.js';

it.each([
  [5_000, 5_000],
  [null, 30_000],
  [24 * 3_600_000, 3_600_000],
  [0, 1_000],
])('a host that asks for %j ms is left alone for %d ms, and no other host', (askedMs, restMs) => {
  let now = 1_000;
  const rest = new HostRest(() => now);
  rest.begin('a:80', askedMs);
  expect([rest.leftMs('a:80'), rest.leftMs('b:80')]).toEqual([restMs, 0]);
  now += restMs;
  expect(rest.leftMs('a:80')).toBe(0);
});
