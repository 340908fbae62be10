import { wordAt } from '#core/numerals';
import { addDays, daysIn, daySpan, monthsSpan, shiftYears, type Span, yearSpan } from './calendar.js';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import { isDateline } from './dateline-day.js';
import { followsToll, isStatementTime, namesEarlierEvent, upcomingSpan } from './event-frame.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import { isAnnounced, isCompared, isHeldAgainst, isSinceRecord } from './mark-roles.js';
import { beginningOf, type DatedMark } from './dated-mark.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

const ownReach = 8;
const clauseStops = /[،,;؛()]/u;

/** 1,34 tonne de cocaïne, découverte le 9 novembre 2021: the participle behind the comma still speaks of the figure. */
const participles = wordSet(
  'decouvert decouverts decouverte decouvertes saisi saisis saisie saisies intercepte interceptes interceptee interceptees arrete arretes arretee arretees ' +
    'interpelle interpelles enregistre enregistres enregistree enregistrees recense recenses recensees survenu survenus survenue survenues commis commises constates retrouves retrouvees ' +
    'seized found recovered intercepted recorded committed registered set discovered المضبوطه المحجوزه المسجله',
);

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
    if (token?.kind !== 'sign' || !clauseStops.test(token.folded)) continue;
    if (![',', '،'].includes(token.folded) || !isWord(tokens[at + 1], participles)) return null;
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

const placeNouns = wordSet(
  'شارع بشارع ميدان ساحه جسر كوبري مدينه حي محور ملعب مستشفي جامعه ثوره مدرسه rue avenue boulevard bd place pont stade hopital quartier cite square street bridge stadium revolution',
);
const placeNounReach = 3;
const placeSteps = new Set(['du', 'le', 'the', 'of', 'de']);

/** شارع 23 يوليو, rue du 8 mai 1945, the 6th of October bridge: a day that a place is called after. */
function namesPlace({ tokens }: Manuscript, { first, next, reason }: TimeMark): boolean {
  if (reason !== 'date') return false;
  if (isWord(tokens[next], placeNouns) && tokens[next]?.kind === 'word' && wordAt(tokens, first - 1) === 'the')
    return true;
  for (let at = first - 1; at >= first - placeNounReach; at -= 1) {
    if (isWord(tokens[at], placeNouns)) return true;
    if (!placeSteps.has(wordAt(tokens, at))) return false;
  }
  return false;
}

const sinceWords = wordSet('since depuis منذ');
const longDaysMin = 300;
const isLong = (span: Span | null): boolean => span !== null && daysIn(span) > longDaysMin;
/** A mark that runs to the publication has a whole year's first day. */
const isWholeYears = ({ first, last }: Span): boolean =>
  first.endsWith('-01-01') && last.slice(0, 4) > first.slice(0, 4);
const factorJoints = wordSet('the that those des les ce ceux celui celle ما');
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
  // Almost double the amount taken in 2019, ضعف ما سجل عام 2020.
  if (judged.unit === 'x' && between.some((token) => isWord(token, factorJoints))) return true;
  // Up 400 per cent since 2019 is measured from that year; up 12 per cent since January is of the months since.
  if (between.some((token) => isWord(token, sinceWords))) return mark.span !== null && isWholeYears(mark.span);
  const over = between.length === 1 && mark.reason === 'period' && between[0]?.folded === 'over';
  return between.some((token) => isWord(token, changeJoints)) && !(over && !isLong(mark.span));
}

/** Since then: what came behind the time spoken of last. */
function sinceThen(spokenOf: Span | null, published: string | null): Span | null {
  if (spokenOf === null || published === null || spokenOf.last >= published) return null;
  return { first: addDays(spokenOf.last, 1), last: published };
}

const isLevel = (judged: Judged | undefined): boolean =>
  judged !== undefined && ['level', 'share', 'rate'].includes(judged.kind);

const recalled = (spokenOf: Span | null, unit: string | undefined): Span | null => {
  if (spokenOf === null) return null;
  const { first, last } = spokenOf;
  // « That month » behind a year, « that day » behind a month: none was spoken of.
  if (unit === 'month' && first.slice(0, 7) !== last.slice(0, 7)) return null;
  if (unit === 'year') return yearSpan(Number(last.slice(0, 4)));
  if (unit === 'month') return monthsSpan(Number(last.slice(0, 4)), Number(last.slice(5, 7)));
  return daySpan(last);
};

/** What « at the time » means: the time told in this sentence or the one before; since August: that month. */
function toldBeside(told: DatedMark | undefined, sentence: number): Span | null {
  if (told === undefined || sentence - told.sentence > 1) return null;
  if (told.role !== 'open' || told.ends !== undefined) return told.span;
  return beginningOf(told);
}

const perfectWords = wordSet('كان كانت avait avaient had');
const afterPerfect = wordSet('قد');
const backReach = 6;

const perfectReach = 10;
/** كان قد أبحر قبل ستة أيام: what had been done so long ago is told aside. */
function isPerfectBefore(
  { tokens, sentenceOf, language }: Pick<Manuscript, 'tokens' | 'sentenceOf' | 'language'>,
  first: number,
): boolean {
  for (let at = first - 1; at >= first - perfectReach && sentenceOf[at] === sentenceOf[first]; at -= 1)
    if (
      isWord(tokens[at], perfectWords) &&
      (language !== 'ar' || tokens.slice(at + 1, at + perfectGapMax).some((token) => isWord(token, afterPerfect)))
    )
      return true;
  return false;
}
/** Between كان and قد stands the subject. */
const perfectGapMax = 5;

/** علما أن عام 2019 كان قد شهد, en 2019, elle avait traité, in 2019 it had counted. */
function looksBack({ tokens, sentenceOf, language }: Manuscript, mark: TimeMark): boolean {
  if (mark.own === true) return isPerfectBefore({ tokens, sentenceOf, language }, mark.first);
  if (mark.reason !== 'year') return false;
  for (let at = mark.next; at < mark.next + backReach && sentenceOf[at] === sentenceOf[mark.first]; at += 1) {
    if (isWord(tokens[at], perfectWords) && (language !== 'ar' || isWord(tokens[at + 1], afterPerfect))) return true;
    if (tokens[at]?.kind === 'digits') return false;
  }
  return language === 'ar' && isWord(tokens[mark.first - 2], afterPerfect);
}

/** For each sentence, the number of its paragraph. */
function paragraphsOf({ openings, tokens }: Manuscript): number[] {
  let paragraph = 0;
  return openings.map((opening) => (tokens[opening]?.gap.includes('\n') === true ? (paragraph += 1) : paragraph));
}

const isYear = ({ first, last }: Span): boolean => first.endsWith('-01-01') && last === `${first.slice(0, 4)}-12-31`;

/** In 2024 officers made 900 arrests; the busiest month was March: the month is that year's. */
const inYear = (span: Span | null, year: number): Span | null =>
  span === null ? null : shiftYears(span, year - Number(span.first.slice(0, 4)));

const longAgoDaysMin = 150;
/** A month shortly before the publication needs no year: it is the latest, whatever year was spoken of. */
const isLongAgo = (span: Span | null, published: string | null): boolean =>
  span !== null && published !== null && daysIn({ first: span.last, last: published }) > longAgoDaysMin;

/** What a text has said of times up to a mark. */
interface ToldBefore {
  /** The figure right before the mark. */
  readonly last: number;
  readonly placed: readonly DatedMark[];
  /** The time spoken of last. */
  readonly spokenOf: Span | null;
  /** The year that the mark's paragraph speaks of. */
  readonly year: number | null;
}

/** The days that a mark means behind what was told before it. */
function daysOf(manuscript: Manuscript, mark: TimeMark, { placed, spokenOf, year }: ToldBefore): Span | null {
  const { published, sentenceOf } = manuscript;
  const ofYear = mark.yearless === true && year !== null && isLongAgo(mark.span, published);
  const told = ofYear ? inYear(mark.span, year) : mark.span;
  const past =
    mark.role !== 'that'
      ? told
      : mark.step === undefined
        ? toldBeside(placed.at(-1), sentenceOf[mark.first] ?? 0)
        : mark.step.count === 0
          ? sinceThen(spokenOf, published)
          : recalled(spokenOf, mark.step.unit);
  return past === null ? null : upcomingSpan(manuscript, mark, past);
}

/** What is known of the figures that marks stand beside. */
interface Figures {
  readonly candidates: readonly Candidate[];
  readonly links: readonly Links[];
  readonly judgements: readonly Judged[];
}

/** Whether a mark is held against, and whether the figure before it is what the comparison holds against. */
function comparisonOf(
  manuscript: Manuscript,
  mark: TimeMark,
  owner: number | null,
  { candidates, links, judgements }: Figures,
): { compared: boolean; ofOwner: boolean } {
  const record = isSinceRecord(manuscript, mark);
  const [candidate, judged, link] = [candidates[owner ?? -1], judgements[owner ?? -1], links[owner ?? -1]];
  const compared =
    isCompared(manuscript, mark) ||
    record ||
    link?.earlier === true ||
    isMeasuredFrom(manuscript, candidate, judged, mark);
  const isLed = candidate !== undefined && !isCompared(manuscript, mark, candidate.draft.next);
  return { compared, ofOwner: compared && isLed && !record && link?.earlier !== true && isLevel(judged) };
}

/** How one mark stands in its sentence, or null where it says no time. */
function placeMark(manuscript: Manuscript, mark: TimeMark, before: ToldBefore, figures: Figures): DatedMark | null {
  const { published, sentenceOf, furniture } = manuscript;
  // « During the same period » without a comparison says no more than the text has said.
  if (mark.anaphor === true && !isHeldAgainst(manuscript, mark)) return null;
  const span = daysOf(manuscript, mark, before);
  if (span === null || furniture.has(mark.first) || namesLaw(manuscript, mark) || namesPlace(manuscript, mark))
    return null;
  const owner = before.last < 0 ? null : ownerOf(manuscript, figures.candidates, before.last, mark);
  const announced =
    mark.role !== 'that' &&
    (isAnnounced(manuscript, mark, span, figures.candidates[before.last]?.sentence === sentenceOf[mark.first]) ||
      isDateline(manuscript, mark, span) ||
      isStatementTime(manuscript, mark, span));
  return {
    ...mark,
    ...comparisonOf(manuscript, mark, owner, figures),
    span,
    sentence: sentenceOf[mark.first] ?? 0,
    owner: announced ? null : owner,
    announced: announced || followsToll(manuscript, mark),
    background: looksBack(manuscript, mark) || namesEarlierEvent(manuscript, mark),
    ahead: published !== null && span.first > published,
  };
}

/** Tells of every mark with days how it stands in its sentence. */
export function placeMarks(
  manuscript: Manuscript,
  marks: readonly TimeMark[],
  candidates: readonly Candidate[],
  links: readonly Links[],
  judgements: readonly Judged[],
): DatedMark[] {
  const placed: DatedMark[] = [];
  let last = -1;
  const paragraphs = paragraphsOf(manuscript);
  let spokenOf: Span | null = null;
  const yearsOf = new Map<number, number>();
  for (const mark of marks) {
    while ((candidates[last + 1]?.draft.first ?? Infinity) < mark.first) last += 1;
    const paragraph = paragraphs[manuscript.sentenceOf[mark.first] ?? 0] ?? 0;
    const year: number | null = yearsOf.get(paragraph) ?? null;
    const before = { last, placed, spokenOf, year };
    const found = placeMark(manuscript, mark, before, { candidates, links, judgements });
    if (found === null) continue;
    placed.push(found);
    const { compared, announced, ahead, role, span } = found;
    if (compared || announced) continue;
    if (!ahead && (role === 'plain' || role === 'open')) spokenOf = span;
    if (role === 'plain' && isYear(span)) yearsOf.set(paragraph, Number(span.first.slice(0, 4)));
  }
  return placed;
}
