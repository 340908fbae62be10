import type { Span } from './calendar.js';

/** A stretch of text that says when. `next` is the token after it. */
export interface TimeMark {
  readonly first: number;
  readonly next: number;
  readonly reason: 'year' | 'date' | 'period';
  /** Null for a length of time that names no days. */
  readonly span: Span | null;
  /**
   * `same` asks for the report's period in another year, `previous` for the one so long before, `that` for the day or year
   * spoken of last; `open` runs to the publication.
   */
  readonly role: 'plain' | 'same' | 'open' | 'previous' | 'that';
  /** How far back `previous` goes; which length `that` takes, none for what came since then. */
  readonly step?: Step;
  /** Whether `previous` names its own days, counted from the publication: five years ago. */
  readonly own?: boolean;
  /** Whether its year is not told, so that it is the last before the publication unless the text speaks of another. */
  readonly yearless?: boolean;
  /** Whether it only says that the days are the same, so that without a comparison it means those spoken of. */
  readonly anaphor?: boolean;
  /** The two ends of a range of dates, as the text gives them. */
  readonly ends?: readonly [Span, Span];
}

export interface Step {
  readonly unit: 'year' | 'month' | 'week' | 'day';
  readonly count: number;
}
