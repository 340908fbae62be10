import { type Draft, wordAt } from '#core/numerals';
import { jointBefore } from './coordination.js';
import type { Manuscript } from './manuscript.js';
import { lengths } from './set-aside-words.js';
import { isWord, wordSet } from './word-sets.js';

/** What is seized or found is counted where other things are. */
const seized = wordSet(
  'pistolet pistolets fusil revolver arme grenade couteau machette vehicule voiture moto motocyclette camion camionnette fourgon scooter quad drone bateau zodiac pirogue embarcation',
);
const stressed = wordSet('seul seule fewer');
const idioms = wordSet('et fois coup jour homme femme the of');
const casualties = wordSet('mort tue blesse ressortissant disparu dead injured killed wounded missing');
const happened = wordSet('dead killed injured wounded died missing hurt arrested');

/** Whether a French or English one is an article: it counts beside other counts, and of casualties. */
export function isArticle(
  manuscript: Manuscript,
  draft: Draft,
  last: Draft | undefined,
  next: Draft | undefined,
): boolean {
  const { tokens, language } = manuscript;
  if (!draft.lone || draft.unit !== '1' || draft.digits) return false;
  if (language === 'ar') return isArabicPronoun(manuscript, draft);
  if (isWord(tokens[draft.next], casualties)) return false;
  // One more than a year earlier, contre un seul en 2013: the number is stressed.
  if (wordAt(tokens, draft.next) === 'more' && wordAt(tokens, draft.next + 1) === 'than') return false;
  if (isWord(tokens[draft.next], stressed) && !isWord(tokens[draft.next + 1], idioms)) return false;
  if (language === 'fr' && wordAt(tokens, draft.first - 1) === 'et' && isWord(tokens[draft.next], wordSet('au en a')))
    return false;
  const person = isWord(tokens[draft.next], lengths.persons);
  // French un is an article before most nouns, whatever is counted beside it.
  if (language === 'fr' && !person && !isWord(tokens[draft.next], seized)) return true;
  const counts = (other: Draft): boolean =>
    other.unit === '1' && other.form === 'amount' && other.value < coordinatedMax;
  if (next !== undefined && counts(next) && !next.lone && jointBefore(manuscript, draft, next) === 'joint')
    return false;
  if (last !== undefined && counts(last) && !last.lone && jointBefore(manuscript, last, draft) === 'joint')
    return false;
  return !happenedTo(manuscript, draft);
}

/** One man was killed: what befell one is counted. */
function happenedTo({ tokens }: Manuscript, draft: Draft): boolean {
  return [0, 1, 2, 3, 4].some((ahead) => isWord(tokens[draft.next + ahead], happened));
}
const coordinatedMax = 10_000;

/** أحد الوالدين is one of the two, whoever it may be, and لا يكاد أحد is nobody; واحد is the number. */
function isArabicPronoun({ tokens }: Manuscript, draft: Draft): boolean {
  const next = tokens[draft.next];
  return next?.folded.startsWith('ال') === true || isWord(tokens[draft.first - 1], wordSet('يكاد لا لم لن اي كل'));
}
