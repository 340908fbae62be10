import { type Draft, tokenAt, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';
import { at, type Reason } from './reason.js';
import { isWord, wordSet } from './word-sets.js';

/** Why a bare number is a label, the size of a ranking, an age or a ratio's base, whatever noun follows it; null when it is none. */
export function labelReason(manuscript: Manuscript, draft: Draft): Reason | null {
  return (
    halfOfTerm(manuscript, draft) ??
    licencePoints(manuscript, draft) ??
    classNumber(manuscript, draft) ??
    carrierNumber(manuscript, draft) ??
    planNumber(manuscript, draft) ??
    reference(manuscript, draft) ??
    ratioBase(manuscript, draft) ??
    rankingSize(manuscript, draft) ??
    ageByVerb(manuscript, draft) ??
    piecesOrSides(manuscript, draft)
  );
}

const isPlain = ({ digits, unit, scale }: Draft): boolean => digits && unit === '1' && scale === 1;

const classes = wordSet(
  'category categorie class classe tier grade stage level niveau alert الفئه الدرجه المستوي الطبقه',
);
const classMax = 10;

/** A category 5 hurricane, a Class 2 drug, alert level 4: a class goes by its number, whatever noun stands behind. */
function classNumber({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (!isPlain(draft) || draft.value > classMax || draft.next - draft.first > 1) return null;
  return isWord(tokens[draft.first - 1], classes) ? at('category', 'number of a class', draft.first - 1) : null;
}

const carriers = wordSet('flight vol terminal gate boeing airbus الرحله');
const carrierMin = 10;

/** Flight 610, vol 714, Boeing 737: what flies goes by its number. */
function carrierNumber({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (!isPlain(draft) || draft.next - draft.first > 1) return null;
  const carrier = [1, 2].map((back) => draft.first - back).find((index) => isWord(tokens[index], carriers));
  if (carrier === undefined) return null;
  const coded = carrier === draft.first - 2;
  // Flight MH 370: between the word and the number stands only the code of the line.
  if (coded && wordAt(tokens, draft.first - 1).length > codeLengthMax) return null;
  if (draft.value < carrierMin && !isWord(tokens[carrier], wordSet('terminal gate'))) return null;
  return at('name', 'number of a flight', carrier);
}
const codeLengthMax = 2;

const plans = wordSet(
  'plan operation programme program dispositif mission agenda vision projet project الخطه خطه رؤيه الرؤيه البرنامج',
);
const definites = new Set(['le', 'la', 'du', 'au', 'the', 'this', 'ce', 'cette', "'"]);

/** Le plan 15 000, opération 100: what is undertaken goes by its number where nothing is counted behind it. */
function planNumber({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (!isPlain(draft) || !isWord(tokens[draft.first - 1], plans)) return null;
  const latin = /^[a-z]/u.test(wordAt(tokens, draft.first - 1));
  if (latin && !definites.has(wordAt(tokens, draft.first - 2))) return null;
  return tokenAt(tokens, draft.next).kind === 'word' ? null : at('name', 'number of a plan', draft.first - 1);
}

const references = wordSet(
  'reference ref dossier registration plate plates immatricule immatriculee immatriculation لوحه لوحات مرجع',
);
const referenceReach = 3;

/** Quoting reference 4521/25, a car with the plates 1234: what looks up a record counts nothing. */
function reference({ tokens, sentenceOf }: Manuscript, draft: Draft): Reason | null {
  if (!isPlain(draft) || tokenAt(tokens, draft.next).kind === 'word') return null;
  for (let index = draft.first - 1; index >= draft.first - referenceReach; index -= 1) {
    if (sentenceOf[index] !== sentenceOf[draft.first] || tokenAt(tokens, index).folded === ',') return null;
    if (isWord(tokens[index], references)) return at('name', 'number of a record', index);
  }
  return null;
}

const perWords = new Set(['per', 'لكل', 'pour', 'par']);
const ratioBases = new Set([100, 1_000, 10_000, 100_000, 1_000_000]);

/** The rate per 100,000 people: the base of a ratio whose number stands elsewhere. */
function ratioBase({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== '1' || !ratioBases.has(draft.value)) return null;
  const per = perWords.has(wordAt(tokens, draft.first - 1));
  return per && tokenAt(tokens, draft.first - 2).kind === 'word'
    ? at('unit', 'base of a ratio', draft.first - 1)
    : null;
}

const superlatives = wordSet(
  'most best largest biggest worst deadliest richest poorest safest highest lowest meilleurs meilleures اكثر افضل اكبر اسوا اخطر',
);
const articles = new Set(['the', 'les', 'des', 'aux']);
const extremes = wordSet('highest lowest most fewest largest smallest');
const rankingMin = 3;
const rankingReach = 4;

/** One of the 20 most wanted, parmi les 50 meilleurs, the ten states with the highest rates: the size of a ranking. */
function rankingSize({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== '1' || draft.value < rankingMin || !articles.has(wordAt(tokens, draft.first - 1))) return null;
  const plus = wordAt(tokens, draft.next) === 'plus' && ['les', 'aux'].includes(wordAt(tokens, draft.first - 1));
  if (plus || isWord(tokens[draft.next], superlatives)) return at('rank', 'size of a ranking', draft.next);
  for (let index = draft.next; index < draft.next + rankingReach; index += 1) {
    if (tokenAt(tokens, index).kind !== 'word') return null;
    if (wordAt(tokens, index) === 'with' && wordAt(tokens, index + 1) === 'the' && isWord(tokens[index + 2], extremes))
      return at('rank', 'size of a ranking', index + 2);
  }
  return null;
}

const ageMin = 2;
const ageMax = 105;
const persons = new Set(['he', 'she', 'i', 'who']);
const behindAge = new Set(['when', 'at', 'and', '.', ',', 'years']);

/** He was 18 when he left: a person who is a number is so old. */
function ageByVerb({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (!isPlain(draft) || draft.value < ageMin || draft.value > ageMax) return null;
  const [verb, person] = [wordAt(tokens, draft.first - 1), wordAt(tokens, draft.first - 2)];
  if (!['was', 'is', 'turned'].includes(verb) || !persons.has(person)) return null;
  return behindAge.has(wordAt(tokens, draft.next)) ? at('age', 'verb of age', draft.first - 1) : null;
}

const breaking = wordSet(
  'broken broke split cut torn snapped brise brisee casse cassee coupe coupee fendu divise divisee',
);
const sides = wordSet('sides parties cotes camps');

/** Broken into two pieces, des deux côtés: the two halves of one thing, and both of two. */
function piecesOrSides({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== '1' || draft.digits) return null;
  const into = ['into', 'in', 'en'].includes(wordAt(tokens, draft.first - 1));
  if (into && isWord(tokens[draft.first - 2], breaking)) return at('spec', 'parts of one thing', draft.first - 2);
  const definite = ['the', 'les', 'des', 'aux', 'ces', 'these'].includes(wordAt(tokens, draft.first - 1));
  if (draft.value === 2 && definite && isWord(tokens[draft.next], sides)) return at('idiom', 'both sides', draft.next);
  return null;
}

const owners = wordSet('his her their its sa leur');
const terms = wordSet('sentence sentences term terms peine peines');

/** Served half his sentence: a fraction of a length of time. */
function halfOfTerm({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== '%' || draft.digits) return null;
  const owner = [draft.next, draft.next + 1, draft.next + 2].find((index) => isWord(tokens[index], owners));
  if (owner === undefined || !isWord(tokens[owner + 1], terms)) return null;
  return at('period', 'part of a term', owner + 1);
}

const licences = wordSet('permis licence license رخصه الرخصه');
const licenceReach = 3;

/** A licence of 24 points, 24 points d'inaptitude: points that a driver has by law. */
function licencePoints({ tokens }: Manuscript, draft: Draft): Reason | null {
  if (draft.unit !== 'pp') return null;
  if (wordAt(tokens, draft.next + 2) === 'inaptitude') return at('law', 'points of a licence', draft.next + 2);
  const licence = Array.from({ length: licenceReach }, (_, back) => draft.first - 1 - back);
  const found = licence.find((index) => isWord(tokens[index], licences));
  return found === undefined ? null : at('law', 'points of a licence', found);
}
