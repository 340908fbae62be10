import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

const bodiesOf = (text: string, language: string, country: string) =>
  readFigures({ text, language, country, publishedAt: '2025-02-03' }).figures.map(({ institution }) => institution);

describe('the body that a figure is of', () => {
  it.each<[text: string, language: string, country: string, bodies: string[]]>([
    [
      'أعلنت وزارة الداخلية ضبط 40 طنا من المخدرات. وضبطت مديرية الجمارك 12 حاوية. وأوقفت 9 أشخاص.',
      'ar',
      'EG',
      ['وزارة الداخلية', 'مديرية الجمارك', 'مديرية الجمارك'],
    ],
    ['أوقفت مصالح الأمن الوطني، بتنسيق مع الدرك الملكي، 15 شخصا.', 'ar', 'MA', ['مصالح الأمن الوطني']],
    [
      'أوقفت الشرطة القضائية 15 شخصا، وأحيلوا على النيابة العامة. وحجزت 3 سيارات.',
      'ar',
      'MA',
      ['الشرطة القضائية', 'الشرطة القضائية'],
    ],
    [
      'La police nationale a interpellé 40 personnes. Les douanes ont saisi 3 tonnes de cannabis.',
      'fr',
      'CI',
      ['police nationale', 'douanes'],
    ],
    [
      'La gendarmerie a remis 12 suspects au parquet de Thiès. Elle a saisi 4 armes.',
      'fr',
      'SN',
      ['gendarmerie', 'gendarmerie'],
    ],
    [
      'Le pays compte 340 morts sur les routes, selon le ministère des Transports.',
      'fr',
      'SN',
      ['ministère des Transports'],
    ],
    ['Overdose deaths fell to 87,000, according to the Health Department.', 'en', 'US', ['Health Department']],
    ['Customs seized 3 tonnes of cocaine. The agency also arrested 12 people.', 'en', 'NZ', ['Customs', 'Customs']],
    [
      'The Lagos State Police Command arrested 12 suspects. Police also recovered 4 rifles.',
      'en',
      'NG',
      ['Lagos State Police Command', 'Lagos State Police Command'],
    ],
    [
      'Customs seized 3 tonnes of cocaine. Police, meanwhile, arrested 12 people in a second case.',
      'en',
      'NZ',
      ['Customs', 'Police'],
    ],
    [
      'The Prisons Service held 900 inmates. The Tamale Circuit Court jailed two men and fined 30 others.',
      'en',
      'GH',
      ['Prisons Service', 'Tamale Circuit Court', 'Tamale Circuit Court'],
    ],
    ['نزعت الفرق التابعة لمشروع مسام 120 لغما.', 'ar', 'YE', ['مشروع مسام']],
  ])('is read in "%s"', (text, language, country, bodies) => {
    expect(bodiesOf(text, language, country)).toEqual(bodies);
  });
});
