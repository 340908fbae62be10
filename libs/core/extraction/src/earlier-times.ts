import { daysIn, daySpan, periodOf, shiftYears, type Span, stepBack } from './calendar.js';
import type { Candidate } from './candidate.js';
import type { Links } from './links.js';
import type { DatedMark } from './dated-mark.js';
import type { FoundTime, SentenceTimes } from './sentence-times.js';
import { standsToday } from './standing-times.js';
import { isWord, wordSet } from './word-sets.js';

/** What the time of an earlier level is found by: the times of the other figures, and a figure's own mark. */
interface Resolver {
  readonly find: (index: number) => FoundTime | null;
  readonly settle: (index: number, found: FoundTime) => void;
  readonly markOf: (index: number) => DatedMark | null;
  readonly around: (candidate: Candidate, index: number) => FoundTime | null;
}

const endWords = wordSet('نهايتي متمي');
const lengthDaysMax = 3;
/** Two months, two years, two weeks. */
const isSameLength = (one: Span, other: Span): boolean => Math.abs(daysIn(one) - daysIn(other)) <= lengthDaysMax;

const wholeReach = 5;
const wholeWords = wordSet('ensemble toute tout all whole full entire كله كلها كامل كاملا مجمل طيله');
const partDaysMin = 25;
const partDaysMax = 330;
/** Some months of one year. */
const isPartOfYear = (span: Span): boolean =>
  span.first.slice(0, 4) === span.last.slice(0, 4) && daysIn(span) >= partDaysMin && daysIn(span) <= partDaysMax;

/** The times of the earlier levels of comparisons. */
export class EarlierTimes {
  /** What times were held against, by the later time: the text goes on to compare with the same days. */
  private readonly comparedWith = new Map<string, Span>();

  constructor(
    private readonly times: SentenceTimes,
    private readonly resolver: Resolver,
  ) {}

  /** The earlier level: its own mark's days, or the same days a year before. */
  of(candidate: Candidate, index: number, link: Links): FoundTime | null {
    const split = this.splitRange(link, index);
    if (split !== null) return split;
    const base = link.later === null ? this.resolver.around(candidate, index) : this.resolver.find(link.later);
    const mark = this.resolver.markOf(index) ?? this.comparedBefore(candidate);
    const span =
      mark === null ? null : this.spanAgainst(mark, base?.span ?? null, this.times.judgements[index]?.unit === '%');
    if (mark !== null && span !== null) {
      if (base !== null && isSameLength(span, base.span)) {
        const key = periodOf(base.span);
        this.comparedWith.set(key, this.comparedWith.get(key) ?? span);
      }
      return { span, stated: true, rule: 'time of the earlier level', mark };
    }
    return base === null ? null : this.earlierThan(base);
  }

  /** An earlier level that no time is told for: today before a time ahead, as far back as the text compared before, else a year. */
  private earlierThan(base: FoundTime): FoundTime {
    const { published } = this.times.manuscript;
    if (published !== null && base.span.last > published && base.span.first > published)
      return { ...base, span: daySpan(published), stated: false, rule: standsToday };
    const compared = this.comparedWith.get(periodOf(base.span));
    if (compared !== undefined) return { ...base, span: compared, stated: false, rule: 'time compared with before' };
    return { ...base, span: shiftYears(base.span, -1), stated: false, rule: 'a year before the later level' };
  }

  /** بين نهايتي 2022 و2023 behind a move: the first level is of the first end, the second of the second. */
  private splitRange(link: Links, index: number): FoundTime | null {
    const range = link.later === index + 1 ? this.resolver.markOf(index + 1) : null;
    if (range?.ends === undefined) return null;
    const day = isWord(this.times.manuscript.tokens[range.first - 1], endWords);
    const [start, end] = day ? [daySpan(range.ends[0].last), daySpan(range.ends[1].last)] : range.ends;
    this.resolver.settle(index + 1, { span: end, stated: true, rule: 'end of the range', mark: range });
    return { span: start, stated: true, rule: 'start of the range', mark: range };
  }

  /** Than in 2019, 1,695; عن الشهر الذي سبقه، حين قتل 94: a compared mark between the level before and this one. */
  private comparedBefore({ draft, sentence, from }: Candidate): DatedMark | null {
    const compares = ({ first, compared, role }: DatedMark): boolean =>
      first >= from && first < draft.first && (compared || role === 'previous');
    return this.times.marksIn(sentence).findLast(compares) ?? null;
  }

  /** The days that a mark of an earlier level means, by the later level's days: 103 en 2022 behind a summer are that summer's. */
  private spanAgainst(mark: DatedMark, base: Span | null, isRate: boolean): Span | null {
    const year = Number(mark.span.first.slice(0, 4));
    const bare =
      mark.role === 'plain' &&
      mark.span.first.endsWith('-01-01') &&
      mark.span.last === `${String(year)}-12-31` &&
      mark.ends === undefined;
    const apart =
      base !== null &&
      bare &&
      !isRate &&
      isPartOfYear(base) &&
      !this.isWhole(mark) &&
      year < Number(base.first.slice(0, 4));
    if (apart) return shiftYears(base, year - Number(base.first.slice(0, 4)));
    if (mark.role === 'plain' || mark.role === 'open' || mark.role === 'that') return mark.span;
    if (mark.own === true) return mark.span;
    if (base === null) return null;
    if (mark.role === 'previous') return stepBack(base, mark.step ?? { unit: 'year', count: 1 });
    return shiftYears(base, year - Number(base.first.slice(0, 4)));
  }

  /** Sur l'ensemble de 2023, in all of 2022, العام 2023 كله: the whole year is said to be meant. */
  private isWhole({ first, next }: DatedMark): boolean {
    const { tokens } = this.times.manuscript;
    return tokens.slice(Math.max(0, first - wholeReach), next + 2).some((token) => isWord(token, wholeWords));
  }
}
