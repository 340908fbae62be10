/** The three languages in which Marsad reads and names things. */
export const languages = ['ar', 'fr', 'en'] as const;
export type Language = (typeof languages)[number];
export type Names = Readonly<Record<Language, string>>;

/**
 * Words by which an indicator is known, in one language: `counted | around`. The words before the bar must stand in
 * the counted noun phrase, those after it anywhere near the figure. A slash parts alternatives, a final star stands for
 * any ending, and an exclamation mark forbids a word. Words are compared as `normalisePhrase` leaves them, Arabic ones without `و ف ب ل ك` and `ال`.
 * @example 'بطاق* تعريف !سوابق' is a national identity card, never a criminal-record card
 */
export type Cue = string;

/** What one number counts or measures. */
export interface Indicator {
  readonly code: string;
  readonly names: Names;
  /** UCUM code, or `currency` where the figure's own currency is the unit. Changes and shares keep the code and differ by kind. */
  readonly unit: string;
  readonly definition: string;
  readonly cues: Readonly<Record<Language, readonly Cue[]>>;
  /** Dimensions by which its figures may be broken down; one that the indicator itself implies is not listed. */
  readonly dimensions: readonly Dimension[];
  /** International Classification of Crime for Statistical Purposes, version 1.0. */
  readonly iccs?: string;
  /** Variable of the United Nations Crime Trends Survey that asks for the same. */
  readonly unCts?: string;
  /** What its figures look like in the news, one sentence a language, the counted noun phrase in brackets. */
  readonly examples: Readonly<Record<Language, string>>;
  /** The indicator that it is most easily taken for. */
  readonly unlike: Neighbour;
}

/** A look-alike, and how to tell it apart. */
export interface Neighbour {
  readonly code: string;
  /** What makes a figure the neighbour's. */
  readonly because: string;
  /** A sentence of the neighbour's, in the notation of the examples. */
  readonly example: string;
}

export type Dimension = 'population' | 'age' | 'sex' | 'citizenship' | 'severity';

/** A body whose activity or report a figure states. */
export interface Institution {
  readonly code: string;
  readonly names: Names;
  readonly shortNames?: readonly string[];
  /** Further ways in which newsrooms write the name. */
  readonly aliases?: readonly string[];
  /** ISO 3166-1 alpha-2, or null for a body of several countries. */
  readonly country: string | null;
}

/** A country, a region, or a place inside one. */
export interface Place {
  /** ISO 3166-1 or 3166-2 where there is one; else the code of the unit that holds it, a colon and a name. */
  readonly code: string;
  readonly names: Names;
  /** ISO 3166 code of the reference area: the country itself, or the first-level unit that holds the place. */
  readonly area: string;
  readonly country: string;
  readonly aliases?: readonly string[];
  /** Names of it that are also words, or names of persons: they count behind a preposition or the noun of a place. */
  readonly doubtfulNames?: readonly string[];
  /** Names of it that are everyday words: they count behind the noun of a place only, as in "محافظة الشرقية". */
  readonly commonNames?: readonly string[];
  /** Whether it is looked for in texts of its own country only. */
  readonly isDomestic?: boolean;
}
