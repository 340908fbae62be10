import { tokenAt, wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import type { Manuscript } from './manuscript.js';
import { isWord, wordSet } from './word-sets.js';

/** What a plan costs stands behind these: moyennant 420 millions, at a cost of $45 million, بكلفة 12 مليون. */
const costs = wordSet(
  'moyennant cout coute budget enveloppe cost costing investment investissement كلفه تكلفه ميزانيه غلاف',
);
const costReach = 5;
/** What money is set aside for is still to come: for 500 vehicles, pour l'achat de 12 vedettes, لإنشاء مركز بسعة 150 سريرا. */
const purposes = new Set(['for', 'pour', 'towards']);
const definites = new Set(['les', 'ces', 'ses', 'leurs', 'the', 'its', 'their', 'these', 'those', 'all']);
const isMoney = ({ unit }: Judged): boolean => /^[A-Z]{3}$/u.test(unit);

/** What will be ready at a time ahead: which is expected to be completed in December 2027. */
const completions = wordSet(
  'completed complete open opened ready finished operational delivered livre livree livres livrees acheve achevee ouvert ouverte',
);
const dues = wordSet('expected due scheduled slated set prevu prevue prevus prevues');
const dueReach = 16;

/** The token by which a level belongs to the plan that is told beside it, or null: its cost, what its money is for, what will be built. */
export function meansOfPlan(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  index: number,
): number | null {
  const [own, last] = [candidates[index], candidates[index - 1]];
  const [judged, before] = [judgements[index], judgements[index - 1]];
  if (own === undefined || judged?.kind !== 'level' || judged.unit === '%') return null;
  if (before?.kind === 'target' && last?.sentence === own.sentence) {
    if (isMoney(judged)) return costWord(manuscript, own);
    if (isMoney(before)) return purposeWord(manuscript, last, own);
  }
  return isMoney(judged) ? null : dueWord(manuscript, own);
}

function costWord({ tokens }: Manuscript, { draft, from }: Candidate): number | null {
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - costReach); at -= 1)
    if (isWord(tokens[at], costs)) return at;
  return null;
}

/** Right behind the money stands what it is for, in the same clause. */
function purposeWord({ tokens, clauseOf, language }: Manuscript, last: Candidate, { draft }: Candidate): number | null {
  const at = last.draft.next;
  // Pour les six zones: what is there already is no part of the plan.
  if (definites.has(wordAt(tokens, draft.first - 1))) return null;
  if (clauseOf[at] !== clauseOf[draft.first]) return null;
  const word = wordAt(tokens, at);
  if (language === 'ar') return /^ل(?!ا$|م$|ن$).{3,}/u.test(word) ? at : null;
  return purposes.has(word) ? at : null;
}

/** Behind what is counted: expected to be completed by, dont l'ouverture est prévue pour. */
function dueWord({ tokens, sentenceOf, language }: Manuscript, { draft, noun, sentence }: Candidate): number | null {
  if (language === 'ar') return null;
  for (let at = noun?.next ?? draft.next; at < draft.next + dueReach && sentenceOf[at] === sentence; at += 1) {
    if (!isWord(tokens[at], dues)) continue;
    const [to, be] = [wordAt(tokens, at + 1), wordAt(tokens, at + 2)];
    const done = to === 'to' ? at + (be === 'be' ? 3 : 2) : at + 1;
    if (isWord(tokens[done], completions)) return at;
    return wordAt(tokens, at + 1) === 'for' &&
      tokenAt(tokens, at + 2).kind === 'word' &&
      isWord(tokens[at + 2], completions)
      ? at
      : null;
  }
  return null;
}
