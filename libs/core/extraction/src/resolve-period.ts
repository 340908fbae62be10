import { wordAt } from '#core/numerals';
import { addDays, daysIn, daySpan, periodOf, shiftYears, type Span, stepBack, yearSpan } from './calendar.js';
import type { Candidate } from './candidate.js';
import { CarriedTimes } from './carried-times.js';
import type { Judged } from './change-cue.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import { type DatedMark, placeMarks } from './period-marks.js';
import { findReport } from './report-period.js';
import { type FoundTime, SentenceTimes } from './sentence-times.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** The days a figure speaks of, whether its own sentence says so, and by which rule. */
export interface Period {
  readonly period: string | null;
  readonly basis: 'stated' | 'inferred' | null;
  readonly rule: string;
  /** The mark that it went by. */
  readonly mark: { readonly first: number; readonly next: number } | null;
}

const rangeJoints = new Set(['الي', 'و', 'a', 'et', 'to', 'and', '-', '–']);
/** Verbs of what stands rather than happens. */
const standingVerbs = wordSet('تمتد يمتد تتوفر يتوفر يشتغل compte dispose etend emploie coute costs employs');
/** A report of more days is periodical, and what it says stands at its end. */
const standingReportDaysMax = 10;
const endWords = wordSet('نهايتي متمي');
const respectively = wordSet('توالي التوالي ترتيب الترتيب تباعا respectively respectivement');

/** Gives each figure its period: its own mark's, its clause's, its sentence's, its paragraph's, or the report's. */
export class PeriodResolver {
  private readonly times: SentenceTimes;
  private readonly carried: CarriedTimes;
  private readonly found = new Map<number, FoundTime | null>();

  constructor(
    private readonly manuscript: Manuscript,
    marks: readonly TimeMark[],
    private readonly candidates: readonly Candidate[],
    private readonly links: readonly Links[],
    private readonly judgements: readonly Judged[],
    titleSpan: Span | null,
  ) {
    const placed = placeMarks(manuscript, marks, candidates, links, judgements);
    this.times = new SentenceTimes(manuscript, placed, candidates, links, judgements);
    const topics = placed.filter((mark) => this.times.isTopical(mark) && !mark.background);
    const withFigures = new Set(candidates.map(({ sentence }) => sentence));
    this.carried = new CarriedTimes(this.times, findReport(manuscript, topics, placed, withFigures, titleSpan));
    this.shareRespectively();
  }

  /** What the text as a whole speaks of. */
  get report(): Span | null {
    return this.carried.report?.span ?? null;
  }

  /** Whether a figure is of the days that the whole text is of. */
  isReports(index: number): boolean {
    const [own, report] = [this.find(index)?.span, this.report];
    return (
      own === undefined ||
      report === null ||
      (own.first <= report.last && daysIn(own) <= Math.max(1, 2 * daysIn(report)))
    );
  }

  resolve(index: number): Period {
    const found = this.find(index);
    if (found === null) return { period: null, basis: null, rule: 'no time is told', mark: null };
    const { span, stated, rule, mark } = found;
    return { period: periodOf(span), basis: stated ? 'stated' : 'inferred', rule, mark };
  }

  private find(index: number): FoundTime | null {
    const known = this.found.get(index);
    if (known !== undefined) return known;
    this.found.set(index, null);
    const found = this.look(index);
    this.found.set(index, found);
    return found;
  }

  private look(index: number): FoundTime | null {
    const candidate = this.candidates[index];
    const link = this.links[index];
    if (candidate === undefined || link === undefined) return null;
    const horizon = this.judgements[index]?.kind === 'target' ? this.horizonOf(candidate, index) : null;
    if (horizon !== null) return horizon;
    if (link.earlier) return this.earlierOf(candidate, index, link);
    return this.ownOf(index) ?? this.tiedOf(candidate, index, link) ?? this.baseOf(candidate, index);
  }

  /** A mark right behind the figure, or behind the list in which it stands. */
  private ownOf(index: number): FoundTime | null {
    const mark = this.ownMark(index);
    if (mark === null || mark.compared || mark.role === 'previous' || mark.role === 'same') return null;
    return { span: this.times.closed(mark), stated: true, rule: 'time behind the figure', mark };
  }

  private ownMark(index: number): DatedMark | null {
    const candidate = this.candidates[index];
    if (candidate === undefined) return null;
    const marks = this.times.marksIn(candidate.sentence);
    const bracket = candidate.draft.first - 1;
    const bracketed = marks.find(({ next, compared }) => compared && next === bracket);
    if (bracketed !== undefined && wordAt(this.manuscript.tokens, bracket) === '(') return bracketed;
    return marks.find(({ owner }) => owner === index) ?? this.sharedMark(candidate, index, marks);
  }

  /** 17 officers and 9 fans on Sunday: the mark behind the last of a list is every member's that no mark leads. */
  private sharedMark(candidate: Candidate, index: number, marks: readonly DatedMark[]): DatedMark | null {
    const { clauseOf } = this.manuscript;
    const clause = clauseOf[candidate.draft.first];
    const led = this.times.leading(candidate);
    if ((led !== null && clauseOf[led.first] === clause) || this.links[index]?.earlier === true) return null;
    for (let at = index + 1; at < this.candidates.length; at += 1) {
      const follower = this.candidates[at];
      if (follower === undefined || this.links[at]?.earlier === true) return null;
      if (clauseOf[follower.draft.first] !== clause || (!follower.listed && !this.isRangeEnd(at))) return null;
      const shared = marks.find(({ owner }) => owner === at);
      if (shared !== undefined) return shared;
    }
    return null;
  }

  private isRangeEnd(index: number): boolean {
    const [start, end] = [this.candidates[index - 1], this.candidates[index]];
    if (start === undefined || end === undefined || end.draft.first - start.draft.next > 2) return false;
    return rangeJoints.has(wordAt(this.manuscript.tokens, end.draft.first - 1));
  }

  /** A part is of its whole's time, and a change of the level's that it leads to. */
  private tiedOf(own: Candidate, index: number, link: Links): FoundTime | null {
    const tied = link.partOf ?? (link.comparedTo === null ? null : link.later);
    const other = this.candidates[tied ?? -1];
    if (other === undefined || tied === null || tied >= index) return null;
    if (this.times.leading(own, other.draft.next) !== null) return null;
    const found = this.find(tied);
    const rule = link.partOf === null ? 'as the level that changed' : 'as its whole';
    return found === null ? null : { ...found, rule };
  }

  /** The earlier level: its own mark's days, or the same days a year before. */
  private earlierOf(candidate: Candidate, index: number, link: Links): FoundTime | null {
    const split = this.splitRange(link, index);
    if (split !== null) return split;
    const base = link.later === null ? this.baseOf(candidate, index) : this.find(link.later);
    const mark = this.ownMark(index) ?? this.comparedBefore(candidate);
    const span = mark === null ? null : spanAgainst(mark, base?.span ?? null);
    if (mark !== null && span !== null) return { span, stated: true, rule: 'time of the earlier level', mark };
    if (base === null) return null;
    return { ...base, span: shiftYears(base.span, -1), stated: false, rule: 'a year before the later level' };
  }

  /** بين نهايتي 2022 و2023 behind a move: the first level is of the first end, the second of the second. */
  private splitRange(link: Links, index: number): FoundTime | null {
    const range = link.later === index + 1 ? this.ownMark(index + 1) : null;
    if (range?.ends === undefined) return null;
    const day = isWord(this.manuscript.tokens[range.first - 1], endWords);
    const [start, end] = day ? [daySpan(range.ends[0].last), daySpan(range.ends[1].last)] : range.ends;
    this.found.set(index + 1, { span: end, stated: true, rule: 'end of the range', mark: range });
    return { span: start, stated: true, rule: 'start of the range', mark: range };
  }

  /** Than in 2019, 1,695; عن الشهر الذي سبقه، حين قتل 94: a compared mark between the level before and this one. */
  private comparedBefore({ draft, sentence, from }: Candidate): DatedMark | null {
    const compares = ({ first, compared, role }: DatedMark): boolean =>
      first >= from && first < draft.first && (compared || role === 'previous');
    return this.times.marksIn(sentence).findLast(compares) ?? null;
  }

  private baseOf(candidate: Candidate, index: number): FoundTime | null {
    const base = this.timeAround(candidate, index);
    const leads = ({ role, owner, compared, first }: DatedMark): boolean =>
      role === 'previous' && owner === null && !compared && first < candidate.draft.first && first >= candidate.from;
    const back = this.times.marksIn(candidate.sentence).findLast(leads);
    // « Un an plus tôt, en 2022 » names the year itself.
    if (back === undefined || base === null || (base.mark?.first ?? 0) > back.first) return base;
    const step = back.step ?? { unit: 'year', count: 1 };
    return { span: stepBack(base.span, step), stated: true, rule: 'so long before', mark: back };
  }

  private timeAround(candidate: Candidate, index: number): FoundTime | null {
    const { times, carried } = this;
    const leading = times.leading(candidate);
    if (leading !== null) {
      const mark = times.sinceThen(leading);
      return { span: times.closed(mark), stated: true, rule: 'time before the figure in its sentence', mark };
    }
    return (
      this.sentenceMain(candidate, index) ??
      times.late(candidate) ??
      this.standing(candidate) ??
      carried.before(candidate.sentence) ??
      carried.reportFor(candidate.sentence)
    );
  }

  /** What an earlier clause of the sentence said of its main figure holds on: 500 قضية سنة 2023، وأوقفت 300 شخص; an operation on 14 May, in which 35 kilos were seized. */
  private sentenceMain({ sentence }: Candidate, index: number): FoundTime | null {
    for (let at = index - 1; this.candidates[at]?.sentence === sentence; at -= 1) {
      const link = this.links[at];
      if (link?.partOf !== null || link.earlier || this.judgements[at]?.kind === 'target') continue;
      const found = this.ownOf(at);
      if (found?.mark?.role === 'plain') return { ...found, rule: 'time of the figure before it in its sentence' };
    }
    return null;
  }

  /** A network that extends over 1,800 km does so today, whatever days the news is of. */
  private standing({ draft, from, sentence }: Candidate): FoundTime | null {
    const { published, tokens } = this.manuscript;
    const report = this.carried.reportFor(sentence)?.span;
    if (published === null || report === undefined || addDays(report.first, standingReportDaysMax) < report.last)
      return null;
    const endsMonth = addDays(report.last, 1).endsWith('-01');
    if (endsMonth || !tokens.slice(from, draft.first).some((token) => isWord(token, standingVerbs))) return null;
    return { span: daySpan(published), stated: false, rule: 'what stands today', mark: null };
  }

  /** 18 و27 جثة على التوالي behind two months: the first figure is of the first month. */
  private shareRespectively(): void {
    const { openings, tokens } = this.manuscript;
    for (const sentence of this.times.dated) {
      const words = tokens.slice(openings[sentence] ?? 0, openings[sentence + 1] ?? tokens.length);
      if (!words.some((token) => isWord(token, respectively))) continue;
      const [marks, figures] = [this.times.marksIn(sentence), this.times.figuresIn(sentence)];
      if (figures.length !== marks.length || marks.some(({ owner }) => owner !== null)) continue;
      for (const [order, mark] of marks.entries())
        this.found.set(figures[order] ?? -1, { span: mark.span, stated: true, rule: 'respectively', mark });
    }
  }

  /** A goal is for the time ahead that its sentence names: its own, the next behind it, else the last before it. */
  private horizonOf({ sentence, draft }: Candidate, index: number): FoundTime | null {
    const { published } = this.manuscript;
    const own = this.ownMark(index);
    const ahead = ({ span }: DatedMark): boolean => published === null || span.last > published;
    if (own !== null && !own.compared && own.role === 'plain' && !ahead(own)) return null;
    const marks = this.times.marksIn(sentence).filter(ahead);
    const mark = marks.find(({ first }) => first >= draft.next) ?? marks.at(-1);
    if (mark === undefined) return null;
    const yearEnd = mark.span.first === mark.span.last && mark.span.last.endsWith('-12-31');
    const span = yearEnd ? yearSpan(Number(mark.span.last.slice(0, 4))) : mark.span;
    return { span, stated: true, rule: 'time ahead', mark };
  }
}

/** The days that a mark of an earlier level means, by the later level's days. */
function spanAgainst(mark: DatedMark, base: Span | null): Span | null {
  if (mark.role === 'plain' || mark.role === 'open' || mark.role === 'that') return mark.span;
  if (base === null) return null;
  if (mark.role === 'previous') return stepBack(base, mark.step ?? { unit: 'year', count: 1 });
  return shiftYears(base, Number(mark.span.first.slice(0, 4)) - Number(base.first.slice(0, 4)));
}
