import { describe, expect, it } from '@jest/globals';
import { segmentsOf } from './segments.js';

const figure = (start: number, end: number) => ({ quote: { start, end } });
const texts = (text: string, ...figures: ReturnType<typeof figure>[]) =>
  segmentsOf(text, figures).map((segment) => (segment.figure === null ? segment.text : `[${segment.text}]`));

describe('segmentsOf', () => {
  it('cuts the text at its figures, in the order of the text', () => {
    expect(texts('سجل 454 دائرة و13 بنية', figure(15, 22), figure(4, 13))).toEqual([
      'سجل ',
      '[454 دائرة]',
      ' و',
      '[13 بنية]',
    ]);
  });

  it('gives what two quotes share to the first', () => {
    expect(texts('abcdef', figure(1, 4), figure(2, 6))).toEqual(['a', '[bcd]', '[ef]']);
  });

  it('leaves out a quote that lies outside the text', () => {
    expect(texts('abc', figure(5, 9))).toEqual(['abc']);
  });
});
