import { tokenAt, wordAt } from '#core/numerals';
import type { Candidate } from './candidate.js';
import type { Judged } from './change-cue.js';
import { nearestBefore } from './clause-search.js';
import type { Links } from './links.js';
import type { Manuscript } from './manuscript.js';
import { type FoundWhole, pointerBehind } from './share-of-whole.js';
import type { Wholes } from './whole-by-noun.js';
import { isWord, wordSet } from './word-sets.js';

/** Words by which places and kinds are put in an order within a whole: led with, followed by, تصدرت … بـ, arrive en tête avec. */
const ranking = wordSet(
  'تصدر تصدرت يتصدر تتصدر تليها تلتها تلاها يليها يليه تلاه تلته استحوذ استحوذت استاثر استاثرت ابرزها اكثرها اولا ثانيا ثانيه المرتبه الصداره ' +
    'concentre concentrent totalise recense tete suivi suivie suivis suivies devant puis premiere lourd ' +
    'led topped tops topping followed accounted accounts highest most worst ahead leads behind',
);
const rankingReach = 12;
/** The most common crime is a kind, the most killings are a count. */
const ofKind = wordSet('common likely recent frequent serious dangerous of');
const openers = new Set(['of', 'among', 'parmi', 'sur', 'بين']);
const articles = wordSet('the these those les ces l هذه');

/** Of the crashes, among the dead, of the 72 killings: what the opening of a sentence says that its numbers are of. */
function openedWith({ tokens, openings, language }: Manuscript, { sentence, draft }: Candidate): number | null {
  let at = openings[sentence] ?? 0;
  if (language === 'ar' && wordAt(tokens, at) === 'و') at += 1;
  if (language === 'ar' && ['من', 'ومن'].includes(wordAt(tokens, at))) at += 1;
  if (!openers.has(wordAt(tokens, at))) return null;
  at += 1;
  if (language !== 'ar' && !isWord(tokens[at], articles)) return null;
  while (isWord(tokens[at], articles) || ["'", '’'].includes(wordAt(tokens, at))) at += 1;
  return at < draft.first && tokenAt(tokens, at).kind !== 'sign' ? at : null;
}

/** The figure of a sentence that starts at a token. */
function figureAt(candidates: readonly Candidate[], index: number, token: number): number | null {
  const sentence = candidates[index]?.sentence;
  for (let at = index - 1; at >= 0 && candidates[at]?.sentence === sentence; at -= 1)
    if (candidates[at]?.draft.first === token) return at;
  return null;
}

/** خمسة من المصابين, three of the suspects, trois des victimes: the noun that a number is of, behind it. */
function partitiveNoun({ tokens, language }: Manuscript, { draft, noun }: Candidate): number | null {
  const at = draft.next;
  const word = wordAt(tokens, at);
  if (language === 'ar') return word === 'من' && wordAt(tokens, at + 1).startsWith('ال') ? at + 1 : null;
  if (language === 'fr') return noun === null && word === 'des' ? at + 1 : null;
  return word === 'of' && isWord(tokens[at + 1], articles) ? at + 2 : null;
}

/** The noun that a figure counts, behind it or as the last of its list. */
const ownNoun = ({ noun, sharedNoun }: Candidate): number | null => (noun ?? sharedNoun)?.first ?? null;

/** Where in a ranking a figure stands: the word that says so in its clause, or null. */
function rankWord(manuscript: Manuscript, { draft, from }: Candidate): number | null {
  const { tokens } = manuscript;
  for (let at = draft.first - 1; at >= Math.max(from, draft.first - rankingReach); at -= 1)
    if (isWord(tokens[at], ranking) && !(wordAt(tokens, at) === 'most' && isWord(tokens[at + 1], ofKind))) return at;
  return null;
}

/** The whole of a count that a noun, the opening of its sentence or a ranking makes a part. */
export function wholeOfCount(
  manuscript: Manuscript,
  candidates: readonly Candidate[],
  judgements: readonly Judged[],
  links: readonly Links[],
  wholes: Wholes,
  sums: ReadonlyMap<number, number>,
  index: number,
): FoundWhole | null {
  const [candidate, judged] = [candidates[index], judgements[index]];
  if (candidate === undefined || judged?.kind !== 'level' || judged.unit === '%') return null;
  const summed = sums.get(index);
  if (summed !== undefined)
    return { whole: summed, tie: { rule: 'sum of its parts', isByNoun: true, at: candidate.draft.first } };
  const pointer = pointerBehind(manuscript, candidate);
  const pointed = pointer === null ? null : wholes.adjacent(index, candidate.draft.first - 1);
  if (pointer !== null && pointed !== null) return { whole: pointed, tie: { rule: 'part of', at: pointer } };
  const opened = openedWith(manuscript, candidate);
  if (opened !== null) {
    const whole = figureAt(candidates, index, opened) ?? wholes.ofNoun(index, opened);
    if (whole !== null)
      return { whole, tie: { rule: 'of the noun that opens its sentence', isByNoun: true, at: opened } };
  }
  const partitive = partitiveNoun(manuscript, candidate);
  if (partitive !== null) {
    const whole = wholes.ofNoun(index, partitive);
    if (whole !== null) return { whole, tie: { rule: 'part of', at: partitive } };
  }
  const noun = ownNoun(candidate);
  const last = links[index - 1];
  const ranked = last?.part?.rule === 'place in a ranking' ? last.partOf : null;
  if (
    ranked !== null &&
    candidates[index - 1]?.sentence === candidate.sentence &&
    judgements[ranked]?.unit === judged.unit
  )
    if (noun === null || wholes.isOf(index - 1, noun))
      return { whole: ranked, tie: { rule: 'place in a ranking', isByNoun: true, at: candidate.draft.first } };
  const rank = rankWord(manuscript, candidate);
  if (rank !== null && noun !== null) {
    const whole = wholes.ofNoun(index, noun);
    if (whole !== null) return { whole, tie: { rule: 'place in a ranking', isByNoun: true, at: rank } };
  }
  const clitic = manuscript.language === 'fr' ? nearestBefore(manuscript, candidate, representing) : null;
  if (clitic !== null && wordAt(manuscript.tokens, clitic - 1) === 'en') {
    const whole = wholes.last(index);
    if (whole !== null && judgements[whole]?.unit === judged.unit && judgements[whole].value > judged.value)
      return { whole, tie: { rule: 'part of', at: clitic } };
  }
  return null;
}
const representing = wordSet(
  'represente representent concentre concentrent compte comptent totalise regroupe concerne concernent',
);
