import { wordAt } from '#core/words';
import { daysIn, type Span } from './calendar.js';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import { beginningOf, type DatedMark } from './dated-mark.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** The days that a figure or a sentence speaks of, whether its own sentence says so, and by which rule and mark. */
export interface FoundTime {
  readonly span: Span;
  readonly stated: boolean;
  readonly rule: string;
  readonly mark: TimeMark | null;
}

/** So near to the sentence's beginning a mark frames the whole sentence. */
const frameTokensMax = 7;
const sinceTokensMax = 14;
const sinceWords = wordSet('منذ depuis since');
const framingWords = wordSet(
  'في خلال علي امتداد مدي مدار برسم طيله عند منذ سنه عام شهر اثناء غضون كما اما و الي غايه حدود ما بين هذا ' +
    "in during over for throughout the on by at since as of also meanwhile and but au cours de l ' du en durant pendant sur la le depuis a des par ailleurs enfin et mais ,",
);

const relatives = wordSet(
  'when which where standing established qui etablie etabli estimee evaluee chiffree quand lorsque التي والتي الذي والذي حين عندما',
);
const relativeReach = 4;
const toldReach = 14;
const gerundMin = 5;
const chargeWords = wordSet(
  'تهمه بتهمه تهم بتهم لارتكابه لحيازته لتهريبه accuse accuses accusee accused suspected soupconne soupconnes',
);
const monthDaysMax = 31;
const contrastWords = wordSet('but mais whereas while لكن بينما فيما tandis');

/** The marks and figures of each sentence, and how they stand to one another. */
export class SentenceTimes {
  private readonly marks: ReadonlyMap<number, readonly DatedMark[]>;
  private readonly figures: ReadonlyMap<number, readonly number[]>;

  constructor(
    readonly manuscript: Manuscript,
    placed: readonly DatedMark[],
    readonly candidates: readonly Candidate[],
    readonly links: readonly Links[],
    readonly judgements: readonly Judged[],
  ) {
    this.marks = Map.groupBy(placed, ({ sentence }) => sentence);
    this.figures = Map.groupBy(candidates.keys(), (index) => candidates[index]?.sentence ?? -1);
  }

  /** The sentences that hold marks. */
  get dated(): Iterable<number> {
    return this.marks.keys();
  }

  marksIn(sentence: number): readonly DatedMark[] {
    return this.marks.get(sentence) ?? [];
  }

  figuresIn(sentence: number): readonly number[] {
    return this.figures.get(sentence) ?? [];
  }

  /** Whether a mark may say what the text speaks of: no comparison, no announcement, nothing ahead. */
  isTopical(mark: DatedMark): boolean {
    const { published } = this.manuscript;
    const plain = mark.role === 'plain' || mark.role === 'open' || mark.role === 'that';
    const { last } = mark.span;
    const past = published === null || last <= published || last.slice(0, 4) === published.slice(0, 4);
    return plain && !mark.compared && !mark.announced && !mark.ahead && past;
  }

  /** Whether a sentence begins with the time: only prepositions and articles stand before it. */
  frames({ first, sentence, role }: DatedMark): boolean {
    const { openings, tokens } = this.manuscript;
    const opening = openings[sentence] ?? 0;
    // Since the ceasefire was announced on 27 November: the whole phrase frames its sentence.
    if (role === 'open' && first - opening <= sinceTokensMax && isWord(tokens[opening], sinceWords)) return true;
    if (first - opening > frameTokensMax) return false;
    return tokens.slice(opening, first).every((token) => isWord(token, framingWords));
  }

  /** The days of a mark. منذ فاتح يناير runs to the end of the time that its sentence speaks of. */
  closed(mark: DatedMark): Span {
    const { manuscript } = this;
    // Since 2017, when seven people were killed: they were killed in that year.
    if (mark.role === 'open' && mark.compared && mark.ends === undefined) return beginningOf(mark);
    if (mark.role !== 'open' || mark.ends !== undefined) return mark.span;
    const frame = this.marksIn(mark.sentence).find(
      (other) => other !== mark && other.first < mark.first && this.isTopical(other) && other.role === 'plain',
    );
    if (frame === undefined) return mark.span;
    const { first, last } = mark.span;
    // In October … since the start of the year: of the year of that October.
    const isMonth =
      daysIn(frame.span) <= monthDaysMax && manuscript.clauseOf[frame.first] === manuscript.clauseOf[mark.first];
    const opensYear = mark.reason === 'period' && first.endsWith('-01-01') && frame.span.last < first && isMonth;
    if (opensYear) return { first: `${frame.span.last.slice(0, 4)}-01-01`, last: frame.span.last };
    if (frame.span.last < first) return mark.span;
    return { first, last: frame.span.last < last ? frame.span.last : last };
  }

  /** À fin novembre … depuis le début de l'année: the day closes the stretch. */
  sinceThen(mark: DatedMark): DatedMark {
    if (mark.span.first !== mark.span.last) return mark;
    const since = this.marksIn(mark.sentence).find(
      (other) => other.role === 'open' && !other.compared && other.first > mark.first,
    );
    return since ?? mark;
  }

  /** The nearest mark before a figure in its sentence, from a token on, that frames it. */
  leading(candidate: Candidate, from = 0): DatedMark | null {
    const { draft, sentence } = candidate;
    const { clauseOf } = this.manuscript;
    const told = this.marksIn(sentence).findLast((mark) => mark.first < draft.first && this.isTold(mark, draft.first));
    if (told !== undefined && told.first >= from) return told;
    const open = this.marksIn(sentence).filter(
      (mark) =>
        mark.first >= from &&
        mark.first < draft.first &&
        mark.owner === null &&
        this.isTopical(mark) &&
        this.reaches(mark, draft.first),
    );
    const mark = open.at(-1);
    if (mark === undefined) return null;
    const sameClause = clauseOf[mark.first] === clauseOf[draft.first];
    const near = sameClause || this.frames(mark);
    return near || mark.role !== 'open' ? mark : (open.findLast(({ role }) => role !== 'open') ?? null);
  }

  /** Compared with the 2023 edition, in which 6,400 objects were found: what a relative clause tells of a time held against. */
  private isTold(mark: DatedMark, first: number): boolean {
    return (mark.role === 'plain' || mark.role === 'open') && this.tells(mark, first);
  }

  /** Whether a relative clause behind a time held against tells what comes before a token. */
  tells({ compared, next }: DatedMark, first: number): boolean {
    const { tokens } = this.manuscript;
    if (!compared) return false;
    for (let at = next; at < next + relativeReach && at < first; at += 1) {
      if (!isWord(tokens[at], relatives)) continue;
      return first - at <= toldReach && !tokens.slice(at, first).some(({ folded }) => folded === ',' || folded === '،');
    }
    return false;
  }

  /** Whether a time may still hold at a token of its sentence: a contrast ends it, where it does not frame the sentence. */
  private reaches(mark: DatedMark, first: number): boolean {
    const { tokens, clauseOf } = this.manuscript;
    if (this.frames(mark) || clauseOf[mark.first] === clauseOf[first]) return true;
    for (let at = mark.next; at < first; at += 1) if (isWord(tokens[at], contrastWords)) return false;
    return true;
  }

  /** A time behind a figure in its clause that is no other figure's alone: seized three boats on Sunday. */
  late({ draft, sentence }: Candidate, isBack: (mark: DatedMark) => boolean): FoundTime | null {
    const { clauseOf } = this.manuscript;
    const mark = this.marksIn(sentence).find(
      (late) =>
        late.first >= draft.next &&
        this.isMain(late.owner) &&
        !this.leadsNext(late) &&
        !this.isOfPart(late, draft.next) &&
        this.isTopical(late) &&
        !isBack(late) &&
        clauseOf[late.first] === clauseOf[draft.first],
    );
    if (mark === undefined) return null;
    return { span: this.closed(mark), stated: true, rule: 'time behind the figure in its sentence', mark };
  }

  /** A time behind a figure and before the next one in its clause, however far: four who died in the shooting on July 28. */
  behind({ draft, sentence, to }: Candidate): DatedMark | null {
    const { clauseOf } = this.manuscript;
    const mark = this.marksIn(sentence).find(({ first }) => first >= draft.next && first < to);
    const own = mark?.owner === null && clauseOf[mark.first] === clauseOf[draft.first] && !this.leadsNext(mark);
    return own && this.isTopical(mark) ? mark : null;
  }

  /** The time behind a figure or the list that it stands in, within its clause. */
  deed({ draft, sentence }: Candidate): DatedMark | null {
    const { clauseOf } = this.manuscript;
    const mark = this.marksIn(sentence).find(({ first }) => first >= draft.next);
    return mark !== undefined && clauseOf[mark.first] === clauseOf[draft.first] && this.isTopical(mark) ? mark : null;
  }

  /** Jailed on Thursday for smuggling 28 phones: what somebody is charged with was done at another time than the charge. */
  isDeed({ next }: DatedMark, { draft }: Candidate): boolean {
    const { tokens } = this.manuscript;
    for (let at = next; at < draft.first; at += 1) {
      const follower = wordAt(tokens, at + 1);
      if (['for', 'of', 'with'].includes(wordAt(tokens, at)) && follower.length > gerundMin && follower.endsWith('ing'))
        return true;
      if (wordAt(tokens, at) === 'pour' && ['avoir', 'detention', 'trafic', 'possession'].includes(follower))
        return true;
      if (isWord(tokens[at], chargeWords)) return true;
    }
    return false;
  }

  /** 34 people were killed, including four who died on July 28: the time behind a part is the part's. */
  isOfPart({ first, sentence }: DatedMark, from: number): boolean {
    const between = this.figuresIn(sentence).findLast((index) => {
      const at = this.candidates[index]?.draft.first ?? -1;
      return at >= from && at < first;
    });
    const link = this.links[between ?? -1];
    return link !== undefined && (link.partOf !== null || link.earlier);
  }

  /** Seized at Porubne and, on 19 March, 87: a time between commas right before a number is that number's. */
  private leadsNext({ owner, next }: DatedMark): boolean {
    const { tokens } = this.manuscript;
    return owner === null && wordAt(tokens, next) === ',' && tokens[next + 1]?.kind === 'digits';
  }

  /** Whether a mark leads, or stands behind a level that is no part and no earlier one. */
  private isMain(owner: number | null): boolean {
    const link = this.links[owner ?? -1];
    if (owner === null || link === undefined) return owner === null;
    return link.partOf === null && !link.earlier && this.judgements[owner]?.kind === 'level';
  }
}
