import type { Indicator } from '../catalogue.js';

const seizure = (code: string, names: Indicator['names'], unit: string, cues: Indicator['cues']): Indicator => ({
  code: `drugs.${code}_seized`,
  names,
  unit,
  definition: unit === 'kg' ? `Weight of ${names.en.toLowerCase()}.` : `Number of ${names.en.toLowerCase()}.`,
  cues,
  dimensions: [],
  iccs: '0601',
});

/** Drugs seized, by substance: weights in kilograms, tablets as a count. */
export const drugs: readonly Indicator[] = [
  seizure(
    'cannabis_resin',
    { ar: 'الشيرا المحجوزة', fr: 'Résine de cannabis saisie', en: 'Cannabis resin seized' },
    'kg',
    {
      ar: ['شيرا', 'راتنج*', 'حشيش', 'كيف معالج', '| شيرا'],
      fr: ['resine cannabis', 'chira', 'haschich', 'hachisch', 'cannabis', '| resine cannabis', '| chira'],
      en: ['cannabis resin', 'hashish', 'chira', 'hash', 'cannabis', '| cannabis resin'],
    },
  ),
  seizure('kif', { ar: 'الكيف المحجوز', fr: 'Kif saisi', en: 'Kif (cannabis herb) seized' }, 'kg', {
    ar: ['كيف', 'سنابل كيف', 'قنب هندي', 'ماريجوانا'],
    fr: ['kif', 'herbe cannabis', 'marijuana'],
    en: ['kif', 'cannabis herb', 'herbal cannabis', 'marijuana'],
  }),
  seizure('cocaine', { ar: 'الكوكايين المحجوز', fr: 'Cocaïne saisie', en: 'Cocaine seized' }, 'kg', {
    ar: ['كوكايين', '| كوكايين'],
    fr: ['cocaine', '| cocaine'],
    en: ['cocaine', '| cocaine'],
  }),
  seizure('heroin', { ar: 'الهيروين المحجوز', fr: 'Héroïne saisie', en: 'Heroin seized' }, 'kg', {
    ar: ['هيروين'],
    fr: ['heroine'],
    en: ['heroin'],
  }),
  seizure(
    'methamphetamine',
    { ar: 'الميثامفيتامين المحجوز', fr: 'Méthamphétamine saisie', en: 'Methamphetamine seized' },
    'kg',
    {
      ar: ['ميثامفيتامين', 'شبو', 'كريستال ميث', 'ايس'],
      fr: ['methamphetamine'],
      en: ['methamphetamine', 'crystal meth', 'shabu'],
    },
  ),
  seizure('opium', { ar: 'الأفيون المحجوز', fr: 'Opium saisi', en: 'Opium seized' }, 'kg', {
    ar: ['افيون'],
    fr: ['opium'],
    en: ['opium'],
  }),
  seizure('total', { ar: 'المخدرات المحجوزة', fr: 'Drogues saisies', en: 'Drugs seized' }, 'kg', {
    ar: ['مخدر*/مخدرات'],
    fr: ['drogue*', 'stupefiant*'],
    en: ['drug*', 'narcotic*'],
  }),
  seizure(
    'ecstasy_tablets',
    { ar: 'أقراص الإكستازي المحجوزة', fr: 'Comprimés d’ecstasy saisis', en: 'Ecstasy tablets seized' },
    '1',
    {
      ar: ['قرص*/اقراص اكستازي', 'حب*/حبوب اكستازي'],
      fr: ['comprime* ecstasy', 'cachet* ecstasy'],
      en: ['ecstasy tablet*', 'ecstasy pill*'],
    },
  ),
  seizure(
    'psychotropic_tablets',
    { ar: 'الأقراص المهلوسة المحجوزة', fr: 'Comprimés psychotropes saisis', en: 'Psychotropic tablets seized' },
    '1',
    {
      ar: ['قرص*/اقراص مهلوس*', 'قرص*/اقراص مخدر*', 'قرص*/اقراص', 'حب*/حبوب مهلوس*', 'حب*/حبوب'],
      fr: ['comprime*', 'comprime* psychotrope*', 'psychotrope*'],
      en: ['psychotropic tablet*', 'tablet*', 'pill*'],
    },
  ),
  seizure(
    'captagon_tablets',
    { ar: 'حبوب الكبتاغون المحجوزة', fr: 'Comprimés de captagon saisis', en: 'Captagon tablets seized' },
    '1',
    {
      ar: ['كبتاغون', 'كبتاجون', 'امفيتامين', 'قرص*/حب* | كبتاغون'],
      fr: ['captagon'],
      en: ['captagon', 'amphetamine tablet*'],
    },
  ),
  {
    code: 'drugs.cases',
    names: { ar: 'قضايا المخدرات', fr: 'Affaires de stupéfiants', en: 'Drug cases' },
    unit: '1',
    definition: 'Cases of possession of or trafficking in drugs.',
    cues: {
      ar: ['قضي*/قضايا مخدر*', 'قضي*/قضايا | مخدر*'],
      fr: ['affaire* drogue*', 'affaire* stupefiant*', 'affaire* | drogue*/stupefiant*'],
      en: ['drug case*', 'drug offence*', 'case* | drug*'],
    },
    dimensions: [],
    iccs: '0601',
  },
];
