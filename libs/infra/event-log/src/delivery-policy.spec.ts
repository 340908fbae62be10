import { describe, expect, it } from '@jest/globals';
import { canRetry, decideDelivery } from './delivery-policy.js';

const limits = { triesInPlaceMax: 3, retryRoundsMax: 2, pauseMinMs: 100, pauseMaxMs: 150, retryDelayMs: 1_000 };

describe('the delivery policy', () => {
  it.each([
    [{ canRetry: false, tries: 1, rounds: 0 }, { kind: 'dead_letter' }],
    [
      { canRetry: true, tries: 1, rounds: 0 },
      { kind: 'try_again', pauseMs: 100 },
    ],
    [
      { canRetry: true, tries: 2, rounds: 0 },
      { kind: 'try_again', pauseMs: 150 },
    ],
    [
      { canRetry: true, tries: 3, rounds: 0 },
      { kind: 'retry_topic', delayMs: 1_000 },
    ],
    [
      { canRetry: true, tries: 3, rounds: 1 },
      { kind: 'retry_topic', delayMs: 2_000 },
    ],
    [{ canRetry: true, tries: 3, rounds: 2 }, { kind: 'dead_letter' }],
    [{ canRetry: true, tries: 3, rounds: Number.NaN }, { kind: 'dead_letter' }],
  ])('answers %j with %j', (attempt, decision) => {
    expect(decideDelivery(attempt, limits)).toEqual(decision);
  });

  it.each([
    [{ canRetry: false }, false],
    [{ canRetry: true }, true],
    [new TypeError('says nothing of itself'), true],
    [undefined, true],
    ['thrown text', true],
  ])('takes %p for one where trying again may help: %p', (error, expected) => {
    expect(canRetry(error)).toBe(expected);
  });
});
