import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

const readingOf = (text: string, language: string) =>
  readFigures({ text, language, country: language === 'en' ? 'GB' : 'MA', publishedAt: '2024-11-20' });

type Case = readonly [reason: string, language: 'ar' | 'fr' | 'en', text: string];

const cases: readonly Case[] = [
  ['year', 'ar', 'تعود وقائع القضية إلى سنة 2019.'],
  ['law', 'ar', 'يجرم القانون 2021-038 هذا الفعل.'],
  ['law', 'fr', 'La loi n° 2015-207 le prévoit.'],
  ['law', 'ar', 'توبع المتهم طبقا للفصلين 505 و509 من القانون.'],
  ['period', 'ar', 'دامت المطاردة ساعة واحدة.'],
  ['name', 'fr', 'Le plan 20 000, annoncé hier, est contesté.'],
  ['law', 'fr', 'Un excès de plus de 30 km/h en ville a été relevé.'],
  ['price', 'fr', 'Le stationnement gênant coûte 35 euros.'],
  ['boilerplate', 'ar', 'فتح تحقيق في الحادث. موضوعات متعلقة: وفاة 4 في حريق بمصنع'],
  ['year', 'fr', 'Les faits remontent à 2019.'],
  ['year', 'en', 'The case goes back to 2019.'],
  ['date', 'ar', 'وقع الحادث يوم 14 غشت الماضي.'],
  ['date', 'ar', 'وقع الحادث في 14 جويلية.'],
  ['date', 'ar', 'وقع الحادث في 14 تموز.'],
  ['date', 'ar', 'وقع الحادث في 14 أغسطس.'],
  ['date', 'fr', "L'accident s'est produit le 14 août."],
  ['date', 'en', 'The accident happened on 14 August.'],
  ['date', 'ar', 'نفذت العملية في 12 رجب 1445هـ.'],
  ['time', 'ar', 'اندلع الحريق على الساعة 3 فجرا.'],
  ['time', 'fr', "L'incendie s'est déclaré à 22h30."],
  ['time', 'en', 'The fire broke out at 3.30pm.'],
  ['age', 'ar', 'أوقفت المصالح المشتبه فيه البالغ من العمر 34 سنة.'],
  ['age', 'fr', 'Un homme de 34 ans a été interpellé.'],
  ['age', 'en', 'A 34-year-old man was held.'],
  ['age', 'en', 'The suspect, aged 34, was held.'],
  ['ordinal', 'fr', 'Le 3e suspect a été entendu.'],
  ['ordinal', 'en', 'The 3rd suspect was heard.'],
  ['edition', 'ar', 'انطلقت الدورة 12 للأيام المفتوحة.'],
  ['phone', 'ar', 'يمكن التبليغ عبر الرقم 190 في أي وقت.'],
  ['phone', 'fr', 'Les témoins sont priés d’appeler le 05 37 00 11 22.'],
  ['phone', 'en', 'Witnesses can ring +44 20 7946 0000.'],
  ['law', 'ar', 'يتابع المعني بالأمر طبقا للقانون رقم 103.13.'],
  ['law', 'fr', "Il est poursuivi en vertu de l'article 233 du code."],
  ['law', 'en', 'He was charged under section 18 of the code.'],
  ['rank', 'ar', 'حلت المدينة في المرتبة 4 وطنيا.'],
  ['rank', 'en', 'The city was ranked 4th, in rank 4.'],
  ['name', 'en', 'Officers seized an AK-47 rifle.'],
  ['name', 'fr', 'Le plan Covid-19 est levé.'],
  ['spec', 'fr', 'Une arme de calibre 12 a été trouvée.'],
  ['spec', 'ar', 'ضبط مسدس من عيار 9 ملم.'],
  ['score', 'fr', 'Le match s’est terminé sur le score de 2-1.'],
  ['price', 'ar', 'حدد سعر التذكرة في 50 درهما.'],
  ['vague', 'ar', 'شارك عشرات المتطوعين في البحث.'],
  ['vague', 'fr', 'Des dizaines de volontaires ont participé aux recherches.'],
  ['vague', 'en', 'Dozens of volunteers joined the search.'],
  ['phone', 'fr', 'Le 114 répond jour et nuit.'],
  ['phone', 'fr', 'Le 800 11 22 33 reste gratuit.'],
  ['phone', 'en', 'Helpline: 1414.'],
  ['phone', 'ar', 'دعت الشرطة المواطنين إلى الاتصال على 100 عند الحاجة.'],
  ['age', 'en', 'The commander, 51, who leads the unit, resigned.'],
  ['age', 'fr', 'Des individus de 19, 22 et 28 ans sont recherchés.'],
  ['age', 'fr', 'La vitesse tue surtout chez les 18-24 ans.'],
  ['time', 'fr', 'Le feu s’est déclaré vers 22 heures.'],
  ['period', 'fr', 'La ligne répond 24 heures sur 24.'],
  ['period', 'ar', 'عثر عليه بعد ساعتين من البحث.'],
  ['law', 'ar', 'تصل الغرامة إلى عشرة أضعاف قيمة البضاعة.'],
  ['law', 'ar', 'يعاقب القانون بالسجن تطبيقا للفصل 279 المكرر من المدونة.'],
  ['law', 'fr', "Il risque jusqu'à 16 000 euros d'amende."],
  ['law', 'en', 'He was held under Title 42 at the border.'],
  ['price', 'fr', 'Les amendes forfaitaires de 200 euros sont mal payées.'],
  ['distance', 'en', 'The tunnel is 94.5 km long.'],
  ['distance', 'ar', 'جنح القارب على بعد نحو 12 ميلا.'],
  ['year', 'en', 'The survey of 2011/12 found the same.'],
  ['document', 'en', 'The release can be downloaded (PDF, 1552 KB).'],
  ['document', 'en', 'Thefts are told apart [3] in the note.'],
  ['ordinal', 'en', '2. Crime against property'],
  ['idiom', 'fr', 'La douane a une fois encore surpris les passeurs.'],
  ['edition', 'ar', 'صدرت النشرة في عددها 127 أمس.'],
  ['time', 'ar', 'أوقف المشتبه فيه حوالي الساعة العاشرة والنصف ليلا.'],
  ['name', 'ar', 'وصل الراكب على متن الرحلة رقم 712 القادمة من الدوحة.'],
  ['law', 'ar', 'ينص قانون الجمارك رقم 207 على ذلك.'],
  ['phone', 'ar', 'تتلقى المصلحة الشكاوى على الخط الساخن 19860 ليلا ونهارا.'],
  ['phone', 'en', 'Tips can be left on 1800 06 1800 at any hour.'],
  ['name', 'en', 'The truck, with plate ABJ 471 XA, burnt out.'],
  ['name', 'fr', 'Numéro de publication : 1133-2400.'],
  ['date', 'fr', 'Berne, 24.03.2025, palais fédéral.'],
  ['unit', 'en', 'The rate per 100,000 population is not known.'],
  ['distance', 'en', 'They want to repair the 36-kilometre road.'],
  ['distance', 'ar', 'وقع الحادث على الطريق البالغ طوله 290 كيلومترا.'],
  ['law', 'fr', 'Le retour aux 90 km/h fait débat.'],
  ['idiom', 'fr', "C'est un dossier à 100 % emblématique."],
  ['price', 'en', 'The fine for overloading is £100.'],
  ['phone', 'en', 'Anyone with information may call (520) 555-0142.'],
  ['phone', 'fr', 'Le numéro vert est ouvert, le 10 55.'],
  ['phone', 'ar', 'للتواصل مع الهيئة عبر الهاتف المجاني 8002252 في كل وقت.'],
  ['name', 'en', 'Case number: CR-24-00518-TUC.'],
  ['law', 'en', 'They were convicted under 21 U.S.C. 841 in court.'],
  ['law', 'en', 'A case was registered under Section 318(4) of the code.'],
  ['law', 'en', 'Regulation (EU) 2019/880 enters into force.'],
  ['law', 'fr', "Il s'expose à 24 points d'inaptitude."],
  ['law', 'en', 'The 80kph limit is to be enforced.'],
  ['road', 'en', 'The traffic stop took place on Interstate 19.'],
  ['spec', 'ar', 'اندلع الحريق في مركز تجاري من خمسة طوابق.'],
  ['category', 'fr', 'La norme internationale est de 3 mètres carrés.'],
  ['category', 'en', 'As little as two milligrams can be deadly.'],
  ['name', 'en', 'The plane crashed into houses in Githurai 45.'],
  ['road', 'fr', 'Un camion s’est renversé sur l’A7.'],
  ['road', 'en', 'A lorry overturned on the M25.'],
];

describe('a number that is no figure', () => {
  it.each(cases)('is set aside as %s (%s): %s', (reason, language, text) => {
    const { figures, setAside } = readingOf(text, language);
    expect(figures.map(({ quote }) => quote.exact)).toEqual([]);
    expect(setAside.map((aside) => aside.reason)).toContain(reason);
  });

  it('says by which rule and words', () => {
    const { setAside } = readingOf('Une arme de calibre 12 a été trouvée.', 'fr');
    expect(setAside).toEqual([
      {
        exact: '12',
        start: 20,
        end: 22,
        reason: 'spec',
        rule: 'word before the number',
        words: { exact: 'calibre', start: 12, end: 19 },
      },
    ]);
  });

  it('shares its reason with the other members of its list', () => {
    const { figures, setAside } = readingOf('Tip-offs are taken on 1910 or 00966114208417.', 'en');
    expect(figures).toEqual([]);
    expect(setAside.map(({ reason }) => reason)).toEqual(['phone', 'phone']);
  });
});

describe('a number that looks like something else', () => {
  it.each([
    ['ar', 'سجلت المصالح 2018 حادثة سير.', 2018],
    ['fr', 'Les unités ont relevé 2 019 infractions.', 2019],
    ['en', 'Police recorded 2,019 burglaries.', 2019],
    ['fr', 'Les accidents de la route ont fait 630 morts.', 630],
    ['fr', 'La Garde nationale a secouru 630 migrants.', 630],
    ['en', 'Drug-related arrests rose to 312 people.', 312],
    ['en', 'The ministry published 19 statistics.', 19],
    ['en', 'One man was killed and two women were hurt.', 1],
    ['fr', 'Un homme et deux femmes ont été blessés.', 1],
    ['ar', 'لقي شخص واحد حتفه.', 1],
  ] as const)('is a figure all the same (%s): %s', (language, text, value) => {
    expect(readingOf(text, language).figures.map((figure) => figure.value)).toContain(value);
  });

  it.each(['Un homme a été interpellé.', 'Une enquête a été ouverte.', 'Une des victimes est décédée.'])(
    'is no figure where it is an article: %s',
    (text) => {
      expect(readingOf(text, 'fr').figures).toEqual([]);
    },
  );
});

describe('lines that are not the article’s own', () => {
  it('are left out, and what follows the headlines of other articles is read', () => {
    const text =
      'Police arrested 12 people.\n\nRelated articles\n\n30 held in market raid\n\nFire kills 4 in Leeds\n\n' +
      'The suspects had with them 700 grams of heroin, and the inquiry goes on under the prosecutor of the city.';
    expect(readingOf(text, 'en').figures.map(({ value }) => value)).toEqual([12, 0.7]);
  });
});
