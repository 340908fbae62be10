/** Which part of a figure a rule read. */
export type GroundField =
  | 'value'
  | 'unit'
  | 'qualifier'
  | 'kind'
  | 'item'
  | 'indicator'
  | 'period'
  | 'place'
  | 'institution'
  | 'partOf'
  | 'comparedTo';

/** Why a figure says what it says: the rule that read one part of it, and the words that the rule went by. */
export interface Ground {
  readonly field: GroundField;
  readonly rule: string;
  /** The words as written, or null where the rule needed none. Offsets count UTF-16 units. */
  readonly words: { readonly exact: string; readonly start: number; readonly end: number } | null;
}
