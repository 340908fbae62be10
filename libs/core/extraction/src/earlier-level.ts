import { wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import { nearestBefore } from './clause-search.js';
import { beforeBound } from './coordination.js';
import type { Judged } from './change-cue.js';
import { isMultiplied, isOtherPlace, isTakenByTime, marksFrom, timedTie } from './earlier-by-time.js';
import { down, up } from './kind-words.js';
import type { Tie } from './links.js';
import type { Manuscript } from './manuscript.js';
import { isReportNoun } from './mark-roles.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** Words that hold a level against another. */
const against = wordSet('comparativement مقابل عوض بدل مقارنه قياسا contre against versus compared rapport');
/** What a level is held against that is no earlier level: a capacity, a target. */
const standing = wordSet('capacity capacite طاقه طاقتها طاقته target objectif مستهدف هدف');
/** في مقابل contrasts, lutte contre fights: neither compares in time. */
const fights = wordSet('في lutte lutter combat fight protection luttant');
const reach = 6;
const was = wordSet('كان كانت تكن سجلت سجل شهد شهدت عرف عرفت saw had recorded avait connu');
const afterWords = wordSet('بعد بعدما');
const thanWords = new Set(['than', 'below', 'above']);
/** Que compares behind one of these; it joins and reports behind others (ainsi que, indique que). */
const comparatives = new Set(['plus', 'moins', 'davantage', 'autant', 'mieux', 'pire', 'fois', 'moitie', 'double']);
const comparativeReach = 3;

/** The words that make a number the earlier level, where a change or a level stands before it in the sentence. */
export function earlierTie(
  manuscript: Manuscript,
  candidate: Candidate,
  last: Candidate,
  judged: Judged | undefined,
  marks: readonly TimeMark[],
): Tie | null {
  const { tokens } = manuscript;
  const { draft } = candidate;
  const at = beforeBound(manuscript, draft);
  const previous = wordAt(tokens, at);
  const word = nearestBefore(manuscript, candidate, against);
  const held = word === null || isReportNoun(tokens, word) ? beforeBracket(manuscript, candidate, marks) : word;
  if (isComplement(last, candidate)) return null;
  if (isBracketed(manuscript, candidate, last, marks)) return { rule: 'in brackets', at: draft.first - 1 };
  const near = last.sentence === candidate.sentence || draft.first - (held ?? 0) <= 2;
  if (
    held !== null &&
    near &&
    !isTakenByTime(manuscript, candidate, held, marks) &&
    !isOtherPlace(manuscript, candidate, marks) &&
    (!isWord(tokens[held - 1], fights) || datedBehind(candidate, marks)) &&
    !tokens.slice(held, draft.first).some((token) => isWord(token, standing))
  )
    return { rule: 'held against', at: held };
  if (last.sentence !== candidate.sentence) return null;
  if (isMultiplied(manuscript, candidate, last)) return { rule: 'what a multiple is of', at };
  const timed = timedTie(manuscript, candidate, last, marks);
  if (timed !== null) return timed;
  if (previous === 'apres' || (previous === 'after' && draft.unit === last.draft.unit)) return { rule: 'after', at };
  const changed = judged !== undefined && (judged.kind === 'change' || judged.kind === 'change_percent');
  if (previous === 'عن' && changed && draft.qualifier === 'exact') return { rule: 'change from', at };
  const than = ['the', 'les', 'des'].includes(previous) ? at - 1 : at;
  if (
    changed &&
    (isThan(manuscript, than) || (wordAt(tokens, than) === 'aux' && wordAt(tokens, than - 1) === 'rapport'))
  )
    return { rule: 'than', at: than };
  const when = changed ? nearestBefore(manuscript, candidate, whenWords) : null;
  if (when !== null && draft.first - when <= whenReach) return { rule: 'when it was', at: when };
  const which = changed ? nearestBefore(manuscript, candidate, whichWords) : null;
  if (which !== null && isWord(tokens[which + 1], was)) return { rule: 'which was', at: which };
  const recorded = comparedTo(manuscript, candidate);
  if (recorded !== null) return { rule: 'more or less than it was', at: recorded };
  if (isWord(tokens[at], wordSet('بعد')) && draft.unit !== 'd') return { rule: 'after', at };
  return wasBefore(manuscript, candidate);
}

/** Whether the word at a position says "than". */
function isThan({ tokens }: Manuscript, at: number): boolean {
  const word = wordAt(tokens, at);
  if (word !== 'que' && word !== 'qu') return thanWords.has(word);
  for (let before = at - 1; before >= at - comparativeReach; before -= 1)
    if (comparatives.has(wordAt(tokens, before))) return true;
  return false;
}

/** Whether a year or a time so long before stands right behind a number and its noun. */
function datedBehind({ draft, noun }: Candidate, marks: readonly TimeMark[]): boolean {
  const end = Math.max(draft.next, noun?.next ?? 0);
  return marksFrom(marks, draft.next, end + datedReach + 1).some(
    ({ reason, role }) => reason === 'year' || role === 'previous' || role === 'same',
  );
}
const datedReach = 3;

/** 27 killed (31 in 2023): the same was counted at the time that the brackets name. */
function isBracketed(
  { tokens }: Manuscript,
  candidate: Candidate,
  last: Candidate,
  marks: readonly TimeMark[],
): boolean {
  const { draft, sentence, noun } = candidate;
  if (wordAt(tokens, draft.first - 1) !== '(' || last.sentence !== sentence || noun !== null) return false;
  if (draft.unit !== last.draft.unit || last.draft.first === draft.first - 2) return false;
  return datedBehind(candidate, marks);
}

/** 94% men against 6% women: two shares that make up the whole are told apart, not compared in time. */
function isComplement(last: Candidate, { draft }: Candidate): boolean {
  return (
    draft.unit === '%' &&
    last.draft.unit === '%' &&
    Math.abs(last.draft.value + draft.value - 100) < complementTolerance
  );
}
const complementTolerance = 0.6;

/** عن الأسبوع السابق الذي شهد 256 حادثا. */
const whichWords = wordSet('الذي التي which qui');
const whenWords = wordSet('حين عندما when lorsque quand');
const whenReach = 3;
const recordedWords = wordSet(
  'المسجله المسجل المسجلين المسجلون recorded registered reported seen enregistres enregistrees',
);

/** أي أكثر من 119.457 المسجلة في 2023: the bound compares, it does not bound. */
function comparedTo({ tokens }: Manuscript, { draft, noun }: Candidate): number | null {
  if (draft.qualifier !== 'more_than' && draft.qualifier !== 'less_than') return null;
  const end = (noun?.next ?? draft.next) + 2;
  for (let at = draft.next; at < end; at += 1) if (isWord(tokens[at], recordedWords)) return at;
  return null;
}

/** Par rapport à la même période de 2023 (71 102), qu'en janvier 2023 (1 900): the bracket gives the level held against. */
function beforeBracket(manuscript: Manuscript, { draft, from }: Candidate, marks: readonly TimeMark[]): number | null {
  const { tokens } = manuscript;
  if (wordAt(tokens, draft.first - 1) !== '(') return null;
  for (let at = draft.first - 2; at >= Math.max(from, draft.first - bracketReach); at -= 1) {
    if (isReportNoun(tokens, at)) continue;
    if (isWord(tokens[at], against) || isThan(manuscript, at)) return at;
    if (levelWords.has(wordAt(tokens, at)) && marksFrom(marks, at, draft.first).length > 0) return at;
  }
  return null;
}
const bracketReach = 14;
/** Inférieur à celui de 2013 (973 500). */
const levelWords = new Set(['celui', 'celle', 'ceux', 'celles', 'record', 'pic', 'peak']);

/** بعد أن كان 97.204, after standing at 300. */
function wasBefore({ tokens }: Manuscript, { draft, from }: Candidate): Tie | null {
  const clause = tokens.slice(Math.max(from, draft.first - reach), draft.first);
  const first = clause.findIndex((token) => isWord(token, afterWords));
  if (first < 0 || !clause.slice(first).some((token) => isWord(token, was))) return null;
  return { rule: 'after it was', at: draft.first - clause.length + first };
}

const fromWords = new Set(['من', 'de', 'from']);
const toWords = new Set(['الي', 'a', 'to']);
/** Verbs of a move from one level to another. */
export const moves = wordSet(
  'ارتفع ارتفعت تراجع تراجعت انخفض انخفضت انتقل انتقلت لينتقل لتنتقل رفع رفعت انخفاض ارتفاع تقلص تقلصت قفز قفزت مر مرت زاد زادت تحسن تحسنت خفض خفضت ' +
    'passage passe passant passent tombe tombent grimpe grimpent recule reculent montent chute chutent augmentent diminuent baissent progressent climbs falls passees passes passee ramene ramenee progresse recule augmente diminue baisse edged up down rose fell moved cut dropped gagne increased decreased climbed grew went jumped cut reduce raise lower bring reduire porter ramener تقليص خفض رفع استجابه',
);
const moveReach = 14;

/** From a peak of 419,900, from a record of 300: the token before what the earlier level is called. */
function beforePeak(tokens: Manuscript['tokens'], at: number): number {
  if (wordAt(tokens, at) !== 'of' || !peaks.has(wordAt(tokens, at - 1))) return at;
  return ['a', 'the', 'its'].includes(wordAt(tokens, at - 2)) ? at - 3 : at - 2;
}
const peaks = new Set(['peak', 'high', 'low', 'record', 'total', 'level', 'figure', 'average']);

/** ارتفع من 400 إلى 454: the first number is the earlier level. A range without a verb of change is none. */
export function isFromTo(
  manuscript: Manuscript,
  { draft, sentence }: Candidate,
  next: Candidate,
  goesOn: boolean,
): boolean {
  // « Reculent de 9 %, à 17 806 » tells the step and the level that it led to.
  if (next.sentence !== sentence || next.draft.unit !== draft.unit) return false;
  const { tokens, text, openings, language } = manuscript;
  const opener = fromWords.has(wordAt(tokens, beforePeak(tokens, beforeBound(manuscript, draft))));
  if (!opener || !toWords.has(wordAt(tokens, beforeBound(manuscript, next.draft)))) return false;
  const opening = openings[sentence] ?? 0;
  const between = text.slice(draft.end, next.draft.start);
  if (/[;؛]/u.test(between)) return false;
  return (
    goesOn ||
    tokens
      .slice(Math.max(opening, draft.first - moveReach), draft.first)
      .some((token) => isWord(token, moves) || (language === 'en' && (isWord(token, down) || isWord(token, up))))
  );
}

/** up from 729,300; to 51,240 from 49,270; to 108, the lowest since 2014, from 117; تراجعت إلى 2307 من 3980. */
export function isUpFrom(manuscript: Manuscript, { draft, sentence }: Candidate, last: Candidate): Tie | null {
  const { tokens, language } = manuscript;
  if (language === 'fr' || last.sentence !== sentence) return null;
  const the = wordAt(tokens, draft.first - 1) === 'the' ? 1 : 0;
  const at = draft.first - 1 - the;
  if (wordAt(tokens, at) !== (language === 'en' ? 'from' : 'من')) return null;
  const near = draft.first - last.draft.next <= upFromReach;
  if (near && toWords.has(wordAt(tokens, last.draft.first - 1)) && hasMoved(manuscript, last))
    return { rule: 'to … from', at };
  if (language === 'ar') return null;
  const adverb = /.{3}ly$/u.test(wordAt(tokens, at - 1)) ? 1 : 0;
  const moved = upFromWords.has(wordAt(tokens, at - 1 - adverb)) || wordAt(tokens, at - 1) === ',';
  return moved || draft.first - last.draft.next <= 3 ? { rule: 'from', at } : null;
}
const upFromReach = 9;
const upFromWords = new Set('up down rise increase fall drop reduction decrease decline'.split(' '));

/** Whether a verb of change stands before a number in its clause. */
function hasMoved({ tokens, clauseOf }: Manuscript, { draft, from }: Candidate): boolean {
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - moveReach); at -= 1)
    if (clauseOf[at] === clauseOf[draft.first] && (isWord(tokens[at], moves) || isWord(tokens[at], down))) return true;
  return false;
}

/** مقابل 1.112 خلال 2022 و965 خلال 2021: the list of earlier levels goes on. */
export function listedEarlier(
  manuscript: Manuscript,
  { listed, noun, draft }: Candidate,
  last: Tie | null,
): Tie | null {
  // Against 2.1 million the year before, or around 20,000 a day: the level is told once more.
  if (['or', 'soit', 'اي', 'ou'].includes(wordAt(manuscript.tokens, beforeBound(manuscript, draft)))) return null;
  return listed && noun === null && (last?.rule === 'held against' || last?.rule === 'in brackets')
    ? { rule: 'list of earlier levels', at: draft.first }
    : null;
}

/** En repli par rapport aux 138,9 tonnes: the number is what the change is held against, not the change. */
export function heldBehindCue(manuscript: Manuscript, candidate: Candidate, judged: Judged | undefined): boolean {
  if (judged === undefined || ['%', 'pp', 'x'].includes(judged.unit)) return false;
  const at = nearestBefore(manuscript, candidate, against) ?? -1;
  return at > (judged.at ?? Infinity) && !isReportNoun(manuscript.tokens, at);
}
