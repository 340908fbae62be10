import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

const read = (text: string) =>
  readFigures({ text, language: 'ar', country: 'MA', publishedAt: '2023-12-28' }).figures.map(
    ({ value, indicator, breakdown }) => ({ value, indicator, breakdown }),
  );

describe('a bare noun', () => {
  it('counts what the text has spoken of by that name, narrowed down by its own clause', () => {
    const text =
      'أصدرت المديرية العامة للأمن الوطني سنة 2023 ما مجموعه 348.070 بطاقة وطنية للتعريف لفائدة أفراد الجالية.\n\n' +
      'واللافت هو نصيب الصغار، فقد سلمت 45.739 بطاقة طلبها آباء لأطفال قاصرين.';
    expect(read(text)).toEqual([
      { value: 348_070, indicator: 'documents.identity_cards', breakdown: { population: 'diaspora' } },
      { value: 45_739, indicator: 'documents.identity_cards', breakdown: { population: 'diaspora', age: 'minors' } },
    ]);
  });

  it('of people and cases is no name: they are counted of one thing here and of another there', () => {
    const text = 'أوقفت مصالح الأمن الوطني سنة 2023 ما مجموعه 900 شخص في قضايا المخدرات.\n\nوزار المعرض 700 شخص.';
    expect(read(text).map(({ indicator }) => indicator)[1]).not.toBe(read(text)[0]?.indicator);
  });
});
