import { tokenAt, wordAt } from '#core/numerals';
import type { Span } from './calendar.js';
import type { DatedMark } from './period-marks.js';
import type { FoundTime, SentenceTimes } from './sentence-times.js';

/** What each sentence hands on to the next of its paragraph, and what the report speaks of by then. */
export class CarriedTimes {
  private readonly carried = new Map<number, FoundTime | null>();
  private readonly reports = new Map<number, FoundTime | null>();

  constructor(
    private readonly times: SentenceTimes,
    readonly report: FoundTime | null,
  ) {
    this.carry();
  }

  /** What the paragraph has set for a sentence. */
  before(sentence: number): FoundTime | null {
    return this.carried.get(sentence - 1) ?? null;
  }

  reportFor(sentence: number): FoundTime | null {
    return this.reports.get(sentence) ?? this.report;
  }

  /** One day inside a longer report is an aside, unless the report ends that day. */
  isAside({ first, last }: Span): boolean {
    const report = this.report?.span;
    return report !== undefined && first === last && report.first !== report.last && last !== report.last;
  }

  private carry(): void {
    const { openings, tokens } = this.times.manuscript;
    let report = this.report;
    for (let sentence = 0; sentence < openings.length; sentence += 1) {
      const opens = tokenAt(tokens, openings[sentence] ?? 0).gap.includes('\n');
      if (this.turnsBack(sentence, opens)) this.carried.set(sentence - 1, report);
      const { topic, framed } = this.topicOf(sentence, opens);
      if (opens && framed && topic !== null && this.holds(topic.span))
        report = { ...topic, rule: 'time of the report' };
      this.reports.set(sentence, report);
      const closes = tokenAt(tokens, openings[sentence + 1] ?? Infinity).gap.includes('\n');
      this.carried.set(sentence, closes ? null : (topic ?? (opens ? null : this.before(sentence))));
    }
  }

  /** Whether a time is as long as the report's or longer: then what follows speaks of it. */
  private holds({ first, last }: Span): boolean {
    const report = this.report?.span;
    return report !== undefined && first <= report.first && last >= report.last;
  }

  /** A paragraph's first sentence sets its time; a later one does by the words that it begins with. */
  private topicOf(sentence: number, opens: boolean): { topic: FoundTime | null; framed: boolean } {
    const { times } = this;
    const marks = times
      .marksIn(sentence)
      .filter((mark) => times.isTopical(mark) && !mark.background && mark.role !== 'open');
    const framing = marks.find((mark) => mark.owner === null && times.frames(mark));
    const main = this.mainMark(sentence, marks);
    const dated = framing ?? (opens || this.isReports(main) ? main : undefined);
    if (dated === undefined) return { topic: null, framed: false };
    const mark = times.sinceThen(dated);
    const span = times.closed(mark);
    const topic = this.isAside(span) ? null : { span, stated: false, rule: 'time of its paragraph', mark };
    return { topic, framed: framing !== undefined };
  }

  /** Whether a time is the whole report's: behind an aside the paragraph comes back to it. */
  private isReports(mark: DatedMark | undefined): boolean {
    const report = this.report?.span;
    return mark !== undefined && mark.span.first === report?.first && mark.span.last === report.last;
  }

  /** أما الأمن العام فرحّل …: another subject does not speak of the one month that the paragraph began with. */
  private turnsBack(sentence: number, opens: boolean): boolean {
    const { openings, tokens } = this.times.manuscript;
    const carried = this.before(sentence)?.span;
    const report = this.report?.span;
    if (opens || carried === undefined || report === undefined || wordAt(tokens, openings[sentence] ?? 0) !== 'اما')
      return false;
    return carried.first >= report.first && carried.last <= report.last;
  }

  /** The time of what a sentence is mainly about: its first level and its list, not parts, nor what they are compared with. */
  private mainMark(sentence: number, marks: readonly DatedMark[]): DatedMark | undefined {
    const { candidates, links, manuscript } = this.times;
    const main = this.times.figuresIn(sentence).find((index) => links[index]?.earlier !== true);
    const clause = main === undefined ? undefined : manuscript.clauseOf[candidates[main]?.draft.first ?? -1];
    return marks.find(({ owner, first }) => {
      const own = manuscript.clauseOf[first] ?? 0;
      if (owner === null) return clause === undefined || own <= clause;
      const link = links[owner];
      return link?.partOf === null && !link.earlier && own === clause;
    });
  }
}
