import { matchForward, unfold, wordAt } from '#core/numerals';
import { addDays, daySpan, monthsSpan, type Span, weekdayOf, yearSpan } from './calendar.js';
import type { Manuscript } from './manuscript.js';
import { weekdayWords } from './month-words.js';
import type { Step, TimeMark } from './time-mark.js';
import { monthDate, plainYear, yearFrom } from './written-dates.js';
import { isWord, wordSet } from './word-sets.js';

/** Phrases that name days by the publication, or a part of a year, folded. */
const relative: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thisMonth: 'الشهر الجاري,الشهر الحالي,هذا الشهر,ce mois - ci,ce mois,this month',
    year: "السنه الجاريه,السنه الحاليه,هذه السنه,العام الجاري,العام الحالي,هذا العام,خلال السنه التي نودعها,cette annee,l ' annee en cours,this year,the current year",
    'year-1':
      "السنه الماضيه,العام الماضي,السنه المنصرمه,العام المنقضي,السنه المنقضيه,العام المنصرم,السنه الفائته,العام الفائت,l ' an dernier,l ' an passe,l ' annee derniere,l ' annee passee,l ' annee ecoulee,l ' an ecoule,l ' exercice ecoule,last year",
    'previous:year:1':
      "السنه السالفه,العام السالف,العام السابق,السنه السابقه,السنه التي قبلها,السنه التي سبقتها,العام الذي قبله,العام الذي سبقه,قبل سنه,قبل عام,قبل ذلك بسنه,قبل ذلك بعام,l ' annee precedente,l ' annee d ' avant,l ' exercice precedent,un an plus tot,un an auparavant,il y a un an,the previous year,a year earlier,one year earlier,the year before,a year before,a year ago",
    'previous:year:2':
      'قبل سنتين,قبل عامين,deux ans plus tot,deux ans auparavant,two years earlier,two years before,two years ago',
    'previous:year:5': 'قبل خمس سنوات,قبل خمسه اعوام,cinq ans plus tot,five years earlier,five years ago',
    'previous:year:10':
      'قبل عشر سنوات,قبل عقد,dix ans plus tot,il y a dix ans,ten years earlier,a decade earlier,a decade ago,ten years ago',
    'previous:month:1':
      'الشهر السابق,الشهر الذي سبقه,الشهر الذي قبله,الشهر السالف,le mois precedent,un mois plus tot,un mois auparavant,the previous month,the month before,a month earlier',
    'previous:week:1':
      'الاسبوع السابق,الاسبوع الذي سبقه,الاسبوع الذي قبله,قبل ذلك باسبوع,بعد اسبوع من,la semaine precedente,une semaine plus tot,une semaine auparavant,the previous week,the week before,a week earlier',
    'previous:week:2':
      'بعد اسبوعين من,قبل ذلك باسبوعين,deux semaines plus tot,deux semaines auparavant,two weeks earlier,two weeks after',
    'previous:day:1': 'اليوم السابق,اليوم الذي سبقه,la veille,the previous day,the day before,a day earlier',
    'that:day:1':
      'ذلك اليوم,اليوم نفسه,اليوم ذاته,نفس اليوم,التاريخ نفسه,التاريخ ذاته,ذلك التاريخ,ce jour - la,cette date,le meme jour,that day,that date,the same day,the same date',
    'that:month:1': 'الشهر نفسه,الشهر ذاته,نفس الشهر,ذلك الشهر,le meme mois,ce mois - la,that month,the same month',
    'that:year:1':
      'السنه نفسها,السنه ذاتها,نفس السنه,العام نفسه,العام ذاته,نفس العام,ذلك العام,تلك السنه,la meme annee,cette annee - la,that year,the same year',
    yearEnd:
      "نهايه السنه,نهايه العام,متم السنه,نهايه السنه الجاريه,نهايه العام الجاري,fin de l ' annee,fin d ' annee,la fin de l ' annee,the end of the year,year end,the year ' s end",
    hours: '24 ساعه,24 ساعه الماضيه,24 heures,the last 24 hours,past 24 hours',
    'half:1': 'النصف الاول,السداسي الاول,premier semestre,first half,السته اشهر الاولي',
    'half:2': 'النصف الثاني,السداسي الثاني,second semestre,second half',
    'quarter:1': 'الربع الاول,الفصل الاول,premier trimestre,first quarter',
    'quarter:2': 'الربع الثاني,الفصل الثاني,deuxieme trimestre,second quarter',
    'quarter:3': 'الربع الثالث,الفصل الثالث,troisieme trimestre,third quarter',
    'quarter:4': 'الربع الرابع,الفصل الرابع,quatrieme trimestre,fourth quarter',
    week: 'الاسبوع الماضي,الاسبوع المنصرم,الاسبوع الفائت,la semaine derniere,last week',
    weekend: 'نهايه الاسبوع الماضي,نهايه الاسبوع,le week - end dernier,over the weekend',
    month: 'الشهر الماضي,الشهر المنصرم,le mois dernier,last month',
    same: 'الفتره نفسها,الفتره ذاتها,نفس الفتره,نفس المده,المده نفسها,المده ذاتها,الفتره عينها,نفس الاشهر,الاشهر نفسها,الاشهر ذاتها,الفتره المقابله,الفتره المماثله,الفتره المناظره,فتره مماثله,الفصل نفسه,نفس الفصل,الربع نفسه,نفس الربع,النصف نفسه,la meme periode,la periode correspondante,periode correspondante,periode analogue,la periode equivalente,meme trimestre,meme semestre,the corresponding period,the equivalent period,corresponding period,the same quarter,the corresponding quarter,meme periode,meme epoque,memes mois,the same period,the same point,the same time,the same months,same period',
    day: 'اليوم',
    yesterday: 'امس,البارحه,hier,yesterday',
    dayBefore: 'اول امس,اول من امس,avant - hier,the day before yesterday',
    'since:year': 'so far this year,year to date,the year to date',
    yearStart:
      "بدايه السنه,بدايه السنه الجاريه,بدايه العام,بدايه العام الجاري,مطلع السنه,مطلع السنه الجاريه,مطلع العام,مطلع العام الجاري,مطلع هذا العام,بدايه هذا العام,فاتح السنه,debut de l ' annee,debut d ' annee,le debut de l ' annee,the start of the year,the beginning of the year,start of this year",
  }).flatMap(([code, phrases]) => phrases.split(',').map((phrase) => [phrase, code] as const)),
);

const relativeFirstWords = new Set(Array.from(relative.keys(), (phrase) => phrase.split(' ')[0] ?? phrase));

/** Whether a phrase of time may start with a word: a relative one, the first months of a year, a week of a month, a weekday. */
export const mayBeRelativeWord = (folded: string): boolean =>
  folded.endsWith('الاشهر') ||
  arabicCounts.includes(folded) ||
  frenchCounts.includes(folded) ||
  weekOrdinals.has(folded) ||
  folded.endsWith('الاسبوع') ||
  weekdayWords.has(folded) ||
  unfold(folded).some(({ word }) => relativeFirstWords.has(word));

/** A phrase that counts from the publication or names a part of a year: last week, النصف الأول من سنة 2024. */
export function relativeMark(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens, published } = manuscript;
  const first = tokens[index];
  if (first === undefined || first.kind === 'sign') return null;
  const match = matchForward(tokens, index, relative) ?? stripped(manuscript, index);
  if (match === null) return null;
  const base = { first: index, next: match.next, reason: 'period' as const, role: 'plain' as const };
  if (match.value === 'same') return samePeriod(manuscript, base);
  if (match.value.startsWith('that:') && yearBehind(manuscript, match.next) !== null)
    return samePeriod(manuscript, base);
  const anaphor = /^(previous|that):(year|month|week|day):(\d+)$/u.exec(match.value);
  if (anaphor !== null) {
    // The pattern allows these two roles and four units only.
    const role = anaphor[1] as 'previous' | 'that';
    const step = { unit: anaphor[2] as Step['unit'], count: Number(anaphor[3]) };
    return { ...base, span: yearSpan(yearFrom), role, step };
  }
  if (match.value === 'day' && isGeneralDay(manuscript, match.next)) return null;
  if (match.value === 'hours' && !isWord(tokens[index - 1], wordSet('خلال ال في last past dernieres'))) return null;
  if (published === null && !/^(?:half|quarter)/u.test(match.value)) return { ...base, span: null };
  const part = /^(half|quarter):(\d)$/u.exec(match.value);
  if (part !== null) return partOfYear(manuscript, base, part[1] === 'half' ? 6 : 3, Number(part[2]));
  const open = match.value === 'since:year' ? ('open' as const) : base.role;
  return { ...base, role: open, span: relativeSpan(match.value, published ?? '') };
}

/** في اليوم is a rate, اليوم العالمي a feast. */
function isGeneralDay({ tokens }: Manuscript, next: number): boolean {
  const [before, after] = [wordAt(tokens, next - 2), wordAt(tokens, next)];
  return before === 'في' || before === 'كل' || (after.startsWith('ال') && !weekdayWords.has(after));
}

/** De 2023, من العام الماضي, of the previous year: the year behind a phrase that asks for the same days in another one. */
function yearBehind(manuscript: Manuscript, next: number): { year: number | null; next: number } | null {
  const { tokens } = manuscript;
  let of = ['من', 'de', 'in', 'of', 'en'].includes(wordAt(tokens, next)) ? next + 1 : next;
  if (['سنه', 'عام', 'العام', 'السنه'].includes(wordAt(tokens, of)) && plainYear(manuscript, of + 1) !== null) of += 1;
  const year = plainYear(manuscript, of);
  if (year !== null) return { year, next: of + 1 };
  const named = matchForward(tokens, of, relative);
  const isYear = named?.value === 'year-1' || named?.value.startsWith('previous:year') === true;
  return named !== null && isYear ? { year: null, next: named.next } : null;
}

/** La même période de 2023, الفترة ذاتها من العام الماضي: the report's days in the year that follows, else the year before. */
function samePeriod(manuscript: Manuscript, base: Omit<TimeMark, 'span'>): TimeMark {
  const behind = yearBehind(manuscript, base.next);
  const next = behind?.next ?? base.next;
  const year = behind?.year ?? null;
  if (year !== null) return { ...base, next, span: yearSpan(year), role: 'same' };
  return { ...base, next, span: yearSpan(yearFrom), role: 'previous' };
}

const arabicCounts = ['', '', '', 'الثلاثه', 'الاربعه', 'الخمسه', 'السته', 'السبعه', 'الثمانيه', 'التسعه', 'العشره'];
const frenchCounts = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze'];
const englishCounts = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

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

/** A count of months in words or digits; less than two when it is none. */
const countOf = (words: readonly string[], folded: string): number =>
  /^(?:[2-9]|1[01])$/u.test(folded) ? Number(folded) : words.indexOf(folded);

/** الأشهر التسعة الأولى من سنة 2019, les neuf premiers mois de 2019, the first nine months of 2019. */
export function firstMonths(manuscript: Manuscript, index: number): TimeMark | null {
  const [a = '', b = '', c = ''] = [0, 1, 2].map((at) => wordAt(manuscript.tokens, index + at));
  let count = -1;
  if (a.endsWith('الاشهر') && c === 'الاولي') count = arabicCounts.indexOf(b);
  if (['اشهر', 'شهور'].includes(b) && c === 'الاولي') count = countOf(arabicCounts, a);
  if (b === 'premiers' && c === 'mois') count = countOf(frenchCounts, a);
  if (a === 'first' && c === 'months') count = countOf(englishCounts, b);
  if (count < 2) return null;
  const whole = partOfYear(manuscript, { first: index, next: index + 3, reason: 'period', role: 'plain' }, 1, 1);
  return whole.span === null ? whole : { ...whole, span: monthsSpan(Number(whole.span.first.slice(0, 4)), 1, count) };
}

/** The same phrase with particles before its first word: بالنصف الأول. */
function stripped({ tokens }: Manuscript, index: number): { value: string; next: number } | null {
  const token = tokens[index];
  if (token === undefined) return null;
  for (const { word, particles } of unfold(token.folded)) {
    if (particles === '') continue;
    const phrase = [{ ...token, folded: word }, ...tokens.slice(index + 1, index + 6)];
    const match = matchForward(phrase, 0, relative);
    if (match !== null) return { value: match.value, next: index + match.next };
  }
  return null;
}

function partOfYear(manuscript: Manuscript, base: Omit<TimeMark, 'span'>, months: number, number: number): TimeMark {
  const { tokens, published } = manuscript;
  let at = base.next;
  for (let skip = 0; skip < 3; skip += 1) {
    const year = plainYear(manuscript, at + skip);
    if (year !== null)
      return { ...base, next: at + skip + 1, span: monthsSpan(year, (number - 1) * months + 1, number * months) };
    const named = matchForward(tokens, at + skip, relative);
    if (named !== null && (named.value === 'year' || named.value === 'year-1') && published !== null) {
      const of = Number(published.slice(0, 4)) - (named.value === 'year' ? 0 : 1);
      return { ...base, next: named.next, span: monthsSpan(of, (number - 1) * months + 1, number * months) };
    }
    if (!['من', 'سنه', 'عام', 'de', 'of', 'l', "'", 'لسنه'].includes(wordAt(tokens, at + skip))) break;
  }
  at = published === null ? 0 : Number(published.slice(0, 4));
  return { ...base, span: at === 0 ? null : monthsSpan(at, (number - 1) * months + 1, number * months) };
}

function relativeSpan(code: string, published: string): Span {
  const year = Number(published.slice(0, 4));
  const monday = addDays(published, -weekdayOf(published));
  switch (code) {
    case 'year-1':
      return yearSpan(year - 1);
    case 'yearStart':
      return daySpan(`${String(year)}-01-01`);
    case 'yearEnd':
      return daySpan(`${String(year)}-12-31`);
    case 'week':
      return { first: addDays(monday, -7), last: addDays(monday, -1) };
    case 'weekend':
      return { first: addDays(monday, -2), last: addDays(monday, -1) };
    case 'thisMonth':
      return monthsSpan(year, Number(published.slice(5, 7)));
    case 'hours':
      return { first: addDays(published, -1), last: published };
    case 'month':
      return monthsSpan(year, Number(published.slice(5, 7)) - 1);
    case 'day':
      return daySpan(published);
    case 'dayBefore':
      return daySpan(addDays(published, -2));
    case 'yesterday':
      return daySpan(addDays(published, -1));
    case 'since:year':
      return { first: `${String(year)}-01-01`, last: published };
    default:
      return yearSpan(year);
  }
}

const weekdayBefore = wordSet('يوم امس مساء صباح ليله on late mercredi ce');

/** A weekday is the last one before the publication, or the day itself. */
export function weekdayMark({ tokens, published }: Manuscript, index: number): TimeMark | null {
  const token = tokens[index];
  const weekday = token?.kind === 'word' ? weekdayWords.get(token.folded) : undefined;
  if (weekday === undefined || published === null) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const first = isWord(tokens[index - 1], weekdayBefore) ? index - 1 : index;
  return { first, next: index + 1, reason: 'date', span: daySpan(addDays(published, -back)), role: 'plain' };
}
