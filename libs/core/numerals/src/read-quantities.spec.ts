import { describe, expect, it } from '@jest/globals';
import { readQuantities } from './read-quantities.js';

type Row = readonly [text: string, ...expected: (readonly [value: number, unit: string])[]];

const read = (language: 'ar' | 'fr' | 'en', country: string, text: string): (readonly [number, string])[] =>
  readQuantities(text, { language, country }).map(({ value, unit }) => [value, unit] as const);

const morocco: readonly Row[] = [
  ['4.269.781 بطاقة', [4_269_781, '1']],
  ['867.042 تدخلا', [867_042, '1']],
  ['بنسبة 4,26 في المائة', [4.26, '%']],
  ['بنسبة 4.26 في المائة', [4.26, '%']],
  ['١٬٢٣٤٬٥٦٧ نسمة', [1_234_567, '1']],
  ['١٢٫٥ في المئة', [12.5, '%']],
  ['1 552 306 قضية', [1_552_306, '1']],
  ['12.345,67 درهم', [12_345.67, 'MAD']],
  ['3.5 مليون درهم', [3_500_000, 'MAD']],
  ['19 مليون و722 ألف و41 اتصال', [19_722_041, '1']],
  ['مليون و200 ألف', [1_200_000, '1']],
  ['مليون ونصف المليون', [1_500_000, '1']],
  ['مليوني شخص', [2_000_000, '1']],
  ['ألفا قتيل', [2_000, '1']],
  ['ثلاثة عشر ألفا وخمسمائة قضية', [13_500, '1']],
  ['ألفين و300 قضية', [2_300, '1']],
  ['مئتي مليون درهم', [200_000_000, 'MAD']],
  ['12 مليارا و300 مليون درهم', [12_300_000_000, 'MAD']],
  ['تسعة عشر مليونا وسبعمائة واثنان وعشرون ألفا وواحد وأربعون', [19_722_041, '1']],
  ['إحدى وعشرين دولة', [21, '1']],
  ['نصف مليون', [500_000, '1']],
  ['ما بين 10 و15 في المئة', [10, '%'], [15, '%']],
  ['بـ94 ألفا', [94_000, '1']],
  ['و43.807 سند إقامة', [43_807, '1']],
  ['98 طنا و543 كيلوغراما', [98_543, 'kg']],
  ['طنين و770 كيلوغراما', [2_770, 'kg']],
  ['20 ألف مكالمة في اليوم', [20_000, '/d']],
  ['10,4 قتلى لكل 100.000 نسمة', [10.4, '/100000']],
  ['المؤسسات والاستجابة'],
  ['ثمن البطاقة'],
];
const france: readonly Row[] = [
  ['4.269.781 cartes', [4_269_781, '1']],
  ['1\u202f552\u202f306 fiches', [1_552_306, '1']],
  ['4,26\u00a0%', [4.26, '%']],
  ['un million et demi', [1_500_000, '1']],
  ['19 millions 722 mille 41 appels', [19_722_041, '1']],
  ['deux mille trois cents affaires', [2_300, '1']],
  ['quatre-vingt-dix-sept affaires', [97, '1']],
  ['au moins deux cents personnes', [200, '1']],
  ['mille cent affaires', [1_100, '1']],
  ['onze cents affaires', [1_100, '1']],
  ['nonante-cinq', [95, '1']],
  ['entre 10 et 15 pour cent', [10, '%'], [15, '%']],
  ['une centaine de personnes', [100, '1']],
  ['une tonne et 340 kilogrammes', [1_340, 'kg']],
  ['18 MDH', [18_000_000, 'MAD']],
  ['sept sur dix', [70, '%']],
];
const england: readonly Row[] = [
  ['£310 million', [310_000_000, 'GBP']],
  ['1.4bn cigarettes', [1_400_000_000, '1']],
  ['two and a half tonnes', [2_500, 'kg']],
  ['one hundred and four sacks', [104, '1']],
  ['three quarters', [75, '%']],
  ['twenty-six suspects', [26, '1']],
];

describe('readQuantities', () => {
  it.each(morocco)('reads %s', (text, ...expected) => expect(read('ar', 'MA', text)).toEqual(expected));
  it.each(france)('reads %s', (text, ...expected) => expect(read('fr', 'MA', text)).toEqual(expected));
  it.each(england)('reads %s', (text, ...expected) => expect(read('en', 'GB', text)).toEqual(expected));

  it('gives vague words no part in amounts', () => {
    expect(readQuantities('عشرات الآلاف من الأشخاص', { language: 'ar', country: 'MA' })[0]?.form).toBe('vague');
    expect(readQuantities('des milliers de personnes', { language: 'fr', country: 'MA' })[0]?.form).toBe('vague');
  });

  it.each([
    ['أزيد من 40 شخصا', 'more_than'],
    ['ما لا يقل عن 40 شخصا', 'at_least'],
    ['لم يتجاوز 40 شخصا', 'at_most'],
    ['حوالي 40 شخصا', 'about'],
    ['40 شخصا على الأقل', 'at_least'],
    ['40 شخصا', 'exact'],
  ])('bounds %s as %s', (text, qualifier) => {
    expect(readQuantities(text, { language: 'ar', country: 'MA' })[0]?.qualifier).toBe(qualifier);
  });

  it('points back to the digits behind an attached particle', () => {
    const [quantity] = readQuantities('و43.807 سند', { language: 'ar', country: 'MA' });
    expect([quantity?.start, quantity?.numberEnd]).toEqual([1, 7]);
  });

  it.each([
    ['digits', '1.234.567,89 و'],
    ['number words', 'تسعة عشر مليونا وسبعمائة '],
    ['hyphens', 'quatre-vingt-dix-'],
    ['fractions', 'one in ten in '],
  ])('takes a time that grows with the text, for %s', (_name, piece) => {
    const time = (count: number): number => {
      // The thread's own time: other processes of a busy machine do not count.
      const started = process.threadCpuUsage();
      readQuantities(piece.repeat(count), {
        language: piece.startsWith('q') ? 'fr' : piece.startsWith('o') ? 'en' : 'ar',
        country: 'MA',
      });
      const { user, system } = process.threadCpuUsage(started);
      return (user + system) / 1000;
    };
    time(400);
    expect(time(4_000)).toBeLessThan(40 * Math.max(time(400), 5));
  });
});
