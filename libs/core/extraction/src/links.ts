/** Which figures a figure is a part of, and which one it is measured against. */
export interface Links {
  readonly partOf: number | null;
  readonly comparedTo: number | null;
  /** Whether it is the earlier level of a comparison. */
  readonly earlier: boolean;
  /** For an earlier level and for a change, the level that the text compares. */
  readonly later: number | null;
  /** The rules and tokens that tied it. */
  readonly part: Tie | null;
  readonly comparison: Tie | null;
}

/** A rule and the token that it went by. */
export interface Tie {
  readonly rule: string;
  readonly at: number;
}
