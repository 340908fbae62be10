/** A unit of the tables: what its words are worth in the unit that figures are kept in. */
export interface UnitWord {
  readonly unit: string;
  readonly factor: number;
  /** 2 for an Arabic dual, which is a number too: طنين. */
  readonly implied: 1 | 2;
}

type Table = ReadonlyMap<string, UnitWord>;

/** Rows `unit factor implied phrase, phrase …`; phrases are folded and parted by commas. */
function tableOf(rows: string): Table {
  const entries = rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [unit = '', factor = '1', implied = '1', ...phrases] = row.trim().split(' ');
      const word: UnitWord = { unit, factor: Number(factor), implied: implied === '2' ? 2 : 1 };
      return phrases
        .join(' ')
        .split(',')
        .map((phrase) => [phrase.trim(), word] as const);
    });
  return new Map(entries);
}

const shared = `
% 1 1 %,٪
% 0.1 1 ‰,؉
L 1 1 l
ha 1 1 ha
km/h 1 1 km / h
kg 1 1 kg
kg 0.001 1 g
km 1 1 km
m2 1 1 m ²,m2,m²
min 1 1 min
EUR 1 1 €,euro,euros
USD 1 1 $,dollar,dollars
GBP 1 1 £
`;

export const unitTables: Readonly<Record<'ar' | 'fr' | 'en', Table>> = {
  ar: tableOf(`${shared}
% 1 1 في المائه,في المئه,بالمائه,بالمئه,في الميه,بالميه,بالمايه,في المايه
% 0.1 1 في الالف,بالالف
pp 1 1 نقطه مئويه,نقاط مئويه,نقط مئويه,نقطه,نقاط,نقط
pp 1 2 نقطتين,نقطتان,نقطتين مئويتين,نقطتان مئويتان
kg 1000 1 طن,طنا,اطنان
kg 1000 2 طنين,طنان
kg 100 1 قنطار,قنطارا,قناطير
kg 100 2 قنطاران,قنطارين
kg 1 1 كيلوغرام,كيلوغراما,كيلوغرامات,كيلوجرام,كيلوجراما,كيلوجرامات,كيلوغ,كلغ,كغ,كيلو,كيلوا,كيلوهات
kg 1 2 كيلوغرامين,كيلوغرامان,كيلوجرامين,كيلوجرامان
kg 0.001 1 غرام,غراما,غرامات,جرام,جراما,جرامات,غ
L 1 1 لتر,لترا,لترات,ليتر,ليترا
ha 1 1 هكتار,هكتارا,هكتارات
km/h 1 1 كيلومترا في الساعه,كيلومتر في الساعه,كلم / س,كم / س
km 1 1 كيلومتر,كيلومترا,كيلومترات,كلم,كم
m2 1 1 متر مربع,مترا مربعا,امتار مربعه
min 1 1 دقيقه,دقائق
min 1 2 دقيقتين,دقيقتان
min 0.0166666666666667 1 ثانيه,ثواني,ثوان
h 1 1 ساعه,ساعات
h 1 2 ساعتين,ساعتان
d 1 1 يوم,يوما,ايام
d 1 2 يومين,يومان
wk 1 1 اسبوع,اسبوعا,اسابيع
wk 1 2 اسبوعين,اسبوعان
mo 1 1 شهر,شهرا,اشهر,شهور
mo 1 2 شهرين,شهران
a 1 1 سنه,سنوات,عام,عاما,اعوام
a 1 2 سنتين,سنتان,عامين,عامان
x 1 1 مرات,مره,اضعاف
x 1 2 مرتين,مرتان,ضعفين
local:dirham 1 1 درهم,درهما,دراهم
local:dinar 1 1 دينار,دينارا,دنانير
local:dirham 0.01 1 سنتيم,سنتيما,سنتيمات
local:dinar 0.001 1 فلس,فلسا,فلوس,مليم,مليما,مليمات
local:pound 1 1 جنيه,جنيها,جنيهات
local:pound 0.01 1 قرش,قرشا,قروش
local:riyal 1 1 ريال,ريالا,ريالات
local:riyal 0.01 1 هلله,هللات
local:lira 1 1 ليره,ليرات
EUR 1 1 اورو,يورو
USD 1 1 دولار,دولارا,دولارات,دولار امريكي
`),
  fr: tableOf(`${shared}
% 1 1 pour cent,p . 100,p . cent,pourcent,pct
% 0.1 1 pour mille
pp 1 1 points de pourcentage,point de pourcentage,points de pour cent,points,point,pts,pt
kg 1000 1 tonnes,tonne
kg 100 1 quintaux,quintal
kg 1 1 kilogrammes,kilogramme,kilos,kilo
kg 0.001 1 grammes,gramme
L 1 1 litres,litre
ha 1 1 hectares,hectare,d ' hectares
km 1 1 kilometres,kilometre
m2 1 1 metres carres,metre carre
min 1 1 minutes,minute,mn
h 1 1 heures,heure
d 1 1 jours,jour
wk 1 1 semaines,semaine
mo 1 1 mois
a 1 1 ans,an,annees,annee
x 1 1 fois
MAD 1000000 1 mdh
MAD 1 1 dh,dhs,mad
local:dirham 1 1 dirhams,dirham
local:dinar 1 1 dinars,dinar
local:pound 1 1 livres,livre
EUR 1 1 d ' euros
`),
  en: tableOf(`${shared}
% 1 1 per cent,percent,pc,pct
% 0.1 1 per mille,per mil
pp 1 1 percentage points,percentage point,percent points,points,point,ppt,pp,ppts
kg 1000 1 tonnes,tonne,tons,ton
kg 1 1 kilogrammes,kilogramme,kilograms,kilogram,kilos,kilo
kg 0.001 1 grams,grammes,gram
kg 0.45359237 1 lb
L 1 1 litres,litre,liters
ha 1 1 hectares,hectare
km 1 1 kilometres,kilometers
mi 1 1 miles,mile,nautical miles
mph 1 1 mph
min 1 1 minutes,minute
s 1 1 seconds,second
h 1 1 hours,hour
d 1 1 days,day
wk 1 1 weeks,week
mo 1 1 months,month
a 1 1 years,year
x 1 1 times
local:dirham 1 1 dirhams,dirham
local:dinar 1 1 dinars,dinar
local:pound 1 1 pounds,pound
local:pound 0.01 1 pence,pennies
local:riyal 1 1 riyals,riyal
`),
};

/** Signs and codes that stand before their amount: £310 million, MAD 96.5m. */
export const leadingCurrencies: ReadonlyMap<string, string> = new Map(
  [
    ['£', 'GBP'],
    ['€', 'EUR'],
    ['$', 'USD'],
    ...['MAD', 'SAR', 'DZD', 'TND', 'EGP', 'EUR', 'USD', 'GBP', 'KWD', 'JOD', 'IQD', 'LBP', 'AED'].map((code) => [
      code.toLowerCase(),
      code,
    ]),
  ].map(([sign = '', code = '']) => [sign, code] as const),
);

/** Whose dinar, pound or riyal a newsroom means (ISO 4217). */
const localCurrencies: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dirham: { MA: 'MAD', AE: 'AED' },
  dinar: { DZ: 'DZD', TN: 'TND', LY: 'LYD', KW: 'KWD', IQ: 'IQD', JO: 'JOD', BH: 'BHD' },
  pound: { EG: 'EGP', GB: 'GBP', LB: 'LBP', SY: 'SYP', SD: 'SDG' },
  riyal: { SA: 'SAR', QA: 'QAR', YE: 'YER', OM: 'OMR' },
  lira: { LB: 'LBP', SY: 'SYP', TR: 'TRY' },
};
const usualCurrency: Readonly<Record<string, string>> = {
  dirham: 'MAD',
  dinar: 'DZD',
  pound: 'GBP',
  riyal: 'SAR',
  lira: 'LBP',
};

/** The ISO 4217 code of a `local:` unit in a country; other units stay. */
export function resolveUnit(unit: string, country: string | null): string {
  if (!unit.startsWith('local:')) return unit;
  const name = unit.slice('local:'.length);
  return localCurrencies[name]?.[country ?? ''] ?? usualCurrency[name] ?? unit;
}

/** What a figure is counted per, by the words behind it. `{}` is a number, which becomes the denominator. */
export const perPhrases: Readonly<Record<'ar' | 'fr' | 'en', readonly (readonly [phrase: string, suffix: string])[]>> =
  {
    ar: [
      ['في اليوم', '/d'],
      ['كل يوم', '/d'],
      ['يوميا', '/d'],
      ['لكل {} نسمه', '/'],
    ],
    fr: [
      ['par jour', '/d'],
      ['par an', '/a'],
      ['pour {} habitants', '/'],
      ["par million d ' habitants", '/1000000'],
    ],
    en: [
      ['a day', '/d'],
      ['per day', '/d'],
      ['a year', '/a'],
      ['per million people', '/1000000'],
      ['per {} population', '/'],
      ['per {} people', '/'],
      ['per {} inhabitants', '/'],
    ],
  };
