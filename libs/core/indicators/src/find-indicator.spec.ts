import { describe, expect, it } from '@jest/globals';
import type { FigureKind } from '#core/contracts';
import { findIndicator } from './find-indicator.js';

type Row = [item: string, context: string, code: string];

describe('findIndicator', () => {
  it.each<Row>([
    ['اتصال نجدة', 'توصلت قاعات القيادة بما مجموعه', 'emergency_calls'],
    ['appels de détresse', 'ont été reçus', 'emergency_calls'],
    ['emergency calls', 'were answered', 'emergency_calls'],
    ['بطاقة وطنية للتعريف الإلكترونية', 'تم إنجاز', 'identity_cards'],
    ['cartes nationales d’identité électronique', 'ont été délivrées', 'identity_cards'],
    ['national electronic identity cards', 'were issued', 'identity_cards'],
    ['بطاقة للسوابق', 'تم إصدار', 'criminal_record_cards'],
    ['criminal record cards', 'issued', 'criminal_record_cards'],
    ['دائرة', 'عدد دوائر الشرطة', 'police.stations'],
    ['تأشيرة ولوج', 'للتراب الوطني', 'visas'],
  ])('knows "%s" (%s) as %s', (item, context, code) => {
    expect(findIndicator({ item, context, unit: '1' })?.indicator).toMatch(code);
  });

  it.each<[item: string, context: string, breakdown: Record<string, string>]>([
    ['جريحا إصاباتهم بليغة', 'في حوادث السير', { severity: 'serious' }],
    ['blessés graves', 'dans des accidents de la route', { severity: 'serious' }],
    ['people slightly injured', 'in road accidents', { severity: 'slight' }],
    ['people injured', 'in road accidents, 12 of them seriously', {}],
  ])('tells how serious "%s" (%s) are', (item, context, breakdown) => {
    expect(findIndicator({ item, context, unit: '1' })?.breakdown).toEqual(breakdown);
  });

  it('tells the population that a figure is of', () => {
    const found = findIndicator({ item: 'بطاقة وطنية', context: 'لفائدة أفراد الجالية المغربية بالخارج', unit: '1' });
    expect(found?.breakdown).toEqual({ population: 'diaspora' });
  });

  it.each<[item: string, context: string, unit: string, kind: FigureKind, code: string | null]>([
    ['قضية زجرية', 'تمت معالجتها بمعدل زجر بلغ', '%', 'rate', 'crime.clearance_rate'],
    ['قضية زجرية', 'تمت معالجتها بمعدل زجر بلغ', '1', 'level', 'crime.recorded'],
    ['قضية زجرية', 'بزيادة ناهزت', '%', 'change_percent', 'crime.recorded'],
    ['affaires pénales', 'soit un taux d’élucidation de', '%', 'rate', 'crime.clearance_rate'],
    ['affaires pénales', 'en baisse de', '%', 'change_percent', 'crime.recorded'],
    ['recorded crimes', 'with a clearance rate of', '%', 'rate', 'crime.clearance_rate'],
    ['detainees', 'the occupancy rate of prisons rose by', 'pp', 'change', 'prisons.occupancy_rate'],
    ['homicides', 'recorded by the police', '/100000', 'rate', 'crime.homicide_rate'],
    ['homicides', 'are down by', '%', 'change_percent', 'crime.homicides'],
    ['more', 'burglary went up by', '%', 'change_percent', 'crime.burglaries'],
    ['or', 'edged up from', '%', 'share', null],
    ['dirhams', 'ont coûté', '1', 'level', null],
  ])('knows "%s" (%s) in %s as a %s of %s', (item, context, unit, kind, code) => {
    expect(findIndicator({ item, context, unit, kind })?.indicator ?? null).toBe(code);
  });

  it('looks past no word, however long or often it comes', () => {
    const letters = 'و'.repeat(1_000_000);
    const words = 'وبالقضايا '.repeat(100_000);
    expect(findIndicator({ item: letters, context: words, unit: '1' })).toBeNull();
  });

  it('knows nothing of what the catalogue does not list', () => {
    expect(findIndicator({ item: 'شجرة', context: 'زرعت في الحديقة', unit: '1' })).toBeNull();
  });
});
