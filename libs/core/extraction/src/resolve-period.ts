import { daysIn, periodOf, shiftYears, type Span, stepBack, yearSpan } from './calendar.js';
import type { Candidate } from './candidate.js';
import { CarriedTimes } from './carried-times.js';
import type { Judged } from './change-cue.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import type { DatedMark } from './dated-mark.js';
import { placeMarks } from './period-marks.js';
import { EarlierTimes } from './earlier-times.js';
import { returnsToEvent } from './event-frame.js';
import { OwnMarks } from './own-marks.js';
import { findReport } from './report-period.js';
import { type FoundTime, SentenceTimes } from './sentence-times.js';
import { standsLong, standsToday, StandingTimes } from './standing-times.js';
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

const yearLength = 4;
/** So near before a figure a time ahead says when it will be. */
const aheadReach = 4;
const respectively = wordSet('توالي التوالي ترتيب الترتيب تباعا respectively respectivement');

/** Gives each figure its period: its own mark's, its clause's, its sentence's, its paragraph's, or the report's. */
export class PeriodResolver {
  private readonly times: SentenceTimes;
  private readonly carried: CarriedTimes;
  private readonly standing: StandingTimes;
  private readonly earlier: EarlierTimes;
  private readonly marks: OwnMarks;
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
    this.marks = new OwnMarks(manuscript, this.times);
    this.standing = new StandingTimes(manuscript, this.times);
    this.earlier = new EarlierTimes(this.times, {
      find: (index) => this.find(index),
      settle: (index, found) => this.found.set(index, found),
      markOf: (index) => this.marks.of(index),
      around: (candidate, index) => this.baseOf(candidate, index),
    });
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
    const found = this.dayOf(this.look(index));
    this.found.set(index, found);
    return found;
  }

  /** A boat burnt earlier this week … on Monday: the week was the day. */
  private dayOf(found: FoundTime | null): FoundTime | null {
    const { report } = this.carried;
    if (report?.vague === undefined || found?.mark?.first !== report.vague.first) return found;
    return { ...found, span: report.span, rule: report.rule, mark: report.mark };
  }

  private look(index: number): FoundTime | null {
    const candidate = this.candidates[index];
    const link = this.links[index];
    if (candidate === undefined || link === undefined) return null;
    const now = this.standing.now(candidate);
    if (now !== null && link.comparedTo === null && this.marks.of(index) === null) return now;
    const horizon = this.judgements[index]?.kind === 'target' ? this.horizonOf(candidate, index) : null;
    if (horizon !== null) return horizon;
    if (link.earlier) return this.earlier.of(candidate, index, link);
    return this.ownOf(index) ?? this.tiedOf(candidate, index, link) ?? this.baseOf(candidate, index);
  }

  /** A mark right behind the figure, or behind the list in which it stands. */
  private ownOf(index: number): FoundTime | null {
    const mark = this.marks.of(index);
    if (mark === null || (mark.compared && !mark.ofOwner) || mark.role === 'previous' || mark.role === 'same')
      return null;
    return {
      span: this.endOfChange(mark, index) ?? this.times.closed(mark),
      stated: true,
      rule: 'time behind the figure',
      mark,
    };
  }

  /** Up 24 per cent between 2015 and 2016: a change between two years is the later one's. */
  private endOfChange({ ends }: DatedMark, index: number): Span | null {
    const kind = this.judgements[index]?.kind;
    if (ends === undefined || (kind !== 'change' && kind !== 'change_percent')) return null;
    const [start, end] = ends.map((span) => periodOf(span));
    return start?.length === yearLength && end?.length === yearLength && Number(end) === Number(start) + 1
      ? ends[1]
      : null;
  }

  /** A part is of its whole's time, and a change of the level's that it leads to. */
  private tiedOf(own: Candidate, index: number, link: Links): FoundTime | null {
    const tied = link.partOf ?? (link.comparedTo === null ? null : link.later);
    const other = this.candidates[tied ?? -1];
    if (other === undefined || tied === null || tied >= index) return null;
    if (this.times.leading(own, other.draft.next) !== null) return null;
    const behind = link.partOf === null ? null : this.times.behind(own);
    if (behind !== null)
      return { span: this.times.closed(behind), stated: true, rule: 'time behind the part', mark: behind };
    const found = this.find(tied);
    const rule = link.partOf === null ? 'as the level that changed' : 'as its whole';
    return found === null ? null : { ...found, rule };
  }

  private baseOf(candidate: Candidate, index: number): FoundTime | null {
    const base = this.timeAround(candidate, index);
    const leads = (mark: DatedMark): boolean =>
      (mark.role === 'previous' || mark.role === 'same') &&
      mark.owner === null &&
      (!mark.compared || this.times.tells(mark, candidate.draft.first)) &&
      !mark.background &&
      mark.first < candidate.draft.first &&
      (this.times.frames(mark) || (mark.first >= candidate.from && !this.isAsideOf(mark, candidate)));
    const back = this.times.marksIn(candidate.sentence).findLast(leads);
    // « Un an plus tôt, en 2022 » names the year itself.
    if (back === undefined || base === null || (base.mark?.first ?? 0) > back.first) return base;
    if (back.role === 'same') {
      const years = Number(back.span.first.slice(0, 4)) - Number(base.span.first.slice(0, 4));
      return { span: shiftYears(base.span, years), stated: true, rule: 'same days of another year', mark: back };
    }
    const step = back.step ?? { unit: 'year', count: 1 };
    return {
      span: back.own === true ? back.span : stepBack(base.span, step),
      stated: true,
      rule: 'so long before',
      mark: back,
    };
  }

  /** An inquiry opened two years ago, puts at 60 tonnes …: a time so long ago that a comma shuts in is no time of the figure. */
  private isAsideOf({ own, next }: DatedMark, { draft }: Candidate): boolean {
    return (
      own === true &&
      this.manuscript.tokens.slice(next, draft.first).some(({ folded }) => folded === ',' || folded === '،')
    );
  }

  private timeAround(candidate: Candidate, index: number): FoundTime | null {
    const { times, carried } = this;
    const leading = times.leading(candidate);
    if (leading !== null && times.isDeed(leading, candidate)) {
      const deed = times.deed(candidate);
      if (deed !== null) return { span: times.closed(deed), stated: true, rule: 'time of the deed', mark: deed };
    }
    if (leading !== null) {
      const mark = times.sinceThen(leading);
      return { span: times.closed(mark), stated: true, rule: 'time before the figure in its sentence', mark };
    }
    return (
      this.aheadOf(candidate) ??
      this.goesOnStanding(candidate, index) ??
      this.sentenceMain(candidate, index) ??
      times.late(candidate, (mark) => carried.isAnniversary(mark)) ??
      this.standing.today(candidate, this.judgements[index], carried.around(candidate.sentence)) ??
      this.standing.standing(candidate, carried.reportFor(candidate.sentence)) ??
      this.standing.allotment(candidate, this.judgements[index]) ??
      this.eventAgain(candidate) ??
      carried.before(candidate.sentence) ??
      carried.reportFor(candidate.sentence)
    );
  }

  /** Behind a day in court or of a statement the story comes back to its event: six were killed in the attack. */
  private eventAgain({ sentence }: Candidate): FoundTime | null {
    const { report } = this.carried;
    const last = this.carried.before(sentence);
    if (report === null || report.span.first !== report.span.last || last?.span.first !== last?.span.last) return null;
    return returnsToEvent(this.manuscript, sentence) ? { ...report, rule: 'day of the event' } : null;
  }

  /** Qui annonce pour 2025 1 500 gendarmes de plus: what a time ahead right before a figure says of it. */
  private aheadOf({ draft, sentence, from }: Candidate): FoundTime | null {
    const { clauseOf } = this.manuscript;
    const mark = this.times
      .marksIn(sentence)
      .findLast(({ first, owner, ahead }) => ahead && owner === null && first >= from && first < draft.first);
    if (mark === undefined || clauseOf[mark.first] !== clauseOf[draft.first] || mark.compared) return null;
    return draft.first - mark.next > aheadReach ? null : { span: mark.span, stated: true, rule: 'time ahead', mark };
  }

  /** Il nous faudrait 650 agents et 40 camions; 1 058 policiers sur un cadre de 1 254: what stands goes on in its sentence. */
  private goesOnStanding({ sentence, draft }: Candidate, index: number): FoundTime | null {
    const { clauseOf } = this.manuscript;
    const last = this.candidates[index - 1];
    if (last?.sentence !== sentence || this.marks.of(index) !== null) return null;
    const found = this.find(index - 1);
    const sameClause = clauseOf[last.draft.first] === clauseOf[draft.first];
    return found?.rule === standsToday || (found?.rule === standsLong && sameClause) ? found : null;
  }

  /** What an earlier clause of the sentence said of its main figure holds on: 500 قضية سنة 2023، وأوقفت 300 شخص; an operation on 14 May, in which 35 kilos were seized. */
  private sentenceMain({ sentence, draft }: Candidate, index: number): FoundTime | null {
    for (let at = index - 1; this.candidates[at]?.sentence === sentence; at -= 1) {
      const link = this.links[at];
      const follows =
        this.manuscript.clauseOf[this.candidates[at]?.draft.first ?? -1] === this.manuscript.clauseOf[draft.first];
      if (link?.partOf !== null || link.earlier || (this.judgements[at]?.kind === 'target' && !follows)) continue;
      const found = this.ownOf(at);
      const mark = this.marks.of(at);
      if (found !== null && mark?.announced === false && mark.role !== 'that')
        return { ...found, rule: 'time of the figure before it in its sentence' };
    }
    return null;
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
    const own = this.marks.of(index);
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
