import type { Span } from './calendar.js';
import type { TimeMark } from './time-mark.js';

/** A mark with its days, and how it stands in its sentence. */
export interface DatedMark extends TimeMark {
  readonly span: Span;
  readonly sentence: number;
  /** The figure that it stands right behind, in its clause; null when it leads. */
  readonly owner: number | null;
  /** Whether it says when an earlier level was: compared with 2022. */
  readonly compared: boolean;
  /** Whether it is the day on which something was announced. */
  readonly announced: boolean;
  /** Whether it only looks back, in the past perfect: what follows its sentence does not speak of it. */
  readonly background: boolean;
  /** Whether it lies ahead of the publication. */
  readonly ahead: boolean;
}
