import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Case = readonly [language: 'ar' | 'fr' | 'en', text: string, kind: string, value: number, unit: string];

const countries = { ar: 'MA', fr: 'FR', en: 'GB' } as const;

/** The last figure of the sentence is the one that is asked of. */
const lastOf = (language: 'ar' | 'fr' | 'en', text: string) =>
  readFigures({ text, language, country: countries[language], publishedAt: '2025-03-10' }).figures.at(-1);

const cases: readonly Case[] = [
  ['en', 'Burglaries were a quarter lower than in the year before.', 'change_percent', -25, '%'],
  ['en', 'Robberies fell 12% and carjackings by nearly half.', 'change_percent', -50, '%'],
  ['en', 'There was a 10% rise to 44,210 in fraud offences.', 'level', 44_210, '1'],
  ['en', 'Minors made up 38% of the victims.', 'share', 38, '%'],
  ['en', 'With boys making up approximately 64% of all patients, the clinic is full.', 'share', 64, '%'],
  ['en', 'The lab found 27 cases, a 20% rise on the 21 incidents of the year before.', 'level', 21, '1'],
  ['en', 'The network saved more than 70 lives every day.', 'rate', 70, '/d'],
  ['en', 'Crews reached callers with an average response time of 5 minutes 30 seconds.', 'rate', 5.5, 'min'],
  ['en', 'The ministry has approved £4.2m for new kennels.', 'target', 4_200_000, 'GBP'],
  ['en', 'The ministry says 500 officers will be hired.', 'target', 500, '1'],
  ['en', 'As a part of the summer plan, the city assigned up to 2,300 officers.', 'level', 2_300, '1'],
  ['fr', "L'opération a mobilisé 40 agents, soit un tiers de plus que la précédente.", 'change_percent', 33.3333, '%'],
  ['fr', 'Le taux de décès est de 4,2 par 100 000 habitants.', 'rate', 4.2, '/100000'],
  ['fr', 'Les vols à la tire sont en hausse de 13 % à 35 %.', 'change_percent', 35, '%'],
  ['fr', 'Les atteintes ont baissé, soit – 1,1 % en ville et – 0,8 % ailleurs.', 'change_percent', -0.8, '%'],
  ['fr', 'Les pompiers sont intervenus quinze fois dans la nuit.', 'level', 15, '1'],
  ['en', 'Arrests by offence: kidnapping – 852, murder – 359 and cultism –99.', 'level', 99, '1'],
  ['ar', 'سجل انخفاض في عدد القتلى بـ 9 في المائة وكذا في عدد الحوادث بنسبة 8 في المائة.', 'change_percent', -8, '%'],
  ['ar', 'لدى المديرية 36 نقطة تنسيق دولية.', 'level', 36, '1'],
  [
    'fr',
    "Les amendes ont rapporté 2 milliards d'euros. Pour 2026, l'objectif est fixé à 1,5 milliard.",
    'target',
    1_500_000_000,
    'EUR',
  ],
  ['fr', 'Les feux ont parcouru 300 hectares, soit moitié moins que la saison passée.', 'change_percent', -50, '%'],
  ['fr', 'Selon la mairie, 61 points de deal subsistent.', 'level', 61, '1'],
  ['fr', "Le taux d'élucidation avoisine 91 pc.", 'rate', 91, '%'],
  ['fr', 'La brigade compte 12 agents de plus que le mois dernier.', 'change', 12, '1'],
  ['ar', 'تراجعت السرقات إلى 210 قضية من 430، أي بأكثر من النصف.', 'change_percent', -50, '%'],
  ['ar', 'بلغ معدل وفيات الطرق 13 لكل 100 ألف.', 'rate', 13, '/100000'],
  ['ar', 'جاءت الحوادث متراجعة بنسبة 7 في المائة.', 'change_percent', -7, '%'],
  ['ar', 'خصصت الوزارة 45 مليون درهم للرادارات.', 'target', 45_000_000, 'MAD'],
  ['ar', 'ضبطت الفرق المتنقلة 14 نقطة تفتيش وهمية.', 'level', 14, '1'],
  ['ar', 'ربح معدل الزجر نقطة واحدة.', 'change', 1, 'pp'],
  ['ar', 'بلغت الكمية (74.000) أربعة وسبعون ألف حبة.', 'level', 74_000, '1'],
  ['ar', 'بلغت الكمية (9,690) تسعة آلاف وستمائة وتسعون حبة.', 'level', 9_690, '1'],
  ['ar', 'تراجعت السرقات ب40 قضية والحرائق ب12 حالة.', 'change', -12, '1'],
  ['ar', 'تورط 21 شخصا من كل 10 آلاف نسمة.', 'rate', 21, '/10000'],
  ['ar', 'بلغت نسبة اكتشافها 91 في المائة.', 'rate', 91, '%'],
  ['ar', 'خصصت الوزارة 9 ملايين درهم لاقتناء 30 دراجة.', 'target', 30, '1'],
  ['fr', 'La ville veut 200 caméras, moyennant 3 millions d’euros.', 'target', 3_000_000, 'EUR'],
  ['fr', 'Le communiqué relèvera que 640 personnes ont été entendues.', 'level', 640, '1'],
  ['fr', 'Le nombre de blessés recule, de 310 à environ 280.', 'level', 280, '1'],
  ['fr', 'Quatre braquages ont été commis, contre un seul en 2023.', 'level', 1, '1'],
  ['en', 'Work began on a centre with 120 cells, which is due to open in 2027.', 'target', 120, '1'],
  ['en', 'Police counted 34 murders, well below the toll of last year, and 12 arrests.', 'level', 12, '1'],
  ['ar', 'سيستمر العرض أسبوعين، وأن المداخيل بلغت 3 ملايين درهم.', 'level', 3_000_000, 'MAD'],
  ['ar', 'لترتفع نسبة الإدماج إلى 60% بعدما كانت 48% سنة 2024.', 'rate', 48, '%'],
  ['fr', 'Les brigades ont été appelées 640 fois par jour.', 'rate', 640, '/d'],
  ['fr', "La force, censée réunir 900 hommes, n'en compte aujourd'hui que 410.", 'level', 410, '1'],
  [
    'fr',
    'Le ministre a promis un renfort aux habitants, qui occupent actuellement 40 % des logements.',
    'share',
    40,
    '%',
  ],
  ['fr', "D'ici 2028, 15 postes de secours doivent être ouverts.", 'target', 15, '1'],
  ['fr', 'À peine 8 % ont pu être récupérés.', 'rate', 8, '%'],
  ['fr', "Trois de moins qu'en 2023, et 41 ont été blessées.", 'level', 41, '1'],
  ['fr', 'Le foyer accueille 52 mineurs, dont 18 ont moins de 13 ans.', 'level', 18, '1'],
  [
    'fr',
    'Les pénalités recouvrées se chiffrent à 96 millions, contre 71 millions un an plus tôt.',
    'level',
    71_000_000,
    'EUR',
  ],
  ['fr', 'Les plaintes ont augmenté de 2,4 p.c. en un an.', 'change_percent', 2.4, '%'],
  ['en', 'The post was targeted with a car bomb, followed by three gunmen.', 'level', 3, '1'],
  ['en', 'Scams took in the 2,300 callers who paid more than once.', 'level', 2_300, '1'],
];

describe('the kind of a figure', () => {
  it.each(cases)('is told by the words around it (%s): %s', (language, text, kind, value, unit) => {
    expect(lastOf(language, text)).toMatchObject({ kind, value, unit });
  });
});
