import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Language = 'ar' | 'fr' | 'en';
type Told = readonly [value: number, period: string | null];

const told = (text: string, language: Language, title: string | null = null): Told[] =>
  readFigures({
    text,
    title,
    language,
    country: { ar: 'TN', fr: 'SN', en: 'NG' }[language],
    publishedAt: '2025-09-17',
  }).figures.map(({ value, period }) => [value, period]);

const table: readonly (readonly [rule: string, language: Language, text: string, expected: readonly Told[]])[] = [
  [
    'a time since some day for its paragraph',
    'fr',
    'En août 2025, la douane a saisi 40 camions.\n\nDepuis le 1er janvier, la police recense 310 accidents. Le département de Thiès compte 61 tués.',
    [
      [40, '2025-08'],
      [310, '2025-01-01/2025-09-17'],
      [61, '2025-01-01/2025-09-17'],
    ],
  ],
  [
    'a month singled out, but not what follows it',
    'en',
    'In 2024 officers made 900 arrests. The busiest month was March, with 140 arrests. Lagos had 310 of them.',
    [
      [900, '2024'],
      [140, '2024-03'],
      [310, '2024'],
    ],
  ],
  [
    'an incident as long as pronouns go on with it',
    'en',
    'In 2024 officers made 900 arrests.\n\nThree men were charged after a raid on a warehouse on Tuesday. They had hidden 12 rifles and 45 phones.',
    [
      [900, '2024'],
      [3, '2025-09-16'],
      [12, '2025-09-16'],
      [45, '2025-09-16'],
    ],
  ],
  [
    'a place of its own behind an incident',
    'fr',
    'En 2024, la gendarmerie a saisi 900 armes.\n\nLe 6 mars 2024, 12 armes ont été saisies à Kolda. À Thiès, 40 suspects ont été interpellés.',
    [
      [900, '2024'],
      [12, '2024-03-06'],
      [40, '2024'],
    ],
  ],
  [
    'another speaker behind a stretch',
    'ar',
    'سجلت المصالح خلال شهر أوت 2025 ما مجموعه 310 حوادث.\n\nومنذ بداية العام توفي 88 شخصا. من جانبها، حجزت الديوانة 12 سيارة.',
    [
      [310, '2025-08'],
      [88, '2025-01-01/2025-09-17'],
      [12, '2025-08'],
    ],
  ],
  [
    'the same speaker behind a stretch',
    'ar',
    'سجلت المصالح خلال شهر أوت 2025 ما مجموعه 310 حوادث. وقالت الهيئة إن عدد المسافرين في النصف الأول من العام بلغ 4 آلاف مسافر. وذكرت أنها صادرت 61 طنا من السلع.',
    [
      [310, '2025-08'],
      [4000, '2025-01-01/2025-06-30'],
      [61_000, '2025-01-01/2025-06-30'],
    ],
  ],
  [
    'the same period, which was spoken of',
    'ar',
    'خلال النصف الأول من سنة 2025 ضبطت المصالح 40 قضية.\n\nوخلال الفترة ذاتها أوقفت 61 شخصا.',
    [
      [40, '2025-01-01/2025-06-30'],
      [61, '2025-01-01/2025-06-30'],
    ],
  ],
  [
    'the dateline, which is no time of the figures',
    'fr',
    'DAKAR, 17 septembre (APS) – 218 personnes ont été blessées en août 2025.',
    [[218, '2025-08']],
  ],
  [
    'the time between a verb of saying and what is said',
    'ar',
    'عالجت الوحدة خلال سنة 2024 ما مجموعه 310 قضايا. وأوضح المدير في ندوة اليوم الأربعاء، أن 31 قضية تتعلق بالاحتيال.',
    [
      [310, '2024'],
      [31, '2024'],
    ],
  ],
  [
    'what is needed and what is had today',
    'fr',
    'En août 2025, la douane a saisi 40 camions. « Il nous faudrait 650 agents et 12 vedettes », plaide un officier.',
    [
      [40, '2025-08'],
      [650, '2025-09-17'],
      [12, '2025-09-17'],
    ],
  ],
  [
    'means that are set aside for no time',
    'ar',
    'خلال شهر أوت 2025 سجلت المصالح 310 حوادث. وخصصت الوزارة 45 مليون دينار للرادارات.',
    [
      [310, '2025-08'],
      [45_000_000, '2025'],
    ],
  ],
  [
    'the days of an earlier year that a bare year means',
    'fr',
    'De juin à août 2025, 88 personnes se sont noyées (103 en 2024).',
    [
      [88, '2025-06-01/2025-08-31'],
      [103, '2024-06-01/2024-08-31'],
    ],
  ],
  [
    'what was compared with before',
    'ar',
    'حررت الدوريات من 1 إلى 7 سبتمبر 2025 ما مجموعه 310 مخالفات، مقابل 520 مخالفة من 18 إلى 24 أوت 2025. وتراجعت مخالفات السرعة إلى 40 بعدما كانت 90.',
    [
      [310, '2025-09-01/2025-09-07'],
      [520, '2025-08-18/2025-08-24'],
      [40, '2025-09-01/2025-09-07'],
      [90, '2025-08-18/2025-08-24'],
    ],
  ],
  [
    'an earlier level by the time behind it',
    'ar',
    'خلال النصف الأول من سنة 2025 ضبطت المصالح 40 قضية، في حين لم تتجاوز 31 قضية في الفترة نفسها من العام الماضي.',
    [
      [40, '2025-01-01/2025-06-30'],
      [31, '2024-01-01/2024-06-30'],
    ],
  ],
  [
    'a time that has taken the words of comparison',
    'fr',
    'En 2024, 46 tonnes ont été saisies, en hausse de 31 % par rapport à 2023 et 9 tonnes ont été détruites.',
    [
      [46_000, '2024'],
      [31, '2024'],
      [9000, '2024'],
    ],
  ],
  [
    'two places held against each other',
    'fr',
    'En 2024, le canton a compté 912 vols, contre 203 dans celui de Vaud.',
    [
      [912, '2024'],
      [203, '2024'],
    ],
  ],
  [
    'what a relative clause tells of another time',
    'en',
    'Officers found 900 objects in 2024. Compared with the 2023 edition, in which 400 objects were found, that was a record.',
    [
      [900, '2024'],
      [400, '2023'],
    ],
  ],
  [
    'a change between two years',
    'en',
    'The number of arrests dropped 24 per cent between 2023 and 2024.',
    [[-24, '2024']],
  ],
  [
    'the time of a part',
    'en',
    'In August 2025, 34 people were killed, including four who died when a gunman opened fire at a market in Jos on August 28.',
    [
      [34, '2025-08'],
      [4, '2025-08-28'],
    ],
  ],
];

describe('the times of a text', () => {
  it.each(table)('tell %s (%s)', (_rule, language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });

  it('are not taken for compared by the noun of a report', () => {
    const text =
      'En 2024, 310 vols ont été recensés. Le rapport fait état de 40 agressions. Le rapport 2023 tient 61 incendies.';
    expect(told(text, 'fr')).toEqual([
      [310, '2024'],
      [40, '2024'],
      [61, '2023'],
    ]);
  });

  it('are those of the review that its title names', () => {
    const text =
      'Les services ont abattu un travail de titan cette année. En témoigne le rapport d’activité 2023 du ministère.\n\n49 suspects ont été déférés.';
    expect(told(text, 'fr', 'Rapport d’activité 2023')).toEqual([[49, '2023']]);
  });
});
