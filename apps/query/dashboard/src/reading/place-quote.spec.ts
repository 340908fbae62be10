import { describe, expect, it } from '@jest/globals';
import { placeQuote } from './place-quote.js';

const quote = { exact: '454 دائرة', prefix: 'إلى ', suffix: '، تغطي', start: 4, end: 13 };

describe('placeQuote', () => {
  it('takes the positions when the words are there', () => {
    expect(placeQuote('إلى 454 دائرة، تغطي', quote)).toEqual({ start: 4, end: 13 });
  });

  it('finds words that have moved by their neighbours', () => {
    expect(placeQuote('وصل العدد إلى 454 دائرة، تغطي', quote)).toEqual({ start: 14, end: 23 });
  });

  it('finds nothing in a text that no longer says so', () => {
    expect(placeQuote('إلى 460 دائرة، تغطي', quote)).toBeNull();
  });
});
