import { matchForward, tokenAt, wordAt } from '#core/numerals';
import { daysIn, shiftYears, type Span } from './calendar.js';
import type { DatedMark } from './dated-mark.js';
import type { ReportPeriod } from './report-period.js';
import type { FoundTime, SentenceTimes } from './sentence-times.js';
import { saysNow } from './standing-times.js';
import { isWord, wordSet } from './word-sets.js';

/** Phrases with which a sentence turns to another body. */
const otherSubjects: ReadonlyMap<string, true> = new Map(
  'من جانبها,من جانبه,من جهتها,من جهته,من ناحيتها,من ناحيته,for its part,for their part,pour sa part,pour leur part,de son cote,de leur cote,quant a la,quant au,quant aux'
    .split(',')
    .map((phrase) => [phrase, true] as const),
);
const newsDaysMax = 3;
const reviewDaysMin = 25;
const pronouns = wordSet('they he she it these this that both ils elles il elle celui celle ceux cela');
/** The same speaker goes on. */
const goesOnSaying = new Set(
  'واضاف واضافت وذكر وذكرت واوضح واوضحت وتابع وتابعت وبين وبينت واشار واشارت وزاد وزادت ولفت ولفتت واكد واكدت'.split(
    ' ',
  ),
);
const anaphors = wordSet('نفسها نفسه ذاتها ذاته المذكوره المذكور meme memes same');
const furtherWords = wordSet('ailleurs outre moreover further separately meanwhile');
/** Words with which a sentence leaves an incident for another place or for the whole. */
const elsewhere = wordSet(
  'in at on across nationwide overall nationally since last meanwhile according the a dans au aux en selon sur le la les l في كما وفي علي من ومن حسب وبحسب وحسب',
);
const anaphorReach = 6;

const noTopic = { topic: null, framed: false } as const;

/** What each sentence hands on to the next of its paragraph, and what the report speaks of by then. */
export class CarriedTimes {
  private readonly carried = new Map<number, FoundTime | null>();
  private readonly reports = new Map<number, FoundTime | null>();

  constructor(
    private readonly times: SentenceTimes,
    readonly report: ReportPeriod | null,
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

  /** What the paragraph has set for a sentence, else the report's. */
  around(sentence: number): FoundTime | null {
    return this.before(sentence) ?? this.reportFor(sentence);
  }

  /** One day inside a longer report is an aside, unless the report ends that day. */
  isAside({ first, last }: Span): boolean {
    const report = this.report?.span;
    return report !== undefined && first === last && report.first !== report.last && last !== report.last;
  }

  private carry(): void {
    const { openings, tokens } = this.times.manuscript;
    let report = this.report;
    let told: FoundTime | null = null;
    let framedParagraph = false;
    for (let sentence = 0; sentence < openings.length; sentence += 1) {
      const opens = tokenAt(tokens, openings[sentence] ?? 0).gap.includes('\n');
      if (this.turnsBack(sentence, opens)) this.carried.set(sentence - 1, report);
      if (!opens && !framedParagraph && this.turnsTo(sentence)) this.carried.set(sentence - 1, report);
      if (told !== null && !opens && this.goesOn(sentence, told)) this.carried.set(sentence - 1, told);
      const { topic, framed } = this.topicOf(sentence, opens);
      framedParagraph = framed || (framedParagraph && !opens);
      if (opens && framed && topic !== null && topic.mark?.role !== 'open' && this.holds(topic.span))
        report = { ...topic, rule: 'time of the report' };
      this.reports.set(sentence, report);
      told =
        this.incidentOf(sentence) ??
        (topic === null && told !== null && !opens && this.goesOn(sentence, told) ? told : null);
      const closes = tokenAt(tokens, openings[sentence + 1] ?? Infinity).gap.includes('\n');
      this.carried.set(sentence, closes ? null : (topic ?? (opens ? null : this.before(sentence))));
    }
  }

  /** What a sentence tells aside from its report: the day of an incident, or a longer time. */
  private incidentOf(sentence: number): FoundTime | null {
    const mark = this.times.marksIn(sentence).findLast((other) => this.times.isTopical(other) && !other.background);
    if (mark === undefined || saysNow(this.times.manuscript, mark) || (this.isInside(mark) && !this.isAside(mark.span)))
      return null;
    return { span: this.times.closed(mark), stated: false, rule: 'time of what is told', mark };
  }

  /** Whether a paragraph opens with nothing but an incident: what follows goes on to tell of it. */
  private isScene(sentence: number, { first, last }: Span): boolean {
    const { openings, tokens } = this.times.manuscript;
    const opens = tokenAt(tokens, openings[sentence] ?? 0).gap.includes('\n');
    const marks = this.times.marksIn(sentence).filter((mark) => this.times.isTopical(mark));
    const [mark] = marks;
    if (!opens || marks.length !== 1 || mark === undefined || mark.background || first !== last) return false;
    return (mark.owner === null || mark.owner === this.times.figuresIn(sentence)[0]) && !this.times.isOfPart(mark, 0);
  }

  /** Il a par ailleurs rappelé: something else comes, which is not of the time told by the way. */
  private turnsTo(sentence: number): boolean {
    const { openings, tokens } = this.times.manuscript;
    const first = openings[sentence] ?? 0;
    for (let at = first; at < first + anaphorReach; at += 1) if (isWord(tokens[at], furtherWords)) return true;
    return false;
  }

  /** They allegedly found, la perquisition a permis, وأوقف في الملف نفسه: the sentence goes on with what was told. */
  private goesOn(sentence: number, { span }: FoundTime): boolean {
    const { openings, tokens } = this.times.manuscript;
    const first = openings[sentence] ?? 0;
    if (this.turnsTo(sentence)) return false;
    if (isWord(tokens[first], pronouns)) return true;
    // Behind an incident a speaker comes back to the whole; behind a longer time he goes on with it.
    if (span.first !== span.last && goesOnSaying.has(wordAt(tokens, first))) return true;
    for (let at = first; at < first + anaphorReach && at < (openings[sentence + 1] ?? Infinity); at += 1)
      if (isWord(tokens[at], anaphors)) return true;
    return this.isScene(sentence - 1, span) && !isWord(tokens[first], elsewhere);
  }

  /** Whether a time is as long as the report's or longer: then what follows speaks of it. */
  private holds({ first, last }: Span): boolean {
    const report = this.report?.span;
    if (report === undefined) return false;
    // Behind the news of a day its review of some months is what the rest is about.
    const reviews = daysIn(report) <= newsDaysMax && daysIn({ first, last }) >= reviewDaysMin;
    return reviews || (first <= report.first && last >= report.last);
  }

  /** A paragraph's first sentence sets its time; a later one does by the words that it begins with. */
  private topicOf(sentence: number, opens: boolean): { topic: FoundTime | null; framed: boolean } {
    const { times } = this;
    if (times.marksIn(sentence).length === 0) return noTopic;
    const marks = times.marksIn(sentence).filter((mark) => times.isTopical(mark) && !mark.background);
    const framing = marks.find((mark) => mark.owner === null && times.frames(mark));
    const main = this.mainMark(
      sentence,
      marks.filter((mark) => !this.isAnniversary(mark)),
    );
    const dated = framing ?? ((opens && !this.isInside(main)) || this.isReports(main) ? main : undefined);
    if (dated === undefined) return noTopic;
    const mark = times.sinceThen(dated);
    const span = times.closed(mark);
    const topic = this.isAside(span) ? null : { span, stated: false, rule: 'time of its paragraph', mark };
    return { topic, framed: framing !== undefined };
  }

  /** The report's own days of an earlier year: 78 532 au 1er mai 2024 is what the report is held against, not what follows speaks of. */
  isAnniversary({ span, owner }: DatedMark): boolean {
    const report = this.report?.span;
    if (report === undefined || owner === null) return false;
    const years = Number(report.last.slice(0, 4)) - Number(span.last.slice(0, 4));
    if (years <= 0) return false;
    const { first, last } = shiftYears(span, years);
    return first === report.first && last === report.last;
  }

  /** Whether a time is a part of the report's: the month that a sentence singles out is not what follows speaks of. */
  private isInside(mark: DatedMark | undefined): boolean {
    const report = this.report?.span;
    if (mark === undefined || report === undefined || this.isReports(mark)) return false;
    const closes = mark.span.first === report.last;
    return !closes && mark.span.first >= report.first && mark.span.last <= report.last;
  }

  /** Whether a time is the whole report's: behind an aside the paragraph comes back to it. */
  private isReports(mark: DatedMark | undefined): boolean {
    const report = this.report?.span;
    return mark !== undefined && mark.span.first === report?.first && mark.span.last === report.last;
  }

  /** أما الأمن العام فرحّل …; من جانبها: another subject does not speak of the time that the paragraph singled out. */
  private turnsBack(sentence: number, opens: boolean): boolean {
    const { openings, tokens } = this.times.manuscript;
    const carried = this.before(sentence);
    const report = this.report?.span;
    const first = openings[sentence] ?? 0;
    if (opens || carried === null || report === undefined) return false;
    if (matchForward(tokens, first, otherSubjects) !== null) return true;
    if (wordAt(tokens, first) !== 'اما') return false;
    return carried.span.first >= report.first && carried.span.last <= report.last;
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
