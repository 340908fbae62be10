import { tokenAt, unfold, wordAt } from '#core/numerals';
import { monthsSpan, type Span, yearSpan } from './calendar.js';
import type { Manuscript } from './manuscript.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** The month with which the state's financial year begins, where that is not January; a year is named after its end. */
const firstMonths: Readonly<Record<string, number>> = {
  ...{ US: 10, TH: 10, GB: 4, IN: 4, ZA: 4, HK: 4, SG: 4, JP: 4, CA: 4, NZ: 4, KW: 4, BW: 4, NA: 4, MW: 4, LK: 1 },
  ...{ AU: 7, PK: 7, EG: 7, BD: 7, KE: 7, UG: 7, TZ: 7, MU: 7, NP: 7, ET: 7 },
};

/** The month with which the financial year of a text's country begins. */
export const fiscalFirstMonth = ({ country }: Manuscript): number => firstMonths[country ?? ''] ?? 1;

/** The financial year that ends in a year: 2024 in the United States is October 2023 to September 2024. */
export function fiscalSpan(manuscript: Manuscript, year: number): Span {
  const month = fiscalFirstMonth(manuscript);
  if (month === 1) return yearSpan(year);
  return { first: monthsSpan(year - 1, month).first, last: monthsSpan(year, month - 1).last };
}

/** The financial year in which a day lies, by the year in which it ends. */
function fiscalYearOf(manuscript: Manuscript, day: string): number {
  const month = fiscalFirstMonth(manuscript);
  const year = Number(day.slice(0, 4));
  return month > 1 && Number(day.slice(5, 7)) >= month ? year + 1 : year;
}

const yearMin = 1950;
const yearMax = 2050;

/** 2023/24, 2023-24, 2007-2008: two years that follow one another as one. */
export function splitYear(
  { tokens }: Manuscript,
  index: number,
): { readonly start: number; readonly next: number } | null {
  const [year, joint] = [tokenAt(tokens, index), tokenAt(tokens, index + 1)];
  if (year.kind !== 'digits' || year.folded.length !== 4 || joint.kind !== 'sign') return null;
  const end = tokenAt(tokens, index + 2);
  if (end.kind !== 'digits' || !['/', '-', '–'].includes(joint.folded) || joint.gap !== '' || end.gap !== '')
    return null;
  const start = Number(year.folded);
  if (start < yearMin || start > yearMax) return null;
  const after = tokenAt(tokens, index + 3);
  if (['/', '-', '%'].includes(after.folded) && after.gap === '') return null;
  const follows = String(start + 1);
  return [follows, follows.slice(2)].includes(end.folded) ? { start, next: index + 3 } : null;
}

const fiscalWords = wordSet('fiscal financial');
const arabicYears = wordSet('السنه العام');
const arabicFiscal = wordSet('الماليه المالي');
const currentWords = wordSet('this current its the present الحاليه الحالي الجاريه الجاري');
const pastWords = wordSet('last past الماضيه الماضي المنصرمه المنصرم المنقضيه المنقضي');
const earlierWords = wordSet('previous prior preceding السابقه السابق السالفه');

/** Whether the name of a financial year may start with a word. */
export const mayBeFiscalWord = (folded: string): boolean =>
  folded === 'fy' || fiscalWords.has(folded) || unfold(folded).some(({ word }) => arabicYears.has(word));

/** Where the name of a financial year ends: fiscal [year], FY, السنة المالية. */
function nameEnd({ tokens }: Manuscript, index: number): number | null {
  const word = wordAt(tokens, index);
  if (word === 'fy') return index + 1;
  if (fiscalWords.has(word)) {
    if (wordAt(tokens, index + 1) === 'year') return index + 2;
    return word === 'fiscal' && /^(?:19|20)\d\d$/u.test(wordAt(tokens, index + 1)) ? index + 1 : null;
  }
  return isWord(tokens[index], arabicYears) && arabicFiscal.has(wordAt(tokens, index + 1)) ? index + 2 : null;
}

/** FY 2024, FY24, fiscal year 2023/24, the current financial year, السنة المالية 2023/2024. */
export function fiscalYear(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens, published } = manuscript;
  const next = nameEnd(manuscript, index);
  if (next === null) return null;
  const mark = { first: index, reason: 'period', role: 'plain' } as const;
  const split = splitYear(manuscript, next);
  if (split !== null) return { ...mark, next: split.next, span: fiscalSpan(manuscript, split.start + 1) };
  const digits = /^(?:(?:19|20)?\d\d)$/u.exec(tokenAt(tokens, next).kind === 'digits' ? wordAt(tokens, next) : '')?.[0];
  if (digits !== undefined && (digits.length === 4 || tokenAt(tokens, next).gap === ''))
    return {
      ...mark,
      next: next + 1,
      span: fiscalSpan(manuscript, digits.length === 4 ? Number(digits) : 2000 + Number(digits)),
    };
  const beside = [tokens[index - 1], tokens[next]];
  const says = (words: ReadonlySet<string>): boolean => beside.some((token) => isWord(token, words));
  if (says(earlierWords))
    return { ...mark, next, span: yearSpan(yearMin), role: 'previous', step: { unit: 'year', count: 1 } };
  if (published === null) return { ...mark, next, span: null };
  const current = fiscalYearOf(manuscript, published);
  if (says(pastWords)) return { ...mark, next, span: fiscalSpan(manuscript, current - 1) };
  const soFar = wordAt(tokens, index - 1) === 'this' && wordAt(tokens, index - 2) === 'far';
  if (soFar)
    return { ...mark, next, role: 'open', span: { first: fiscalSpan(manuscript, current).first, last: published } };
  return says(currentWords) ? { ...mark, next, span: fiscalSpan(manuscript, current) } : null;
}

/** So many months of a financial year: the first quarter of its financial year. */
export function fiscalMonths(manuscript: Manuscript, { last }: Span, first: number, end: number): Span {
  const month = fiscalFirstMonth(manuscript);
  const start = Number(last.slice(0, 4)) - (month === 1 ? 0 : 1);
  return monthsSpan(start, month - 1 + first, month - 1 + end);
}
