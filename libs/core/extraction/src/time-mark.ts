import type { Span } from './calendar.js';

/** A stretch of text that says when. `next` is the token after it. */
export interface TimeMark {
  readonly first: number;
  readonly next: number;
  readonly reason: 'year' | 'date' | 'period';
  /** Null for a length of time that names no days. */
  readonly span: Span | null;
  /** `same` asks for the report's period in another year, `previous` in the year before; `open` runs to the publication. */
  readonly role: 'plain' | 'same' | 'open' | 'previous';
}
