import { matchForward, unfold } from '#core/numerals';
import { addDays, daySpan, monthsSpan, shiftYears, type Span, weekdayOf, yearSpan } from './calendar.js';
import { isWord, type Manuscript, wordSet } from './manuscript.js';
import { monthWords, weekdayWords } from './month-words.js';

/** A stretch of text that says when. `next` is the token after it. */
export interface TimeMark {
  readonly first: number;
  readonly next: number;
  readonly reason: 'year' | 'date' | 'period';
  /** Null for a length of time that names no days. */
  readonly span: Span | null;
  /** `same` asks for the report's period in another year, `previous` in the year before; `open` runs to the publication. */
  readonly role: 'plain' | 'same' | 'open' | 'previous';
}

const yearFrom = 1950;
const yearTo = 2050;
const yearNouns = wordSet('سنه عام لسنه سنتي عامي موسم annee an year سنوات');
const yearBefore = wordSet(
  'في من منذ الي حتي برسم خلال لعام en de depuis in of since until pour des fin debut by افق نهايه نهايتي متم قبل مطلع par et and و d',
);
const firstDay = wordSet('فاتح غره');
const lastDay = wordSet('متم نهايه fin end');
const lastPast = wordSet(
  'الماضي الماضيه المنصرم المنصرمه الفائت المنقضي المنقضيه السالفه السابق السابقه dernier derniere passe precedent precedente',
);
const current = wordSet('الجاري الجاريه الحالي الحاليه');

function plainYear({ tokens }: Manuscript, index: number): number | null {
  const token = tokens[index];
  if (token?.kind !== 'digits' || token.folded.length !== 4) return null;
  const year = Number(token.folded);
  if (year < yearFrom || year > yearTo) return null;
  const after = tokens[index + 1];
  const before = tokens[index - 1];
  if (
    after?.kind === 'sign' &&
    after.gap === '' &&
    /[.,،٬٫%٪:]/u.test(after.folded) &&
    tokens[index + 2]?.kind === 'digits' &&
    tokens[index + 2]?.gap === ''
  )
    return null;
  if (before?.gap === '' && /[.,٬]/u.test(before.folded) && tokens[index - 2]?.kind === 'digits' && token.gap === '')
    return null;
  if (
    isWord(before, yearNouns) ||
    isWord(before, yearBefore) ||
    (before !== undefined && monthAt(tokens, index - 1) !== null)
  )
    return year;
  if (year >= 2000 && year <= 2035 && after?.gap !== '') return year;
  const counted =
    after?.kind === 'word' &&
    !stopWords.has(after.folded) &&
    !after.folded.startsWith('و') &&
    !after.gap.includes('\n');
  return counted ? null : year;
}
const stopWords = wordSet(
  'من في الي علي عن مقابل حيث بعد قبل ما مجموعه هو et a au par les la le un une des contre de to the by a on and against was were',
);

function monthAt(tokens: Manuscript['tokens'], index: number): { month: number; next: number } | null {
  const token = tokens[index];
  if (token?.kind !== 'word') return null;
  for (const { word, particles } of unfold(token.folded)) {
    if (particles !== '' && word.length < 3) continue;
    const pair = monthWords.get(`${word} ${tokens[index + 1]?.folded ?? ''}`);
    if (pair !== undefined) return { month: pair, next: index + 2 };
    const month = monthWords.get(word);
    if (month !== undefined) return { month, next: index + 1 };
  }
  return null;
}

/** The year of a month that is named without one: the last such month that is not after the publication. */
function impliedYear(manuscript: Manuscript, month: number): number | null {
  if (manuscript.published === null) return null;
  const [year, publishedMonth] = [Number(manuscript.published.slice(0, 4)), Number(manuscript.published.slice(5, 7))];
  return month > publishedMonth ? year - 1 : year;
}

function dayNumber(manuscript: Manuscript, index: number): number | null {
  const token = manuscript.tokens[index];
  if (token?.kind !== 'digits' || token.folded.length > 2) return null;
  const before = manuscript.tokens[index - 1];
  const glued = token.gap === '' && before?.kind === 'sign' && /[.,٬٫:/]/u.test(before.folded);
  const day = Number(token.folded);
  return day >= 1 && day <= 31 && !glued ? day : null;
}

const pad = (number: number): string => String(number).padStart(2, '0');

/** 30/8/2024 and 2024-08-30. */
function numericDate({ tokens }: Manuscript, index: number): TimeMark | null {
  const part = (at: number): string => tokens[index + at]?.folded ?? '';
  const [a, first, b, second, c] = [part(0), part(1), part(2), part(3), part(4)];
  if (
    !/^\d{1,4}$/u.test(a) ||
    first !== second ||
    !['/', '-'].includes(first) ||
    !/^\d{1,2}$/u.test(b) ||
    !/^\d{1,4}$/u.test(c)
  )
    return null;
  const [year, month, day] = a.length === 4 ? [a, b, c] : [c, b, a];
  if (year.length !== 4 || Number(month) > 12 || Number(day) > 31) return null;
  return {
    first: index,
    next: index + 5,
    reason: 'date',
    span: daySpan(`${year}-${pad(Number(month))}-${pad(Number(day))}`),
    role: 'plain',
  };
}

/** [day] month [year], فاتح يناير, متم شتنبر, March 31, 2024; a month without a day is a period whose year may be set aside. */
function monthDate(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens } = manuscript;
  const ordinal =
    ['er', 'st', 'nd', 'rd', 'th'].includes(tokens[index + 1]?.folded ?? '') && tokens[index + 1]?.gap === '' ? 1 : 0;
  const digits = dayNumber(manuscript, index);
  const named = isWord(tokens[index], firstDay) ? 1 : isWord(tokens[index], lastDay) ? 31 : null;
  const shift = digits !== null ? 1 + ordinal : named !== null ? 1 : 0;
  const of = shift > 0 && ['شهر', 'of', 'de'].includes(tokens[index + shift]?.folded ?? '') ? 1 : 0;
  const found = monthAt(tokens, index + shift + of);
  if (
    found === null ||
    (shift === 0 && found.month === 5 && tokens[index]?.folded === 'may' && plainYear(manuscript, found.next) === null)
  )
    return null;
  if (found.month === 3 && shift === 0 && tokens[index]?.folded === 'march' && tokens[index]?.gap === '') return null;
  const past = isWord(tokens[found.next], lastPast) || isWord(tokens[found.next], current) ? 1 : 0;
  const of2 = ['من', 'de'].includes(tokens[found.next + past]?.folded ?? '') ? 1 : 0;
  const commaDay =
    manuscript.language === 'en' && digits === null && named === null ? dayNumber(manuscript, found.next) : null;
  const yearAt = commaDay !== null && tokens[found.next + 1]?.folded === ',' ? found.next + 2 : found.next + past;
  const stated = plainYear(manuscript, yearAt) ?? (of2 === 1 ? plainYear(manuscript, yearAt + 1) : null);
  const next = stated === null ? found.next + past : plainYear(manuscript, yearAt) === null ? yearAt + 2 : yearAt + 1;
  const year = stated ?? impliedYear(manuscript, found.month);
  const day = digits ?? commaDay ?? named;
  if (year === null) return { first: index, next, reason: day === null ? 'period' : 'date', span: null, role: 'plain' };
  const month = monthsSpan(year, found.month);
  if (day === null) return { first: index, next, reason: 'period', span: month, role: 'plain' };
  const date = `${month.first.slice(0, 8)}${pad(Math.min(day, Number(month.last.slice(8))))}`;
  return { first: index, next, reason: 'date', span: daySpan(date), role: 'plain' };
}

const hijriMonths = wordSet('محرم صفر رجب شعبان رمضان شوال muharram safar rajab shaban ramadan shawwal');
/** First days of the Umm al-Qura months that the news names most. */
const hijriMonthDays: Readonly<Record<string, readonly [string, string]>> = {
  'رمضان 1444': ['2023-03-23', '2023-04-20'],
  'رمضان 1445': ['2024-03-11', '2024-04-09'],
  'رمضان 1446': ['2025-03-01', '2025-03-29'],
  'ramadan 1444': ['2023-03-23', '2023-04-20'],
  'shawwal 1444': ['2023-04-21', '2023-05-20'],
  'شوال 1444': ['2023-04-21', '2023-05-20'],
};

/** [day] رجب 1445هـ: a date of the other calendar; its days are known for few months. */
function hijriDate({ tokens }: Manuscript, index: number): TimeMark | null {
  const day = tokens[index]?.kind === 'digits' && (tokens[index]?.folded.length ?? 9) <= 2 ? 1 : 0;
  const month = tokens[index + day];
  if (!isWord(month, hijriMonths)) return null;
  const year = tokens[index + day + 1];
  const stated = year?.kind === 'digits' && /^14\d\d$/u.test(year.folded);
  if (day === 0 && !stated) return null;
  const ends = stated && tokens[index + day + 2]?.folded === 'ه' ? 3 : stated ? 2 : 1;
  const days = day === 0 ? hijriMonthDays[`${month?.folded ?? ''} ${year?.folded ?? ''}`] : undefined;
  const span = days === undefined ? null : { first: days[0], last: days[1] };
  return { first: index, next: index + day + ends, reason: 'date', span, role: 'plain' };
}

function yearMark(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens } = manuscript;
  const token = tokens[index];
  if (token?.kind === 'digits' && token.folded.length === 4 && tokens[index + 1]?.folded === 'ه')
    return hijriYear(manuscript, index, Number(token.folded));
  const year = plainYear(manuscript, index);
  if (year === null) return null;
  const dash = ['-', '–', '/'].includes(tokens[index + 1]?.folded ?? '') && tokens[index + 1]?.gap === '';
  const to = dash && tokens[index + 2]?.gap === '' ? plainYear(manuscript, index + 2) : null;
  if (to !== null)
    return {
      first: index,
      next: index + 3,
      reason: 'year',
      span: { first: yearSpan(year).first, last: yearSpan(to).last },
      role: 'plain',
    };
  return { first: index, next: index + 1, reason: 'year', span: yearSpan(year), role: 'plain' };
}

/** First days of Umm al-Qura years. */
const hijriYears: Readonly<Record<number, string>> = {
  1443: '2021-08-09',
  1444: '2022-07-30',
  1445: '2023-07-19',
  1446: '2024-07-07',
  1447: '2025-06-26',
};

/** A feast's year says which feast, not when the figures are from. */
const feastWords = wordSet('الاضحي الفطر');

function hijriYear({ tokens }: Manuscript, index: number, year: number): TimeMark {
  if (isWord(tokens[index - 1], feastWords))
    return { first: index, next: index + 2, reason: 'year', span: null, role: 'plain' };
  const [first, after] = [hijriYears[year], hijriYears[year + 1]];
  const span = first === undefined || after === undefined ? null : { first, last: addDays(after, -1) };
  return { first: index, next: index + 2, reason: 'year', span, role: 'plain' };
}

/** Phrases that name days by the publication, or a part of a year, folded. */
const relative: ReadonlyMap<string, string> = new Map(
  Object.entries({
    thisMonth: 'الشهر الجاري,هذا الشهر,ce mois - ci,this month',
    year: 'السنه الجاريه,هذه السنه,العام الجاري,هذا العام,خلال السنه التي نودعها,cette annee,this year,هذا العام',
    'year-1':
      "السنه الماضيه,العام الماضي,السنه المنصرمه,العام المنقضي,العام المنصرم,السنه الفائته,l ' an dernier,l ' annee derniere,last year",
    previous:
      "السنه السالفه,العام السابق,السنه السابقه,السنه التي قبلها,السنه التي سبقتها,قبل سنه,قبل عام,قبل ذلك بسنه,l ' annee precedente,l ' exercice precedent,un an plus tot,the previous year,a year earlier,the year before,a year before",
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
    same: 'الفتره نفسها,الفتره ذاتها,نفس الفتره,نفس المده,المده نفسها,la meme periode,meme periode,meme epoque,the same period,the same point',
    day: 'اليوم',
    yesterday: 'امس',
    'since:year':
      "منذ بدايه السنه,منذ مطلع السنه,منذ مطلع العام,depuis le debut de l ' annee,since the start of the year",
  }).flatMap(([code, phrases]) => phrases.split(',').map((phrase) => [phrase, code] as const)),
);

function relativeMark(manuscript: Manuscript, index: number): TimeMark | null {
  const { tokens, published } = manuscript;
  const first = tokens[index];
  if (first === undefined || first.kind === 'sign') return null;
  const match = matchForward(tokens, index, relative) ?? stripped(manuscript, index);
  if (match === null) return null;
  const base = { first: index, next: match.next, reason: 'period' as const, role: 'plain' as const };
  if (match.value === 'same') return samePeriod(manuscript, base);
  if (match.value === 'previous') return { ...base, span: yearSpan(yearFrom), role: 'previous' };
  if (match.value === 'hours' && !isWord(tokens[index - 1], wordSet('خلال ال في last past dernieres'))) return null;
  if (published === null && !/^(?:half|quarter)/u.test(match.value)) return { ...base, span: null };
  const part = /^(half|quarter):(\d)$/u.exec(match.value);
  if (part !== null) return partOfYear(manuscript, base, part[1] === 'half' ? 6 : 3, Number(part[2]));
  return { ...base, span: relativeSpan(match.value, published ?? '') };
}

/** La même période de 2023, الفترة ذاتها من العام الماضي: the report's days in the year that follows, else the year before. */
function samePeriod(manuscript: Manuscript, base: Omit<TimeMark, 'span'>): TimeMark {
  const { tokens } = manuscript;
  const of = ['من', 'de', 'in', 'of'].includes(tokens[base.next]?.folded ?? '') ? base.next + 1 : base.next;
  const year = plainYear(manuscript, of);
  if (year !== null) return { ...base, next: of + 1, span: yearSpan(year), role: 'same' };
  const last = matchForward(tokens, of, relative);
  return {
    ...base,
    next: last?.value.startsWith('year') === true ? last.next : base.next,
    span: yearSpan(yearFrom),
    role: 'previous',
  };
}

const arabicCounts = ['', '', '', 'الثلاثه', 'الاربعه', 'الخمسه', 'السته', 'السبعه', 'الثمانيه', 'التسعه', 'العشره'];
const frenchCounts = ['', '', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix', 'onze'];
const englishCounts = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven'];

/** الأشهر التسعة الأولى من سنة 2019, les neuf premiers mois de 2019, the first nine months of 2019. */
function firstMonths(manuscript: Manuscript, index: number): TimeMark | null {
  const [a = '', b = '', c = ''] = [0, 1, 2].map((at) => manuscript.tokens[index + at]?.folded ?? '');
  let count = -1;
  if (a.endsWith('الاشهر') && c === 'الاولي') count = arabicCounts.indexOf(b);
  if (b === 'premiers' && c === 'mois') count = frenchCounts.indexOf(a);
  if (a === 'first' && c === 'months') count = englishCounts.indexOf(b);
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
    if (!['من', 'سنه', 'عام', 'de', 'of', 'l', "'", 'لسنه'].includes(tokens[at + skip]?.folded ?? '')) break;
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
function weekdayMark({ tokens, published }: Manuscript, index: number): TimeMark | null {
  const token = tokens[index];
  const weekday = token?.kind === 'word' ? weekdayWords.get(token.folded) : undefined;
  if (weekday === undefined || published === null) return null;
  const back = (weekdayOf(published) - weekday + 7) % 7;
  const first = isWord(tokens[index - 1], weekdayBefore) ? index - 1 : index;
  return { first, next: index + 1, reason: 'date', span: daySpan(addDays(published, -back)), role: 'plain' };
}

const sinceWords = wordSet('منذ depuis since');
const rangeJoints = wordSet('الي نهايه و au et to and a حتي غايه حدود - – le l شهر');

/** Everything in a text that says when, in order; ranges of two dates are one mark. */
export function findTimeMarks(manuscript: Manuscript): TimeMark[] {
  const marks: TimeMark[] = [];
  for (let index = 0; index < manuscript.tokens.length;) {
    const mark =
      numericDate(manuscript, index) ??
      hijriDate(manuscript, index) ??
      firstMonths(manuscript, index) ??
      relativeMark(manuscript, index) ??
      monthDate(manuscript, index) ??
      yearMark(manuscript, index) ??
      weekdayMark(manuscript, index);
    if (mark === null) index += 1;
    else {
      marks.push(withStart(manuscript, mark));
      index = mark.next;
    }
  }
  return joinRanges(manuscript, marks);
}

/** 6 و7 دجنبر, du 5 au 11 août: the day before the joint takes the month of the date behind it. */
function withStart(manuscript: Manuscript, mark: TimeMark): TimeMark {
  const { tokens } = manuscript;
  if (mark.reason !== 'date' || mark.span === null) return mark;
  const joint = mark.first - 1;
  const attached = tokens[mark.first]?.kind === 'digits' && isWord(tokens[joint], rangeJoints);
  const day = attached ? dayNumber(manuscript, joint - 1) : null;
  if (day === null || day > 31 || tokens[joint]?.gap.includes('\n') === true) return mark;
  const first = `${mark.span.first.slice(0, 8)}${pad(day)}`;
  return first <= mark.span.last ? { ...mark, first: joint - 1, span: { first, last: mark.span.last } } : mark;
}

/** Between the two dates of a range stand at most so many words: وإلى غاية متم. */
const rangeGapMax = 3;

function joinRanges(manuscript: Manuscript, marks: readonly TimeMark[]): TimeMark[] {
  const joined: TimeMark[] = [];
  for (const mark of marks) {
    const before = joined.at(-1);
    const gap = before === undefined ? [] : manuscript.tokens.slice(before.next, mark.first);
    const range =
      before !== undefined &&
      before.span !== null &&
      mark.span !== null &&
      (gap.length > 0 || (manuscript.tokens[mark.first]?.folded.startsWith('و') ?? false)) &&
      gap.length <= rangeGapMax &&
      gap.every((token) => isWord(token, rangeJoints)) &&
      (opensRange(manuscript, before) || adjacentMonths(before, mark));
    if (range && before.span !== null && mark.span !== null) {
      const stated =
        manuscript.tokens[mark.next - 1]?.kind === 'digits' && manuscript.tokens[mark.next - 1]?.folded.length === 4;
      const backward = before.span.first > mark.span.last;
      const start = backward && stated ? shiftYears(before.span, -1) : before.span;
      const end = backward && !stated ? shiftYears(mark.span, 1) : mark.span;
      joined[joined.length - 1] = {
        ...before,
        next: mark.next,
        span: { first: start.first, last: end.last },
        reason: before.reason === 'year' ? 'year' : 'date',
      };
    } else joined.push(openFrom(manuscript, mark));
  }
  return joined;
}

/** يوليوز وغشت: two months that follow one another are one stretch. */
function adjacentMonths(before: TimeMark, mark: TimeMark): boolean {
  if (before.reason !== 'period' || mark.reason !== 'period' || before.span === null || mark.span === null)
    return false;
  return Number(mark.span.first.slice(5, 7)) - Number(before.span.last.slice(5, 7)) === 1;
}

const rangeOpeners = wordSet('بين من منذ entre du de between from depuis since الفتره');

function opensRange({ tokens }: Manuscript, mark: TimeMark): boolean {
  if (isWord(tokens[mark.first], rangeOpeners)) return true;
  return [1, 2, 3].some((back) => isWord(tokens[mark.first - back], rangeOpeners));
}

/** In the year to March 2024, the 12 months to 31 March 2024. */
function twelveMonthsTo({ tokens }: Manuscript, mark: TimeMark): TimeMark | null {
  const [to = '', unit = ''] = [1, 2].map((back) => tokens[mark.first - back]?.folded);
  if (mark.span === null || !['to', 'ending', 'ended'].includes(to) || !['year', 'months'].includes(unit)) return null;
  const first = addDays(shiftYears({ first: mark.span.last, last: mark.span.last }, -1).last, 1);
  return { ...mark, reason: 'period', span: { first, last: mark.span.last } };
}

function openFrom(manuscript: Manuscript, mark: TimeMark): TimeMark {
  const twelve = twelveMonthsTo(manuscript, mark);
  if (twelve !== null) return twelve;
  const since = [1, 2, 3].some((back) => isWord(manuscript.tokens[mark.first - back], sinceWords));
  if (!since || mark.span === null || manuscript.published === null || mark.span.first > manuscript.published)
    return mark;
  return { ...mark, role: 'open', span: { first: mark.span.first, last: manuscript.published } };
}
