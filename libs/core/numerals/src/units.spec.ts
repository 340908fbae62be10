import { describe, expect, it } from '@jest/globals';
import type { NumeralContext } from './quantity.js';
import { readQuantities } from './read-quantities.js';

type Row = readonly [text: string, read: string];

const rows: Readonly<Record<`${NumeralContext['language']} ${string}`, readonly Row[]>> = {
  'ar EG': [
    ['63 كيلو جرام من مخدر الحشيش', '63 kg'],
    ['63 كيلو غراما', '63 kg'],
    ['14.5 كجم هيروين', '14.5 kg'],
    ['14 كغم و200 غم', '14.2 kg'],
    ['200 جم', '0.2 kg'],
    ['500 مجم', '0.0005 kg'],
    ['40 مترا مكعبا', '40000 L'],
    ['250 مل', '0.25 L'],
    ['5 أفدنة', '2.1 ha'],
    ['20 دونما', '2 ha'],
    ['3 كيلومترات مربعة', '300 ha'],
    ['120 م²', '120 m2'],
    ['300 متر', '0.3 km'],
    ['120 كم/ساعة', '120 km/h'],
    ['120 كم في الساعة', '120 km/h'],
    ['12 مليون جنيه', '12000000 EGP'],
    ['12 مليون جنيه إسترليني', '12000000 GBP'],
    ['3 آلاف دينار كويتي', '3000 KWD'],
    ['90 ألف ريال سعودي', '90000 SAR'],
    ['5 ملايين ليرة تركية', '5000000 TRY'],
    ['40 ألف دولار كندي', '40000 CAD'],
    ['700 ألف نايرا', '700000 NGN'],
    ['3 أوقيات', '3 1'],
  ],
  'ar MR': [['5 ملايين أوقية', '5000000 MRU']],
  'ar DZ': [['200 مليون سنتيم', '2000000 DZD']],
  'fr SN': [
    ['25 millions de francs CFA', '25000000 XOF'],
    ['300 millions FCFA', '300000000 XOF'],
    ['40 000 francs', '40000 XOF'],
    ['1 200 livres', '1200 1'],
    ['1 200 livres sterling', '1200 GBP'],
    ['5 M€', '5000000 EUR'],
    ['2 000 dollars canadiens', '2000 CAD'],
    ['3 millions de dinars koweïtiens', '3000000 KWD'],
    ['5 km²', '500 ha'],
    ['20 mètres cubes', '20000 L'],
    ['40 hectolitres', '4000 L'],
    ['130 kilomètres à l’heure', '130 km/h'],
    ['500 mg', '0.0005 kg'],
    ['300 mètres', '0.3 km'],
  ],
  'fr CM': [['25 millions de francs CFA', '25000000 XAF']],
  'fr CH': [['25 millions de francs', '25000000 CHF']],
  'en GB': [
    ['£1.4m', '1400000 GBP'],
    ['US$5m', '5000000 USD'],
    ['A$12,000', '12000 AUD'],
    ['2 million Kuwaiti dinars', '2000000 KWD'],
    ['40 pounds', '40 GBP'],
    ['3,000 square metres', '3000 m2'],
    ['200 acres', '80.937128448 ha'],
    ['30 miles per hour', '30 mph'],
    ['2 ounces', '0.05669904625 kg'],
    ['40 gallons', '151.41647136 L'],
    ['12 kgs', '12 kg'],
  ],
  'en US': [
    ['40 pounds of cocaine', '18.1436948 kg'],
    ['$3m', '3000000 USD'],
  ],
  'en CA': [['$3m', '3000000 CAD']],
  'en IN': [
    ['Rs 25 crore', '250000000 INR'],
    ['Rs. 3 lakh', '300000 INR'],
    ['₹40 lakh', '4000000 INR'],
    ['25 crore rupees', '250000000 INR'],
  ],
  'en PK': [['Rs 25 million', '25000000 PKR']],
  'en ZA': [
    ['R5 million', '5000000 ZAR'],
    ['R5.2m', '5200000 ZAR'],
    ['5 million rand', '5000000 ZAR'],
    ['closed the R5 for hours', '5 1'],
  ],
  'en NG': [
    ['N5 billion', '5000000000 NGN'],
    ['₦5 billion', '5000000000 NGN'],
  ],
  'en KE': [
    ['KSh 40,000', '40000 KES'],
    ['40,000 shillings', '40000 KES'],
  ],
};

describe('units as newsrooms of many countries write them', () => {
  for (const [where, table] of Object.entries(rows)) {
    const [language = '', country = ''] = where.split(' ');
    it.each(table)(`reads %s as %s (${where})`, (text, wanted) => {
      // The keys of the table begin with a language.
      const context = { language: language as NumeralContext['language'], country };
      const [found] = readQuantities(text, context);
      expect(found === undefined ? '' : `${found.value} ${found.unit}`).toBe(wanted);
    });
  }
});
