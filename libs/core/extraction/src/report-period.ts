import type { Span } from './calendar.js';
import type { Manuscript } from './manuscript.js';
import type { DatedMark } from './period-marks.js';
import type { TimeMark } from './time-mark.js';

/** What the text as a whole speaks of. */
export interface ReportPeriod {
  readonly span: Span;
  readonly stated: boolean;
  readonly rule: string;
  readonly mark: TimeMark | null;
}

/**
 * The report's period is what its first dated sentence speaks of; a stretch of days beats a day. A text that names no time is of
 * its title's, of the day of its announcement, or of its publication.
 * @param topics the marks that may say what the text speaks of, in order
 * @param sentences those that hold figures
 */
export function findReport(
  { published }: Manuscript,
  topics: readonly DatedMark[],
  marks: readonly DatedMark[],
  sentences: ReadonlySet<number>,
  title: Span | null,
): ReportPeriod | null {
  const mark = openingMark(topics, sentences);
  if (mark === undefined) return fallback(published, marks, title);
  const since = topics.find(
    ({ role, sentence, first: at }) => role === 'open' && sentence === mark.sentence && at > mark.first,
  );
  const closes = since !== undefined && mark.span.first === mark.span.last && since.span.first < mark.span.last;
  const span = closes ? { first: since.span.first, last: mark.span.last } : mark.span;
  return { span, stated: false, rule: 'time of the report', mark };
}

const isStretch = ({ span }: DatedMark): boolean => span.first !== span.last;

/** Of the sentences up to the first that has a figure and a time: a stretch that frames or announces, else that sentence's own. */
function openingMark(topics: readonly DatedMark[], sentences: ReadonlySet<number>): DatedMark | undefined {
  const [first] = topics;
  const counting = topics.find(({ sentence }) => sentences.has(sentence))?.sentence;
  if (counting === undefined) return topics.find(isStretch) ?? first;
  const announced = topics.find((mark) => mark.sentence < counting && mark.role !== 'open' && isStretch(mark));
  if (announced !== undefined) return announced;
  const own = topics.filter(({ sentence }) => sentence === counting);
  const leading = own.filter(({ owner }) => owner === null);
  const closed = (leading.length > 0 ? leading : own).filter(({ role }) => role !== 'open');
  const chosen = closed.length > 0 ? closed : own;
  return chosen.find(isStretch) ?? chosen[0] ?? first;
}

function fallback(published: string | null, marks: readonly DatedMark[], title: Span | null): ReportPeriod | null {
  const announced = marks.find((mark) => mark.announced && !mark.compared && !mark.ahead);
  if (title !== null) return { span: title, stated: false, rule: 'time in the title', mark: null };
  if (announced !== undefined)
    return { span: announced.span, stated: false, rule: 'day of the announcement', mark: announced };
  if (published === null) return null;
  return { span: { first: published, last: published }, stated: false, rule: 'day of publication', mark: null };
}
