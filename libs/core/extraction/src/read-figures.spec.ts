import { describe, expect, it } from '@jest/globals';
import { figureSchema, observationSchema } from '#core/contracts';
import { identifyFigures } from './identify-figures.js';
import { readFigures } from './read-figures.js';
import type { ReadFigure, Reading } from './reading.js';

const report = `أصدرت المديرية العامة للأمن الوطني تقريرها عن سنة 2023، وجاء فيه أنها أحدثت 13 بنية أمنية جديدة، فيما ارتفع عدد دوائر الشرطة إلى 454 دائرة، منها الدائرة 24 للشرطة بمراكش.

وتوصلت قاعات القيادة والتنسيق بما مجموعه 19 مليون و722 ألف و41 اتصال نجدة عبر الخط الهاتفي 19، نتج عنها 867.042 تدخلا أمنيا بالشارع العام، بينما أنجزت الوحدات المتنقلة لشرطة النجدة 448.256 تدخلا ميدانيا. وعبأت الهيئة الحضرية 494 دورية، والتي قامت ب529.164 تدخلا.

وسلمت المصالح 4.269.781 بطاقة وطنية للتعريف، من بينها 3.077.398 بطاقة أنتجها مركز الإصدار بمدينة الرباط، و1.192.383 بطاقة أخرى أنتجها مركز الإصدار بمدينة مراكش، كما سلمت 348.070 بطاقة وطنية للتعريف لأفراد الجالية المقيمة بالخارج، من بينها 45.739 بطاقة لأطفال قاصرين، كما أصدرت 1.552.306 بطاقة للسوابق و43.807 سند إقامة للأجانب و20.031 تأشيرة و2246 رخصة إقامة استثنائية.

ويضم الإنتربول 196 دولة عضو، وتنعقد دورته الثالثة والتسعون بالمغرب في سنة 2025، واحتضنت طنجة المؤتمر 47 لقادة الشرطة يومي 6 و7 دجنبر 2023.

مقالات ذات الصلة

21 فبراير 2024

توقيف 12 شخصا بفاس`;

const read = (text: string, language: string, publishedAt = '2023-12-28'): Reading =>
  readFigures({ text, language, country: 'MA', publishedAt });

const values = ({ figures }: Reading): number[] => figures.map(({ value }) => value);

function figureOf(reading: Reading, value: number): ReadFigure {
  const figure = reading.figures.find((candidate) => candidate.value === value);
  if (figure === undefined) throw new Error(`${String(value)} was not read`);
  return figure;
}

describe('reading a yearly report', () => {
  const reading = read(report, 'ar');

  it('finds its figures and nothing else', () => {
    expect(values(reading)).toEqual([
      13, 454, 19_722_041, 867_042, 448_256, 494, 529_164, 4_269_781, 3_077_398, 1_192_383, 348_070, 45_739, 1_552_306,
      43_807, 20_031, 2_246,
    ]);
  });

  it.each([
    [13, 'police.structures_created'],
    [454, 'police.stations'],
    [19_722_041, 'police.emergency_calls'],
    [867_042, 'police.street_interventions'],
    [448_256, 'police.mobile_unit_interventions'],
    [494, 'police.patrols'],
    [529_164, 'police.patrol_interventions'],
    [4_269_781, 'documents.identity_cards'],
    [1_552_306, 'documents.criminal_record_cards'],
    [43_807, 'documents.residence_permits'],
    [20_031, 'documents.visas'],
    [2_246, 'documents.exceptional_residence_permits'],
  ])('knows what %d counts', (value, indicator) => {
    expect(figureOf(reading, value)).toMatchObject({
      indicator,
      unit: '1',
      kind: 'level',
      qualifier: 'exact',
      period: '2023',
      area: 'MA',
      institutionCode: 'MA-DGSN',
    });
  });

  it('ties parts to their whole, with their place and population', () => {
    const whole = reading.figures.indexOf(figureOf(reading, 4_269_781));
    const abroad = reading.figures.indexOf(figureOf(reading, 348_070));
    expect(figureOf(reading, 3_077_398)).toMatchObject({
      partOf: whole,
      place: 'الرباط',
      placeCode: 'MA-RAB',
      area: 'MA',
    });
    expect(figureOf(reading, 1_192_383)).toMatchObject({ partOf: whole, place: 'مراكش', placeCode: 'MA-MAR' });
    expect(figureOf(reading, 348_070).breakdown).toEqual({ population: 'diaspora' });
    expect(figureOf(reading, 45_739)).toMatchObject({
      partOf: abroad,
      breakdown: { population: 'diaspora', age: 'minors' },
    });
  });

  it.each([
    ['24', 'district'],
    ['19', 'phone'],
    ['196', 'membership'],
    ['47', 'edition'],
    ['6', 'date'],
    ['2025', 'year'],
    ['12', 'boilerplate'],
  ])('sets %s aside as %s', (exact, reason) => {
    const aside = reading.setAside.filter((entry) => entry.exact.split(' ')[0] === exact);
    expect(aside.map((entry) => entry.reason)).toContain(reason);
  });

  it('quotes the text at the offsets it gives', () => {
    for (const { quote } of reading.figures) {
      expect(report.slice(quote.start, quote.end)).toBe(quote.exact);
      expect(report.slice(0, quote.start).endsWith(quote.prefix)).toBe(true);
      expect(report.slice(quote.end).startsWith(quote.suffix)).toBe(true);
    }
  });

  it.each(['2023-12', '2023-12-28', '2023-12-28T09:30:00Z'])('reads the same when it was published %s', (published) => {
    expect(read(report, 'ar', published).figures).toEqual(reading.figures);
  });

  it('gives figures and observations of the agreed shape', () => {
    for (const figure of reading.figures) expect(() => figureSchema.parse(figure)).not.toThrow();
    const observations = identifyFigures('article', reading.figures);
    for (const observation of observations) expect(() => observationSchema.parse(observation)).not.toThrow();
    const part = observations.find(({ value }) => value === 3_077_398);
    expect(part?.partOf).toBe(observations.find(({ value }) => value === 4_269_781)?.observationId);
  });
});

const inThreeLanguages: readonly (readonly [value: number, ar: string, fr: string, en: string])[] = [
  [
    454,
    'بلغ عدد دوائر الشرطة التابعة للمديرية العامة للأمن الوطني 454 دائرة سنة 2023.',
    'La DGSN comptait 454 arrondissements de police en 2023.',
    'The DGSN ran 454 police stations in 2023.',
  ],
  [
    19_722_041,
    'تلقت المديرية العامة للأمن الوطني خلال سنة 2023 ما مجموعه 19 مليون و722 ألف و41 اتصال نجدة.',
    'En 2023, la DGSN a reçu 19 millions 722 mille 41 appels de secours.',
    'In 2023 the DGSN received 19,722,041 emergency calls.',
  ],
  [
    4_269_781,
    'أصدرت المديرية العامة للأمن الوطني سنة 2023 ما مجموعه 4.269.781 بطاقة وطنية للتعريف الإلكترونية.',
    'La DGSN a délivré en 2023 un total de 4.269.781 cartes nationales d’identité électroniques.',
    'The DGSN issued 4,269,781 national identity cards in 2023.',
  ],
  [
    1_552_306,
    'سلمت المديرية العامة للأمن الوطني 1.552.306 بطاقة سوابق سنة 2023.',
    'La DGSN a délivré 1 552 306 fiches anthropométriques en 2023.',
    'The DGSN issued 1,552,306 criminal record cards in 2023.',
  ],
  [
    43_807,
    'منحت المديرية العامة للأمن الوطني 43.807 سند إقامة للأجانب سنة 2023.',
    'La DGSN a accordé 43 807 titres de séjour aux étrangers en 2023.',
    'The DGSN granted 43,807 residence permits to foreigners in 2023.',
  ],
  [
    2_246,
    'منحت المديرية العامة للأمن الوطني 2246 رخصة إقامة استثنائية سنة 2023.',
    'La DGSN a accordé 2 246 autorisations exceptionnelles de séjour en 2023.',
    'The DGSN granted 2,246 exceptional residence permits in 2023.',
  ],
  [
    348_070,
    'أصدرت المديرية العامة للأمن الوطني سنة 2023 ما مجموعه 348.070 بطاقة وطنية للتعريف لفائدة أفراد الجالية المغربية.',
    'En 2023, la DGSN a délivré 348.070 cartes nationales d’identité à la diaspora marocaine.',
    'In 2023 the DGSN issued 348,070 national identity cards to Moroccans living abroad.',
  ],
];

describe('one fact in three languages', () => {
  it.each(inThreeLanguages)('%d is the same fact in Arabic, French and English', (value, ar, fr, en) => {
    const facts = [read(ar, 'ar'), read(fr, 'fr'), read(en, 'en')].map((reading) => {
      expect(values(reading)).toEqual([value]);
      return identifyFigures('article', reading.figures)[0]?.factId;
    });
    expect(facts[0]).toEqual(expect.any(String));
    expect(new Set(facts).size).toBe(1);
  });
});

describe('an observation', () => {
  it('keeps its id when the article corrects the value', () => {
    const [, ar = ''] = inThreeLanguages[0] ?? [];
    const id = (text: string): string | undefined =>
      identifyFigures('article', read(text, 'ar').figures)[0]?.observationId;
    expect(id(ar.replace('454', '456'))).toBe(id(ar));
  });

  it('counts its occurrences in one article', () => {
    const [, ar = ''] = inThreeLanguages[0] ?? [];
    const observations = identifyFigures('article', read(`${ar}\n\n${ar}`, 'ar').figures);
    expect(new Set(observations.map(({ factId }) => factId)).size).toBe(1);
    expect(new Set(observations.map(({ observationId }) => observationId)).size).toBe(2);
  });
});

describe('saying what a value means', () => {
  it.each([
    ['تراجعت السرقات بنسبة 7 في المائة سنة 2023', { value: -7, unit: '%', kind: 'change_percent' }],
    ['بلغ معدل الزجر 95 في المائة سنة 2023', { value: 95, unit: '%', kind: 'rate' }],
    ['تراجع معدل الزجر بـ3 نقاط سنة 2023', { value: -3, unit: 'pp', kind: 'change' }],
    ['ليرتفع عدد الدوائر إلى 454 دائرة سنة 2023', { value: 454, unit: '1', kind: 'level' }],
    ['تعتزم المديرية إحداث 20 دائرة سنة 2030', { value: 20, kind: 'target', period: '2030' }],
  ])('reads %s', (text, expected) => {
    expect(read(text, 'ar').figures[0]).toMatchObject(expected);
  });

  it('gives the earlier level of a comparison its own year', () => {
    const { figures } = read('سجلت المصالح 448 قضية سنة 2023 مقابل 512 قضية سنة 2022', 'ar');
    expect(figures.map(({ value, period, comparedTo }) => [value, period, comparedTo])).toEqual([
      [448, '2023', 1],
      [512, '2022', null],
    ]);
  });

  it('compares by que behind a comparative only', () => {
    const links = (text: string) => read(text, 'fr').figures.map(({ value, comparedTo }) => [value, comparedTo]);
    expect(links('La police a recensé 300 vols (-12 %) ainsi que 48 fraudes (+4 %).')).toEqual([
      [300, null],
      [-12, null],
      [48, null],
      [4, null],
    ]);
    expect(links('La police a recensé 300 vols en 2020, 12 % de plus que les 268 de 2019.')).toEqual([
      [300, 2],
      [12, 2],
      [268, null],
    ]);
  });
});

describe('hostile and odd texts', () => {
  it.each(['', ' \n\n ', '12', '((((', '‏٬٬٬', 'a'.repeat(50_000), '1 '.repeat(20_000)])(
    'are read to the end',
    (text) => {
      expect(() => readFigures({ text })).not.toThrow();
    },
  );
});
