import type { Bound } from './quantity.js';

/** Phrases that stand before a number and bound it, folded, by qualifier; the longest match counts. */
const before: Readonly<Record<'ar' | 'fr' | 'en', Readonly<Partial<Record<Bound, string>>>>> = {
  ar: {
    about:
      'حوالي,نحو,زهاء,قرابه,ما يناهز,يناهز,ناهز,ناهزت,تناهز,يقارب,تقارب,ما يقارب,قاربت,قارب,لامست,ما يقرب من,في حدود,تقريبا',
    more_than:
      'ازيد من,اكثر من,ما يفوق,يفوق,تفوق,فاق,فاقت,ما يزيد عن,يزيد عن,ما يزيد علي,يزيد علي,تجاوز,تجاوزت,تخطي,تخطت,نيف و,نيف',
    at_least: 'لا يقل عن,لا تقل عن,ما لا يقل عن',
    at_most: 'لا يتجاوز,لا تتجاوز,لم يتجاوز,لم تتجاوز,لا يتعدي,لا تتعدي,لم يتعد,لم تتعد,لا يزيد عن,ما يصل الي',
    less_than: 'اقل من,يقل عن,دون',
  },
  fr: {
    about:
      "pres de,pres d ',environ,quelque,autour de,presque,a peu pres,frole,frolent,avoisine,avoisinent,estimee a,estime a,l ' equivalent de",
    more_than: "plus de,plus d ',depasse,depassent,au dela de,superieur a",
    at_least: "au moins,pas moins de,pas moins d '",
    at_most: "jusqu ' a,n ' excede pas,au plus,ne depasse pas,voire",
    less_than: "moins de,moins d ',sous,passer sous",
  },
  en: {
    about: 'about,around,nearly,almost,some,roughly,close to,approximately,an estimated',
    more_than: 'more than,over,just over,exceeding,well over',
    at_least: 'at least,no less than,no fewer than',
    at_most: 'up to,at most,no more than',
    less_than: 'less than,fewer than,under,just under,below',
  },
};

/** Phrases behind a number that bound it, a few words off. */
const after: Readonly<Record<'ar' | 'fr' | 'en', Readonly<Partial<Record<Bound, string>>>>> = {
  ar: { about: 'تقريبا', at_least: 'علي الاقل', at_most: 'كحد اقصي,علي الاكثر' },
  fr: { about: 'environ', at_least: 'au moins', at_most: 'au plus,au maximum' },
  en: { about: 'or so', at_least: 'at least,or more', at_most: 'at most' },
};

function tableOf(phrases: Readonly<Partial<Record<Bound, string>>>): ReadonlyMap<string, Bound> {
  const rows = Object.entries(phrases).flatMap(([bound, list]) =>
    list.split(',').map((phrase) => [phrase, bound] as const),
  );
  // The keys of the tables above are bounds, so the entries are pairs of phrase and bound.
  return new Map(rows as (readonly [string, Bound])[]);
}

export const boundsBefore = { ar: tableOf(before.ar), fr: tableOf(before.fr), en: tableOf(before.en) };
export const boundsAfter = { ar: tableOf(after.ar), fr: tableOf(after.fr), en: tableOf(after.en) };
