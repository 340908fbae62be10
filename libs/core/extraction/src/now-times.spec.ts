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
  [
    'so long before, by any count',
    'fr',
    'En 2024, la brigade a relevé 900 accidents. Quatre ans plus tôt, elle avait relevé 765 accidents et 251 décès.',
    [
      [900, '2024'],
      [765, '2020'],
      [251, '2020'],
    ],
  ],
  [
    'so long ago, from the publication',
    'ar',
    'ضبطت المصالح 40 كيلوغراما خلال سنة 2024، مقابل 12 كيلوغراما قبل ثلاث سنوات.',
    [
      [40, '2024'],
      [12, '2022'],
    ],
  ],
  [
    'what had happened so long ago, as no time of the figures',
    'ar',
    'انقلب قارب مساء أمس الثلاثاء. وكان القارب قد أبحر قبل ستة أيام وعلى متنه 160 شخصا.',
    [[160, '2025-09-16']],
  ],
  [
    'the first days of a year',
    'en',
    'In the first 11 days of 2025 police counted 34 murders.',
    [[34, '2025-01-01/2025-01-11']],
  ],
  [
    'the first days of a month',
    'fr',
    'Les dix premiers jours de juin 2025, 34 vols ont été commis.',
    [[34, '2025-06-01/2025-06-10']],
  ],
  [
    'the days between two hours',
    'ar',
    'سجلت الوحدات 322 تدخلا من الساعة 06:00 من يوم 2025/09/15 إلى الساعة 06:00 من يوم 2025/09/16.',
    [[322, '2025-09-15/2025-09-16']],
  ],
  [
    'the year of the month in which it was told',
    'fr',
    'En octobre 2024, la gendarmerie faisait état de 730 kg de cocaïne et de 3 650 kg de chanvre saisis depuis le début de l’année.',
    [
      [730, '2024-01-01/2024-10-31'],
      [3650, '2024-01-01/2024-10-31'],
    ],
  ],
  [
    'what is put at so much for any year',
    'fr',
    'En 2023, la route a fait 179 morts. L’OMS estime à environ 1,3 million le nombre annuel de tués dans le monde.',
    [
      [179, '2023'],
      [1_300_000, '2025-09-17'],
    ],
  ],
  [
    "what is still open of a year's cases as that year's",
    'en',
    'In 2024 the unit dealt with 900 cases. Some 104 cases are still under investigation.',
    [
      [900, '2024'],
      [104, '2024'],
    ],
  ],
];

describe('the time of a figure', () => {
  it.each(table)('knows %s (%s)', (_rule, language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});
