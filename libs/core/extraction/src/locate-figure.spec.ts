import { describe, expect, it } from '@jest/globals';
import { readFigures } from './read-figures.js';

type Where = readonly [place: string | null, area: string | null];

const whereOf = (text: string, language: string, country: string, title: string | null = null): Where[] =>
  readFigures({ text, title, language, country, publishedAt: '2025-02-03' }).figures.map(({ place, area }) => [
    place,
    area,
  ]);

describe('where a figure is', () => {
  it.each<[text: string, language: string, country: string, where: Where[]]>([
    ['LAGOS, March 3 — Police arrested 12 suspects.', 'en', 'NG', [[null, 'NG']]],
    ['الرباط - حجزت مصالح الجمارك 30 طنا خلال السنة الماضية.', 'ar', 'MA', [[null, 'MA']]],
    ['Tunis (TAP) – La douane a saisi 3 tonnes de cuivre en 2024.', 'fr', 'TN', [[null, 'TN']]],
    ['عمان - بترا - تعاملت إدارة السير مع 900 حادث خلال عام 2024.', 'ar', 'JO', [[null, 'JO']]],
  ])('is not told by the dateline of "%s"', (text, language, country, where) => {
    expect(whereOf(text, language, country)).toEqual(where);
  });

  it.each<[text: string, language: string, country: string, where: Where[]]>([
    [
      'تمكنت ولاية أمن مراكش خلال سنة 2024 من معالجة 61 ألف قضية. وأوقفت 48 ألف شخص.',
      'ar',
      'MA',
      [
        ['مراكش', 'MA-07'],
        ['مراكش', 'MA-07'],
      ],
    ],
    ['La préfecture de police de Fès a traité 3.102 affaires en janvier.', 'fr', 'MA', [['Fès', 'MA-03']]],
  ])('is the town of its body in "%s"', (text, language, country, where) => {
    expect(whereOf(text, language, country)).toEqual(where);
  });

  it.each<[text: string, language: string, country: string, where: Where[]]>([
    [
      'Police recorded 900 murders in 2024. In Chicago, detectives counted 41 murders. They also seized 70 guns.',
      'en',
      'US',
      [
        [null, 'US'],
        ['Chicago', 'US-IL'],
        ['Chicago', 'US-IL'],
      ],
    ],
    [
      'À Marseille, la police a saisi 30 armes en 2024. À l’échelle nationale, 900 armes ont été saisies.',
      'fr',
      'FR',
      [
        ['Marseille', 'FR-PAC'],
        [null, 'FR'],
      ],
    ],
    ['In Nogales, Arizona, officers found 1.2 million pills in 2024.', 'en', 'US', [['Nogales, Arizona', 'US-AZ']]],
    ['À Kossikro, les douanes ont saisi une tonne de cocaïne.', 'fr', 'CI', [['Kossikro', 'CI']]],
    ['أحبطت الجمارك في معبر كفرلوسين تهريب 40 كيلوغراما من الحشيش.', 'ar', 'SY', [['معبر كفرلوسين', 'SY']]],
  ])('is where its paragraph is in "%s"', (text, language, country, where) => {
    expect(whereOf(text, language, country)).toMatchObject(where);
  });

  it('is where its sentence said, for all that the sentence goes on with', () => {
    const text =
      'أحبطت الجمارك في مطار دمشق الدولي 17 محاولة تهريب، ضبطت خلالها 3.4 كيلوغرام من الحشيش و912 غراما من الهيروين.';
    expect(new Set(whereOf(text, 'ar', 'SY').map(([place]) => place)).size).toBe(1);
  });

  it('is the place of the title where the text goes on there', () => {
    const text = 'As many as 374 people lost their lives in Mumbai last year. Of them, 190 were pedestrians.';
    expect(whereOf(text, 'en', 'IN', 'Mumbai logs 374 road deaths')).toEqual([
      ['Mumbai', 'IN-MH'],
      ['Mumbai', 'IN-MH'],
    ]);
  });

  it.each<[text: string, area: string | null]>([
    ['INTERPOL said the operation led to 2,517 arrests in 116 countries.', null],
    ['The Spanish Interior Ministry counted 26,000 arrivals last year.', 'ES'],
  ])('has the area of its body in "%s"', (text, area) => {
    expect(whereOf(text, 'en', 'FR').map((where) => where[1])).toContain(area);
  });
});
