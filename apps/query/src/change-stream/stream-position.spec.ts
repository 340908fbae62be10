import { describe, expect, it } from '@jest/globals';
import { readPosition, writePosition } from './stream-position.js';

describe('a place in the stream of changes', () => {
  it('is read as it was written', () => {
    expect(readPosition(writePosition({ 0: 7, 2: 12 }, 4))).toEqual({ 0: 7, 1: 0, 2: 12, 3: 0 });
  });

  it.each(['', '7.', '.7', '-1', '1.5e3', '7,8', 'yesterday', '1'.repeat(16), Array(257).fill('1').join('.')])(
    'is not read from %s',
    (text) => {
      expect(readPosition(text)).toBeNull();
    },
  );
});
