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
    'a level against its earlier one',
    'ar',
    'ضبطت الفرق 310 مركبات سنة 2024 مقابل 280 سنة 2023.',
    [
      [310, 'level', '2024'],
      [280, 'level', '2023'],
    ],
  ],
  [
    'a level against its earlier one',
    'fr',
    'En 2024, 310 véhicules ont été saisis, contre 280 un an plus tôt.',
    [
      [310, 'level', '2024'],
      [280, 'level', '2023'],
    ],
  ],
  [
    'a level against its earlier one',
    'en',
    'In 2024 officers seized 310 vehicles, up from 280 a year earlier.',
    [
      [310, 'level', '2024'],
      [280, 'level', '2023'],
    ],
  ],
  [
    'from one level to another',
    'ar',
    'انتقل عدد الدوريات من 120 سنة 2022 إلى 150 دورية سنة 2024.',
    [
      [120, 'level', '2022'],
      [150, 'level', '2024'],
    ],
  ],
  [
    'from one level to another',
    'fr',
    'En 2024, le nombre de patrouilles est passé de 120 à 150.',
    [
      [120, 'level', '2023'],
      [150, 'level', '2024'],
    ],
  ],
  [
    'a list of changes',
    'ar',
    'تراجعت السرقات والاعتداءات والحرائق سنة 2024 بنسب 4 و7 و12 في المائة على التوالي.',
    [
      [-4, 'change_percent', '2024'],
      [-7, 'change_percent', '2024'],
      [-12, 'change_percent', '2024'],
    ],
  ],
  [
    'a list of changes',
    'fr',
    'En 2024, les vols, les agressions et les incendies reculent respectivement de 4, 7 et 12 %.',
    [
      [-4, 'change_percent', '2024'],
      [-7, 'change_percent', '2024'],
      [-12, 'change_percent', '2024'],
    ],
  ],
  [
    'steps that go on',
    'en',
    'In 2024 thefts rose by 4 per cent and assaults by 7 per cent.',
    [
      [4, 'change_percent', '2024'],
      [7, 'change_percent', '2024'],
    ],
  ],
  [
    'shares that make up a whole',
    'ar',
    'شكل الذكور سنة 2024 نسبة 88% مقابل 12% للإناث.',
    [
      [88, 'share', '2024'],
      [12, 'share', '2024'],
    ],
  ],
  ['a rate that was reached', 'ar', 'استقر معدل الاكتظاظ سنة 2024 في 131 في المائة.', [[131, 'rate', '2024']]],
  ['a ratio', 'fr', 'On compte un surveillant pour 410 détenus en 2024.', [[410, 'rate', '2024']]],
  ['a ratio', 'en', 'There was one officer for every 410 residents in 2024.', [[410, 'rate', '2024']]],
  [
    'a plan in its own clause only',
    'ar',
    'تعتزم المديرية إحداث 9 مراكز سنة 2026، وأوقفت المصالح 200 شخص سنة 2024.',
    [
      [9, 'target', '2026'],
      [200, 'level', '2024'],
    ],
  ],
  [
    'means that are set aside',
    'en',
    'Ministers set aside £12m for cameras by the end of 2026.',
    [[12_000_000, 'target', '2026']],
  ],
  [
    'the end of a list',
    'ar',
    'أصيب 6 عناصر و4 مدنيين مساء الأحد.',
    [
      [6, 'level', '2025-01-19'],
      [4, 'level', '2025-01-19'],
    ],
  ],
  [
    'the end of a list',
    'en',
    'Six officers and four civilians were hurt on Sunday.',
    [
      [6, 'level', '2025-01-19'],
      [4, 'level', '2025-01-19'],
    ],
  ],
  [
    'months, respectively',
    'ar',
    'وكانت حصيلة فبراير وأبريل 2024، على التوالي، 18 و27 حالة.',
    [
      [18, 'level', '2024-02'],
      [27, 'level', '2024-04'],
    ],
  ],
  [
    'a week of a month',
    'fr',
    'La première semaine de novembre 2024, 40 saisies ont été opérées.',
    [[40, 'level', '2024-11-01/2024-11-07']],
  ],
  [
    'months of the Hijra',
    'ar',
    'ضبطت الفرق خلال رمضان 1445هـ ما مجموعه 90 محلا.',
    [[90, 'level', '2024-03-11/2024-04-09']],
  ],
  [
    'the same period of another year',
    'fr',
    'De janvier à juin 2024, 90 saisies ont eu lieu, contre 70 sur la même période de 2023.',
    [
      [90, 'level', '2024-01-01/2024-06-30'],
      [70, 'level', '2023-01-01/2023-06-30'],
    ],
  ],
  ['since a launch', 'ar', 'ومنذ انطلاق البرنامج سنة 2019 استفاد 700 نزيل.', [[700, 'level', '2019-01-01/2025-01-20']]],
  [
    'last week, and the week before it',
    'ar',
    'سجلت خلال الأسبوع الماضي 44 حادثة بتراجع 6% عن الأسبوع السابق.',
    [
      [44, 'level', '2025-01-13/2025-01-19'],
      [-6, 'change_percent', '2025-01-13/2025-01-19'],
    ],
  ],
  [
    'the day of an announcement is not the time of what is told',
    'en',
    'Police said on Monday that 12 people were held on Sunday.',
    [[12, 'level', '2025-01-19']],
  ],
];

describe('a sentence', () => {
  it.each(table)('is read by its grammar: %s (%s) %s', (_rule, language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});

describe('a place', () => {
  const placesOf = (text: string, language: Language) =>
    readFigures({ text, language, country: 'MA', publishedAt: '2025-01-20' }).figures.map(({ value, place }) => [
      value,
      place,
    ]);

  it.each([
    [
      'ar',
      'سجلت الرباط ومراكش وفاس، خلال 2024، 30 و20 و10 قضايا على التوالي.',
      [
        [30, 'الرباط'],
        [20, 'مراكش'],
        [10, 'فاس'],
      ],
    ],
    [
      'ar',
      'وفي عملية منفصلة بالناظور، حجزت المصالح 3 سيارات و12 هاتفا.',
      [
        [3, 'الناظور'],
        [12, 'الناظور'],
      ],
    ],
    [
      'fr',
      'À Nador, 12 personnes ont été interpellées, dont 3 mineurs.',
      [
        [12, 'Nador'],
        [3, 'Nador'],
      ],
    ],
    ['ar', 'سلمت المصالح 11 مطلوبا لفرنسا.', [[11, null]]],
  ] as const)('is tied by grammar (%s): %s', (language, text, expected) => {
    expect(placesOf(text, language)).toEqual(expected);
  });
});
