import { type Token, tokenAt, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';

/** A run of tokens whose shape alone says that it is no quantity. */
export interface Shape {
  readonly first: number;
  readonly next: number;
  readonly reason: 'time' | 'phone' | 'name' | 'road' | 'score' | 'law' | 'year' | 'age' | 'date';
}

const phoneDigitsMin = 8;
const phoneTokensMax = 16;
const phoneMarks = new Set(['.', '-', ' ']);

/** +212 522 00 11 22, 0522.33.44.55, 05 37 57 21 47. */
function phone({ tokens }: Manuscript, index: number): Shape | null {
  const plus = wordAt(tokens, index) === '+' ? 1 : 0;
  const first = tokens[index + plus];
  if (first?.kind !== 'digits' || (plus === 0 && !first.folded.startsWith('0'))) return null;
  let digits = first.folded.length;
  let next = index + plus + 1;
  while (next < tokens.length && next - index < phoneTokensMax) {
    const token = tokens[next];
    const after = tokens[next + 1];
    if (token?.kind === 'digits' && token.gap === ' ') next += 1;
    else if (
      token !== undefined &&
      phoneMarks.has(token.folded) &&
      token.gap === '' &&
      after?.kind === 'digits' &&
      after.gap === ''
    )
      next += 2;
    else break;
    digits += wordAt(tokens, next - 1).length ?? 0;
  }
  return digits >= phoneDigitsMin ? { first: index, next, reason: 'phone' } : null;
}

/** Pm, p.m. and their mornings. */
function isHalfOfDay(tokens: Manuscript['tokens'], index: number): boolean {
  if (['am', 'pm'].includes(wordAt(tokens, index))) return true;
  return (
    ['a', 'p'].includes(wordAt(tokens, index)) && wordAt(tokens, index + 1) === '.' && wordAt(tokens, index + 2) === 'm'
  );
}

const isMinutes = (digits: string): boolean => /^[0-5]\d$/u.test(digits);

/** 520-555-0142: three groups of digits on hyphens, the last of four, are a telephone's. */
function hyphenedLine({ tokens }: Manuscript, index: number): Shape | null {
  if (wordAt(tokens, index + 1) !== '-') return null;
  const groups = [0, 2, 4].map((ahead) => tokens[index + ahead]);
  const lengths = groups.map((token) => (token?.kind === 'digits' ? token.folded.length : 0));
  const hyphens = [1, 3].every((ahead) => wordAt(tokens, index + ahead) === '-' && tokens[index + ahead]?.gap === '');
  return hyphens && lengths.join('-') === '3-3-4' ? { first: index, next: index + 5, reason: 'phone' } : null;
}

/** 1800 333 000, 1300 555 123: no number is grouped so. */
function freephone({ tokens }: Manuscript, index: number): Shape | null {
  if (!freephones.has(wordAt(tokens, index))) return null;
  const groups = [tokens[index + 1], tokens[index + 2]];
  const grouped = groups.every((token) => token?.kind === 'digits' && token.folded.length === 3);
  return grouped ? { first: index, next: index + 3, reason: 'phone' } : null;
}
const freephones = new Set(['1800', '1300', '1900', '1850']);

const zones = new Set(['utc', 'gmt', 'cet', 'ist', 'eat', 'wat', 'hrs']);

/** 1639 UTC, 0040 GMT, UTC+3, 1430 hrs: a clock without its colon, and how far it is ahead. */
function zoneTime({ tokens }: Manuscript, index: number): Shape | null {
  const [first, second, third] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind === 'digits' && second !== undefined && /^(?:[01]\d|2[0-4])[0-5]\d$/u.test(first.folded)) {
    const hours = second.folded === 'hours' && ['local', ',', '.', 'on'].includes(third?.folded ?? '');
    return zones.has(second.folded) || hours ? { first: index, next: index + 2, reason: 'time' } : null;
  }
  const ahead = ['utc', 'gmt'].includes(first?.folded ?? '') && ['+', '-', '−', '–'].includes(second?.folded ?? '');
  return ahead && third?.kind === 'digits' && third.gap === ''
    ? { first: index, next: index + 3, reason: 'time' }
    : null;
}

/** 14:05, 22h, 4h30, 8am, 9:42 a.m. */
function clock({ tokens }: Manuscript, index: number): Shape | null {
  const [hour, mark, minute] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (hour?.kind !== 'digits' || hour.folded.length > 2 || mark === undefined) return null;
  if (mark.folded === ':' && mark.gap === '' && minute?.kind === 'digits' && minute.gap === '')
    return { first: index, next: index + 3, reason: 'time' };
  if (mark.folded === 'h' && Number(hour.folded) <= 24)
    return {
      first: index,
      next: minute?.kind === 'digits' && (minute.gap === '' || isMinutes(minute.folded)) ? index + 3 : index + 2,
      reason: 'time',
    };
  const halves = mark.folded === '.' && mark.gap === '' && minute?.kind === 'digits' && minute.folded.length === 2;
  if (halves && isHalfOfDay(tokens, index + 3)) return { first: index, next: index + 4, reason: 'time' };
  if (isHalfOfDay(tokens, index + 1)) return { first: index, next: index + 2, reason: 'time' };
  const morning =
    mark.folded === 'heures' &&
    ['du', 'de'].includes(minute?.folded ?? '') &&
    ['matin', 'soir', 'l'].includes(wordAt(tokens, index + 3));
  return morning ? { first: index, next: index + 2, reason: 'time' } : null;
}

/** Longer words before a hyphen are compounds: mid-2024. */
const namePartMax = 5;

/** N1.8 billion, R388 million: the letter is the sign of the country's money. */
const moneyLetters: Readonly<Record<string, string>> = { NG: 'n', ZA: 'r' };
const scales = new Set(['million', 'billion', 'trillion', 'bn', 'm', 'mn']);

const isAmount = (tokens: Manuscript['tokens'], at: number): boolean =>
  scales.has(wordAt(tokens, at)) ||
  (['.', ','].includes(wordAt(tokens, at)) &&
    tokenAt(tokens, at + 1).gap === '' &&
    tokenAt(tokens, at + 1).kind === 'digits');

/** 4G, G5, A66, I-24/7: digits glued to Latin letters. */
function glued({ tokens, language, country }: Manuscript, index: number): Shape | null {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first === undefined || second?.gap !== '') return null;
  if (moneyLetters[country ?? ''] === first.folded && isAmount(tokens, index + 2)) return null;
  if (first.kind === 'word' && /^[a-z]$/u.test(first.folded) && second.kind === 'digits')
    return { first: index, next: index + 2, reason: /^[adm]$/u.test(first.folded) ? 'road' : 'name' };
  if (
    first.kind === 'word' &&
    second.folded === '-' &&
    tokenAt(tokens, index + 2).kind === 'digits' &&
    wordAt(tokens, index + 3) === '/'
  )
    return { first: index, next: index + 5, reason: 'name' };
  // AK-47, F-16, Covid-19: a name and its number.
  const third = tokenAt(tokens, index + 2);
  const hyphened = first.kind === 'word' && /^[a-z]/u.test(first.folded) && ['-', '‑'].includes(second.folded);
  if (hyphened && third.kind === 'digits' && third.gap === '' && first.folded.length <= namePartMax)
    return { first: index, next: index + 3, reason: 'name' };
  const letter = first.kind === 'digits' && second.kind === 'word' && /^[a-z]$/u.test(second.folded);
  return letter &&
    (language === 'ar' || second.folded === 'g') &&
    tokenAt(tokens, index + 2).gap !== '' &&
    !/[kgml]/u.test(second.folded === 'g' ? '' : second.folded)
    ? { first: index, next: index + 2, reason: 'name' }
    : null;
}

/** 800 00 20 20: groups of two digits are no thousands. */
function groupedLine({ tokens }: Manuscript, index: number): Shape | null {
  const first = tokens[index];
  if (first?.kind !== 'digits' || /^(?:19|20)\d\d$/u.test(first.folded)) return null;
  let next = index + 1;
  let groups = 0;
  const isGroup = (token: Token | undefined): token is Token =>
    token?.kind === 'digits' && token.gap === ' ' && token.folded.length >= 2;
  for (let token = tokens[next]; next < index + phoneTokensMax && isGroup(token); token = tokens[next]) {
    if (token.folded.length !== 3) groups += 1;
    next += 1;
  }
  // Le 10 55: behind the article two pairs are a line.
  const named = wordAt(tokens, index - 1) === 'le' && first.folded.length === 2 && next === index + 2 && groups === 1;
  return named || (groups > 0 && next - index >= groupsMin) ? { first: index, next, reason: 'phone' } : null;
}

/** (520) 555-0142, 800-577: three digits, a stroke and four. */
function dashedLine({ tokens }: Manuscript, index: number): Shape | null {
  const area =
    wordAt(tokens, index) === '(' && /^\d{3}$/u.test(wordAt(tokens, index + 1)) && wordAt(tokens, index + 2) === ')';
  const at = area ? index + 3 : index;
  const [first, stroke, last] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (first?.kind !== 'digits' || first.folded.length !== 3 || stroke?.folded !== '-' || stroke.gap !== '') return null;
  const isLine = last?.gap === '' && (last.kind === 'digits' ? last.folded.length === lineDigits : false);
  const opens =
    last?.gap === '' && last.kind === 'digits' && last.folded.length === 3 && wordAt(tokens, at + 3) === '-';
  return isLine || opens ? { first: index, next: at + (opens ? 5 : 3), reason: 'phone' } : null;
}
const lineDigits = 4;

/** CR-24-00518-TUC, 21 U.S.C. 841, 318(4), 2019/880: numbers of cases, codes and laws. */
function caseNumber({ tokens }: Manuscript, index: number): Shape | null {
  const [first, mark] = [tokenAt(tokens, index), tokenAt(tokens, index + 1)];
  if (first.kind === 'word' && /^[a-z]{1,5}$/u.test(first.folded) && mark.folded === '-' && mark.gap === '') {
    let next = index + 1;
    let digits = 0;
    while (wordAt(tokens, next) === '-' && tokenAt(tokens, next).gap === '' && tokenAt(tokens, next + 1).gap === '') {
      if (tokenAt(tokens, next + 1).kind === 'digits') digits += 1;
      next += 2;
    }
    return digits > 1 ? { first: index, next, reason: 'name' } : null;
  }
  if (first.kind !== 'digits') return null;
  const isCode =
    mark.folded === 'u' && [2, 3, 4, 5, 6].map((ahead) => wordAt(tokens, index + ahead)).join('') === '.s.c.';
  if (isCode && tokenAt(tokens, index + 7).kind === 'digits') return { first: index, next: index + 8, reason: 'law' };
  const second = tokenAt(tokens, index + 2);
  if (mark.gap !== '' || second.kind !== 'digits' || second.gap !== '') return null;
  if (mark.folded === '(' && wordAt(tokens, index + 3) === ')') return { first: index, next: index + 4, reason: 'law' };
  const isAct = mark.folded === '/' && /^(?:19|20)\d\d$/u.test(first.folded) && second.folded.length <= 4;
  return isAct && tokenAt(tokens, index + 3).folded !== '/' ? { first: index, next: index + 3, reason: 'law' } : null;
}
const groupsMin = 3;

const dayMarks = new Set(['.', '/', '-']);

/** 24.03.2025, 9/11/2021: a day in digits. */
function writtenDay({ tokens }: Manuscript, index: number): Shape | null {
  const [day, dot, month] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (day?.kind !== 'digits' || month?.kind !== 'digits' || dot === undefined || !dayMarks.has(dot.folded)) return null;
  const [second, year] = [tokens[index + 3], tokens[index + 4]];
  if (second?.folded !== dot.folded || !/^(?:19|20)\d\d$/u.test(year?.folded ?? '')) return null;
  if (dot.gap !== '' || month.gap !== '' || second.gap !== '' || year?.gap !== '') return null;
  const isDay = Number(day.folded) <= daysMax && Number(month.folded) <= monthsMax;
  return isDay ? { first: index, next: index + 5, reason: 'date' } : null;
}
const daysMax = 31;
const monthsMax = 12;

/** 1133-2400: long numbers with a stroke that are no years are a reference; ABJ 471 XA is a plate. */
function reference({ tokens, text }: Manuscript, index: number): Shape | null {
  const [first, mark, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind === 'word' && second?.kind === 'word' && mark?.kind === 'digits') {
    const isCapital = ({ start, end }: Token): boolean => /^[A-Z]{1,3}$/u.test(text.slice(start, end));
    if (isCapital(first) && isCapital(second) && second.gap !== '\n' && mark.folded.length <= plateDigitsMax)
      return plateLetters.test(text.slice(first.start, first.end))
        ? { first: index, next: index + 3, reason: 'name' }
        : null;
  }
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || mark?.gap !== '' || second.gap !== '') return null;
  const years = /^(?:19|20)\d\d$/u;
  const long = first.folded.length >= 4 && second.folded.length >= 4;
  return mark.folded === '-' && long && !(years.test(first.folded) && years.test(second.folded))
    ? { first: index, next: index + 3, reason: 'name' }
    : null;
}
const plateDigitsMax = 4;
/** Codes of currencies stand before amounts. */
const plateLetters =
  /^(?!MAD|EUR|USD|GBP|SAR|DZD|TND|EGP|AED|QAR|OMR|BHD|LYD|KWD|JOD|IQD|LBP|NGN|ZAR|INR|PKR|KES|GHS|CHF|CAD|AUD|XOF|XAF|RM|RS)/u;

/** 2011/12, 1997-98, 2002/3: the year that begins in one and ends in the next; 2013-451: a law. */
function doubleYear({ tokens }: Manuscript, index: number): Shape | null {
  const [first, mark, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || mark?.gap !== '' || second.gap !== '') return null;
  if (!['/', '-', '–'].includes(mark.folded) || !/^(?:19|20)\d\d$/u.test(first.folded)) return null;
  const following = String(Number(first.folded) + 1);
  const ends = second.folded.length < following.length && following.endsWith(second.folded);
  if (ends) return { first: index, next: index + 3, reason: 'year' };
  // القانون 2020-017, loi n° 2013-451: the year of a law and its number in it; a third stroke makes it a day.
  const numbered = mark.folded === '-' && second.folded.length < following.length;
  return numbered && wordAt(tokens, index + 3) !== '-' ? { first: index, next: index + 3, reason: 'law' } : null;
}

const years = new Set(['ans', 'years', 'سنه', 'عاما', 'year']);

const scoreWords = new Set(['بنتيجه', 'النتيجه', 'score', 'beat', 'won', 'معدل', 'يفوق']);

/** 2-1, 16/20, 103-13, 05-20: two numbers with a stroke. */
function pair({ tokens }: Manuscript, index: number): Shape | null {
  const [first, mark, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || mark?.gap !== '' || second.gap !== '') return null;
  if (mark.folded !== '-' && mark.folded !== '/') return null;
  if (first.folded.length > 3 || second.folded.length > 3) return null;
  if (years.has(wordAt(tokens, index + 3))) return { first: index, next: index + 4, reason: 'age' };
  const score = mark.folded === '/' || [1, 2, 3].some((back) => scoreWords.has(wordAt(tokens, index - back)));
  return { first: index, next: index + 3, reason: score ? 'score' : 'law' };
}

/** Finds clocks, telephone numbers, names with digits, scores and law numbers, in order. */
export function findShapes(manuscript: Manuscript): Shape[] {
  const { tokens } = manuscript;
  const shapes: Shape[] = [];
  for (let index = 0; index < tokens.length;) {
    const shape = mayStart(tokenAt(tokens, index), tokens[index + 1]) ? shapeAt(manuscript, index) : null;
    if (shape !== null) shapes.push(shape);
    index = shape?.next ?? index + 1;
  }
  return shapes;
}

/** Every shape begins with digits, with a plus, or with a word before digits or that something is glued to. */
const mayStart = ({ kind, folded }: Token, next: Token | undefined): boolean =>
  kind === 'digits' ||
  (kind === 'word'
    ? next?.gap === '' || next?.kind === 'digits'
    : folded === '+' || (folded === '(' && next?.kind === 'digits'));

function shapeAt(manuscript: Manuscript, index: number): Shape | null {
  const isGlued = manuscript.tokens[index + 1]?.gap === '';
  return (
    phone(manuscript, index) ??
    groupedLine(manuscript, index) ??
    freephone(manuscript, index) ??
    dashedLine(manuscript, index) ??
    hyphenedLine(manuscript, index) ??
    zoneTime(manuscript, index) ??
    (isGlued ? (doubleYear(manuscript, index) ?? writtenDay(manuscript, index)) : null) ??
    caseNumber(manuscript, index) ??
    reference(manuscript, index) ??
    clock(manuscript, index) ??
    (isGlued ? (glued(manuscript, index) ?? pair(manuscript, index)) : null)
  );
}
