import { describe, expect, it } from '@jest/globals';
import { readWrittenDate } from './written-date.js';

describe('a written date', () => {
  it.each([
    ['2023-12-29T10:30:00+01:00', '2023-12-29T10:30:00+01:00'],
    ['2023-12-29T10:30:00.123Z', '2023-12-29T10:30:00Z'],
    ['2023-12-29T10:30+0100', '2023-12-29T10:30:00+01:00'],
    // The local day is known, the instant is not.
    ['2023-12-29T23:30:00', '2023-12-29'],
    ['2023-12-29', '2023-12-29'],
    ['Fri, 29 Dec 2023 10:30:00 +0100', '2023-12-29T10:30:00+01:00'],
    ['Fri, 29 Dec 2023 10:30:00 GMT', '2023-12-29T10:30:00Z'],
    ['Fri, 9 Dec 2022 8:05 EST', '2022-12-09T08:05:00-05:00'],
    ['ven., 29 déc. 2023 10:30:00 +0100', '2023-12-29T10:30:00+01:00'],
    ['29/12/2023 à 10h30', '2023-12-29'],
    ['12/29/2023', '2023-12-29'],
    ['le 3.4.2021', '2021-04-03'],
    ['الجمعة 29 دجنبر 2023 - 10:30', '2023-12-29'],
    ['٢٩ ديسمبر ٢٠٢٣', '2023-12-29'],
    ['فاتح غشت 2022', '2022-08-01'],
    ['16 ماي 2023', '2023-05-16'],
    ['20 يوليوز 2023', '2023-07-20'],
    ['5 جويلية 2021', '2021-07-05'],
    ['1 أوت 2021', '2021-08-01'],
    ['12 شتنبر 2020', '2020-09-12'],
    ['30 كانون الأول 2023', '2023-12-30'],
    ['30 كانون الأول ديسمبر 2023', '2023-12-30'],
    ['7 آذار 2019', '2019-03-07'],
    ['نُشِر يوم 2 نونبر من سنة 2023', '2023-11-02'],
    ['Publié le 1er février 2023', '2023-02-01'],
    ['vendredi 29 décembre 2023', '2023-12-29'],
    ['December 29, 2023', '2023-12-29'],
    ['29th of Aug 2023', '2023-08-29'],
  ])('reads %s as %s', (text, expected) => {
    expect(readWrittenDate(text)).toBe(expected);
  });

  it.each([
    ['31/02/2023', 'a day that the calendar does not have'],
    ['2023', 'a bare year'],
    ['منذ ساعتين', 'a relative time'],
    ['29 December 0023', 'an impossible year'],
    ['', 'nothing'],
  ])('does not read %s, %s', (text) => {
    expect(readWrittenDate(text)).toBeNull();
  });

  it('keeps the day when the hour is impossible', () => {
    expect(readWrittenDate('2023-12-29T25:00:00Z')).toBe('2023-12-29');
  });

  it.each(['9', ' ', '2023-', 'دجنبر ', '1 '])('answers at once on a long run of %j', (piece) => {
    const startedAt = performance.now();
    readWrittenDate(piece.repeat(200_000));
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});
