import { tokenAt, wordAt } from '#core/numerals';
import { periodOf, shiftYears, type Span } from './calendar.js';
import type { Candidate } from './candidate.js';
import { isWord, type Manuscript, wordSet } from './manuscript.js';
import type { TimeMark } from './time-mark.js';

/** The days a figure speaks of, and whether its own clause says so. */
export interface Period {
  readonly period: string | null;
  readonly basis: 'stated' | 'inferred' | null;
}

/** A mark with its days. */
type Dated = TimeMark & { readonly span: Span };

const compareWords = wordSet('qu que مقابل عوض مقارنه قياسا بدل contre against versus compared rapport than previous');
const compareReach = 6;
const ownReach = 7;
/** A leading mark so near behind a trailing one still opens the report. */
const openingTokens = 40;
const clauseStops = /[،,;؛()]/u;
const sentenceStops = /[.؛;:]/u;

/** Gives each figure its period: its own mark's, its sentence's, its paragraph's, or the report's. */
export class PeriodResolver {
  private readonly marks: readonly Dated[];
  private readonly bySentence = new Map<number, Dated[]>();
  private readonly topical: ReadonlySet<Dated>;
  private readonly report: Span | null;
  /** What each sentence speaks of where it says so itself. */
  private readonly topics = new Map<number, Span>();

  constructor(
    private readonly manuscript: Manuscript,
    marks: readonly TimeMark[],
  ) {
    this.marks = marks.filter((mark): mark is Dated => mark.span !== null);
    for (const mark of this.marks) {
      const sentence = this.sentenceAt(mark.first);
      const known = this.bySentence.get(sentence);
      if (known === undefined) this.bySentence.set(sentence, [mark]);
      else known.push(mark);
    }
    this.topical = new Set(this.marks.filter((mark) => this.mayBeTopic(mark)));
    this.report = this.findReport();
    for (const mark of this.marks) {
      const sentence = this.sentenceAt(mark.first);
      const known = this.topics.get(sentence);
      const better =
        known === undefined ||
        (known.first === known.last && mark.span.first !== mark.span.last && mark.reason !== 'date');
      if (better && this.isTopic(mark) && !this.trails(mark)) this.topics.set(sentence, mark.span);
    }
  }

  /** @param earlier whether the figure is the earlier level of a comparison */
  resolve(candidate: Candidate, earlier: boolean, target = false): Period {
    const horizon = target ? this.horizonOf(candidate) : null;
    if (horizon !== null) return { period: periodOf(horizon), basis: 'stated' };
    const base = this.baseOf(candidate);
    const own = this.ownMark(candidate, earlier);
    if (own !== null) {
      const span = this.spanOf(own, base);
      if (span !== null) return { period: periodOf(span), basis: 'stated' };
    }
    if (base === null) return { period: null, basis: null };
    const stated = !earlier && this.topics.has(candidate.sentence);
    return { period: periodOf(earlier ? shiftYears(base, -1) : base), basis: stated ? 'stated' : 'inferred' };
  }

  private sentenceAt = (token: number): number => this.manuscript.sentenceOf[token] ?? 0;

  private isTopic(mark: Dated): boolean {
    return this.topical.has(mark);
  }

  private marksIn(sentence: number): readonly Dated[] {
    return this.bySentence.get(sentence) ?? [];
  }

  private mayBeTopic(mark: Dated): boolean {
    if (mark.role === 'same' || mark.role === 'previous' || this.compares(mark)) return false;
    const { published } = this.manuscript;
    return published === null || mark.span.first <= published;
  }

  private spanOf(mark: Dated, base: Span | null): Span | null {
    if (mark.role === 'plain' || mark.role === 'open') return mark.span;
    if (base === null) return null;
    if (mark.role === 'previous') return shiftYears(base, -1);
    return shiftYears(base, Number(mark.span.first.slice(0, 4)) - Number(base.first.slice(0, 4)));
  }

  /** What the figure's sentence speaks of: the last topic before it, else the sentence's, its paragraph's, the report's. */
  private baseOf({ draft, sentence }: Candidate): Span | null {
    const before = this.marksIn(sentence).filter(
      (mark) => mark.first < draft.first && this.isTopic(mark) && !this.trails(mark),
    );
    return before.at(-1)?.span ?? this.topics.get(sentence) ?? this.paragraphTopic(sentence) ?? this.report;
  }

  /** A mark behind a figure in its clause belongs to that figure: 1.112 خلال 2022. */
  private trails(mark: Dated): boolean {
    const { tokens } = this.manuscript;
    for (let back = 1; back <= 3; back += 1) {
      const token = tokens[mark.first - back];
      if (token === undefined || token.kind === 'sign') return false;
      if (token.kind === 'digits') return true;
    }
    return false;
  }

  private paragraphTopic(sentence: number): Span | null {
    const { openings, tokens } = this.manuscript;
    for (let earlier = sentence - 1; earlier >= 0; earlier -= 1) {
      const opening = openings[earlier + 1] ?? 0;
      if (tokenAt(tokens, opening).gap.includes('\n') ?? true) return null;
      const topic = this.topics.get(earlier);
      const aside = topic?.first === topic?.last && this.report !== null && this.report.first !== this.report.last;
      if (topic !== undefined && !aside) return topic;
    }
    return null;
  }

  /** A goal is for the time ahead that its sentence names. */
  private horizonOf({ sentence }: Candidate): Span | null {
    const { published } = this.manuscript;
    const ahead = this.marksIn(sentence).filter((mark) => published === null || mark.span.last > published);
    return ahead.at(-1)?.span ?? null;
  }

  /** A mark right behind the figure in its clause. */
  private ownMark({ draft, to, sentence }: Candidate, earlier: boolean): Dated | null {
    if (wordAt(this.manuscript.tokens, draft.first - 1) === '(') {
      const bracketed = this.marksIn(sentence).find(({ next }) => next === draft.first - 1);
      if (bracketed !== undefined && this.compares(bracketed)) return bracketed;
    }
    const mark = this.marksIn(sentence).find(
      ({ first }) => first >= draft.next && first < Math.min(to, draft.next + ownReach),
    );
    if (mark === undefined) return null;
    const between = this.manuscript.tokens.slice(draft.next, mark.first);
    if (between.some(({ kind, folded }) => kind === 'sign' && clauseStops.test(folded))) return null;
    if (
      !earlier &&
      (mark.role === 'previous' || mark.role === 'same' || between.some((token) => isWord(token, wordSet('عن from'))))
    )
      return null;
    return between.some((token) => isWord(token, compareWords)) ? null : mark;
  }

  private compares(mark: TimeMark): boolean {
    for (let back = 1; back <= compareReach; back += 1) {
      const token = this.manuscript.tokens[mark.first - back];
      if (token === undefined || sentenceStops.test(token.folded)) return false;
      if (isWord(token, compareWords)) return true;
    }
    return (
      isWord(this.manuscript.tokens[mark.first - 1], wordSet('عن من')) &&
      isWord(this.manuscript.tokens[mark.first - 2], wordSet('حصيله'))
    );
  }

  /** The report's period is what its first dated sentence speaks of; a stretch of days beats the day of the announcement. */
  private findReport(): Span | null {
    const topics = this.marks.filter((mark) => this.isTopic(mark));
    const leading = topics.filter((mark) => !this.trails(mark));
    const plain =
      leading.length > 0 && (leading[0]?.first ?? 0) < (topics[0]?.first ?? 0) + openingTokens ? leading : topics;
    const [first] = plain;
    const { published } = this.manuscript;
    if (first === undefined) return published === null ? null : { first: published, last: published };
    const opening = plain.filter((mark) => this.sentenceAt(mark.first) <= this.sentenceAt(first.first) + 1);
    const stretch = opening.find(({ span }) => span.first !== span.last);
    return (stretch ?? first).span;
  }
}
