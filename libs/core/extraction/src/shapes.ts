import { type Token, tokenAt, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';

/** A run of tokens whose shape alone says that it is no quantity. */
export interface Shape {
  readonly first: number;
  readonly next: number;
  readonly reason: 'time' | 'phone' | 'name' | 'road' | 'score' | 'law' | 'year' | 'age';
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

/** 4G, G5, A66, I-24/7: digits glued to Latin letters. */
function glued({ tokens, language }: Manuscript, index: number): Shape | null {
  const [first, second] = [tokens[index], tokens[index + 1]];
  if (first === undefined || second?.gap !== '') return null;
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
  let next = index + 1;
  const isPair = (token: Token | undefined): boolean =>
    token?.kind === 'digits' && token.gap === ' ' && token.folded.length === 2;
  while (next < index + phoneTokensMax && isPair(tokens[next])) next += 1;
  return tokens[index]?.kind === 'digits' && next - index > pairsMin ? { first: index, next, reason: 'phone' } : null;
}
const pairsMin = 3;

/** 2011/12, 1997-98, 2002/3: the year that begins in one and ends in the next. */
function doubleYear({ tokens }: Manuscript, index: number): Shape | null {
  const [first, mark, second] = [tokens[index], tokens[index + 1], tokens[index + 2]];
  if (first?.kind !== 'digits' || second?.kind !== 'digits' || mark?.gap !== '' || second.gap !== '') return null;
  if (!['/', '-', '–'].includes(mark.folded) || !/^(?:19|20)\d\d$/u.test(first.folded)) return null;
  const following = String(Number(first.folded) + 1);
  const ends = second.folded.length < following.length && following.endsWith(second.folded);
  return ends ? { first: index, next: index + 3, reason: 'year' } : null;
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
  const shapes: Shape[] = [];
  for (let index = 0; index < manuscript.tokens.length;) {
    const shape =
      phone(manuscript, index) ??
      groupedLine(manuscript, index) ??
      doubleYear(manuscript, index) ??
      clock(manuscript, index) ??
      glued(manuscript, index) ??
      pair(manuscript, index);
    if (shape !== null) shapes.push(shape);
    index = shape?.next ?? index + 1;
  }
  return shapes;
}
