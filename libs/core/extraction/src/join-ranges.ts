import { tokenAt, wordAt } from '#core/numerals';
import { askedOfWords } from '#core/words';
import { addDays, shiftYears } from './calendar.js';
import { stretchFrom, stretchTo } from './counted-times.js';
import type { Manuscript } from './manuscript.js';
import { monthWords } from './month-words.js';
import type { TimeMark } from './time-mark.js';
import { dayNumber, pad } from './written-dates.js';
import { isWord, wordSet } from './word-sets.js';

const launchWords = wordSet(
  'lancee lance lancees lances entamee entame began begun started launched انطلقت انطلق اطلقت',
);
const sinceWords = wordSet('منذ depuis since');
const rangeJoints = wordSet(
  'الي نهايه و au et to and through until a حتي غايه حدود اواخر بدايه منتصف مستهل - – le l شهر',
);

/** Between August 9 and 15, August 9-15: the day behind the joint takes the month before it. */
function withEnd(manuscript: Manuscript, mark: TimeMark): TimeMark | null {
  const { tokens, language } = manuscript;
  const joint = wordAt(tokens, mark.next);
  const opened = joint === 'and' ? wordAt(tokens, mark.first - 1) === 'between' : ['to', '-', '–'].includes(joint);
  if (language !== 'en' || !opened || mark.span === null || tokenAt(tokens, mark.first).kind !== 'word') return null;
  const day = dayNumber(manuscript, mark.next + 1);
  const last = `${mark.span.last.slice(0, 8)}${pad(day ?? 0)}`;
  if (day === null || last <= mark.span.first || tokenAt(tokens, mark.next + 2).folded === '%') return null;
  return { ...mark, next: mark.next + 2, span: { first: mark.span.first, last } };
}

/** 6 و7 دجنبر, du 5 au 11 août: the day before the joint takes the month of the date behind it. */
export function withStart(manuscript: Manuscript, mark: TimeMark): TimeMark {
  const { tokens } = manuscript;
  if (mark.reason !== 'date' || mark.span === null) return mark;
  const behind = withEnd(manuscript, mark);
  if (behind !== null) return behind;
  // Du 4 au 29, entre le 4 et le 29: the article before the second day is passed over.
  const article =
    ['le', 'the'].includes(wordAt(tokens, mark.first - 1)) && isWord(tokens[mark.first - 2], rangeJoints) ? 1 : 0;
  const joint = mark.first - 1 - article;
  const attached = tokenAt(tokens, mark.first).kind === 'digits' && isWord(tokens[joint], rangeJoints);
  // Du 1er au 7 août: the ending of the ordinal is passed over.
  const ordinal = attached && wordAt(tokens, joint - 1) === 'er' ? 1 : 0;
  const day = attached ? dayNumber(manuscript, joint - 1 - ordinal) : null;
  if (day === null || day > 31 || tokenAt(tokens, joint).gap.includes('\n')) return mark;
  const first = `${mark.span.first.slice(0, 8)}${pad(day)}`;
  return first <= mark.span.last
    ? { ...mark, first: joint - 1 - ordinal, span: { first, last: mark.span.last } }
    : mark;
}

/** Between the two dates of a range stand at most so many words: وإلى غاية متم. */
const rangeGapMax = 4;

const clockWords = wordSet('الساعه ساعه من يوم صباحا مساء ليلا heures heure h hours am pm a.m p.m at o clock');
const clockTokensMax = 10;
const shortDigits = 2;
/** من الساعة 06:00 من يوم … إلى الساعة 06:00 من يوم …: what stands between two days but for the hours. */
function withoutClock(gap: Manuscript['tokens']): Manuscript['tokens'] {
  if (gap.length <= rangeGapMax || gap.length > clockTokensMax || !isWord(gap[0], toWords)) return gap;
  const isClock = ({ kind, folded }: Manuscript['tokens'][number]): boolean =>
    folded === ':' || (kind === 'digits' && folded.length <= shortDigits);
  return gap.filter((token) => !isClock(token) && !isWord(token, clockWords));
}

function isRange(manuscript: Manuscript, before: TimeMark, mark: TimeMark): boolean {
  const gap = withoutClock(manuscript.tokens.slice(before.next, mark.first));
  if (gap.length > rangeGapMax || (gap.length === 0 && !wordAt(manuscript.tokens, mark.first).startsWith('و')))
    return false;
  if (isYearList(manuscript, before, mark)) return true;
  return (
    (gap.every((token) => isWord(token, rangeJoints)) || yearTo(gap, before)) &&
    (before.role === 'open' ||
      opensRange(manuscript, before) ||
      adjacentMonths(before, mark) ||
      daysToDays(gap, before, mark) ||
      nextDays(manuscript, before, mark))
  );
}

/** Makes one mark of the two ends of a range, and opens or closes those that say since or to. */
export function joinRanges(manuscript: Manuscript, marks: readonly TimeMark[]): TimeMark[] {
  const joined: TimeMark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    if (before !== undefined && tellsEnd(manuscript, before, mark)) {
      joined[joined.length - 1] = { ...before, next: mark.next };
      continue;
    }
    const range = before !== undefined && isRange(manuscript, before, mark);
    if (range && before.span !== null && mark.span !== null) {
      const stated =
        tokenAt(manuscript.tokens, mark.next - 1).kind === 'digits' &&
        wordAt(manuscript.tokens, mark.next - 1).length === 4;
      const backward = before.span.first > mark.span.last;
      const gap = manuscript.tokens.slice(before.next, mark.first);
      const inYear = !stated && yearTo(gap, before) && !opensRange(manuscript, before);
      const told = inYear ? Number(before.span.first.slice(0, 4)) - Number(mark.span.last.slice(0, 4)) : 0;
      const start = backward && stated ? shiftYears(before.span, -1) : before.span;
      const end = told !== 0 ? shiftYears(mark.span, told) : backward && !stated ? shiftYears(mark.span, 1) : mark.span;
      joined[joined.length - 1] = {
        ...before,
        next: mark.next,
        span: { first: start.first, last: end.last },
        ends: [start, end],
        reason: before.reason === 'year' ? 'year' : 'date',
      };
    } else
      joined.push(
        before === undefined ? openFrom(manuscript, mark) : goesOnUntil(manuscript, before, openFrom(manuscript, mark)),
      );
  }
  return joined;
}

const yearPlurals = wordSet('الاعوام السنوات اعوام سنوات عامي سنتي years annees exercices');
const listJoints = wordSet(', ، و and et');
/** During the years 2023, 2024 and 2025: years that follow one another behind their plural are one stretch. */
function isYearList({ tokens }: Manuscript, before: TimeMark, mark: TimeMark): boolean {
  if (before.reason !== 'year' || mark.reason !== 'year' || before.span === null || mark.span === null) return false;
  if (Number(mark.span.first.slice(0, 4)) !== Number(before.span.last.slice(0, 4)) + 1) return false;
  if (!tokens.slice(before.next, mark.first).every((token) => isWord(token, listJoints))) return false;
  return before.ends !== undefined || isWord(tokens[before.first - 1], yearPlurals);
}

/** In 2006 to the end of September: a year that is told up to a day. */
const yearTo = (gap: Manuscript['tokens'], { reason }: TimeMark): boolean =>
  reason === 'year' && gap[0]?.folded === 'to' && gap.slice(1).every(({ folded }) => ['the', 'of'].includes(folded));

const endingWords = wordSet(', which that who ended ends ending on');
/** In fiscal year 2024, which ended Sept. 30: the day is that of the year's end, no time of its own. */
function tellsEnd({ tokens }: Manuscript, before: TimeMark, mark: TimeMark): boolean {
  const gap = tokens.slice(before.next, mark.first);
  if (before.span === null || gap.length === 0 || gap.length > rangeGapMax) return false;
  const ends = gap.some(({ folded }) => ['ended', 'ends', 'ending'].includes(folded));
  return (
    ends && gap.every((token) => isWord(token, endingWords)) && before.span.last.slice(5) === mark.span?.last.slice(5)
  );
}

/** يومي الجمعة والسبت, on Saturday and Sunday: two weekdays that follow one another. */
function nextDays({ tokens }: Manuscript, before: TimeMark, mark: TimeMark): boolean {
  const isWeekday = ({ first, next, span, role }: TimeMark): boolean =>
    role === 'plain' && span?.first === span?.last && tokens.slice(first, next).every(({ kind }) => kind === 'word');
  if (before.reason !== 'date' || mark.reason !== 'date' || before.span === null || mark.span === null) return false;
  return isWeekday(before) && isWeekday(mark) && addDays(before.span.last, 1) === mark.span.first;
}

/** 1 December to 11 January: two days with a word for to between them. */
const daysToDays = (gap: Manuscript['tokens'], before: TimeMark, mark: TimeMark): boolean =>
  before.reason === 'date' && mark.reason === 'date' && gap.length === 1 && isWord(gap[0], toWords);
const toWords = wordSet('الي to au through until');

/** يوليوز وغشت: two months that follow one another are one stretch. */
function adjacentMonths(before: TimeMark, mark: TimeMark): boolean {
  if (before.reason !== 'period' || mark.reason !== 'period' || before.span === null || mark.span === null)
    return false;
  return Number(mark.span.first.slice(5, 7)) - Number(before.span.last.slice(5, 7)) === 1;
}

const rangeOpeners = wordSet('بين من منذ entre du de d between from depuis since الفتره annees years سنوات');

function opensRange({ tokens }: Manuscript, mark: TimeMark): boolean {
  if (isWord(tokens[mark.first], rangeOpeners) || mark.role === 'open') return true;
  return [1, 2, 3].some((back) => isWord(tokens[mark.first - back], rangeOpeners));
}

/** منذ انطلاق المشروع عام 2018, since the project began in 2018: a few words may stand between. */
const sinceReach = 9;

/** L'opération, lancée le 5 juin, …: what is told of it was done since. */
function isLaunched({ tokens, language }: Manuscript, mark: TimeMark): boolean {
  if (mark.reason === 'year') return false;
  const joint = [1, 2].find((back) => isWord(tokens[mark.first - back], launchWords));
  if (joint === undefined) return false;
  const before = tokens[mark.first - joint - 1];
  return language === 'ar'
    ? ['التي', 'الذي'].includes(before?.folded ?? '')
    : [',', 'which', 'that'].includes(before?.folded ?? '');
}

function isSince({ tokens }: Manuscript, mark: TimeMark): boolean {
  for (let back = 1; back <= sinceReach; back += 1) {
    const token = tokens[mark.first - back];
    if (isWord(token, sinceWords)) return true;
    if (token?.kind !== 'word' && !["'", ','].includes(token?.folded ?? '')) return false;
  }
  return false;
}

/** عدد السجناء إلى حدود متم دجنبر: a number of people or things that stands at a day is no sum of the days before it. */
const stockWords = wordSet('عدد nombre effectif effectifs number population ساكنه');
const stockReach = 10;

const monthEnds = wordSet('متم نهايه موفي اخر fin end');
/** Words before to that make it no end of a time: compared to, due to, back to. */
const otherTo = wordSet('compared relative similar prior due according back dating postponed next close up from equal');

/** How the words before a mark say until: a day at any rate, a month only where they can mean nothing else. */
function untilWord({ tokens }: Manuscript, { first }: TimeMark): 'until' | 'to day' | null {
  const steps = ['the', 'end', 'of'];
  let at = first - 1;
  for (let skip = 0; skip < steps.length && steps.includes(wordAt(tokens, at)); skip += 1) at -= 1;
  const [near = '', far = '', further = ''] = [0, 1, 2].map((back) => wordAt(tokens, at - back));
  if (['حدود', 'غايه'].includes(near) && far === 'الي') return 'until';
  if (near === 'حتي') return 'until';
  if (near === 'الي' && isWord(tokens[first], monthEnds)) return 'to day';
  if (['au', 'en', 'a'].includes(near) && far === "'" && further === 'jusqu') return 'until';
  if (near === 'to' && far === 'up') return 'to day';
  if (['until', 'through', 'till'].includes(near)) return 'until';
  const to = near === 'to' && !otherTo.has(far) && tokens[at - 1]?.kind === 'word';
  return to ? 'to day' : null;
}

/** حتى صباح اليوم, until Monday: what went on until a day that needs no date began some days before, not with the year. */
const isDated = (named: Manuscript['tokens']): boolean =>
  named.some(({ kind, word }) => kind === 'digits' || namesMonth(word));
const namesMonth = askedOfWords(({ readings }) =>
  readings.some(({ word }) => monthWords.has(word) || firstMonthWords.has(word)),
);
const firstMonthWords = new Set(Array.from(monthWords.keys(), (name) => name.split(' ')[0] ?? name));

/** إلى حدود, jusqu'au, up to, deaths to 16 August: what was done until a day of the past was done since its year began. */
function untilEnd(manuscript: Manuscript, mark: TimeMark): TimeMark | null {
  const { tokens, published } = manuscript;
  if (mark.span === null || published === null || mark.span.last > published || mark.role !== 'plain') return null;
  const until = mark.reason === 'year' ? null : untilWord(manuscript, mark);
  const isMonth = mark.reason === 'period' && mark.span.first.slice(0, 7) === mark.span.last.slice(0, 7);
  if (until === null || !(mark.reason === 'date' || (until === 'until' && isMonth))) return null;
  if (!isDated(tokens.slice(mark.first, mark.next))) return null;
  const before = tokens.slice(Math.max(0, mark.first - stockReach), mark.first);
  if (before.some((token) => isWord(token, stockWords))) return null;
  return { ...mark, span: { first: `${mark.span.first.slice(0, 4)}-01-01`, last: mark.span.last } };
}

/** Began on Sunday … and went on until this morning: the day up to which it went on closes what its sentence's day opened. */
function goesOnUntil(manuscript: Manuscript, before: TimeMark, mark: TimeMark): TimeMark {
  const { sentenceOf } = manuscript;
  const days = [before, mark].every(({ span, role }) => span?.first === span?.last && role === 'plain');
  if (!days || before.span === null || mark.span === null || before.span.first >= mark.span.first) return mark;
  if (sentenceOf[before.first] !== sentenceOf[mark.first] || untilWord(manuscript, mark) !== 'until') return mark;
  return { ...mark, span: { first: before.span.first, last: mark.span.last }, ends: [before.span, mark.span] };
}

function openFrom(manuscript: Manuscript, mark: TimeMark): TimeMark {
  const stretch = stretchTo(manuscript, mark) ?? stretchFrom(manuscript, mark);
  if (stretch !== null) return stretch;
  const until = untilEnd(manuscript, mark);
  if (until !== null) return until;
  const since = isSince(manuscript, mark) || isLaunched(manuscript, mark);
  if (!since || mark.span === null || manuscript.published === null || mark.span.first > manuscript.published)
    return mark;
  return { ...mark, role: 'open', span: { first: mark.span.first, last: manuscript.published } };
}
