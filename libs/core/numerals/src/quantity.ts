/** How the text bounds a quantity. */
export type Bound = 'exact' | 'about' | 'at_least' | 'at_most' | 'more_than' | 'less_than';

/** What kind of thing the number itself is, before anybody asks what it counts. */
export type QuantityForm =
  /** A plain amount, with or without a unit. */
  | 'amount'
  /** A share that words or a ratio give: a third, six in ten, 1 من كل 5. */
  | 'fraction'
  /** A place in an order: الأولى, 12th, 4e. */
  | 'ordinal'
  /** A number word that bounds nothing: عشرات, des milliers, dozens. */
  | 'vague'
  /** A factor: ثلاث مرات, twice, le triple. */
  | 'multiple';

/** A number of a text with the unit that stands beside it. Offsets count UTF-16 units. */
export interface Quantity {
  readonly start: number;
  readonly end: number;
  /** In `unit`: masses in kg, volumes in L, percentages as written. */
  readonly value: number;
  /** UCUM code, `pp`, `x`, an ISO 4217 currency, or `1`; a rate adds what it is per, as in `/d` or `/100000`. */
  readonly unit: string;
  readonly form: QuantityForm;
  readonly qualifier: Bound;
  /** Where the words that made the qualifier start and end, when there are any. */
  readonly bound: { readonly start: number; readonly end: number } | null;
  /** -1 where a sign or a sign word beside the number makes it a fall, 1 for a rise, 0 when nothing is said. */
  readonly sign: -1 | 0 | 1;
  /** Where the number alone ends, before its unit. */
  readonly numberEnd: number;
  /** Whether the number is written with digits only. */
  readonly digits: boolean;
  /** The other value that the same digits have with other separators, as in 2.246. */
  readonly otherValue: number | null;
  /** 0 to 1. */
  readonly confidence: number;
}

/** What is known of the text around. */
export interface NumeralContext {
  readonly language: 'ar' | 'fr' | 'en';
  /** ISO 3166-1 alpha-2 country of the newsroom: it decides what a separator means. */
  readonly country: string | null;
}
