import { daySpan, monthsSpan, type Span, yearSpan } from './calendar.js';
import type { TimeMark } from './time-mark.js';

/** A mark with its days, and how it stands in its sentence. */
export interface DatedMark extends TimeMark {
  readonly span: Span;
  readonly sentence: number;
  /** The figure that it stands right behind, in its clause; null when it leads. */
  readonly owner: number | null;
  /** Whether it says when an earlier level was: compared with 2022. */
  readonly compared: boolean;
  /** Whether the figure that it stands behind is what the comparison holds against: more than the 300 of 2019. */
  readonly ofOwner: boolean;
  /** Whether it is the day on which something was announced. */
  readonly announced: boolean;
  /** Whether it only looks back, in the past perfect: what follows its sentence does not speak of it. */
  readonly background: boolean;
  /** Whether it lies ahead of the publication. */
  readonly ahead: boolean;
}

/** The year, month or day with which a stretch that runs to the publication begins: since August 2024, when 95 were killed. */
export function beginningOf({ span, reason }: DatedMark): Span {
  const [year, month] = [Number(span.first.slice(0, 4)), Number(span.first.slice(5, 7))];
  if (reason === 'year') return yearSpan(year);
  return reason === 'period' ? monthsSpan(year, month) : daySpan(span.first);
}
