import { matchForward, tokenAt, wordAt } from '#core/numerals';
import { addDays, monthsSpan, yearSpan } from './calendar.js';
import { fiscalFirstMonth, fiscalMonths, fiscalYear, splitYear } from './fiscal-years.js';
import type { Manuscript } from './manuscript.js';
import { relativePhrases } from './relative-phrases.js';
import type { TimeMark } from './time-mark.js';
import { monthDate, plainYear } from './written-dates.js';

const arabicCounts = wordsOf('- شهرين الثلاثه الاربعه الخمسه السته السبعه الثمانيه التسعه العشره');
const arabicShort = wordsOf('- الشهرين الثلاث الاربع الخمس الست السبع الثماني التسع العشر');
const arabicBare = wordsOf('- - ثلاثه اربعه خمسه سته سبعه ثمانيه تسعه عشره');
const frenchCounts = wordsOf('- deux trois quatre cinq six sept huit neuf dix onze');
const englishCounts = wordsOf('- two three four five six seven eight nine ten eleven');

/** The words of a line at their counts: the first is one. */
function wordsOf(line: string): readonly string[] {
  return ['', ...line.split(' ')];
}

const weekOrdinals: ReadonlyMap<string, number> = new Map(
  ['الاول first premiere', 'الثاني second deuxieme', 'الثالث third troisieme', 'الرابع fourth quatrieme'].flatMap(
    (row, index) => row.split(' ').map((word) => [word, index] as const),
  ),
);

/** الأسبوع الأول من نوفمبر, the first week of November, la première semaine de novembre. */
export function weekOfMonth(manuscript: Manuscript, index: number): TimeMark | null {
  const [a, b] = [wordAt(manuscript.tokens, index), wordAt(manuscript.tokens, index + 1)];
  const arabic = a.endsWith('الاسبوع');
  const order = weekOrdinals.get(arabic ? b : a);
  if (order === undefined || (!arabic && !['week', 'semaine'].includes(b))) return null;
  const of = ['من', 'of', 'de', 'في', 'd'].includes(wordAt(manuscript.tokens, index + 2)) ? 3 : 2;
  const month = monthDate(manuscript, index + of);
  if (month?.reason !== 'period' || month.span === null) return null;
  const first = addDays(month.span.first, order * 7);
  return { ...month, first: index, span: { first, last: addDays(first, 6) } };
}

/** Whether a phrase for the first months of a year or for a week of a month may start with a word. */
export const mayBePartWord = (folded: string): boolean =>
  folded.endsWith('الاشهر') ||
  folded.endsWith('الشهور') ||
  folded.endsWith('الشهرين') ||
  folded.endsWith('اول') ||
  ['first', 'premiers', 'ال'].includes(folded) ||
  countOf(folded) > 0 ||
  weekOrdinals.has(folded) ||
  folded.endsWith('الاسبوع');

/** A count of months in words or digits; less than one when it is none. */
function countOf(folded: string): number {
  if (/^(?:[2-9]|1[01])$/u.test(folded)) return Number(folded);
  const bare = /^[وفبل]ال/u.test(folded) ? folded.slice(1) : folded;
  for (const words of [arabicCounts, arabicShort, arabicBare, frenchCounts, englishCounts]) {
    const count = words.indexOf(bare);
    if (count > 1) return count;
  }
  return -1;
}

const monthNouns = new Set(['اشهر', 'شهور', 'شهرا']);
const isMonths = (word: string): boolean => word.endsWith('الاشهر') || word.endsWith('الشهور');

/** How many first months of a year a phrase names, and where it ends. */
function countedMonths({ tokens }: Manuscript, index: number): { count: number; next: number } | null {
  const word = (at: number): string => wordAt(tokens, index + at);
  const [a, b, c] = [word(0), word(1), word(2)];
  const article = (at: number): number => (word(at) === 'ال' ? 1 : 0);
  if (isMonths(a)) {
    const skip = article(1);
    return word(2 + skip) === 'الاولي' ? { count: countOf(word(1 + skip)), next: index + 3 + skip } : null;
  }
  if (a.endsWith('الشهرين') && ['الاولين', 'الاوليين'].includes(b)) return { count: 2, next: index + 2 };
  if (a.endsWith('اول'))
    return b === 'شهرين'
      ? { count: 2, next: index + 2 }
      : monthNouns.has(c)
        ? { count: countOf(b), next: index + 3 }
        : null;
  const skip = article(0);
  if (monthNouns.has(word(1 + skip)) && ['الاولي', 'الاول'].includes(word(2 + skip)))
    return { count: countOf(word(skip)), next: index + 3 + skip };
  if (b === 'premiers' && c === 'mois') return { count: countOf(a), next: index + 3 };
  if (a === 'premiers' && c === 'mois') return { count: countOf(b), next: index + 3 };
  return a === 'first' && c === 'months' ? { count: countOf(b), next: index + 3 } : null;
}

/** الأشهر التسعة الأولى من سنة 2019, les neuf premiers mois de 2019, أول شهرين من العام, the first nine months of FY 2021. */
export function firstMonths(manuscript: Manuscript, index: number): TimeMark | null {
  const counted = countedMonths(manuscript, index);
  if (counted === null || counted.count < 2) return null;
  return partOfYear(
    manuscript,
    { first: index, next: counted.next, reason: 'period', role: 'plain' },
    1,
    counted.count,
  );
}

const yearJoints = new Set([
  'من',
  'سنه',
  'عام',
  'de',
  'of',
  'l',
  "'",
  'لسنه',
  'لعام',
  'the',
  'its',
  'in',
  'en',
  'du',
  'this',
]);
const yearReach = 3;

/**
 * Months `first` to `last` of the year that is named behind a phrase, else of the publication's.
 * @param base the phrase, without its days
 */
export function partOfYear(
  manuscript: Manuscript,
  base: Omit<TimeMark, 'span'>,
  first: number,
  last: number,
): TimeMark {
  const { tokens, published } = manuscript;
  for (let at = base.next; at <= base.next + yearReach; at += 1) {
    const split = manuscript.language === 'en' ? splitYear(manuscript, at) : null;
    if (split !== null)
      return { ...base, next: split.next, span: fiscalMonths(manuscript, yearSpan(split.start + 1), first, last) };
    const year = plainYear(manuscript, at);
    if (year !== null) return { ...base, next: at + 1, span: monthsSpan(year, first, last) };
    const fiscal = fiscalYear(manuscript, at) ?? ownFiscalYear(manuscript, at);
    if (fiscal?.span !== undefined && fiscal.span !== null && fiscal.role === 'plain')
      return { ...base, next: fiscal.next, span: fiscalMonths(manuscript, fiscal.span, first, last) };
    const named = matchForward(tokens, at, relativePhrases);
    if (published !== null && (named?.value === 'year' || named?.value === 'year-1')) {
      const of = Number(published.slice(0, 4)) - (named.value === 'year' ? 0 : 1);
      return { ...base, next: named.next, span: monthsSpan(of, first, last) };
    }
    if (!yearJoints.has(wordAt(tokens, at)) || tokenAt(tokens, at).gap.includes('\n')) break;
  }
  if (published === null) return { ...base, span: null };
  const year = Number(published.slice(0, 4));
  // The fourth quarter, told in January, is over: a part of the year that has not begun is the last year's.
  const begun = monthsSpan(year, first, last).first <= published;
  return { ...base, span: monthsSpan(begun ? year : year - 1, first, last) };
}

/** The first quarter of its financial year: the latest whose quarter has begun. */
function ownFiscalYear(manuscript: Manuscript, at: number): TimeMark | null {
  const { tokens, published } = manuscript;
  const isNamed = ['financial', 'fiscal'].includes(wordAt(tokens, at)) && wordAt(tokens, at + 1) === 'year';
  if (!isNamed || published === null) return null;
  const ends = Number(published.slice(0, 4));
  const year =
    Number(published.slice(5, 7)) >= fiscalFirstMonth(manuscript) && fiscalFirstMonth(manuscript) > 1 ? ends + 1 : ends;
  return { first: at, next: at + 2, reason: 'period', role: 'plain', span: yearSpan(year) };
}
