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
