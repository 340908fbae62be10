import { describe, expect, it } from '@jest/globals';
import { explain, writeExplanation } from './explanation.js';

const text =
  'سجلت مصالح الأمن الوطني بطنجة خلال سنة 2024 ما يناهز 480 قضية سرقة، منها 35 قضية، مقابل 400 سنة 2023، ' +
  'بزيادة 30 في المائة، طبقا للقانون رقم 103.13.';

const explanation = explain('text', { text, language: 'ar', country: 'MA', publishedAt: '2025-01-20' });

describe('the explanation of a reading', () => {
  it('keeps every figure as it is printed, with its grounds', () => {
    expect(explanation.figures.map(({ value }) => value)).toEqual([480, 35, 400, 30]);
    for (const { grounds } of explanation.figures)
      expect(grounds.map(({ field }) => field)).toEqual(expect.arrayContaining(['value', 'kind', 'item', 'period']));
  });

  it('names what a figure is a part of and is compared to', () => {
    const [whole, part, earlier, change] = explanation.figures;
    expect(part?.partOf).toBe(whole?.id);
    expect([whole?.comparedTo, change?.comparedTo]).toEqual([earlier?.id, earlier?.id]);
  });

  it('says why the other numbers are no figures', () => {
    expect(explanation.setAside.map(({ exact, reason }) => [exact, reason])).toEqual([
      ['2024', 'year'],
      ['2023', 'year'],
      ['103.13', 'law'],
    ]);
  });

  it('is written with each rule and its words, Arabic kept together', () => {
    const written = writeExplanation(explanation);
    expect(written).toContain('[2] 35 1  \u206835 قضية\u2069  (part of [1])');
    expect(written).toContain('qualifier    about  — words beside the number  \u2068ما يناهز\u2069');
    expect(written).toContain('! change contradicts levels');
    expect(written).toContain('\u2068103.13\u2069  law — number of a law  \u2068للقانون\u2069');
  });

  it('says so when there is no figure', () => {
    expect(writeExplanation(explain('text', { text: 'Nothing happened.', language: 'en' }))).toBe('No figure found.');
  });
});
