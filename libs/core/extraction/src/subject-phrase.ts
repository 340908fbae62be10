import { type Token, tokenAt, wordAt } from '#core/words';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import { isFeminineVerb, isVerb } from './clauses.js';
import { changeNouns, down, up } from './kind-words.js';
import type { Manuscript } from './manuscript.js';
import type { Phrase } from './noun-behind.js';
import { isWord, wordSet } from './word-sets.js';
import * as words from './subject-words.js';

const subjectWordsMax = 8;
/** A verb and its number: has risen in one year by nearly. */
const verbReach = 14;

/** Whether two Arabic nouns are one in two numbers, by what is left without article, endings and weak letters: دائرة, دوائر. */
export const isSameNoun = (one: string, other: string): boolean =>
  rootOf(one).length > 1 && rootOf(one) === rootOf(other);

const rootOf = (word: string): string =>
  word
    .replace(/^[وب]?(?:ال|لل)/u, '')
    .replace(/(?:ات|ون|ين|ه|ا)$/u, '')
    .replace(/[اويئءؤ]/gu, '');

/** What rose, fell or reached the number, where its sentence names it: Homicides fell to 518, بلغت المخالفات 300. */
export function subjectOf(manuscript: Manuscript, candidate: Candidate, judged: Judged): Phrase | null {
  const moved = movedBehind(manuscript, candidate, judged);
  if (moved !== null) return moved;
  const pointed = pointedAt(manuscript, candidate);
  if (pointed !== null) return pointed;
  const verb = verbBefore(manuscript, candidate);
  if (verb === null) return furtherSubject(manuscript, candidate, judged);
  if (manuscript.language !== 'ar') return subjectBefore(manuscript, candidate, verb);
  return subjectBehind(manuscript, verb + 1, candidate.draft.first) ?? subjectBefore(manuscript, candidate, verb);
}

/** مبلغ مالي قدره 22.650 درهما, الرادارات الثابتة، وعددها 552: the noun right before the word that points back to it. */
function pointedAt({ tokens, language }: Manuscript, { draft, from }: Candidate): Phrase | null {
  if (language !== 'ar') return null;
  const pointer = [1, 2, 3].map((back) => draft.first - back).find((at) => isWord(tokens[at], words.backPointers));
  if (pointer === undefined || pointer <= from) return null;
  let next = pointer;
  if (['،', ','].includes(wordAt(tokens, next - 1))) next -= 1;
  let first = next;
  const isDefinite = (at: number): boolean => wordAt(tokens, at).startsWith('ال');
  while (first > from && next - first < pointedWordsMax && !endsSubject(tokens, first - 1)) {
    // العناصر مبلغا ماليا: a definite noun before an indefinite one is another.
    if (first < next && isDefinite(first - 1) && !isDefinite(first)) break;
    first -= 1;
  }
  while (first < next && (isFeminineVerb(wordAt(tokens, first)) || isVerb(tokens[first]))) first += 1;
  return first < next ? { first, next } : null;
}
const pointedWordsMax = 4;

const isChange = ({ kind }: Judged): boolean => kind === 'change' || kind === 'change_percent';

const isMove = (token: Token | undefined): boolean =>
  isWord(token, words.reachVerbs) || isWord(token, up) || isWord(token, down) || isWord(token, words.moreVerbs);

/** The nearest word of change or of reaching before a number, behind the figure before it. */
function verbBefore({ tokens, clauseOf }: Manuscript, { draft, from }: Candidate): number | null {
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - verbReach); at -= 1) {
    if (clauseOf[at] !== clauseOf[draft.first] || /^[;؛:()]$/u.test(wordAt(tokens, at))) return null;
    if (isMove(tokens[at]) && !isBoundWord(draft, tokens[at])) return at;
  }
  return null;
}

/** Au moins, more than: words of the number's bound compare nothing. */
const isBoundWord = ({ bound }: Candidate['draft'], token: Token | undefined): boolean =>
  bound !== null && token !== undefined && token.start >= bound.start && token.end <= bound.end;

/** The subject before a verb: from the start of its clause, conjunctions, articles and adverbs aside. */
function subjectBefore({ tokens, clauseOf }: Manuscript, { from, draft }: Candidate, verb: number): Phrase | null {
  const between = movedBetween(tokens, verb, draft.first);
  if (between !== null) return between;
  let next = verb;
  while (next > from && (isWord(tokens[next - 1], words.fillers) || isMoveAdverb(tokens[next - 1]))) next -= 1;
  if (isWord(tokens[next - 1], words.reporting)) return null;
  let first = next;
  while (first > from && goesOnBefore(tokens, clauseOf, first - 1, verb)) first -= 1;
  return narrowed(tokens, first, next);
}

/** Une diminution sensible des vols de 7 %, a rise in robberies of 12 %: what moved between its noun and the number. */
function movedBetween(tokens: readonly Token[], noun: number, end: number): Phrase | null {
  if (!isWord(tokens[noun], changeNouns)) return null;
  const link = [1, 2, 3].map((ahead) => noun + ahead).find((at) => isWord(tokens[at], words.moverLinks));
  let last = end;
  while (last > noun && isWord(tokens[last - 1], steps)) last -= 1;
  if (link === undefined || link >= last) return null;
  for (let at = link; at < last; at += 1) if (!['word', 'sign'].includes(tokenAt(tokens, at).kind)) return null;
  return narrowed(tokens, link + 1, last);
}

const isMoveAdverb = (token: Token | undefined): boolean => /(?:.{3}ly|.{3}ment)$/u.test(token?.folded ?? '');

function goesOnBefore(tokens: readonly Token[], clauseOf: readonly number[], at: number, verb: number): boolean {
  const { kind, folded, gap } = tokenAt(tokens, at);
  if (clauseOf[at] !== clauseOf[verb] || tokenAt(tokens, at + 1).gap.includes('\n')) return false;
  if (kind === 'word')
    return !/^(?:that|while|whereas|but|said|says|suggested|revealed|indicated|added|noted|warned|que|qu|mais|tandis|alors|indique|precise|ان|وان|بان|انه|انها)$/u.test(
      folded,
    );
  return kind === 'sign' && gap === '' && ["'", '-', '’', '"', '«', '»'].includes(folded);
}

/** Behind an Arabic verb or noun of change: ارتفع عدد الحوادث بنسبة. */
function subjectBehind({ tokens }: Manuscript, behind: number, end: number): Phrase | null {
  // انخفاض في عدد القتلى: the noun of change takes what moved with في.
  const first = wordAt(tokens, behind) === 'في' && isWord(tokens[behind - 1], changeNouns) ? behind + 1 : behind;
  let next = first;
  while (next < end && tokenAt(tokens, next).kind === 'word') next += 1;
  return narrowed(tokens, first, next);
}

/** A 7 % fall in burglaries, en baisse de 5 % des vols: what moved may stand behind its step. */
function movedBehind({ tokens, language }: Manuscript, { draft, to }: Candidate, judged: Judged): Phrase | null {
  if (!isChange(judged) || language === 'ar') return null;
  const noun = [draft.next, draft.next + 1].find((at) => isWord(tokens[at], changeNouns));
  if (noun === undefined) return null;
  const leads = ['to', 'a'].includes(wordAt(tokens, noun + 1));
  const link = leads ? linkBehindLevel(tokens, noun + 2) : noun + 1;
  if (!isWord(tokens[link], words.moverLinks)) return null;
  let next = link + 1;
  while ((next < to || leads) && tokenAt(tokens, next).kind === 'word') next += 1;
  return narrowed(tokens, link + 1, next);
}

/** A 10 % rise to 44,513 in sexual offences: the link stands behind the level that was reached. */
function linkBehindLevel(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < from + levelTokensMax && !isWord(tokens[at], words.moverLinks)) at += 1;
  return at;
}
const levelTokensMax = 6;

/** Robberies fell 12 % and carjackings by half: the verb is that of the member before. */
function furtherSubject({ tokens }: Manuscript, { draft, from }: Candidate, judged: Judged): Phrase | null {
  if (!judged.rule.startsWith('as in its list') || !isChange(judged)) return null;
  let next = draft.first;
  while (next > from && tokenAt(tokens, next - 1).kind === 'word' && isWord(tokens[next - 1], steps)) next -= 1;
  let first = next;
  while (first > from && tokenAt(tokens, first - 1).kind === 'word') first -= 1;
  return next - first > subjectWordsMax ? null : narrowed(tokens, first, next);
}
const steps = wordSet('by de nearly almost about of ب بنسبه');

/** A phrase without what stands before its head and what ends it; null where no noun is left. */
function narrowed(tokens: readonly Token[], from: number, to: number): Phrase | null {
  let first = from;
  while (first < to && (isWord(tokens[first], words.fillers) || tokenAt(tokens, first).kind === 'sign')) first += 1;
  if (first < to && wordAt(tokens, first) === 'في' && isWord(tokens[first + 1], words.counters)) first += 1;
  if (first < to && isWord(tokens[first], words.stands) && isWord(tokens[first + 1], words.counterLinks)) first += 2;
  if (first < to && isWord(tokens[first], words.counters)) first = behindCounter(tokens, first, to);
  if (first >= to || !isHead(tokens[first])) return null;
  let next = first + 1;
  while (next < to && next - first < subjectWordsMax && !endsSubject(tokens, next)) next += 1;
  return next === first + 1 && isWord(tokens[first], words.anaphors) ? null : { first, next };
}

function behindCounter(tokens: readonly Token[], counter: number, to: number): number {
  let first = counter + 1;
  while (first < to && (isWord(tokens[first], words.counterLinks) || wordAt(tokens, first) === "'")) first += 1;
  return first < to && isHead(tokens[first]) ? first : counter;
}

const isHead = (token: Token | undefined): boolean =>
  token?.kind === 'word' &&
  token.folded.length > 1 &&
  !isWord(token, words.pronouns) &&
  !isWord(token, words.subjectEnds) &&
  !isFeminineVerb(token.folded) &&
  !/^(?:بنسب|بمعدل|بواقع|بزياد|بانخفاض|بارتفاع|بتراجع)/u.test(token.folded);

function endsSubject(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  if (token.kind === 'sign') return !["'", '-', '’'].includes(token.folded);
  if (token.kind !== 'word') return true;
  if (isMove(token)) return true;
  return isWord(token, words.subjectEnds) || /^(?:بنسب|بمعدل|بزياد|بانخفاض|بارتفاع|بتراجع|وال)/u.test(token.folded);
}
