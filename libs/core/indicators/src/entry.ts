/** A name in the three languages of the product. */
export interface Names {
  readonly ar: string;
  readonly fr: string;
  readonly en: string;
}

/**
 * Words by which an indicator is known, in any language. Words are folded as `normalisePhrase` does and parted by spaces;
 * `|` parts alternatives, a final `*` allows any ending, and Arabic words are found behind و ف ب ل ك and ال as well.
 *
 * `item` words must stand in the counted noun phrase, `context` words in it or in the clause around it; a cue with a word
 * of `not` in item or clause does not count. Of several indicators the one whose cue says most wins.
 */
export interface Cue {
  readonly item?: string;
  readonly context?: string;
  readonly not?: string;
}

/** Something that is counted or measured, again and again. */
export interface Indicator {
  /** Never changes: it is part of the identity of every series. */
  readonly code: string;
  readonly names: Names;
  /** UCUM code or `%`; what the indicator's levels are measured in. */
  readonly unit: string;
  /** What is counted, and what tells it from its neighbours. */
  readonly definition: string;
  readonly cues: readonly Cue[];
  /** Dimensions by which this indicator is split (see `breakdowns`). */
  readonly breakdowns?: readonly string[];
  /** International Classification of Crime for Statistical Purposes (UNODC 2015). */
  readonly iccs?: string;
  /** United Nations Survey of Crime Trends: the stage of the criminal justice system. */
  readonly unCts?: string;
}

/** A body whose activity or report figures state. */
export interface Institution {
  /** Country code and short name, e.g. `MA-DGSN`. */
  readonly code: string;
  readonly names: Names;
  /** Other names under which the news speaks of it. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 alpha-2, or null for a body of several states. */
  readonly country: string | null;
}

/** A place that figures are tied to. */
export interface Place {
  /** ISO 3166-2 where the place or its province has one, else the region's code and a name. */
  readonly code: string;
  readonly names: Names;
  /** Other spellings. */
  readonly aliases: readonly string[];
  /** ISO 3166-1 or 3166-2 code of the first-level unit that holds it. */
  readonly area: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}
