import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Language = 'ar' | 'fr' | 'en';
type Told = readonly [value: number, period: string | null];

const told = (text: string, language: Language): Told[] =>
  readFigures({
    text,
    title: null,
    language,
    country: { ar: 'TN', fr: 'SN', en: 'US' }[language],
    publishedAt: '2024-08-12',
  }).figures.map(({ value, period }) => [value, period]);

const table: readonly (readonly [rule: string, language: Language, text: string, expected: readonly Told[]])[] = [
  [
    'what was done before the comma, and said behind it',
    'en',
    'Gunmen abducted 40 villagers on Thursday, residents said on Friday. A day earlier, nine farmers were killed.',
    [
      [40, '2024-08-08'],
      [9, '2024-08-07'],
    ],
  ],
  [
    'a contrast, which compares nothing',
    'fr',
    'En 2023, 465 accidents ont fait 63 morts, tandis qu’en 2022, il a été enregistré 506 accidents.',
    [
      [465, '2023'],
      [63, '2023'],
      [506, '2022'],
    ],
  ],
  [
    'a year behind what was doubled',
    'en',
    'Customs seized 11 tonnes of drugs in 2023, doubling the amount seized in 2022.\n\nThe drugs include 7 tonnes of cannabis.',
    [
      [11_000, '2023'],
      [7000, '2023'],
    ],
  ],
  [
    'the year before, by its relative clause',
    'en',
    'Seizures amounted to 116,000 kg last year. That is more than the previous year, when 109,000 kg was seized.',
    [
      [116_000, '2023'],
      [109_000, '2022'],
    ],
  ],
  [
    'the same days of another year at the head of a sentence',
    'en',
    'There were 602 arrests in the three months to June. In the same period of 2023 there were 540.',
    [
      [602, '2024-04-01/2024-06-30'],
      [540, '2023-04-01/2023-06-30'],
    ],
  ],
  [
    'what came since then',
    'en',
    'In the year ending March 2024 there were 1,020 stabbings. Since then, 210 more have been recorded.',
    [
      [1020, '2023-04-01/2024-03-31'],
      [210, '2024-04-01/2024-08-12'],
    ],
  ],
  [
    'a financial year so far',
    'en',
    'So far this fiscal year, 840 people have been held.',
    [[840, '2023-10-01/2024-08-12']],
  ],
  [
    'days from the first, with the ending of the ordinal',
    'fr',
    'Du 1er au 7 août, la police a procédé à 310 interpellations.',
    [[310, '2024-08-01/2024-08-07']],
  ],
  [
    'a month ahead',
    'fr',
    'Le ministre a annoncé que 1 200 policiers seront recrutés d’ici décembre.',
    [[1200, '2024-12']],
  ],
  [
    'two weekdays that follow one another',
    'ar',
    'تم توقيف 3 أشخاص يومي الجمعة والسبت.',
    [[3, '2024-08-09/2024-08-10']],
  ],
  [
    'a day of a month in words',
    'ar',
    'قتل 39 شخصا منذ السابع من يوليو، وأصيب 12 آخرون في الخامس والعشرين من يونيو.',
    [
      [39, '2024-07-07/2024-08-12'],
      [12, '2024-06-25'],
    ],
  ],
  [
    'hours whose article stands apart',
    'ar',
    'وصل 40 جريحا إلى المستشفيات خلال الساعات الـ24 الماضية.',
    [[40, '2024-08-11/2024-08-12']],
  ],
];

describe('the time that is told', () => {
  it.each(table)('knows %s (%s)', (_rule, language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});
