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
  /** The noun alone tied it, from however far: it says nothing of the time that both have. */
  readonly isByNoun?: boolean;
}

/** The links as far as they tell of time: a part that a noun alone tied to a whole far off has a time of its own. */
export const linksInTime = (links: readonly Links[]): Links[] =>
  links.map((link) => (link.part?.isByNoun === true ? { ...link, partOf: null } : link));
