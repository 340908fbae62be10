import { describe, expect, it } from '@jest/globals';
import { highlight, paragraphsOf } from './highlight.js';

describe('highlight', () => {
  it('cuts the text where a figure stands and loses nothing of it', () => {
    const text = 'بطاقات: 4.269.781 بطاقة وطنية';
    const segments = highlight(text, [{ id: 'cards', start: 8, end: 17 }]);
    expect(segments.map((segment) => segment.text)).toEqual(['بطاقات: ', '4.269.781', ' بطاقة وطنية']);
    expect(segments.map((segment) => segment.marks)).toEqual([[], ['cards'], []]);
  });

  it('names both figures where they overlap, the narrower first', () => {
    const segments = highlight('0123456789', [
      { id: 'wide', start: 1, end: 8 },
      { id: 'narrow', start: 6, end: 10 },
    ]);
    expect(segments.map(({ text, marks }) => [text, marks])).toEqual([
      ['0', []],
      ['12345', ['wide']],
      ['67', ['narrow', 'wide']],
      ['89', ['narrow']],
    ]);
  });

  it.each([
    ['a mark beyond the end', { id: 'far', start: 40, end: 50 }],
    ['a mark that is turned around', { id: 'turned', start: 3, end: 1 }],
    ['an empty mark', { id: 'empty', start: 2, end: 2 }],
  ])('leaves out %s', (_case, mark) => {
    expect(highlight('text', [mark])).toEqual([{ text: 'text', start: 0, marks: [] }]);
  });

  it('has nothing to show of an empty text', () => {
    expect(highlight('', [])).toEqual([]);
  });
});

describe('paragraphsOf', () => {
  it('parts paragraphs at line breaks, drops blank ones and goes on with a mark that crosses a break', () => {
    const segments = highlight('one two\n\nthree', [{ id: 'crossing', start: 4, end: 14 }]);
    expect(paragraphsOf(segments)).toEqual([
      [
        { text: 'one ', start: 0, marks: [] },
        { text: 'two', start: 4, marks: ['crossing'] },
      ],
      [{ text: 'three', start: 9, marks: ['crossing'] }],
    ]);
  });
});
