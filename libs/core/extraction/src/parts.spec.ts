import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Case = readonly [rule: string, language: 'ar' | 'fr' | 'en', text: string, part: number, whole: number | null];

const cases: readonly Case[] = [
  ['the noun of a share', 'fr', 'La police a traité 840 affaires. Le vol représente 40 % des dossiers.', 40, 840],
  ['the noun of a share', 'ar', 'سجلت المدينة 910 حوادث سير. وتقف السرعة وراء نصف الحوادث.', 50, 910],
  ['the noun of a share', 'en', 'The force recorded 640 thefts. Bicycles made up 30% of all thefts.', 30, 640],
  ['a pronoun', 'ar', 'أوقف الأمن 320 شخصا، 40% منهم قاصرون.', 40, 320],
  ['a pronoun', 'ar', 'أوقفنا 90 متهما، ثلثهم من الأجانب.', 33.3333, 90],
  ['a pronoun', 'fr', "Le foyer accueille 210 mineurs. 60 % d'entre eux sont des filles.", 60, 210],
  [
    'shares in a list',
    'fr',
    'Sur 500 plaintes, le vol arrive avec 58 % des plaintes, devant la fraude (24 %).',
    24,
    500,
  ],
  ['a ranking', 'ar', 'قتل 410 أشخاص في حوادث. وتصدرت فاس الترتيب بـ52 شخصا، تليها طنجة بـ44.', 44, 410],
  [
    'a ranking',
    'en',
    'There were 149 deaths on the roads. Dublin led with 16 deaths, ahead of Cork with nine.',
    9,
    149,
  ],
  ['the opening of a sentence', 'en', 'They saw 760 crashes. Of the crashes, 180 were fatal.', 180, 760],
  ['a sum', 'en', 'The court heard 45 cases: it closed 30 and sent 15 back.', 15, 45],
  ['parts of a part', 'en', 'They held 149 persons, including 71 foreigners, among them 48 women.', 48, 71],
  ['what things are divided among', 'fr', 'La prison compte 900 agents répartis dans 12 quartiers.', 12, null],
  ['a noun that was not counted', 'en', 'The force recorded 640 thefts. It serves 9% of the population.', 9, null],
  ['what belongs to it', 'fr', 'Les agents ont saisi 9 kg de kif, dont la valeur atteint 40 kg de blé.', 40, null],
  ['a relative clause', 'fr', 'Ils ont traité 120 affaires, dans lesquelles sont impliqués 90 individus.', 90, null],
  ['the whole behind it', 'fr', 'Treize personnes ont été écrouées sur les 23 mises en cause.', 13, 23],
  ['the whole behind it', 'fr', 'Ils ont motivé 130 des 210 interventions.', 130, 210],
  [
    'a new noun behind a part',
    'fr',
    'Ils ont saisi 23 armes, dont neuf de fabrication artisanale, 147 munitions et deux motos.',
    147,
    null,
  ],
  ['a month named after its order', 'ar', 'سجلت 810 قضايا. وفي كانون الأول نظرت المحكمة في 50 ملف احتيال.', 50, null],
];

describe('the whole of a part', () => {
  it.each(cases)('is told by %s (%s): %s', (_, language, text, part, whole) => {
    const { figures } = readFigures({ text, language, country: null, publishedAt: '2025-03-10' });
    const figure = figures.find(({ value }) => value === part);
    expect(figure).toBeDefined();
    expect(figures[figure?.partOf ?? -1]?.value ?? null).toBe(whole);
  });
});
