/** One figure that may be put together of digits and words: 19 مليون و722 ألف و41. */
export interface ComposedNumber {
  readonly next: number;
  readonly value: number;
  /** Letters of Arabic particles before its first word. */
  readonly particles: string;
  readonly digits: boolean;
  /** The scale word it ends with or holds last, 1 when there is none. */
  readonly scale: number;
  readonly otherValue: number | null;
  readonly vague: boolean;
  /** A place in an order. */
  readonly ordinal: boolean;
  /** A lone un, une, one: an article as often as a number. */
  readonly lone: boolean;
  /** A round number that an article counts: a hundred, une centaine. */
  readonly round: boolean;
  readonly padded: boolean;
}
