import { describe, expect, it } from '@jest/globals';
import { readQuantities } from './read-quantities.js';

type Row = readonly [text: string, ...read: string[]];

const rows: readonly Row[] = [
  ['كمية المواد المضبوطة'],
  ['وبكمية أكبر'],
  ['كمئة شخص', '100 1'],
  ['لست برنامجا آليا'],
  ['لست سنوات', '6 a'],
  ['لست عشرة سيارة', '16 1'],
  ['مقيمة بليون منذ عام'],
  ['نحو بليون دولار', '1000000000 USD'],
  ['المتحور ألفا منتشر'],
  ['بكردستان ولباكستان وبطاجيكستان'],
  ['بهاتين القضيتين واللتين'],
  ['بالمدينتين وللشركتين'],
  ['سيارتين مسروقتين', '2 1'],
  ['سيارتين ودراجتين', '2 1', '2 1'],
  ['انتشلت الدوريات جثتين', '2 1'],
  ['عمال مؤقتين وحيتان'],
  ['مادة النيكوتين ونيكوتين'],
  ['قرصان معلوماتي'],
  ['صحراء الربع الخالي'],
  ['بمدينة الخمس'],
];

describe('words that look like a particle with a number, or like a dual', () => {
  it.each(rows.map(([text, ...wanted]) => [text, wanted] as const))('reads %s as %j', (text, wanted) => {
    const found = readQuantities(text, { language: 'ar', country: 'MA' });
    expect(found.map(({ value, unit }) => `${value} ${unit}`)).toEqual(wanted);
  });
});
