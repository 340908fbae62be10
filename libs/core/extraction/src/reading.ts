import type { Figure } from '#core/contracts';
import type { Ground } from './ground.js';

/** What the extractor is given: a text, and what is known around it. */
export interface ReadableText {
  readonly text: string;
  readonly title?: string | null;
  /** BCP 47 language; told from the text when it is missing. */
  readonly language?: string | null;
  /** ISO 3166-1 alpha-2 country of the newsroom: it decides separators, month names and the default area. */
  readonly country?: string | null;
  /** ISO 8601 day or instant of publication: what "last week" counts from. */
  readonly publishedAt?: string | null;
}

/** A figure as it was read; its parts and comparisons are positions in the list of figures. */
export interface ReadFigure extends Figure {
  readonly partOf: number | null;
  readonly comparedTo: number | null;
}

/** A number that is not a metric, and why. */
export interface SetAside {
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  readonly reason: string;
  /** The rule that told so, and the words that it went by. */
  readonly rule: string;
  readonly words: Ground['words'];
}

/** Everything that a text's numbers say, in text order. */
export interface Reading {
  readonly figures: ReadFigure[];
  /** For each figure, which rule read each of its parts and by which words. */
  readonly grounds: Ground[][];
  readonly setAside: SetAside[];
}
