import { tokenAt, wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import type { Links, Tie } from './links.js';
import type { Manuscript } from './manuscript.js';
import type { Wholes } from './whole-by-noun.js';
import { isWord, wordSet } from './word-sets.js';

/** A part's whole and what tied them. */
export interface FoundWhole {
  readonly whole: number;
  readonly tie: Tie;
}

const pronouns = wordSet('منهم منها منهن منهما بينهم بينها بينهن');
const pointers = new Set(['them', 'these', 'those', 'which', 'whom']);
const frenchPointers = new Set(['eux', 'elles', 'ceux', 'celles']);
const prepositions = new Set(['of', 'des', 'de', 'du', 'd', 'من']);
const determiners = wordSet("the all both les la le l ces cet cette these those this that leurs ' ’ all هذه هذا تلك");
/** The whole without its noun: du total, من المجموع. */
const totals = wordSet('total ensemble totalite effectif المجموع مجموع الاجمالي اجمالي الحصيله حصيله');
const behindMax = 2;
const complementMax = 6;

/** The noun that a share is of, behind its number: 64 % de ces interventions, نصف الضحايا, 80 per cent of all crimes. */
interface Complement {
  readonly at: number;
  readonly isTotal: boolean;
}

function complementOf({ tokens, language }: Manuscript, { draft, to }: Candidate): Complement | null {
  let at = draft.next;
  if (isWord(tokens[at], wordSet('تقريبا only environ'))) at += 1;
  const construct = language === 'ar' && draft.form === 'fraction' && wordAt(tokens, at).startsWith('ال');
  if (!construct && !prepositions.has(wordAt(tokens, at))) return null;
  if (!construct) at += 1;
  for (const end = Math.min(to, at + complementMax); at < end; at += 1) {
    const token = tokenAt(tokens, at);
    if (isWord(token, totals)) {
      const further = wordAt(tokens, at + 1);
      if (prepositions.has(further)) at += 1;
      else if (language !== 'ar' || !further.startsWith('ال')) return { at, isTotal: true };
    } else if (!isWord(token, determiners)) return token.kind === 'word' ? { at, isTotal: false } : null;
  }
  return null;
}

/** ثلثهم, نصفها: the pronoun is a part of the fraction. */
const hasPronoun = ({ tokens, language }: Manuscript, { draft }: Candidate): boolean =>
  language === 'ar' && draft.form === 'fraction' && /.(?:هم|ها|هن)$/u.test(wordAt(tokens, draft.next - 1));

/** The token by which a number points back to what was counted before it: 70% منهم, a third of these, 38 % d'entre eux. */
export function pointerBehind(manuscript: Manuscript, candidate: Candidate): number | null {
  const { tokens, language } = manuscript;
  const { draft, to } = candidate;
  if (hasPronoun(manuscript, candidate)) return draft.next - 1;
  for (let at = draft.next; at <= draft.next + behindMax && at < to; at += 1) {
    if (tokenAt(tokens, at).kind === 'sign' && !["'", '’'].includes(wordAt(tokens, at))) return null;
    if (language === 'ar' && isWord(tokens[at], pronouns)) return at;
    if (language === 'fr' && frenchPointers.has(wordAt(tokens, at + 1)) && wordAt(tokens, at) === 'entre') return at;
    if (language !== 'en' || wordAt(tokens, at) !== 'of' || !pointers.has(wordAt(tokens, at + 1))) continue;
    // Of those stopped, of these killings: a noun behind the pointer says of what.
    return wordAt(tokens, at + 1) !== 'them' && tokenAt(tokens, at + 2).kind === 'word' && !isVerbal(tokens, at + 2)
      ? null
      : at;
  }
  return null;
}
const verbal = wordSet('were was are is had have has who came being');
const isVerbal = (tokens: Manuscript['tokens'], at: number): boolean => isWord(tokens[at], verbal);

const followers = wordSet(
  'followed ahead then suivi suivie suivis suivies devant puis ثم تليها تلتها تلاها يليها يليه تلاه تلته ف',
);
const restating = new Set(['soit', 'or', 'اي']);
const followReach = 8;

/** Devant le travail forcé (24 %), followed by harassment (21pc), ثم الإهمال بنسبة 21%: a share that goes on with the last one. */
function followsShare({ tokens }: Manuscript, { draft, from, listed }: Candidate): boolean {
  if (listed || wordAt(tokens, draft.first - 1) === '(') return true;
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - followReach); at -= 1)
    if (isWord(tokens[at], followers) || wordAt(tokens, at).startsWith('فال')) return true;
  return false;
}

/**
 * The whole that a percentage or fraction is of: what it points back to by a pronoun, what its complement names, or that of the
 * share before it in its list.
 */
export function wholeOfShare(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  links: readonly Links[],
  wholes: Wholes,
  index: number,
  topic: number | null,
): FoundWhole | null {
  const [candidate, judged] = [candidates[index], judgements[index]];
  if (candidate === undefined || judged?.unit !== '%' || (judged.kind !== 'share' && judged.kind !== 'rate'))
    return null;
  const pointer = pointerBehind(manuscript, candidate);
  if (pointer !== null) return found(candidates, index, wholes.last(index), 'share of what was counted', pointer);
  const complement = complementOf(manuscript, candidate);
  if (complement !== null) {
    const whole = complement.isTotal
      ? (restatedWhole(manuscript, candidates, links, index) ?? wholes.topic(index, topic))
      : wholes.ofNoun(index, complement.at);
    return found(candidates, index, whole, 'share of its noun', complement.at);
  }
  const restated = restatedWhole(manuscript, candidates, links, index);
  if (restated !== null) return found(candidates, index, restated, 'share of its count', candidate.draft.first);
  const last = links[index - 1];
  const goesOn = candidates[index - 1]?.sentence === candidate.sentence && judgements[index - 1]?.unit === '%';
  if (!goesOn || judged.kind !== 'share' || last?.earlier !== false || !followsShare(manuscript, candidate))
    return null;
  return found(candidates, index, last.partOf, 'list of shares', candidate.draft.first);
}

/** A whole more than a sentence back says nothing of the time of its share. */
function found(
  candidates: readonly Candidate[],
  index: number,
  whole: number | null,
  rule: string,
  at: number,
): FoundWhole | null {
  if (whole === null) return null;
  const sentences = (candidates[index]?.sentence ?? 0) - (candidates[whole]?.sentence ?? 0);
  return { whole, tie: { rule, at, isByNoun: sentences > 1 } };
}

/** 1.902 عملية أي قرابة 61 بالمائة من المجموع: the count that a share says again is of the share's whole. */
function restatedWhole(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  links: readonly Links[],
  index: number,
): number | null {
  const [count, share] = [candidates[index - 1], candidates[index]];
  return count !== undefined && share !== undefined && isRestated(manuscript, count, share)
    ? (links[index - 1]?.partOf ?? null)
    : null;
}

/** 3 190 femmes, soit 3,8 % du total: a count that a share says again is of the share's whole. */
export function isRestated({ tokens }: Manuscript, count: Candidate, share: Candidate): boolean {
  if (count.sentence !== share.sentence) return false;
  for (let at = share.draft.first - 1; at >= Math.max(count.draft.next, share.draft.first - restatingReach); at -= 1)
    if (restating.has(wordAt(tokens, at)) || wordAt(tokens, at) === '(') return true;
  return false;
}
const restatingReach = 4;
