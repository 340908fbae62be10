import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Language = 'ar' | 'fr' | 'en';

const itemsOf = (text: string, language: Language): (string | null)[] =>
  readFigures({ text, language, country: language === 'en' ? 'GB' : 'MA', publishedAt: '2025-01-20' }).figures.map(
    ({ item }) => item,
  );

describe('what a figure counts', () => {
  it.each([
    ['ar', 'سجل الدرك 133 حادثة سير خلفت 87 قتيلا.', ['حادثة سير', 'قتيلا']],
    ['ar', 'أوقفت المفارز 63 تاجر مخدرات وأحبطت عمليات تهريب.', ['تاجر مخدرات']],
    ['ar', 'ارتفع عدد المرحلين منذ مطلع العام إلى 4.902.', ['المرحلين']],
    ['ar', 'بلغ معدل الزجر 93 في المائة.', ['معدل الزجر']],
    ['fr', "Le taux d'élucidation des homicides atteint 78 %.", ["taux d'élucidation des homicides"]],
    ['fr', 'À Béziers, le nombre de tués tombe à 9.', ['tués']],
    ['fr', 'À Fès, 840 affaires ont été traitées, à 95 % élucidées.', ['affaires', 'affaires']],
    ['fr', 'Parmi eux, un tiers des détenus sont jeunes.', ['détenus']],
    ['en', 'The number of offences rose to 861.', ['offences']],
    ['en', 'Officers seized 35 kilos of heroin worth £1.4m.', ['heroin', 'heroin']],
  ] as const)('is named by its noun phrase alone (%s): %s', (language, text, items) => {
    expect(itemsOf(text, language)).toEqual(items);
  });
});

describe('the item of a figure', () => {
  const itemsOf = (text: string, language: string) =>
    readFigures({
      text,
      language,
      country: language === 'ar' ? 'MA' : language === 'fr' ? 'FR' : 'GB',
      publishedAt: '2025-03-10',
    }).figures.map(({ item }) => item);

  it.each([
    ['en', 'Homicides across England fell to 518.', ['Homicides']],
    ['en', 'Robbery offences were broadly stable at 78,804.', ['Robbery offences']],
    ['en', 'Homicide was down 14% and attempted murder down 12%.', ['Homicide', 'attempted murder']],
    ['en', 'The police recorded a 10% rise in burglaries of shops.', ['burglaries of shops']],
    ['en', 'They arrested 40 people on Friday and 12 persons charged earlier.', ['people', 'persons']],
    ['en', 'The unit found 251 kg (553 lb.) of cocaine.', ['cocaine']],
    ['fr', "Le nombre d'accidents a diminué de 18 % et celui de blessés a reculé de 13 %.", ['accidents', 'blessés']],
    ['fr', 'Les vols à main armée passent de 7 912 à 6 845.', ['vols à main armée', 'vols à main armée']],
    ['en', 'Troops took 1,619 AK-47 rifles.', ['AK-47 rifles']],
    ['en', 'Eight hundred and thirty-four (834) arms were recovered.', ['arms']],
    ['fr', 'Les statistiques montrent une diminution sensible des faits délictuels de 7,21%.', ['faits délictuels']],
    ['ar', 'سجل انخفاض في عدد القتلى بـ 9 في المائة.', ['القتلى']],
    ['ar', 'خلف الحادث وفاة 6 أشخاص وإصابة 25 آخرين.', ['أشخاص', 'أشخاص']],
    ['ar', 'سجلت المدن الثلاث 80 و45 و34 حادثا على التوالي.', ['حادثا', 'حادثا', 'حادثا']],
    ['ar', 'تم حجز أكثر من 1.2 طن من "الزطلة".', ['الزطلة']],
    ['ar', 'بلغت نسبة الحوادث القاتلة 18 بالمائة من مجموع 520 حادثا.', ['نسبة الحوادث القاتلة', 'حادثا']],
    ['fr', 'Neuf victimes sur dix sont des femmes.', ['victimes']],
    ['ar', 'وبلغت المخالفات المرورية 300 مخالفة.', ['المخالفات المرورية']],
    ['ar', 'انخفض عدد الحوادث بنسبة 7 في المائة.', ['الحوادث']],
    ['ar', 'ضبطت الشرطة (337) قضية مخدرات.', ['قضية مخدرات']],
    ['ar', 'حجزت العناصر مبلغا ماليا قدره 22 ألف درهم.', ['مبلغا ماليا']],
    ['ar', 'أوقفت المصالح 21 مخالفا لأنظمة العمل و14 لنظام الإقامة.', ['مخالفا لأنظمة العمل', 'مخالفا لأنظمة العمل']],
  ])('is read in its sentence (%s): %s', (language, text, items) => {
    expect(itemsOf(text, language)).toEqual(items);
  });
});
