import { tokenAt, wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import { type Cue, isLevelReached, isStep, nounReach, type Verdict } from './change-cue.js';
import { backInClause, behind, inClause } from './clause-search.js';
import { beforeBound } from './coordination.js';
import * as words from './kind-words.js';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

/** Tells what a percentage or a fraction is: a change, a share or a rate. */
export function judgePercent(
  manuscript: Manuscript,
  candidate: Candidate,
  cue: Cue | null,
  signed: (cue: Cue | null) => number,
): Verdict {
  const { draft } = candidate;
  const { value } = draft;
  const successful = successWord(manuscript, candidate) ?? uncovered(manuscript, candidate);
  const compared = draft.form === 'fraction' ? comparedFraction(manuscript, candidate) : null;
  if (compared !== null) return compared;
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
  const from = manuscript.language === 'en' && wordAt(manuscript.tokens, draft.first - 1) === 'from';
  const to = from || isLevelReached(manuscript, candidate) || isPartOf(manuscript, candidate, cue);
  if (cue !== null && (!to || (cue.noun && cue.distance <= nounReach)))
    return { kind: 'change_percent', value: signed(cue), rule: 'word of change', at: cue.at };
  return levelOfPercent(manuscript, candidate, to, successful);
}

/** A quarter more than, moitié moins que, a third lower: right behind its part the comparative says that it is a step. */
function comparedFraction(manuscript: Manuscript, candidate: Candidate): Verdict | null {
  const { tokens } = manuscript;
  const { draft } = candidate;
  const rule = 'part by which it changed';
  if (isWord(tokens[draft.next], words.behindDown))
    return { kind: 'change_percent', value: -draft.value, rule, at: draft.next };
  if (isWord(tokens[draft.next], words.behindUp))
    return { kind: 'change_percent', value: draft.value, rule, at: draft.next };
  if (wordAt(tokens, draft.next) === 'de' && ['plus', 'moins'].includes(wordAt(tokens, draft.next + 1))) {
    const falls = wordAt(tokens, draft.next + 1) === 'moins';
    return { kind: 'change_percent', value: falls ? -draft.value : draft.value, rule, at: draft.next + 1 };
  }
  return isStep(manuscript, candidate) ? thatIsBy(manuscript, candidate) : null;
}

/** كشف عن تسع من كل عشر. */
function uncovered({ tokens }: Manuscript, { draft }: Candidate): number | null {
  const known = wordAt(tokens, draft.first - 1) === 'عن' && isWord(tokens[draft.first - 2], uncoverings);
  return known && draft.form === 'fraction' ? draft.first - 2 : null;
}
const uncoverings = wordSet('كشف الكشف');

/** تراجعت إلى 230 من 398، أي بنسبة 42 في المائة: the change is the one that the sentence began with. */
function thatIsBy(manuscript: Manuscript, { draft, sentence }: Candidate): Verdict | null {
  const { tokens, openings } = manuscript;
  const last = beforeBound(manuscript, draft);
  const opener = isWord(tokens[last], nisba) ? last - 1 : last;
  if (wordAt(tokens, opener) !== 'اي' || (opener === last && draft.form !== 'fraction')) return null;
  for (let at = opener - 1; at >= (openings[sentence] ?? 0); at -= 1) {
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
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - 3); at -= 1) {
    if (tokenAt(tokens, at).kind === 'sign') break;
    if (isWord(tokens[at], words.successWords)) return at;
  }
  let passive = draft.next;
  while (passive < draft.next + passiveMax && isWord(tokens[passive], passives)) passive += 1;
  if (isWord(tokens[passive], words.successWords)) return passive;
  for (let at = draft.next; at < Math.min(to, draft.next + 6); at += 1) {
    if (wordAt(tokens, at) === 'charge' || wordAt(tokens, at) === 'conviction') return at;
  }
  return null;
}

/** Were paid, ont pu être récupérés: verbs that may stand between a percentage and what succeeded. */
const passives = wordSet('were was are is been have has had only ont ete a est sont pu etre');
const passiveMax = 3;

/** 14 % de plus que. */
function dePlus({ tokens }: Manuscript, { draft }: Candidate): number | null {
  return wordAt(tokens, draft.next) === 'de' && wordAt(tokens, draft.next + 1) === 'plus' ? draft.next + 1 : null;
}

const partitives = new Set(['of', 'des', 'من']);

/** In a rise that worries them, 30 % of the cases: a percentage of something with the word of change far off is a share. */
function isPartOf(manuscript: Manuscript, candidate: Candidate, cue: Cue | null): boolean {
  const { tokens } = manuscript;
  const { draft } = candidate;
  if (cue === null || cue.distance <= nounReach || isStep(manuscript, candidate)) return false;
  return partitives.has(wordAt(tokens, draft.next));
}
