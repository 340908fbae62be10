import { wordAt } from '#core/numerals';
import { daySpan, monthsSpan, type Span, yearSpan } from './calendar.js';
import type { Candidate } from './candidate.js';
import { findFurniture } from './furniture.js';
import type { Judged } from './change-cue.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** A mark with its days, and how it stands in its sentence. */
export interface DatedMark extends TimeMark {
  readonly span: Span;
  readonly sentence: number;
  /** The figure that it stands right behind, in its clause; null when it leads. */
  readonly owner: number | null;
  /** Whether it says when an earlier level was: compared with 2022. */
  readonly compared: boolean;
  /** Whether it is the day on which something was announced. */
  readonly announced: boolean;
  /** Whether it only looks back, in the past perfect: what follows its sentence does not speak of it. */
  readonly background: boolean;
  /** Whether it lies ahead of the publication. */
  readonly ahead: boolean;
}

const compareWords = wordSet(
  'qu que مقابل عوض مقارنه قياسا بدل contre against versus compared rapport than comparativement celui celle ceux celles',
);
const compareReach = 6;
const ownReach = 8;
/** A mark so near behind an announcing verb is the announcement's day. */
const announceReach = 14;
const sentenceStops = /[.؛;:]/u;
const clauseStops = /[،,;؛()]/u;
const announceWords = wordSet(
  'اعلن اعلنت افاد افادت ذكر ذكرت قال قالت اكد اكدت كشف كشفت نشر نشرت اصدر اصدرت بلاغ بيان اعلان ندوه صحفي صحافي عرض عرضت قدم قدمت صادر صدر ' +
    'annonce indique declare publie communique presente affirme precise rapporte rendu publics public said announced reported published released told statement',
);
const thatWords = wordSet('ان انها انه انهم بان بانها that que qu');

/** The highest tally this year: the time says among what it is a record. */
const recordWords = wordSet('highest lowest busiest worst اعلي ادني اسوا اكبر الاعلي الادني');
const recordReach = 5;

/** No fewer than 114, plus que 30: the word bounds a number, it holds no time against another. */
const isBound = (tokens: Manuscript['tokens'], at: number): boolean =>
  ['than', 'que', 'qu'].includes(wordAt(tokens, at)) &&
  ['fewer', 'less', 'more', 'plus', 'moins'].includes(wordAt(tokens, at - 1)) &&
  tokens[at + 1]?.kind === 'digits' &&
  wordAt(tokens, at + 1).length !== yearDigits;
const yearDigits = 4;

const recordSinceWords = wordSet(
  'lowest highest record records worst bas haut eleve faible niveau level ادني اعلي مستوي fois مره',
);
const recordSinceReach = 12;

/** The lowest since 2014, son plus bas niveau depuis 2011, أدنى مستوى منذ: the time reaches back to the record, no further. */
function isSinceRecord({ tokens, sentenceOf }: Manuscript, mark: TimeMark): boolean {
  let since = mark.role === 'open';
  for (let back = 1; back <= recordSinceReach; back += 1) {
    const token = tokens[mark.first - back];
    if (token === undefined || token.kind === 'digits' || sentenceOf[mark.first - back] !== sentenceOf[mark.first])
      return false;
    since ||= ['since', 'depuis', 'منذ'].includes(token.folded);
    if (since && isWord(token, recordSinceWords)) return true;
  }
  return false;
}

function isCompared({ tokens, sentenceOf }: Manuscript, mark: TimeMark): boolean {
  for (let back = 1; back <= recordReach; back += 1) {
    const token = tokens[mark.first - back];
    if (token?.kind !== 'word') break;
    if (isWord(token, recordWords)) return true;
  }
  for (let back = 1; back <= compareReach; back += 1) {
    const token = tokens[mark.first - back];
    if (token === undefined || sentenceStops.test(token.folded)) break;
    if (sentenceOf[mark.first - back] !== sentenceOf[mark.first]) break;
    if (isWord(token, compareWords) && !isBound(tokens, mark.first - back)) return true;
  }
  const [before, farther] = [wordAt(tokens, mark.first - 1), tokens[mark.first - 2]];
  if (before === 'عن') return true;
  return (
    (['عن', 'من'].includes(before) && isWord(farther, wordSet('حصيله'))) ||
    (isWord(tokens[mark.first - 1], wordSet('حصيله')) && wordAt(tokens, mark.first - 2) === 'من')
  );
}

function isAnnounced(manuscript: Manuscript, mark: TimeMark, span: Span): boolean {
  const { tokens, sentenceOf } = manuscript;
  if (span.first !== span.last) return false;
  if ([0, 1, 2].some((ahead) => isWord(tokens[mark.next + ahead], announceWords))) return true;
  for (let back = 1; back <= announceReach; back += 1) {
    const token = tokens[mark.first - back];
    if (token === undefined || sentenceOf[mark.first - back] !== sentenceOf[mark.first]) return false;
    if (isWord(token, thatWords) || token.kind === 'digits') return false;
    if (isWord(token, announceWords)) return true;
  }
  return false;
}

/** The figure right before a mark in its clause, with no stop between. */
function ownerOf(
  { tokens, clauseOf }: Manuscript,
  candidates: readonly Candidate[],
  last: number,
  mark: TimeMark,
): number | null {
  const candidate = candidates[last];
  if (candidate === undefined || clauseOf[candidate.draft.first] !== clauseOf[mark.first]) return null;
  const end = Math.max(candidate.draft.next, candidate.noun?.next ?? 0);
  if (mark.first - end > ownReach) return null;
  for (let at = candidate.draft.next; at < mark.first; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'sign' && clauseStops.test(token.folded)) return null;
  }
  return last;
}

const lawWords = wordSet(
  'law act no رقم القانون قانون المرسوم مرسوم القرار قرار loi decret resolution article الفصل الماده ظهير الظهير',
);
const lawReach = 5;

/** القانون رقم 5 لسنة 2025, law No. 50 of 2017, the 1994 Act: the year names the law. */
function namesLaw({ tokens }: Manuscript, { first, next, reason }: TimeMark): boolean {
  if (reason !== 'year') return false;
  if (['act', 'law'].includes(wordAt(tokens, next))) return true;
  const digits = [1, 2, 3].find((back) => tokens[first - back]?.kind === 'digits');
  if (digits === undefined) return false;
  return Array.from({ length: lawReach }, (_, back) => tokens[first - digits - 1 - back]).some((token) =>
    isWord(token, lawWords),
  );
}

const changeJoints = wordSet('عن علي on than from over below above par que qu');

/** بزيادة 6 في المائة عن عيد السنة الماضية, up 5% on 2022: the time behind a change is what it is measured against. */
function isMeasuredFrom(
  { tokens }: Manuscript,
  candidate: Candidate | undefined,
  judged: Judged | undefined,
  mark: TimeMark,
): boolean {
  if (candidate === undefined || (judged?.kind !== 'change_percent' && judged?.kind !== 'change')) return false;
  const between = tokens.slice(candidate.draft.next, mark.first);
  return (
    between.some((token) => isWord(token, changeJoints)) &&
    !(between.length === 1 && mark.reason === 'period' && between[0]?.folded === 'over')
  );
}

const recalled = ({ last }: Span, unit: string | undefined): Span => {
  if (unit === 'year') return yearSpan(Number(last.slice(0, 4)));
  if (unit === 'month') return monthsSpan(Number(last.slice(0, 4)), Number(last.slice(5, 7)));
  return daySpan(last);
};

const perfectWords = wordSet('كان كانت avait avaient had');
const afterPerfect = wordSet('قد');
const backReach = 6;

/** علما أن عام 2019 كان قد شهد, en 2019, elle avait traité, in 2019 it had counted. */
function looksBack({ tokens, sentenceOf, language }: Manuscript, mark: TimeMark): boolean {
  if (mark.reason !== 'year') return false;
  for (let at = mark.next; at < mark.next + backReach && sentenceOf[at] === sentenceOf[mark.first]; at += 1) {
    if (isWord(tokens[at], perfectWords) && (language !== 'ar' || isWord(tokens[at + 1], afterPerfect))) return true;
    if (tokens[at]?.kind === 'digits') return false;
  }
  return language === 'ar' && isWord(tokens[mark.first - 2], afterPerfect);
}

/** Tells of every mark with days how it stands in its sentence. */
export function placeMarks(
  manuscript: Manuscript,
  marks: readonly TimeMark[],
  candidates: readonly Candidate[],
  links: readonly Links[],
  judgements: readonly Judged[],
): DatedMark[] {
  const { published, sentenceOf } = manuscript;
  const furniture = findFurniture(manuscript);
  const placed: DatedMark[] = [];
  let last = -1;
  let spokenOf: Span | null = null;
  for (const mark of marks) {
    while ((candidates[last + 1]?.draft.first ?? Infinity) < mark.first) last += 1;
    const span: Span | null =
      mark.role === 'that' ? (spokenOf === null ? null : recalled(spokenOf, mark.step?.unit)) : mark.span;
    if (span === null || furniture[mark.first] === true || namesLaw(manuscript, mark)) continue;
    const owner = last < 0 ? null : ownerOf(manuscript, candidates, last, mark);
    const compared =
      isCompared(manuscript, mark) ||
      isSinceRecord(manuscript, mark) ||
      (owner !== null &&
        (links[owner]?.earlier === true || isMeasuredFrom(manuscript, candidates[owner], judgements[owner], mark)));
    const announced = isAnnounced(manuscript, mark, span);
    if (!compared && !announced && (mark.role === 'plain' || mark.role === 'open')) spokenOf = span;
    placed.push({
      ...mark,
      span,
      sentence: sentenceOf[mark.first] ?? 0,
      owner,
      compared,
      announced,
      background: looksBack(manuscript, mark),
      ahead: published !== null && span.first > published,
    });
  }
  return placed;
}
