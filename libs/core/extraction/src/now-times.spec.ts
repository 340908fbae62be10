import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Language = 'ar' | 'fr' | 'en';
type Told = readonly [value: number, period: string | null];

const told = (text: string, language: Language): Told[] =>
  readFigures({
    text,
    title: null,
    language,
    country: { ar: 'TN', fr: 'SN', en: 'NG' }[language],
    publishedAt: '2025-09-17',
  }).figures.map(({ value, period }) => [value, period]);

const table: readonly (readonly [rule: string, language: Language, text: string, expected: readonly Told[]])[] = [
  [
    'what is still so on the day of publication',
    'en',
    'Police raided 12 houses on 3 September 2025. They are still searching for five suspects.',
    [
      [12, '2025-09-03'],
      [5, '2025-09-17'],
    ],
  ],
  [
    'what is still so on the day of publication',
    'fr',
    "Depuis le 2 septembre 2025, l'armée a perdu 40 véhicules. Elle tient encore environ 60 % de la ville.",
    [
      [40, '2025-09-02/2025-09-17'],
      [60, '2025-09-17'],
    ],
  ],
  [
    'a number compared, which « still » does not make one of today',
    'en',
    'Police recorded 400 thefts in 2024. That is still more than the 300 of 2019.',
    [
      [400, '2024'],
      [300, '2019'],
    ],
  ],
  [
    'the state that somebody is in',
    'en',
    'Officers held 12 men on 3 September 2025. Four accomplices are on the run.',
    [
      [12, '2025-09-03'],
      [4, '2025-09-17'],
    ],
  ],
  [
    'a stock as at a day',
    'en',
    'The prisons held 9,400 inmates as at 30 June 2025, and between January and June 2025 11 inmates escaped.',
    [
      [9400, '2025-06-30'],
      [11, '2025-01-01/2025-06-30'],
    ],
  ],
  [
    'the end of a year as its last day',
    'fr',
    'En 2025, la région compte 900 policiers, contre 840 à la fin de 2024.',
    [
      [900, '2025'],
      [840, '2024-12-31'],
    ],
  ],
  [
    'a street called after a day as no time',
    'ar',
    'انهار منزل أمس الثلاثاء. وأخلت الحماية المدنية بشارع 23 يوليو 14 شقة.',
    [[14, '2025-09-16']],
  ],
  [
    'what went on until today since it broke out',
    'ar',
    'اندلعت المواجهات أمس الثلاثاء واستمرت حتى صباح اليوم الأربعاء. وأدت المواجهات إلى مقتل 28 شخصا.',
    [[28, '2025-09-16/2025-09-17']],
  ],
  [
    'a week by the day with which it began',
    'en',
    'Officers arrested 46 people in a week of raids that began on 1 September 2025.',
    [[46, '2025-09-01/2025-09-07']],
  ],
  [
    'what was so at the time',
    'en',
    'It was the deadliest attack since an assault in Kano in August 2024, when officials reported at the time 95 dead.',
    [[95, '2024-08']],
  ],
  [
    'a hearing ahead as no time of what was done',
    'en',
    'On 3 September 2025 officers seized 420 kg of cocaine. Three men were arrested that night and are due in court on 12 March.',
    [
      [420, '2025-09-03'],
      [3, '2025-09-03'],
    ],
  ],
  [
    'a deed apart from its sentence',
    'en',
    'The court on Tuesday jailed a warder for smuggling 28 phones into the prison on April 3.',
    [[28, '2025-04-03']],
  ],
  [
    'a time given again by its date',
    'ar',
    'منذ 25 يونيو 2018 وحتى نهاية الأسبوع المنصرم، أي 12 سبتمبر، أزال المشروع 5400 لغم.',
    [[5400, '2018-06-25/2025-09-12']],
  ],
  [
    'a toll by its event, not by what was found after it',
    'ar',
    'ارتفع عدد ضحايا انهيار المنزل إلى 11 قتيلا، وذلك بعد انتشال جثتين فجر اليوم الأربعاء. وكان المنزل قد انهار ظهر أمس الثلاثاء.',
    [
      [11, '2025-09-16'],
      [2, '2025-09-17'],
    ],
  ],
  [
    'a fire by its day, told behind the week',
    'en',
    'A fire earlier this week killed 33 passengers. The fire broke out at 3 a.m. on Monday.',
    [[33, '2025-09-15']],
  ],
  [
    "the report's days of another year for one figure only",
    'fr',
    'Le pays comptait 8 411 détenus au 1er mai 2025. On en dénombrait 7 853 au 1er mai 2024. Faute de lits, 523 personnes dorment au sol.',
    [
      [8411, '2025-05-01'],
      [7853, '2024-05-01'],
      [523, '2025-05-01'],
    ],
  ],
];

describe('the time of a figure', () => {
  it.each(table)('knows %s (%s)', (_rule, language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});
