import type { Dimension } from './catalogue.js';

/** A code of a dimension, and the words that tell it, written as in cues: all words of one line must be there. */
export interface Breakdown {
  readonly dimension: Dimension;
  readonly code: string;
  readonly words: readonly string[];
}

export const breakdowns: readonly Breakdown[] = [
  {
    dimension: 'population',
    code: 'diaspora',
    words: ['جالي*', 'مغارب* عالم/خارج', 'diaspora', 'marocains monde', 'resid* etranger', 'abroad', 'expatriat*'],
  },
  {
    dimension: 'age',
    code: 'minors',
    words: ['قاصر*', 'اطفال', 'mineur*', 'enfant*', 'minors', 'children', 'juvenile*'],
  },
  {
    dimension: 'citizenship',
    code: 'foreign',
    words: ['اجانب', 'اجنبي*', 'ressortissant* etranger*', 'etrangers', 'foreign national*', 'foreigners'],
  },
  {
    dimension: 'severity',
    code: 'serious',
    words: ['بليغ*', 'خطير*', 'grievement', 'graves', 'grave', 'hospitalis*', 'serious*', 'severe*', 'critical*'],
  },
  {
    dimension: 'severity',
    code: 'slight',
    words: ['خفيف*', 'طفيف*', 'legerement', 'legers', 'leger', 'legeres', 'slight*', 'minor injur*'],
  },
  { dimension: 'sex', code: 'female', words: ['نساء', 'اناث', 'نزيلات', 'femmes', 'women', 'female'] },
];
