import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Language = 'ar' | 'fr' | 'en';

const periodsOf = (text: string, language: Language, country: string): (string | null)[] =>
  readFigures({ text, language, country, publishedAt: '2025-02-13' }).figures.map(({ period }) => period);

const table: readonly (readonly [Language, string, string, readonly (string | null)[]])[] = [
  [
    'en',
    'US',
    'Agents seized 90 guns in fiscal year 2024, against 70 the year before.',
    ['2023-10-01/2024-09-30', '2022-10-01/2023-09-30'],
  ],
  ['en', 'IN', 'In FY24 officers booked 410 people.', ['2023-04-01/2024-03-31']],
  ['en', 'GB', 'Police recorded 410 robberies in 2023/24.', ['2023-04-01/2024-03-31']],
  [
    'en',
    'ZA',
    'The unit made 35 arrests in the first quarter of the 2024/25 financial year.',
    ['2024-04-01/2024-06-30'],
  ],
  ['en', 'US', 'Through the first ten months of FY 2024, agents made 35 arrests.', ['2023-10-01/2024-07-31']],
  ['en', 'US', 'Deaths reached 870 in the 12 months ending in September.', ['2023-10-01/2024-09-30']],
  ['en', 'GB', 'There were 870 burglaries in the three months to the end of June 2024.', ['2024-04-01/2024-06-30']],
  ['en', 'US', 'The city counted 41 homicides year to date through Feb. 9.', ['2025-01-01/2025-02-09']],
  ['en', 'US', 'On Sept. 30, officers found 41 pistols.', ['2024-09-30']],
  ['en', 'GB', 'On May 3 last year officers found 41 pistols.', ['2024-05-03']],
  ['en', 'GB', 'Divers may recover 41 pistols.', ['2025-02-13']],
  ['en', 'GB', 'Officers made 41 arrests over the past three weeks.', ['2025-01-23/2025-02-13']],
  ['en', 'GB', 'Lifeguards saved 41 swimmers last summer.', ['2024-06-01/2024-08-31']],
  ['fr', 'FR', 'Ces cinq dernières années, 41 agents ont été blessés.', ['2020-02-13/2025-02-13']],
  ['fr', 'FR', 'À l’été 2024, les pompiers ont sauvé 41 baigneurs.', ['2024-06-01/2024-08-31']],
  ['fr', 'FR', 'Au 1er semestre 2024, la brigade a saisi 41 armes.', ['2024-01-01/2024-06-30']],
  ['fr', 'FR', 'Les 30 et 31 déc. 2024, la brigade a saisi 41 armes.', ['2024-12-30/2024-12-31']],
  ['ar', 'JO', 'حررت إدارة السير في أول شهرين من العام الماضي 186 مخالفة.', ['2024-01-01/2024-02-29']],
  ['ar', 'EG', 'خلال الـ9 أشهر الأولى من 2024 ضبطت الإدارة 310 قضايا.', ['2024-01-01/2024-09-30']],
  ['ar', 'MA', 'خلال الأيام السبعة الماضية أوقفت المصالح 310 أشخاص.', ['2025-02-06/2025-02-13']],
  ['ar', 'IQ', 'خلال الشهرين الماضيين أوقفت القوات 310 أشخاص.', ['2024-12-13/2025-02-13']],
  ['ar', 'EG', 'بلغت المضبوطات 310 كيلوجرامات خلال السنة المالية 2023/2024.', ['2023-07-01/2024-06-30']],
  ['ar', 'DZ', 'من شهر جانفي إلى غاية أواخر شهر مارس 2024 أوقف الدرك 310 أشخاص.', ['2024-01-01/2024-03-31']],
];

describe('words of time', () => {
  it.each(table)('are read in %s of %s: %s', (language, country, text, expected) => {
    expect(periodsOf(text, language, country)).toEqual(expected);
  });
});

const roles: readonly (readonly [rule: string, Language, string, readonly (string | null)[]])[] = [
  [
    'the day of an announcement behind which something is said',
    'en',
    'Troops killed 9 gunmen in January 2025. Briefing reporters in Abuja on Tuesday, the director said 74 rifles were recovered.',
    ['2025-01', '2025-01'],
  ],
  [
    'the year from which a rise is measured',
    'en',
    'In 2024 police logged 300 thefts, up 40 percent since 2019. Another 12 cars were stolen.',
    ['2024', '2024', '2024'],
  ],
  ['a rise over a year', 'en', 'In 2024 police logged 300 thefts, an increase of 7% over last year.', ['2024', '2024']],
  [
    'the day of the largest of many',
    'ar',
    'خلال 2024 حجز الجمارك 900 كيلوغرام. وتعود أكبر العمليات إلى 22 يونيو حين حجزوا 90 كيلوغراما.',
    ['2024', '2024-06-22'],
  ],
  [
    'the year of a record',
    'fr',
    'En 2024, 17 tonnes ont été saisies, après le record de 2021 (18 tonnes).',
    ['2024', '2021'],
  ],
];

const bothCalendars: readonly [rule: string, text: string, expected: readonly string[]][] = [
  ['a day in digits', 'ضبط 37 مخالفا في 12 / 03 / 1447هـ الموافق 04 / 09 / 2025م.', ['2025-09-04']],
  ['a day of the Hijra alone', 'ضبط 37 مخالفا في 12/03/1447هـ.', ['2025-09-04']],
  [
    'a stretch of days',
    'ضبط 37 مخالفا من 12 / 03 / 1447هـ الموافق 04 / 09 / 2025م إلى 18 / 03 / 1447هـ الموافق 10 / 09 / 2025م.',
    ['2025-09-04/2025-09-10'],
  ],
  [
    'a weekday and names of months',
    'ضبط 37 مخالفا يوم الخميس 12 ربيع الأول 1447هـ الموافق 4 سبتمبر 2025م.',
    ['2025-09-04'],
  ],
];

describe('a date in two calendars', () => {
  it.each(bothCalendars)('is one: %s', (_rule, text, expected) => {
    expect(periodsOf(text, 'ar', 'SA')).toEqual(expected);
  });
});

describe('times that are not those of the figures beside them', () => {
  it.each(roles)('is %s (%s)', (_rule, language, text, expected) => {
    expect(periodsOf(text, language, language === 'en' ? 'US' : 'FR')).toEqual(expected);
  });
});
