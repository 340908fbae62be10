import { describe, expect, it } from '@jest/globals';
import type { NumeralContext } from './quantity.js';
import { readQuantities } from './read-quantities.js';

/** A text, then what is read: value and unit, and form or qualifier where it is not an exact amount. */
type Row = readonly [text: string, ...read: string[]];

function read(text: string, context: NumeralContext): string[] {
  return readQuantities(text, context).map(({ value, unit, form, qualifier, sign }) =>
    [
      `${sign < 0 ? '-' : ''}${value} ${unit}`,
      ...(form === 'amount' ? [] : [form]),
      ...(qualifier === 'exact' ? [] : [qualifier]),
    ].join(' '),
  );
}

const arabic: Readonly<Record<string, readonly Row[]>> = {
  'digits and words': [
    ['19 مليون و722 ألف و41 اتصال', '19722041 1'],
    ['19 مليون و 722 ألف و 41 اتصال', '19722041 1'],
    ['مليونا و153 ألفا و741 مكالمة', '1153741 1'],
    ['25.26 ألف', '25260 1'],
    ['779 ألفًا و08', '779008 1'],
    ['ألفين و خمسمائة قضية', '2500 1'],
    ['1,5 مليار درهم', '1500000000 MAD'],
    ['8 ملايير درهم', '8000000000 MAD'],
    ['ألف مليار دينار', '1000000000000 DZD'],
    ['١مليون شخص', '1000000 1'],
    ['ثلاثة فاصلة خمسة ملايين', '3500000 1'],
    ['بين ألف وثلاثة آلاف شخص', '1000 1', '3000 1'],
    ['بين ألف وألفين', '1000 1', '2000 1'],
  ],
  'duals, cases and construct': [
    ['أوقفت السائق وشريكين له', '2 1'],
    ['أصيب عاملان باختناق', '2 1'],
    ['ضبط بندقيتي صيد', '2 1'],
    ['وقعت عمليتا خطف', '2 1'],
    ['عثر على (100) ألف حبة', '100000 1'],
    ['بلغت (84.737) حبة', '84737 1'],
    ['سجلتا ارتفاعا'],
    ['معبرين عن قلقهم'],
    ['باع سيارتي القديمة'],
    ['مليونا حبة', '2000000 1'],
    ['ألفي قضية', '2000 1'],
    ['مائتا ألف', '200000 1'],
    ['مئتي مليون درهم', '200000000 MAD'],
    ['بلغ مليونا في السنة', '1000000 1'],
    ['اثنتا عشرة دورية', '12 1'],
    ['لاثنتي عشرة دورية', '12 1'],
    ['إحدى عشرة سيارة', '11 1'],
    ['أحد عشر ألفا وثلاثمائة موظف', '11300 1'],
    ['ثماني عشرة سيارة', '18 1'],
    ['ثمانِيَ عشرةَ سيارةً', '18 1'],
    ['ثـــلاثة أشخاص', '3 1'],
    ['دوراته الثلاث عشرة', '13 1'],
    ['الخمسة والعشرين متهما', '25 1'],
    ['سيفان وبندقيتان', '2 1', '2 1'],
    ['مائة ألف وألفان', '102000 1'],
  ],
  particles: [
    ['وبخمسة آلاف', '5000 1'],
    ['فلخمسين', '50 1'],
    ['كثلاثمئة', '300 1'],
    ['بـ94 ألفا', '94000 1'],
    ['لـ 12 شخصا', '12 1'],
  ],
  'fractions and halves': [
    ['خمسة فحوصات ونصف', '5.5 1'],
    ['خمسة أشخاص ونصف السكان', '5 1', '50 % fraction'],
    ['مليون ونصف المليون درهم', '1500000 MAD'],
    ['ثلاثة ملايين وربع المليون', '3250000 1'],
    ['نصف مليون شخص', '500000 1'],
    ['ساعتين ونصف الساعة', '2.5 h'],
    ['نصف طن من المخدرات', '500 kg'],
    ['ثلثي الحالات', '66.6667 % fraction'],
    ['ثلاثة أرباع الحوادث', '75 % fraction'],
    ['أربعة أخماسها', '80 % fraction'],
    ['ثلثهم', '33.3333 % fraction'],
    ['شخص 1 من كل 5', '20 % fraction'],
    ['واحد على عشرين', '5 % fraction'],
    ['ضعف العدد', '2 x multiple'],
    ['ثلاثة أضعاف', '3 x multiple'],
    ['مرتين', '2 x multiple'],
  ],
  percents: [
    ['%30،22', '30.22 %'],
    ['٪30', '30 %'],
    ['30٪', '30 %'],
    ['١٢٫٥٪', '12.5 %'],
    ['نسبة % 12 من', '12 %'],
    ['12 في المئة', '12 %'],
    ['12 بالمائة', '12 %'],
    ['12بالمئة', '12 %'],
    ['عشرون في المائة', '20 %'],
    ['مائة في المائة', '100 %'],
    ['43. 10بالمائة', '43.1 %'],
    ['ناقص 5 في المائة', '-5 %'],
    ['-5٪', '-5 %'],
    ['3 في الألف', '0.3 %'],
    ['1,6 نقطة مئوية', '1.6 pp'],
    ['نقطتين مئويتين', '2 pp'],
    ['بنسب 58 و23 و8 في المائة', '58 %', '23 %', '8 %'],
    ['ما بين 25 و30 ألف', '25000 1', '30000 1'],
  ],
  'compound amounts': [
    ['98 طنا و543 كيلوغراما', '98543 kg'],
    ['طنين و770 كيلوغراما', '2770 kg'],
    ['طن و311 كيلوغراما', '1311 kg'],
    ['3 أطنان و250 كيلوغراما و600 غرام', '3250.6 kg'],
    ['37 دقيقة و41 ثانية', '37.6833 min'],
    ['12 درهما و50 سنتيما', '12.5 MAD'],
  ],
  'broken print': [
    ['ضبط95959مخالفة', '95959 1'],
    ['10000دولار', '10000 USD'],
    ['4.269.781بطاقة', '4269781 1'],
    ['26،013\u202a,94 دينار', '26013.94 DZD'],
    ['\u202b1552\u202c قضية', '1552 1'],
  ],
  'vague words and ordinals': [
    ['عشرات الآلاف من الأشخاص', '10000 1 vague'],
    ['مئات القتلى', '100 1 vague'],
    ['آلاف الأشخاص', '1000 1 vague'],
    ['الدورة الثالثة والتسعين', '93 1 ordinal'],
    ['المرتبة الثانية عشرة', '12 1 ordinal'],
    ['15 صفر 1446', '15 1', '1446 1'],
    ['صفر حادثة', '0 1'],
    ['المؤسسات والاستجابة وثمن البطاقة'],
  ],
  bounds: [
    ['ما يناهز 3 ملايين شخص', '3000000 1 about'],
    ['أزيد من 40 ألف', '40000 1 more_than'],
    ['ما لا يقل عن خمسين شخصا', '50 1 at_least'],
    ['لم يتجاوز 12 شخصا', '12 1 at_most'],
    ['أقل من 12 شخصا', '12 1 less_than'],
    ['12 شخصا على الأكثر', '12 1 at_most'],
    ['ما يصل إلى 700 شخص', '700 1 at_most'],
  ],
};

const french: Readonly<Record<string, readonly Row[]>> = {
  words: [
    ['septante-cinq', '75 1'],
    ['nonante et un', '91 1'],
    ['quatre-vingt-dix-sept affaires', '97 1'],
    ['vingt-et-un', '21 1'],
    ['deux-mille-trois-cents', '2300 1'],
    ['mille cent affaires', '1100 1'],
    ['dix-neuf cent soixante-treize', '1973 1'],
    ['deux cent virgule zéro trois', '200.03 1'],
    ['mille milliards', '1000000000000 1'],
    ['entre mille et deux mille personnes', '1000 1', '2000 1'],
  ],
  'digits and words': [
    ['1,2 million', '1200000 1'],
    ['2 milliards 300 millions de dirhams', '2300000000 MAD'],
    ['9 millions 214 mille 500 dirhams', '9214500 MAD'],
    ["2,1 milliers d'hectares", '2100 ha'],
    ['3\u00a0077\u00a0398 cartes', '3077398 1'],
    ['1.571 cartes', '1571 1'],
    ['6 700,54 dirhams', '6700.54 MAD'],
    ['18 MDH', '18000000 MAD'],
  ],
  'fractions and multiples': [
    ['un million et demi de dirhams', '1500000 MAD'],
    ['deux heures et demie', '2.5 h'],
    ["un quart d'heure", '0.25 h'],
    ['un demi-million de comprimés', '500000 1'],
    ['la moitié des cas', '50 % fraction'],
    ['deux tiers des victimes', '66.6667 % fraction'],
    ['trois quarts', '75 % fraction'],
    ['sept sur dix', '70 % fraction'],
    ['le double de 2022', '2 x multiple', '2022 1'],
    ['trois fois', '3 x multiple'],
    ['une demi-finale', '1 1'],
  ],
  'collectives and vague words': [
    ['une centaine de personnes', '100 1 about'],
    ['une bonne trentaine', '30 1 about'],
    ['un millier', '1000 1 about'],
    ['deux douzaines', '24 1'],
    ['des milliers de personnes', '1000 1 vague'],
    ['plusieurs centaines', '100 1 vague'],
    ['des dizaines de milliers', '10000 1 vague'],
  ],
  percents: [
    ['entre 10 et 15 pour cent', '10 %', '15 %'],
    ['de 10 à 15 %', '10 %', '15 %'],
    ['moins 12 %', '-12 %'],
    ['+ 5 %', '5 %'],
    ['2 points de pourcentage', '2 pp'],
    ['3 pour mille', '0.3 %'],
    ['4,26\u202f%', '4.26 %'],
  ],
  ordinals: [
    ['la première fois', '1 1 ordinal'],
    ['le vingt et unième', '21 1 ordinal'],
    ['la 12e édition', '12 1 ordinal'],
    ['le troisième', '3 1 ordinal'],
  ],
  'compound amounts': [
    ['217 tonnes et 323 kg', '217323 kg'],
    ['151,1 t de résine', '151100 kg'],
    ['3 T-shirts', '3 1'],
    ['une tonne et 340 kilogrammes', '1340 kg'],
  ],
  bounds: [
    ['près de 40 personnes', '40 1 about'],
    ['plus de 3 millions', '3000000 1 more_than'],
    ['au moins deux cents personnes', '200 1 at_least'],
    ["jusqu'à 700 personnes", '700 1 at_most'],
  ],
};

const english: Readonly<Record<string, readonly Row[]>> = {
  words: [
    ['one hundred and four sacks', '104 1'],
    ['a hundred and fifty people', '150 1'],
    ['nineteen hundred', '1900 1'],
    ['twenty-five hundred', '2500 1'],
    ['three point two five million', '3250000 1'],
    ['between one thousand and two thousand people', '1000 1', '2000 1'],
  ],
  'digits and words': [
    ['1.2m people', '1200000 1'],
    ['1.4bn cigarettes', '1400000000 1'],
    ['15 m deep', '15 1'],
    ['£310 million', '310000000 GBP'],
    ['3 lakh 50 thousand', '350000 1'],
    ['1.5 crore', '15000000 1'],
    ['12,345.67', '12345.67 1'],
    ['54 per boat', '54 1'],
  ],
  'fractions and multiples': [
    ['two and a half million', '2500000 1'],
    ['one and a half thousand', '1500 1'],
    ['two and a half tonnes', '2500 kg'],
    ['9.3 metric tons', '9300 kg'],
    ['a million and a half', '1500000 1'],
    ['half a million', '500000 1'],
    ['three-quarters of a million', '750000 1'],
    ['half an hour', '0.5 h'],
    ['two thirds of them', '66.6667 % fraction'],
    ['a third of them', '33.3333 % fraction'],
    ['one in five', '20 % fraction'],
    ['six out of ten', '60 % fraction'],
    ['double the amount', '2 x multiple'],
    ['twice as many', '2 x multiple'],
    ['a double murder'],
    ['half their level', '0.5 x multiple'],
  ],
  'collectives and vague words': [
    ['a dozen suspects', '12 1 about'],
    ['half a dozen', '6 1'],
    ['two dozen', '24 1'],
    ['a hundred people', '100 1 about'],
    ['dozens of people', '12 1 vague'],
    ['tens of thousands of people', '10000 1 vague'],
  ],
  percents: [
    ['10 to 15 per cent', '10 %', '15 %'],
    ['minus 4%', '-4 %'],
    ['1.5 percentage points', '1.5 pp'],
  ],
  ordinals: [
    ['the twenty-third edition', '23 1 ordinal'],
    ['the third quarter', '3 1 ordinal'],
    ['the 21st', '21 1 ordinal'],
  ],
  bounds: [
    ['nearly 40 people', '40 1 about'],
    ['more than 3 million', '3000000 1 more_than'],
    ['at least 40 people', '40 1 at_least'],
    ['up to 40 people', '40 1 at_most'],
    ['fewer than 40 people', '40 1 less_than'],
  ],
};

const rowsOf = (tables: Readonly<Record<string, readonly Row[]>>) =>
  Object.entries(tables).flatMap(([name, rows]) => rows.map(([text, ...wanted]) => [name, text, wanted] as const));

describe('what newsrooms write', () => {
  it.each(rowsOf(arabic))('is read in Arabic (%s): %s', (_name, text, wanted) => {
    const country = text.includes('دينار') ? 'DZ' : 'MA';
    expect(read(text, { language: 'ar', country })).toEqual(wanted);
  });
  it.each(rowsOf(french))('is read in French (%s): %s', (_name, text, wanted) => {
    expect(read(text, { language: 'fr', country: 'MA' })).toEqual(wanted);
  });
  it.each(rowsOf(english))('is read in English (%s): %s', (_name, text, wanted) => {
    expect(read(text, { language: 'en', country: 'GB' })).toEqual(wanted);
  });
});
