import { type Token, tokenAt, unfold, wordAt } from '#core/words';
import { addDays, daySpan, monthsBefore, monthsSpan, type Span, stepBack } from './calendar.js';
import { countAt, dualOf, mayCount, one, type Unit, unitAt } from './counted-units.js';
import type { Manuscript } from './manuscript.js';
import type { Step, TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';
import { plainYear } from './written-dates.js';

const pastWords = wordSet('past last');
const pastBehind = wordSet(
  'dernieres derniers الماضيه الماضي الاخيره الاخير الماضيين الاخيرين المنصرمه المنصرم الفائته المنقضيه',
);
const earlierWords = wordSet('previous preceding prior precedents precedentes السابقه السابق السابقين السالفه');

/** The first words of the phrases below; digits may start one as well. */
export const mayBeCountedWord = (folded: string): boolean =>
  pastWords.has(folded) || earlierWords.has(folded) || ['dernieres', 'derniers'].includes(folded) || mayCount(folded);

/** The days that so many units before a day make up with it. */
function rolling(published: string, { unit, count, hours }: Unit, number: number): Span {
  const back = hours === true ? Math.ceil((number * count) / 24) : number * count;
  const { first } = stepDay(published, { unit, count: back });
  return { first, last: published };
}

/** The same day so many units before. */
const stepDay = (day: string, step: Step): Span =>
  step.unit === 'month' ? daySpan(monthsBefore(day, step.count)) : stepBack(daySpan(day), step);

interface Counted {
  readonly unit: Unit;
  readonly count: number;
  readonly next: number;
  /** Whether it counts from the time spoken of, not from the publication. */
  readonly earlier: boolean;
}

/** The past 48 hours, les cinq dernières années, الأيام السبعة الماضية, الشهرين الماضيين. */
function countedPast({ tokens }: Manuscript, index: number): Counted | null {
  const at = (offset: number): Token | undefined => tokens[index + offset];
  const fits = (order: readonly [count: number, unit: number, past: number]): Counted | null => {
    const unit = unitAt(at(order[1]));
    const count = unit === undefined ? 0 : countAt(at(order[0]));
    const past = at(order[2]);
    if (count === 0 || unit === undefined || past === undefined) return null;
    const earlier = isWord(past, earlierWords);
    if (!(earlier || isWord(past, pastBehind) || (order[2] === 0 && pastWords.has(past.folded)))) return null;
    return { unit, count, next: index + 3, earlier };
  };
  // الساعات الـ24 الماضية: the article stands apart from digits.
  const article = at(1)?.folded === 'ال' && at(2)?.kind === 'digits' ? unitAt(at(0)) : undefined;
  if (article !== undefined && countAt(at(2)) > 0 && isWord(at(3), pastBehind))
    return { unit: article, count: countAt(at(2)), next: index + 4, earlier: false };
  const found = fits([1, 2, 0]) ?? fits([0, 1, 2]) ?? fits([0, 2, 1]) ?? fits([1, 0, 2]);
  if (found !== null) return found;
  const dual = dualOf(tokenAt(tokens, index).word);
  const earlier = isWord(at(1), earlierWords);
  if (dual === null || !(earlier || isWord(at(1), pastBehind))) return null;
  return { unit: dual, count: 2, next: index + 2, earlier };
}

/** So many days, weeks, months or years up to the publication. */
export function pastStretch(manuscript: Manuscript, index: number): TimeMark | null {
  const counted = countedPast(manuscript, index);
  if (counted === null) return null;
  const { published } = manuscript;
  const mark = { first: index, next: counted.next, reason: 'period', role: 'plain' } as const;
  const { unit, count } = { unit: counted.unit.unit, count: counted.unit.count * counted.count };
  if (counted.earlier) {
    const step = unit === 'month' && count === monthsPerYear ? one('year') : { unit, count };
    return { ...mark, role: 'previous', span: monthsSpan(yearMin, 1), step };
  }
  return { ...mark, span: published === null ? null : rolling(published, counted.unit, counted.count) };
}

const monthsPerYear = 12;
const months = (count: number): Step => ({ unit: 'month', count });
const stretchUnits: ReadonlyMap<string, Step> = new Map([
  ['year', months(monthsPerYear)],
  ['quarter', months(3)],
  ['months', months(1)],
  ['month', months(1)],
  ['week', { unit: 'week', count: 1 }],
  ['semaine', { unit: 'week', count: 1 }],
  ['weeks', { unit: 'week', count: 1 }],
]);
/** Units that need no count before them. */
const aloneUnits = new Set(['year', 'quarter', 'week', 'semaine']);
const closers = new Set(['to', 'ending', 'ended', 'through', 'until', 'till']);
const closerSteps = new Set(['the', 'end', 'of', 'in', 'on', 'late', 'last', 'early']);
const closerReach = 5;

/** The year to March, 12 months ending in September 2024, the three months to the end of June: a stretch by its end. */
export function stretchTo({ tokens }: Manuscript, mark: TimeMark): TimeMark | null {
  if (mark.span === null) return null;
  let at = mark.first - 1;
  for (const end = at - closerReach; at > end && closerSteps.has(wordAt(tokens, at)); at -= 1);
  if (!closers.has(wordAt(tokens, at))) return null;
  const step = stretchUnits.get(wordAt(tokens, at - 1));
  if (step === undefined) return null;
  const dash = wordAt(tokens, at - 2) === '-' ? 1 : 0;
  const counted = countAt(tokens[at - 2 - dash]);
  const isAlone = aloneUnits.has(wordAt(tokens, at - 1));
  if (!isAlone && counted === 0) return null;
  const length = { unit: step.unit, count: isAlone ? step.count : counted * step.count };
  const { first } = stepDay(addDays(mark.span.last, 1), length);
  const opening = isAlone ? at - 1 : at - 2 - dash;
  return { ...mark, first: opening, reason: 'period', role: 'plain', span: { first, last: mark.span.last } };
}

const beginWords = wordSet('began beginning begun starting started commencing debutee commencee entamee بدا بدات');
const beginSteps = new Set(['on', 'le', 'the', 'في', 'يوم', 'من']);
const lengthReach = 6;

/** The week beginning 22 September, a week of raids that began on Monday, la semaine du 3 mars: a stretch by its first day. */
export function stretchFrom({ tokens }: Manuscript, mark: TimeMark): TimeMark | null {
  if (mark.span === null || mark.span.first !== mark.span.last) return null;
  let at = mark.first - 1;
  if (['of', 'du'].includes(wordAt(tokens, at)) && ['week', 'semaine'].includes(wordAt(tokens, at - 1)))
    return weekFrom(mark, mark.span.first, at - 1);
  while (at > mark.first - 1 - closerReach && beginSteps.has(wordAt(tokens, at))) at -= 1;
  if (!isWord(tokens[at], beginWords)) return null;
  for (let back = 1; back <= lengthReach && tokens[at - back]?.kind === 'word'; back += 1)
    if (weekWords.has(wordAt(tokens, at - back))) return weekFrom(mark, mark.span.first, at - back);
  return null;
}
const weekWords = new Set(['week', 'semaine', 'اسبوع', 'الاسبوع']);
const weekFrom = (mark: TimeMark, day: string, first: number): TimeMark => ({
  ...mark,
  first,
  reason: 'period',
  role: 'plain',
  span: { first: day, last: addDays(day, 6) },
});

/** Months of the seasons as newsrooms count them: whole months, summer from June to August. */
const seasons: ReadonlyMap<string, number> = new Map(
  [
    'spring printemps الربيع ربيع',
    'summer ete الصيف صيف',
    'autumn automne الخريف خريف',
    'winter hiver الشتاء شتاء',
  ].flatMap((row, index) => row.split(' ').map((word) => [word, 3 + 3 * index] as const)),
);
const seasonMonths = 3;
const seasonPast = wordSet('dernier derniere passe الماضي المنصرم الفائت');
const seasonPrevious = wordSet('precedent السابق');
const seasonCurrent = wordSet('الجاري الحالي');

/** Whether the name of a season may start with a word. */
export const mayBeSeasonWord = (folded: string): boolean =>
  unfold(folded).some(({ word }) => seasons.has(word)) || folded === 'springtime';

/** Summer 2024, l'été dernier, cet été, الصيف الماضي; a season without a year is spoken of in general. */
export function seasonMark(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens, published } = manuscript;
  const month = unfold(wordAt(tokens, index))
    .map(({ word }) => seasons.get(word))
    .find((found) => found !== undefined);
  if (month === undefined) return null;
  const [before, after] = [wordAt(tokens, index - 1), tokens[index + 1]];
  const mark = { first: index, next: index + 2, reason: 'period', role: 'plain' } as const;
  const spanIn = (year: number): Span => monthsSpan(year, month, month + seasonMonths - 1);
  const of = ['of', 'de', 'عام', 'سنه'].includes(after?.folded ?? '') ? 1 : 0;
  const year = plainYear(manuscript, index + 1 + of);
  if (year !== null) return { ...mark, next: index + 2 + of, span: spanIn(year) };
  if (isWord(after, seasonPrevious) || before === 'previous')
    return { ...mark, role: 'previous', span: spanIn(yearMin), step: { unit: 'year', count: 1 } };
  if (published === null) return null;
  const current = Number(published.slice(0, 4));
  const begun = spanIn(current).first <= published ? current : current - 1;
  if (isWord(after, seasonPast)) return { ...mark, span: spanIn(hasEnded(spanIn(begun), published)) };
  if (before === 'last') return { ...mark, next: index + 1, span: spanIn(hasEnded(spanIn(begun), published)) };
  if (['this', 'cet', 'ce', 'هذا'].includes(before) || isWord(after, seasonCurrent))
    return { ...mark, next: isWord(after, seasonCurrent) ? index + 2 : index + 1, span: spanIn(begun) };
  return null;
}
const yearMin = 1950;

/** « L'été dernier » said in September is this year's where it is over, said in July that of the year before. */
const hasEnded = ({ first, last }: Span, published: string): number =>
  Number(first.slice(0, 4)) - (last < published ? 0 : 1);
