import { periodOf, shiftYears, type Span } from './calendar.js';
import type { Candidate } from './candidate.js';
import { isWord, type Manuscript, wordSet } from './manuscript.js';
import type { TimeMark } from './time-marks.js';

/** The days a figure speaks of, and whether its own clause says so. */
export interface Period {
  readonly period: string | null;
  readonly basis: 'stated' | 'inferred' | null;
}

export const against = wordSet('مقابل عوض بدل مقارنه contre against versus compared بعد par');
const stopsBefore = /[.؛;:]/u;

/** Gives each figure its period: its own mark, its sentence's, or that of the report. */
export class PeriodResolver {
  private readonly report: Span | null;

  constructor(
    private readonly manuscript: Manuscript,
    private readonly marks: readonly TimeMark[],
  ) {
    this.report = this.findReport();
  }

  /** @param earlier whether the figure is the earlier level of a comparison */
  resolve(candidate: Candidate, earlier: boolean): Period {
    const own = this.ownMark(candidate);
    const base = this.sentenceSpan(candidate) ?? this.report;
    if (own !== null) return { period: periodOf(this.spanOf(own, base)), basis: 'stated' };
    if (base === null) return { period: null, basis: null };
    const span = earlier ? shiftYears(base, -1) : base;
    return { period: periodOf(span), basis: this.sentenceSpan(candidate) === null || earlier ? 'inferred' : 'stated' };
  }

  private spanOf(mark: TimeMark, base: Span | null): Span {
    const span = mark.span ?? { first: '', last: '' };
    if (mark.role !== 'same' || base === null) return span;
    return shiftYears(base, Number(span.first.slice(0, 4)) - Number(base.first.slice(0, 4)));
  }

  /** A mark right behind the figure in its clause: 448 سنة 2022. */
  private ownMark({ draft, to }: Candidate): TimeMark | null {
    const reach = 6;
    const mark = this.marks.find(
      ({ first, span }) => span !== null && first >= draft.next && first < Math.min(to, draft.next + reach),
    );
    if (mark === undefined) return null;
    const between = this.manuscript.tokens.slice(draft.next, mark.first);
    if (between.some(({ kind, folded }) => kind === 'sign' && /[،,;؛()]/u.test(folded))) return null;
    return between.some((token) => isWord(token, compareWords)) ? null : mark;
  }

  /** The last mark before the figure in its sentence that is not a comparison's. */
  private sentenceSpan({ draft, sentence }: Candidate): Span | null {
    const before = this.marks.filter(
      ({ first, span }) => span !== null && first < draft.first && this.manuscript.sentenceOf[first] === sentence,
    );
    const chosen = before.filter((mark) => !this.compares(mark)).at(-1);
    return chosen?.span ?? null;
  }

  private compares(mark: TimeMark): boolean {
    if (mark.role === 'same') return true;
    for (let back = 1; back <= 6; back += 1) {
      const token = this.manuscript.tokens[mark.first - back];
      if (token === undefined || stopsBefore.test(token.folded)) return false;
      if (isWord(token, compareWords)) return true;
    }
    return false;
  }

  private findReport(): Span | null {
    const plain = this.marks.filter((mark) => mark.span !== null && mark.role !== 'same' && !this.compares(mark));
    const { published } = this.manuscript;
    const past = plain.filter(({ span }) => published === null || (span?.first ?? '') <= published);
    const longest = past.find(({ reason, first }) => reason !== 'date' || (this.manuscript.sentenceOf[first] ?? 0) > 0);
    const chosen = longest ?? past[0];
    if (chosen?.span !== undefined && chosen.span !== null) return chosen.span;
    return published === null ? null : { first: published, last: published };
  }
}

const compareWords = wordSet('مقابل عوض مقارنه قياسا contre against versus compared rapport عن than previous');
