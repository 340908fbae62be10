import { tokenAt, wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import { changeCue, type Cue, isLevelReached, isStep, type Judged, nounReach, type Verdict } from './change-cue.js';
import { behind, inClause } from './clause-search.js';
import { allotted, goalWord } from './find-goal.js';
import { judgePercent } from './judge-percent.js';
import * as words from './kind-words.js';
import type { Manuscript } from './manuscript.js';
import type { TimeMark } from './time-mark.js';
import { isWord } from './word-sets.js';

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
  if (daily === null || isWord(manuscript.tokens[daily + 1], words.dailyLevels)) return { ...verdict, unit };
  return { ...verdict, kind: 'rate', unit: unit === '1' ? '/d' : `${unit}/d`, rule: 'per day', at: daily };
}

/** multipliés par 2,5: a factor has no unit word of its own. */
function unitOf({ tokens }: Manuscript, { draft }: Candidate): string {
  const multiplied =
    /^(?:multipli|divis)/u.test(wordAt(tokens, draft.first - 2)) &&
    ['par', 'by'].includes(wordAt(tokens, draft.first - 1));
  if (draft.unit === 'x' && isFrequency(tokens, draft)) return '1';
  // 800 fois par jour, 12 times a day: how often is no factor.
  if (draft.unit.startsWith('x/')) return draft.unit.slice(1);
  return multiplied && draft.unit === '1' ? 'x' : draft.unit;
}

const occasions = new Set(['fois', 'times', 'مره', 'مرات']);
const ofFactors = new Set(
  'the as more less la le les l plus moins superieur superieure inferieur ce que ما اكثر اقل than de high higher larger greater its their sa son leur ب عن من طاقه طاقتها مما'.split(
    ' ',
  ),
);

/** تدخلت 799 مرة لإنقاذ, intervened 15 times in a week: how often, not by how much. */
function isFrequency(tokens: Manuscript['tokens'], { next, value, first }: Candidate['draft']): boolean {
  if (!occasions.has(wordAt(tokens, next - 1)) || value < occasionsMin || !Number.isInteger(value)) return false;
  if (ofFactors.has(wordAt(tokens, next))) return false;
  for (let at = first - 1; at >= first - factorReach; at -= 1)
    if (
      isWord(tokens[at], words.up) ||
      isWord(tokens[at], words.down) ||
      /^(?:multipl|تضاعف)/u.test(wordAt(tokens, at))
    )
      return false;
  return true;
}
/** Fewer times may still be a factor. */
const occasionsMin = 12;
const factorReach = 8;

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
  const pace = ['min', 'h', 's'].includes(unit) ? inClause(manuscript, candidate, words.paceWords) : null;
  if (pace !== null && (cue === null || isLevelReached(manuscript, candidate)))
    return { kind: 'rate', value, rule: 'average time', at: pace };
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

/** A verb of change and its number, joined by ب, by or de. */
const verbReach = 12;

function judgeAmount(
  manuscript: Manuscript,
  candidate: Candidate,
  cue: Cue | null,
  signed: (cue: Cue) => number,
): Verdict {
  const { draft } = candidate;
  if (
    cue !== null &&
    !isEndOfStep(manuscript, candidate) &&
    (cue.noun ? cue.distance <= nounReach : cue.distance <= verbReach && isStep(manuscript, candidate))
  )
    return { kind: 'change', value: signed(cue), rule: cue.noun ? 'noun of change' : 'verb of change by', at: cue.at };
  const per = ratioWord(manuscript, candidate);
  if (per !== null) return { kind: 'rate', value: draft.value, rule: 'amount per something', at: per };
  const fewer = fewerBehind(manuscript, candidate);
  if (fewer !== null) return { kind: 'change', value: -draft.value, rule: 'so many fewer', at: fewer };
  const asked = inClause(manuscript, candidate, words.askingWords);
  if (asked !== null) return { kind: 'level', value: draft.value, rule: 'plain amount', at: null };
  const more = behind(manuscript, candidate, words.moreWords) ?? moreBehind(manuscript, candidate);
  if (more !== null) return { kind: 'change', value: draft.value, rule: 'so many more', at: more };
  return { kind: 'level', value: draft.value, rule: 'plain amount', at: null };
}

const stepEnds = new Set(['from', 'to', 'on', 'over', 'than', 'الي']);

/** A 10 % rise to 44,513, on the 197 of the year before: a level that the step starts from or leads to. */
function isEndOfStep({ tokens }: Manuscript, { draft }: Candidate): boolean {
  const last = wordAt(tokens, draft.first - 1);
  return stepEnds.has(last === 'the' ? wordAt(tokens, draft.first - 2) : last);
}

/** 62 fewer, 28 victimes de moins; in ont moins de 12 ans the word bounds what stands behind it. */
function fewerBehind(manuscript: Manuscript, candidate: Candidate): number | null {
  const at = behind(manuscript, candidate, words.fewerWords);
  if (at === null || wordAt(manuscript.tokens, at) !== 'moins') return at;
  return wordAt(manuscript.tokens, at - 1) === 'de' ? at : null;
}

const relatives = new Set(['who', 'which', 'that', 'qui']);

/** 300 more than last year, 300 de plus que: only a comparison makes more a change. */
function moreBehind({ tokens }: Manuscript, { draft, noun, to }: Candidate): number | null {
  const end = Math.min(to, (noun?.next ?? draft.next) + 3);
  for (let at = draft.next; at < end; at += 1) {
    const [word, next] = [wordAt(tokens, at), wordAt(tokens, at + 1)];
    if (relatives.has(word) || tokenAt(tokens, at).kind === 'sign') return null;
    if (
      (word === 'more' && next === 'than' && at + 2 < to) ||
      (word === 'plus' && next === 'que' && wordAt(tokens, at - 1) === 'de') ||
      (word === 'plus' &&
        wordAt(tokens, at - 1) === 'de' &&
        at - 1 >= (noun?.next ?? draft.next) &&
        next !== 'en' &&
        next !== 'de')
    )
      return at;
  }
  return null;
}

/** لكل نزيل, per head, par détenu behind an amount; un médecin pour 820 détenus, موظف واحد لكل 7,8 before it. */
function ratioWord({ tokens }: Manuscript, { draft, noun, from, to }: Candidate): number | null {
  const end = Math.min(to, (noun?.next ?? draft.next) + 4);
  for (let at = draft.next; at < end; at += 1) {
    if (tokenAt(tokens, at).kind === 'sign') break;
    if (isWord(tokens[at], words.perWords) && wordAt(tokens, at) !== 'كل') return at;
    if (isWord(tokens[at], words.everyWords) && isWord(tokens[at + 1], words.timeUnits)) return at;
    if (wordAt(tokens, at) === 'par' && isWord(tokens[at + 1], words.perNouns)) return at;
    if (wordAt(tokens, at) === 'في' && hourWords.has(wordAt(tokens, at + 1))) return at;
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

/** في الساعة, where في اليوم is read with the number. */
const hourWords = new Set(['الساعه', 'الدقيقه', 'الثانيه']);

/** ويضم كل فريق 8 أفراد, chaque équipe compte 8, each team has 8. */
function isEach(tokens: Manuscript['tokens'], first: number): boolean {
  return [2, 3].some(
    (back) =>
      ['كل', 'chaque', 'each'].includes(wordAt(tokens, first - back)) &&
      tokenAt(tokens, first - back + 1).kind === 'word',
  );
}
