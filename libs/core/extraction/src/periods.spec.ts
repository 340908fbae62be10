import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Language = 'ar' | 'fr' | 'en';
type Told = readonly [value: number, kind: string, period: string | null];

const told = (text: string, language: Language): Told[] =>
  readFigures({ text, language, country: language === 'en' ? 'GB' : 'MA', publishedAt: '2025-01-20' }).figures.map(
    ({ value, kind, period }) => [value, kind, period],
  );

const table: readonly (readonly [rule: string, language: Language, text: string, expected: readonly Told[]])[] = [
  [
    'the same days a year before, by other names',
    'ar',
    'خلال الأشهر التسعة الأولى من 2024 سجلت المصالح 310 حوادث، مقابل 280 حادثا في الفترة المماثلة من العام السابق.',
    [
      [310, 'level', '2024-01-01/2024-09-30'],
      [280, 'level', '2023-01-01/2023-09-30'],
    ],
  ],
  [
    'the same days a year before, by other names',
    'fr',
    "En mars 2024, 41 personnes ont été tuées, contre 38 le même mois de l'année précédente.",
    [
      [41, 'level', '2024-03'],
      [38, 'level', '2023-03'],
    ],
  ],
  [
    'the same days a year before, by other names',
    'en',
    'In March 2024 officers made 41 arrests, against 38 in the same month of 2022.',
    [
      [41, 'level', '2024-03'],
      [38, 'level', '2022-03'],
    ],
  ],
  [
    'a number of months before their noun',
    'ar',
    'خلال الستة أشهر الأولى من 2024 ضبطت الفرق 12 مركبة.',
    [[12, 'level', '2024-01-01/2024-06-30']],
  ],
  [
    'what was done until the last day of a year',
    'ar',
    'عالجت المصالح إلى حدود 31 دجنبر 2024 ما مجموعه 610 قضايا.',
    [[610, 'level', '2024']],
  ],
  [
    'what was done until a day',
    'fr',
    "Jusqu'au 30 juin 2024, 610 affaires ont été traitées.",
    [[610, 'level', '2024-01-01/2024-06-30']],
  ],
  ['what was done until a day', 'en', 'Up to 31 December 2024, officers solved 610 cases.', [[610, 'level', '2024']]],
  [
    'an earlier level in brackets',
    'fr',
    'En 2024, 27 agents ont été blessés (31 en 2023 et 36 en 2022).',
    [
      [27, 'level', '2024'],
      [31, 'level', '2023'],
      [36, 'level', '2022'],
    ],
  ],
  [
    'a change in brackets whose sign has a space',
    'fr',
    'En 2024, les vols passent de 7 912 à 6 845 (- 13,5 %) et les agressions de 90 à 81.',
    [
      [7912, 'level', '2023'],
      [6845, 'level', '2024'],
      [-13.5, 'change_percent', '2024'],
      [90, 'level', '2023'],
      [81, 'level', '2024'],
    ],
  ],
  [
    'to one level from another',
    'ar',
    'تراجعت المخالفات إلى 230 مخالفة في مايو 2024 من 398 مخالفة في الشهر الذي سبقه.',
    [
      [230, 'level', '2024-05'],
      [398, 'level', '2024-04'],
    ],
  ],
  [
    'to one level from another',
    'en',
    'In 2024 homicides fell to 108, the lowest since 2014, from 117 a year earlier.',
    [
      [108, 'level', '2024'],
      [117, 'level', '2023'],
    ],
  ],
  [
    'a record is no period',
    'fr',
    'En 2024, les homicides sont au nombre de 518, leur plus bas niveau depuis 2011.',
    [[518, 'level', '2024']],
  ],
  [
    'two days behind their month',
    'en',
    'Troops rescued no fewer than 114 hostages between January 9 and 15.',
    [[114, 'level', '2025-01-09/2025-01-15']],
  ],
  [
    'two days with to between',
    'en',
    'Over the holidays (1 December to 11 January) officers counted 142 deaths.',
    [[142, 'level', '2024-12-01/2025-01-11']],
  ],
  [
    'a year that is only looked back to',
    'ar',
    'خلال 2024 سقط 38 قتيلا، علما أن عام 2019 كان قد شهد 48 قتيلا. وحجزت المصالح 12 مركبة.',
    [
      [38, 'level', '2024'],
      [48, 'level', '2019'],
      [12, 'level', '2024'],
    ],
  ],
  [
    'the stretch of a review behind a scene of one morning',
    'fr',
    'Ce mardi, le capitaine gare sa moto devant trois collègues. Selon le bilan de la préfecture, 61 personnes ont été tuées en 2024. Les contrôles ont porté sur 840 véhicules.',
    [
      [3, 'level', '2025-01-14'],
      [61, 'level', '2024'],
      [840, 'level', '2024'],
    ],
  ],
  [
    'another subject behind one month of the report',
    'ar',
    'خلال سنة 2024 عالجت المصالح 610 قضايا.\n\nوفي مارس 2024، أوقف المكتب 12 شخصا. أما الجمارك فحجزت 8 مركبات.',
    [
      [610, 'level', '2024'],
      [12, 'level', '2024-03'],
      [8, 'level', '2024'],
    ],
  ],
  [
    'since records began',
    'en',
    'In 2024 thefts rose to 469, the highest since records began in the year ending March 2003. Robberies were at 129.',
    [
      [469, 'level', '2024'],
      [129, 'level', '2024'],
    ],
  ],
  [
    'a change that only its rate tells of',
    'ar',
    'تراجعت المخالفات سنة 2024 إلى 230 مخالفة من 398 مخالفة، أي بنسبة 42 في المائة.',
    [
      [230, 'level', '2024'],
      [398, 'level', '2023'],
      [-42, 'change_percent', '2024'],
    ],
  ],
  [
    'so many more at the end of a clause',
    'fr',
    'En 2024, 7 845 permis ont été retirés, soit 640 de plus.',
    [
      [7845, 'level', '2024'],
      [640, 'change', '2024'],
    ],
  ],
  [
    'a plan up to a horizon',
    'fr',
    "La ville consacrera 12 millions d'euros aux radars d'ici à la fin 2026.",
    [[12_000_000, 'target', '2026']],
  ],
  ['a plan up to a horizon', 'en', 'The force must cut deaths by 50 per cent by 2030.', [[-50, 'target', '2030']]],
  [
    'one day of the year for the whole of its sentence',
    'en',
    'In 2024 officers made 610 arrests. Two men were injured in the operation on 14 May, in which 11 firearms were seized.',
    [
      [610, 'level', '2024'],
      [2, 'level', '2024-05-14'],
      [11, 'level', '2024-05-14'],
    ],
  ],
];

describe('the time of a sentence', () => {
  it.each(table)('tells %s (%s)', (_rule, language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});
