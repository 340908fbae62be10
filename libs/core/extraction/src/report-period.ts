import { addDays, daysIn, type Span } from './calendar.js';
import { dayOfWeek, eventDay } from './event-frame.js';
import type { Manuscript } from './manuscript.js';
import type { DatedMark } from './dated-mark.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** What the text as a whole speaks of. */
export interface ReportPeriod {
  readonly span: Span;
  readonly stated: boolean;
  readonly rule: string;
  readonly mark: TimeMark | null;
  /** The week by which the text first told of the day: a fire earlier this week. */
  readonly vague?: TimeMark;
}

/**
 * The report's period is what its first dated sentence speaks of; a stretch of days beats a day. A text that names no time is of
 * its title's, of the day of its announcement, or of its publication.
 * @param all the marks that may say what the text speaks of, in order
 * @param sentences those that hold figures
 */
export function findReport(
  manuscript: Manuscript,
  all: readonly DatedMark[],
  marks: readonly DatedMark[],
  sentences: ReadonlySet<number>,
  title: Span | null,
): ReportPeriod | null {
  const { published } = manuscript;
  const topics = recentOf(all, marks, published);
  const named = title === null ? undefined : topics.find((mark) => isNamedReport(manuscript, mark, title));
  if (named !== undefined) return { span: named.span, stated: false, rule: 'time of the report', mark: named };
  const isClosed = ({ role, ends }: DatedMark): boolean => role !== 'open' || ends !== undefined;
  const closed = topics.filter(isClosed);
  const opening = openingSpan(closed, openStretch(topics, sentences), sentences);
  const mark = opening === undefined || isStretch(opening) ? opening : (reviewed(manuscript, closed) ?? opening);
  if (mark === undefined && title === null) {
    const review = reviewsLate(manuscript, closed);
    if (review !== undefined) return { span: review.span, stated: false, rule: 'time of the report', mark: review };
  }
  const event = eventDay(manuscript, closed, mark, firstOf(sentences));
  if (event !== undefined && !(mark === undefined && title !== null))
    return { span: event.span, stated: false, rule: 'day of the event', mark: event };
  const day = dayOfWeek(manuscript, closed, mark);
  if (day !== undefined && mark !== undefined)
    return { span: day.span, stated: false, rule: 'day of the event', mark: day, vague: mark };
  if (mark === undefined) return fallback(published, marks, title);
  const since = topics.find(
    ({ role, sentence, first: at }) => role === 'open' && sentence === mark.sentence && at > mark.first,
  );
  const closes = since !== undefined && mark.span.first === mark.span.last && since.span.first < mark.span.last;
  const span = closes ? { first: since.span.first, last: mark.span.last } : mark.span;
  return { span, stated: false, rule: 'time of the report', mark };
}

const newsDaysMax = 10;
const oldDaysMin = 400;
/** News of these days is of nothing that was over more than a year ago: the floods of 2016 are only recalled. */
function recentOf(
  topics: readonly DatedMark[],
  marks: readonly DatedMark[],
  published: string | null,
): readonly DatedMark[] {
  const [news] = marks;
  if (published === null || news === undefined) return topics;
  const isNews = ({ span }: DatedMark): boolean =>
    span.first === span.last && span.last <= published && addDays(span.last, newsDaysMax) >= published;
  if (!isNews(news)) return topics;
  return topics.filter(({ span }) => addDays(span.last, oldDaysMin) >= published);
}

const reviewWords = wordSet('bilan bilans statistiques chiffres rapport حصيله احصائيات statistics figures report');
const anecdoteSentencesMax = 5;
const nameReach = 4;
const lateSentencesMax = 10;
const reviewDaysMin = 25;

/** Le rapport d'activité 2016 under a title that names the same year: the report is of that year, whatever else is told first. */
function isNamedReport({ tokens }: Manuscript, { span, first, sentence, reason }: DatedMark, title: Span): boolean {
  if (reason !== 'year' || sentence > 1 || span.first !== title.first || span.last !== title.last) return false;
  return tokens.slice(Math.max(0, first - nameReach), first).some((token) => isWord(token, reviewWords));
}

/** A review that does not say at once of when it is: the first stretch that it names. */
function reviewsLate({ tokens, openings }: Manuscript, topics: readonly DatedMark[]): DatedMark | undefined {
  const opening = tokens.slice(0, openings[2] ?? tokens.length);
  if (!opening.some((token) => isWord(token, reviewWords))) return undefined;
  return topics.find(({ sentence, span }) => sentence <= lateSentencesMax && daysIn(span) >= reviewDaysMin);
}

/** Behind a scene of one morning the text comes to the stretch of time whose figures it has: selon le bilan … en 2024. */
function reviewed({ tokens, openings }: Manuscript, topics: readonly DatedMark[]): DatedMark | undefined {
  return topics.find((mark) => {
    const { sentence } = mark;
    if (sentence > anecdoteSentencesMax || mark.role !== 'plain' || !isStretch(mark)) return false;
    return tokens.slice(openings[sentence] ?? 0, openings[sentence + 1]).some((token) => isWord(token, reviewWords));
  });
}

/** What the first figures have been counted since beats the times that later sentences bring. */
function openingSpan(
  closed: readonly DatedMark[],
  open: DatedMark | undefined,
  sentences: ReadonlySet<number>,
): DatedMark | undefined {
  const mark = openingMark(closed, sentences);
  return mark === undefined || (open !== undefined && mark.sentence > open.sentence) ? (open ?? mark) : mark;
}

/** A time further off than this from the first figure is not what the text is about. */
const openingSentencesMax = 1;

const isStretch = ({ span }: DatedMark): boolean => span.first !== span.last;

/** The sentences were added in the order of the text. */
const firstOf = (sentences: ReadonlySet<number>): number => sentences.values().next().value ?? 0;

/** Since it was set up in 2015 the office broke up 92 cells: the first sentence with figures may be of all the time since. */
function openStretch(topics: readonly DatedMark[], sentences: ReadonlySet<number>): DatedMark | undefined {
  const first = firstOf(sentences);
  return topics.find(({ sentence, owner, role }) => role === 'open' && owner === null && sentence === first);
}

/** Of the sentences up to the first that has a figure and a time: a stretch that frames or announces, else that sentence's own. */
function openingMark(topics: readonly DatedMark[], sentences: ReadonlySet<number>): DatedMark | undefined {
  const [first] = topics;
  const counting = topics.find(({ sentence }) => sentences.has(sentence))?.sentence;
  const opening = firstOf(sentences) + openingSentencesMax;
  if (counting === undefined || counting > opening)
    return topics.find((mark) => mark.sentence <= opening && isStretch(mark));
  const announced = topics.find((mark) => mark.sentence < counting && isStretch(mark));
  if (announced !== undefined) return announced;
  const own = topics.filter(({ sentence }) => sentence === counting);
  const leading = own.filter(({ owner }) => owner === null);
  if (leading.length === 0) return own.toSorted((one, other) => (one.owner ?? 0) - (other.owner ?? 0))[0] ?? first;
  // Seized 11 tons in 2023, after 5 in a year that ended in 2022: the first figure's own time comes before those behind it.
  const [owned] = own.filter(({ owner }) => owner !== null);
  if (owned !== undefined && leading.every(({ first: at }) => at > owned.first) && isStretch(owned)) return owned;
  return leading.find(isStretch) ?? leading[0];
}

function fallback(published: string | null, marks: readonly DatedMark[], title: Span | null): ReportPeriod | null {
  const announced = marks.find((mark) => mark.announced && !mark.compared && !mark.ahead);
  if (title !== null) return { span: title, stated: false, rule: 'time in the title', mark: null };
  if (announced !== undefined)
    return { span: announced.span, stated: false, rule: 'day of the announcement', mark: announced };
  if (published === null) return null;
  return { span: { first: published, last: published }, stated: false, rule: 'day of publication', mark: null };
}
