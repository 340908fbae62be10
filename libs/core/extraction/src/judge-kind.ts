import type { FigureKind } from '#core/contracts';
import { tokenAt, wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import { backInClause, behind, inClause } from './clause-search.js';
import { allotted, goalWord } from './find-goal.js';
import * as words from './kind-words.js';
import type { Manuscript } from './manuscript.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** What a value says and, for a change, which way it goes. */
export interface Judged {
  readonly kind: FigureKind;
  readonly value: number;
  readonly unit: string;
  /** The rule that told so. */
  readonly rule: string;
  /** The token that the rule went by, or null. */
  readonly at: number | null;
}

type Verdict = Omit<Judged, 'unit'>;

interface Cue {
  readonly sign: -1 | 1 | 0;
  readonly noun: boolean;
  readonly distance: number;
  readonly at: number;
}

/** Rules by which nothing around a figure said what kind it is; a neighbour in its list may know more. */
export const defaultRules: ReadonlySet<string> = new Set(['plain amount', 'plain percentage']);

/** Tells levels, changes, shares, rates and goals apart by the words of the figure's clause. */
export function judgeKind(manuscript: Manuscript, candidate: Candidate, marks: readonly TimeMark[] = []): Judged {
  const unit = unitOf(manuscript, candidate);
  const verdict = verdictOf(manuscript, candidate, unit);
  const goal = goalWord(manuscript, candidate, verdict) ?? allotted(manuscript, candidate, verdict, marks);
  if (goal !== null) return { ...verdict, unit, kind: 'target', rule: 'plan', at: goal };
  const perDay = verdict.kind === 'level' || verdict.kind === 'rate';
  const daily =
    perDay && unit !== '%' && !unit.includes('/') ? inClause(manuscript, candidate, words.dailyWords) : null;
  if (daily === null) return { ...verdict, unit };
  return { ...verdict, kind: 'rate', unit: unit === '1' ? '/d' : `${unit}/d`, rule: 'per day', at: daily };
}

/** multipliés par 2,5: a factor has no unit word of its own. */
function unitOf({ tokens }: Manuscript, { draft }: Candidate): string {
  const multiplied =
    wordAt(tokens, draft.first - 2).startsWith('multipli') && ['par', 'by'].includes(wordAt(tokens, draft.first - 1));
  return multiplied && draft.unit === '1' ? 'x' : draft.unit;
}

function verdictOf(manuscript: Manuscript, candidate: Candidate, unit: string): Verdict {
  const { draft } = candidate;
  const { value } = draft;
  if (unit === 'x') return factorVerdict(manuscript, candidate);
  const cue = changeCue(manuscript, candidate);
  const signed = (at: Cue | null): number =>
    draft.sign === -1 || (draft.sign === 0 && at?.sign === -1) ? -value : value;
  if (unit === 'pp') return { kind: 'change', value: signed(cue), rule: 'points', at: cue?.at ?? null };
  if (unit.includes('/') && unit !== 'km/h') return { kind: 'rate', value, rule: 'amount per something', at: null };
  if (unit === '%') return judgePercent(manuscript, candidate, cue, signed);
  if (draft.sign !== 0) return { kind: 'change', value: signed(cue), rule: 'sign', at: null };
  return judgeAmount(manuscript, candidate, cue, signed);
}

/** A prison that holds three times its capacity has a rate; thefts that tripled have a change. */
function factorVerdict({ tokens }: Manuscript, { draft }: Candidate): Verdict {
  for (let at = draft.next; at < draft.next + 4; at += 1) {
    if (/^(?:capacit|طاقت)/u.test(wordAt(tokens, at)))
      return { kind: 'rate', value: draft.value, rule: 'of a capacity', at };
  }
  return { kind: 'change', value: draft.value, rule: 'factor', at: null };
}

/** A noun of change stands so near before its number: بانخفاض بلغت نسبته. */
const nounReach = 4;
/** A verb of change and its number, joined by ب, by or de. */
const verbReach = 12;

function judgeAmount(
  manuscript: Manuscript,
  candidate: Candidate,
  cue: Cue | null,
  signed: (cue: Cue) => number,
): Verdict {
  const { draft } = candidate;
  const from = wordAt(manuscript.tokens, draft.first - 1) === 'from';
  if (
    cue !== null &&
    !from &&
    (cue.noun ? cue.distance <= nounReach : cue.distance <= verbReach && isStep(manuscript, candidate))
  )
    return { kind: 'change', value: signed(cue), rule: cue.noun ? 'noun of change' : 'verb of change by', at: cue.at };
  const per = ratioWord(manuscript, candidate);
  if (per !== null) return { kind: 'rate', value: draft.value, rule: 'amount per something', at: per };
  const fewer = behind(manuscript, candidate, words.fewerWords);
  if (fewer !== null) return { kind: 'change', value: -draft.value, rule: 'so many fewer', at: fewer };
  const more = behind(manuscript, candidate, words.moreWords) ?? moreBehind(manuscript, candidate);
  if (more !== null) return { kind: 'change', value: draft.value, rule: 'so many more', at: more };
  return { kind: 'level', value: draft.value, rule: 'plain amount', at: null };
}

/** 300 more than last year, 300 de plus que: only a comparison makes more a change. */
function moreBehind({ tokens }: Manuscript, { draft, noun, to }: Candidate): number | null {
  const end = Math.min(to, (noun?.next ?? draft.next) + 3);
  for (let at = draft.next; at < end; at += 1) {
    const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
    if (
      (word === 'more' && next === 'than' && at + 2 < to) ||
      (word === 'plus' && next === 'que' && wordAt(tokens, at - 1) === 'de') ||
      (word === 'plus' && wordAt(tokens, at - 1) === 'de' && wordAt(tokens, draft.first - 1) === 'soit')
    )
      return at;
  }
  return null;
}

/** ارتفعت ب1.104, rose by 300, recule de 12: the preposition says that it is the step, not the level. */
export function isStep({ tokens, text, language }: Manuscript, { draft }: Candidate): boolean {
  let at = draft.first - 1;
  while (at > 0 && (tokens[at]?.start ?? 0) >= (draft.bound?.start ?? Infinity)) at -= 1;
  const word = wordAt(tokens, at);
  if (language === 'en') return word === 'by';
  if (language === 'fr') return word === 'de' || (word === "'" && wordAt(tokens, at - 1) === 'd');
  if (word === 'ب') return true;
  const particles = text.slice(tokens[draft.first]?.start ?? draft.start, draft.start);
  return particles.includes('ب') || (tokenAt(tokens, at + 1).folded.startsWith('ب') && at + 1 < draft.first);
}

/** لكل نزيل, per head, par détenu behind an amount; un médecin pour 820 détenus, موظف واحد لكل 7,8 before it. */
function ratioWord({ tokens }: Manuscript, { draft, noun, from, to }: Candidate): number | null {
  const end = Math.min(to, (noun?.next ?? draft.next) + 4);
  for (let at = draft.next; at < end; at += 1) {
    if (tokenAt(tokens, at).kind === 'sign') break;
    if (isWord(tokens[at], words.perWords) && wordAt(tokens, at) !== 'كل') return at;
    if (isWord(tokens[at], words.everyWords) && isWord(tokens[at + 1], words.timeUnits)) return at;
    if (wordAt(tokens, at) === 'par' && isWord(tokens[at + 1], words.perNouns)) return at;
    if (wordAt(tokens, at).startsWith('للنزيل') || wordAt(tokens, at) === 'للفرد') return at;
  }
  for (let at = draft.first - 2; at >= from; at -= 1)
    if (wordAt(tokens, at) === 'لكل' || (wordAt(tokens, at) === 'par' && isWord(tokens[at + 1], words.perNouns)))
      return at;
  const before = wordAt(tokens, draft.first - 1);
  if (['لكل', 'كل', 'per', 'every'].includes(before)) return draft.first - 1;
  const single = ['un', 'une', 'one', 'واحد', 'واحده'];
  if (
    ['pour', 'for', 'علي'].includes(before) &&
    [2, 3].some(
      (back) =>
        single.includes(wordAt(tokens, draft.first - 1 - back + 0)) ||
        single.includes(wordAt(tokens, draft.first - back)),
    )
  )
    return draft.first - 1;
  return isEach(tokens, draft.first) ? draft.first - 1 : null;
}

/** ويضم كل فريق 8 أفراد, chaque équipe compte 8, each team has 8. */
function isEach(tokens: Manuscript['tokens'], first: number): boolean {
  return [2, 3].some(
    (back) =>
      ['كل', 'chaque', 'each'].includes(wordAt(tokens, first - back)) &&
      tokenAt(tokens, first - back + 1).kind === 'word',
  );
}

function judgePercent(
  manuscript: Manuscript,
  candidate: Candidate,
  cue: Cue | null,
  signed: (cue: Cue | null) => number,
): Verdict {
  const { draft } = candidate;
  const { value } = draft;
  const successful = successWord(manuscript, candidate);
  if (draft.form === 'fraction' && !(cue !== null && (cue.noun || isStep(manuscript, candidate))))
    return successful === null
      ? { kind: 'share', value, rule: 'fraction', at: null }
      : { kind: 'rate', value, rule: 'what succeeded of all', at: successful };
  if (draft.sign !== 0) return { kind: 'change_percent', value: signed(cue), rule: 'sign', at: null };
  const lower = behind(manuscript, candidate, words.behindDown);
  if (lower !== null) return { kind: 'change_percent', value: -value, rule: 'so much less', at: lower };
  const higher = behind(manuscript, candidate, words.behindUp) ?? dePlus(manuscript, candidate);
  if (higher !== null) return { kind: 'change_percent', value, rule: 'so much more', at: higher };
  const by = thatIsBy(manuscript, candidate);
  if (by !== null) return by;
  const to = isLevelReached(manuscript, candidate);
  if (cue !== null && (!to || (cue.noun && cue.distance <= nounReach)))
    return { kind: 'change_percent', value: signed(cue), rule: 'word of change', at: cue.at };
  return levelOfPercent(manuscript, candidate, to, successful);
}

/** تراجعت إلى 230 من 398، أي بنسبة 42 في المائة: the change is the one that the sentence began with. */
function thatIsBy({ tokens, openings }: Manuscript, { draft, sentence }: Candidate): Verdict | null {
  if (!isWord(tokens[draft.first - 1], nisba) || wordAt(tokens, draft.first - 2) !== 'اي') return null;
  for (let at = draft.first - 3; at >= (openings[sentence] ?? 0); at -= 1) {
    const rule = 'change that the sentence began with';
    if (isWord(tokens[at], words.down)) return { kind: 'change_percent', value: -draft.value, rule, at };
    if (isWord(tokens[at], words.up)) return { kind: 'change_percent', value: draft.value, rule, at };
  }
  return null;
}
const nisba = wordSet('نسبه');

function levelOfPercent(manuscript: Manuscript, candidate: Candidate, to: boolean, successful: number | null): Verdict {
  const { value } = candidate.draft;
  const named = inClause(manuscript, candidate, words.namedRates);
  if (named !== null) return { kind: 'rate', value, rule: 'named rate', at: named };
  if (successful !== null) return { kind: 'rate', value, rule: 'what succeeded of all', at: successful };
  const ratio = inClause(manuscript, candidate, words.rateNouns);
  if (to && ratio !== null) return { kind: 'rate', value, rule: 'rate that was reached', at: ratio };
  const wide = to ? backInClause(manuscript, candidate, words.namedRates) : null;
  if (wide !== null) return { kind: 'rate', value, rule: 'named rate', at: wide };
  return { kind: 'share', value, rule: 'plain percentage', at: null };
}

function successWord({ tokens }: Manuscript, { draft, from, to }: Candidate): number | null {
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - 3); at -= 1)
    if (isWord(tokens[at], words.successWords)) return at;
  for (let at = draft.next; at < Math.min(to, draft.next + 6); at += 1) {
    if (at === draft.next && isWord(tokens[at], words.successWords)) return at;
    if (wordAt(tokens, at) === 'charge' || wordAt(tokens, at) === 'conviction') return at;
  }
  return null;
}

/** 14 % de plus que. */
function dePlus({ tokens }: Manuscript, { draft }: Candidate): number | null {
  return wordAt(tokens, draft.next) === 'de' && wordAt(tokens, draft.next + 1) === 'plus' ? draft.next + 1 : null;
}

/** Whether to, إلى or à stands before the number, bounds aside. */
function isLevelReached({ tokens }: Manuscript, { draft }: Candidate): boolean {
  if (words.levelPrepositions.has(wordAt(tokens, draft.first - 1))) return true;
  let at = draft.first - 1;
  while (at > 0 && (tokens[at]?.start ?? 0) >= (draft.bound?.start ?? Infinity)) at -= 1;
  return words.levelPrepositions.has(wordAt(tokens, at));
}

/** أقل بـ: a comparative says so of the number right behind it. */
const comparativeReach = 2;

/** The nearest word of change before the number in its clause, after the figure before it. */
function changeCue({ tokens, clauseOf }: Manuscript, { draft, from }: Candidate): Cue | null {
  const boundStart = draft.bound?.start ?? draft.start;
  for (let index = draft.first - 1; index >= from; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.start >= boundStart || (token.folded === 'up' && wordAt(tokens, index - 1) === 'make')) continue;
    if (
      isWord(token, words.shareVerbs) &&
      !['made', 'بلغت', 'بلغ', 'تبلغ', 'يبلغ', 'استقرت', 'استقر'].includes(token.folded)
    )
      return null;
    const noun = isWord(token, words.changeNouns);
    const cue = { noun, distance: draft.first - index, at: index };
    if (cue.distance <= comparativeReach && isWord(token, words.comparativesDown)) return { ...cue, sign: -1 };
    if (cue.distance <= comparativeReach && isWord(token, words.comparativesUp)) return { ...cue, sign: 1 };
    if (isWord(token, words.down)) return { ...cue, sign: -1 };
    if (isWord(token, words.up)) return { ...cue, sign: 1 };
    if (noun) return { ...cue, sign: 0 };
    if (clauseOf[index] !== clauseOf[index - 1]) break;
  }
  return null;
}
