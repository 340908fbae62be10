import { tokenAt, wordAt } from '#core/numerals';
import type { FigureKind } from '#core/contracts';
import type { Candidate } from './candidate.js';
import { nearestBehind } from './clause-search.js';
import { nearestAhead } from './goal-scan.js';
import * as words from './kind-words.js';
import type { Manuscript } from './manuscript.js';
import type { TimeMark } from './time-mark.js';
import { isWord } from './word-sets.js';

/** The word by which the figure is a goal: a plan's in its clause, or for a change also one that foresees it. */
export function goalWord(
  manuscript: Manuscript,
  candidate: Candidate,
  { kind }: { readonly kind: FigureKind },
): number | null {
  const { tokens, language } = manuscript;
  const ahead = (set: ReadonlySet<string>): number | null =>
    nearestAhead(manuscript, candidate, (at) => isWord(tokens[at], set));
  const plan = ahead(words.planWords[language]);
  const known = definites.has(wordAt(tokens, candidate.draft.first - 1));
  if (plan !== null && !known && isPlan(manuscript, plan, candidate.draft.first)) return plan;
  const hired = hiredBehind(manuscript, candidate);
  if (hired !== null) return hired;
  const granted = /^[A-Z]{3}$/u.test(candidate.draft.unit)
    ? (ahead(words.grantWords) ?? nearestBehind(manuscript, candidate, words.grantWords))
    : null;
  if (granted !== null) return granted;
  if (kind === 'change_percent') {
    const foreseen = ahead(words.forecastWords);
    if (foreseen !== null) return foreseen;
  }
  return nearestAhead(manuscript, candidate, (at) => isFutureVerb(manuscript, at));
}

const planNouns = new Set([
  'plan',
  'plans',
  'target',
  'targets',
  'goal',
  'aim',
  'aims',
  'hope',
  'hopes',
  'promise',
  'promises',
]);
const planLinks = new Set(['to', 'of', 'is', 'for', 'that', 'calls']);

/** As a part of the summer plan, 2,300 officers were assigned: the noun alone plans nothing of what its sentence tells. */
function isPlan({ tokens, language }: Manuscript, at: number, first: number): boolean {
  // It was targeted with a car bomb: who is targeted is attacked.
  // Elle s'est engagée à: the men who are engaged in a sweep are there.
  if (wordAt(tokens, at).startsWith('engag')) return ['est', 'sont'].includes(wordAt(tokens, at - 1));
  if (wordAt(tokens, at) === 'targeted' && passives.has(wordAt(tokens, at - 1))) return false;
  if (language !== 'en' || !planNouns.has(wordAt(tokens, at))) return true;
  return planLinks.has(wordAt(tokens, at + 1)) || first - at <= planReach;
}
const planReach = 2;
const passives = new Set(['was', 'were', 'been', 'being', 'is', 'are']);

const frenchHirings = /^(?:recrut|deploy|form|embauch|constru|ouvert|install|livr|acqu|affect|mis|cree)/u;

/** 1 900 agents seront recrutés, 500 officers will be hired: what is to come may stand behind its number. */
function hiredBehind({ tokens, language }: Manuscript, { draft, noun }: Candidate): number | null {
  const from = noun?.next ?? draft.next;
  for (let at = from; at < from + hiredReach && tokenAt(tokens, at).kind === 'word'; at += 1) {
    const [word, next, last] = [wordAt(tokens, at), wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
    if (language === 'fr' && ['seront', 'sera'].includes(word) && frenchHirings.test(next)) return at;
    if (language === 'fr' && frenchDuties.has(word) && next === 'etre' && frenchHirings.test(last)) return at;
    if (language === 'en' && ['will', 'would', 'must', 'to'].includes(word) && next === 'be' && hirings.has(last))
      return at;
  }
  return null;
}
const hiredReach = 6;
const frenchDuties = new Set(['doivent', 'doit', 'devront', 'devra']);

/** Les six zones de police: what is there already is no goal. */
const definites = new Set(['les', 'ces', 'ses', 'leurs', 'its', 'their', 'these', 'those']);

/** Ministers set aside £47.5m by the end of 2025: means that are set aside for a time ahead. */
export function allotted(
  { tokens, sentenceOf, clauseOf, published }: Manuscript,
  { draft, sentence, to, noun }: Candidate,
  { kind }: { readonly kind: FigureKind },
  marks: readonly TimeMark[],
): number | null {
  if (kind !== 'level' || published === null) return null;
  const isMoney = /^[A-Z]{3}$/u.test(draft.unit);
  let ahead: TimeMark | undefined;
  for (let index = firstMarkFrom(marks, draft.next); ahead === undefined; index += 1) {
    const mark = marks[index];
    if (mark === undefined || sentenceOf[mark.first] !== sentence) return null;
    if (mark.span !== null && mark.span.last > published) ahead = mark;
  }
  const own = isMoney || ahead.first < to || noun === null;
  const horizon = own ? horizonOf(tokens, ahead.first) : null;
  if (horizon !== null) return foresees(tokens, clauseOf, draft.first) ? null : horizon;
  let at = draft.first;
  while (at > 0 && clauseOf[at - 1] === clauseOf[draft.first]) at -= 1;
  for (; at < ahead.first; at += 1)
    if (clauseOf[at] === clauseOf[draft.first] && isWord(tokens[at], words.allotWords)) return at;
  return null;
}

/** The word that makes a time ahead a horizon, close before it. */
function horizonOf(tokens: Manuscript['tokens'], first: number): number | null {
  for (let at = first; at >= first - horizonReach; at -= 1) if (isWord(tokens[at], words.horizonWords)) return at;
  return null;
}
const horizonReach = 5;

/** Whether the clause of a token expects rather than plans: devrait atteindre, is expected to. */
function foresees(tokens: Manuscript['tokens'], clauseOf: readonly number[], first: number): boolean {
  for (let at = first - 1; at >= 0 && clauseOf[at] === clauseOf[first]; at -= 1)
    if (isWord(tokens[at], words.forecastWords) || isWord(tokens[at], words.foreseen)) return true;
  return false;
}

/** The first of the marks, which are in order, that does not start before a token: a text's length must not count twice. */
function firstMarkFrom(marks: readonly TimeMark[], token: number): number {
  let [low, high] = [0, marks.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((marks[middle]?.first ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
}

const hirings = new Set('recruited hired deployed trained built opened added installed bought delivered'.split(' '));
const frenchFutureMin = 6;
/** They tell what a level will be, not what will be done. */
const frenchForeseen = new Set(['depassera', 'restera', 'passera', 'demeurera', 'tombera']);

/** سيعبأ, ستوظف, seront recrutés. */
function isFutureVerb({ tokens, language }: Manuscript, at: number): boolean {
  const word = wordAt(tokens, at);
  switch (language) {
    case 'ar':
      return (
        /^[وف]?س[يت](?!.*(?:ه|ات|ان|ين)$).{3,}/u.test(word) &&
        !isWord(tokens[at], words.notFuture) &&
        !isWord(tokens[at], words.foreseen)
      );
    case 'fr':
      // Le communiqué relèvera que 647 personnes: what is said is no plan.
      if (['que', 'qu'].includes(wordAt(tokens, at + 1))) return false;
      if (word.length > 5 && /(?:er|r)ont$/u.test(word)) return true;
      return word.length > frenchFutureMin && word.endsWith('era') && !frenchForeseen.has(word);
    case 'en': {
      const next = wordAt(tokens, at + 1);
      if (word === 'would') return next === 'be' && hirings.has(wordAt(tokens, at + 2));
      return word === 'will' && !['reach', 'be', 'have'].includes(next);
    }
  }
}
