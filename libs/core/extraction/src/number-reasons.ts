import { type Draft, tokenAt, wordAt } from '#core/numerals';
import type { Manuscript } from './manuscript.js';
import { labelReason } from './label-reasons.js';
import { measureReason } from './measure-reasons.js';
import { frameReason } from './number-frames.js';
import { at, type Reason } from './reason.js';
import { after, around, before, lengths, membership } from './set-aside-words.js';
import { isWord, unionOf, wordSet } from './word-sets.js';

/** Why a number is no figure, or null when it may be one. */
export function reasonOf(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens } = manuscript;
  if (draft.form === 'vague') return at('vague', 'word without a bound', null);
  if (isInLyon(manuscript, draft)) return at('name', 'بليون is in Lyon', null);
  const hour = hourOfDay(manuscript, draft);
  if (hour !== null) return at('time', 'hour of a day', hour);
  if (draft.form === 'ordinal') {
    const edition = isWord(tokens[draft.next + 1], lengths.editions) || isWord(tokens[draft.next], lengths.editions);
    return at(edition ? 'edition' : 'ordinal', 'ordinal ending', null);
  }
  if (draft.lone && draft.unit === '1' && !draft.digits) return loneReason(manuscript, draft);
  return (
    frameReason(manuscript, draft) ??
    lengthReason(manuscript, draft) ??
    labelReason(manuscript, draft) ??
    wordReason(manuscript, draft) ??
    measureReason(manuscript, draft)
  );
}

/** Lengths of time are ages, penalties or plain lengths; a response time in minutes or hours may be a figure. */
function lengthReason(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens } = manuscript;
  if (draft.unit === 'mph') return measureReason(manuscript, draft) ?? at('law', 'speed limit', null);
  const penalty = near(manuscript, draft, 8, lengths.penalties) ?? penaltyBehind(manuscript, draft);
  if (['h', 'min', 's'].includes(draft.unit)) {
    const behind = isWord(tokens[draft.next], lengths.spansBehind) ? draft.next : null;
    const span = near(manuscript, draft, 2, lengths.spans) ?? behind;
    if (penalty !== null) return at('law', 'penalty', penalty);
    return span === null ? null : at('period', 'length of time', span);
  }
  if (!lengths.units.has(draft.unit)) return null;
  const age = near(manuscript, draft, 5, lengths.ages) ?? ageBehind(manuscript, draft);
  if (age !== null) return at('age', 'word of age', age);
  return penalty === null ? at('period', 'length of time', null) : at('law', 'penalty', penalty);
}

/** Dix ans de prison, 20 years in jail, 15 سنة سجنا: the penalty may stand behind its length. */
function penaltyBehind({ tokens }: Manuscript, draft: Draft): number | null {
  for (let index = draft.next; index < draft.next + penaltyReach; index += 1) {
    const token = tokenAt(tokens, index);
    if (token.kind !== 'word') return null;
    if (isWord(token, lengths.penalties)) return index;
  }
  return null;
}
const penaltyReach = 3;

/** A 34-year-old man, un homme de 34 ans, (34 عاما). */
function ageBehind({ tokens, language }: Manuscript, draft: Draft): number | null {
  if (draft.unit !== 'a') return null;
  for (let index = draft.next; index <= draft.next + 2; index += 1) if (wordAt(tokens, index) === 'old') return index;
  let of = draft.first - 1;
  while (
    of > draft.first - listedAgesMax &&
    (tokenAt(tokens, of).kind === 'digits' || ageJoints.has(wordAt(tokens, of)))
  )
    of -= 1;
  if (language === 'fr' && wordAt(tokens, of) === 'de' && isWord(tokens[of - 1], lengths.persons)) return of - 1;
  return wordAt(tokens, draft.first - 1) === '(' && wordAt(tokens, draft.next) === ')' ? draft.first - 1 : null;
}

const listedAgesMax = 8;
const ageJoints = new Set([',', 'et', 'ou', 'a']);

/** بليون is a billion behind a number, and in Lyon alone. */
function isInLyon({ tokens }: Manuscript, draft: Draft): boolean {
  return draft.next - draft.first === 1 && wordAt(tokens, draft.first) === 'بليون';
}

const partsOfDay = new Set(['morning', 'afternoon', 'evening']);
const hourWords = new Set(['before', 'after', 'until', 'at', 'by']);
const hoursMax = 12;

/** Eleven in the evening; the queue forms before eight. */
function hourOfDay({ tokens }: Manuscript, { first, next, unit, value, digits }: Draft): number | null {
  if (unit !== '1' || value > hoursMax) return null;
  if (wordAt(tokens, next) === 'in' && partsOfDay.has(wordAt(tokens, next + 2))) return next + 2;
  return !digits && tokens[next]?.kind !== 'word' && hourWords.has(wordAt(tokens, first - 1)) ? first - 1 : null;
}

/** Behind رقم a name's noun is two words off. */
const nameReachMax = 2;
/** Hotlines, districts, editions and ranks have few digits. */
const nameValueMax = 9_999;
const rulesOfLargeNumbers = new Set(['law', 'price', 'name']);
/** A line of five to eight digits is written without groups. */
const lineValueMax = 99_999_999;
const isUngrouped = ({ first, next, digits }: Draft): boolean => digits && next - first === 1;

/** The words of all rules: where none of them is near, no rule need be asked. */
const hintsBefore = unionOf(...[...before, ...around].map(({ words }) => words));
const hintReach = Math.max(...before.map(({ reach }) => reach + 1), ...around.map(({ reach }) => reach), nameReachMax);

function wordReason(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens } = manuscript;
  const counted = draft.unit !== '1' || hasCountedNoun(manuscript, draft);
  const numbered = numberedName(manuscript, draft);
  if (numbered !== null) return numbered;
  const isHinted = near(manuscript, draft, hintReach, hintsBefore) !== null;
  for (const { reason, words, reach, bare } of isHinted ? before : []) {
    const isLine = reason === 'phone' && draft.value <= lineValueMax && isUngrouped(draft);
    if (draft.value > nameValueMax && !rulesOfLargeNumbers.has(reason) && !isLine) continue;
    const named = near(manuscript, draft, namesReach(manuscript, draft), words);
    const plain = (bare ?? false) && counted ? null : near(manuscript, draft, reach + 1, words);
    const found = named ?? plain;
    if (found !== null && !(reason === 'age' && isBoundOnly(manuscript, draft, found)))
      return at(reason, 'word before the number', found);
  }
  for (const { reason, words, reach } of isHinted ? around : []) {
    // Au prix de quatre blessés: a price is money or a bare number, no count of something.
    if (reason === 'price' && counted && draft.unit === '1') continue;
    const found = near(manuscript, draft, reach, words);
    if (found !== null) return at(reason, 'word before the number', found);
  }
  const behind = wordAt(tokens, draft.next) === '-' ? draft.next + 1 : draft.next;
  for (const { reason, words, reach } of after) {
    for (let skip = 0; skip <= reach; skip += 1)
      if (isWord(tokens[behind + skip], words) && !isWord(tokens[behind + skip + 1], pagesOfSites))
        return at(reason, 'word behind the number', behind + skip);
  }
  return shapeReason(manuscript, draft) ?? membershipReason(manuscript, draft);
}

/** صفحة وهمية is counted, a document's page is not. */
const pagesOfSites = wordSet('وهميه الكترونيه فيسبوك مزوره مشبوهه web facebook internet');

const lineWords = wordSet('الخط خط الهاتف الساخن المجاني ligne telephone vert hotline line helpline free toll');
const lineReach = 6;

/** رقم 16023 behind a line's name is that line. Grouped digits are a number. */
function numberedName(manuscript: Manuscript, draft: Draft): Reason | null {
  const { tokens } = manuscript;
  if (
    !['رقم', 'numero', 'number'].includes(wordAt(tokens, draft.first - 1)) ||
    !draft.digits ||
    draft.next - draft.first > 1
  )
    return null;
  const line = near(manuscript, draft, lineReach, lineWords);
  return line === null ? null : at('phone', 'number of a line', line);
}

/** Just under 54 per boat: under bounds a number, and is an age only of people. */
function isBoundOnly({ tokens }: Manuscript, draft: Draft, found: number): boolean {
  if (!isWord(tokens[found], wordSet('under دون moins'))) return false;
  const just = wordAt(tokens, found - 1);
  return draft.value > ageMax || ['just', 'well'].includes(just) || draft.unit !== '1';
}
const ageMax = 30;

function membershipReason({ tokens }: Manuscript, draft: Draft): Reason | null {
  return isWord(tokens[draft.next + 1], membership) ? at('membership', 'members of a body', draft.next + 1) : null;
}

/** A name's number stands right behind its noun, or behind رقم: الدائرة 24, المرسوم رقم 5. */
function namesReach({ tokens }: Manuscript, draft: Draft): number {
  if (!draft.digits || draft.unit !== '1') return 0;
  return ['رقم', 'no', 'numero'].includes(wordAt(tokens, draft.first - 1)) ? nameReachMax : 1;
}

const notNouns = wordSet(
  'من في علي عن الي عبر خلال حيث التي الذي de du des et ou en au aux par pour sur dans est sont ont qui que il elle the of in on at by for from to and or is are was were has have had with that which alone only seul seule وحده وحدها فقط تقريبا عند لدي منذ قبل بعد',
);

/** Whether a noun follows that digits may count; an Arabic one carries no particle. */
function hasCountedNoun({ tokens }: Manuscript, draft: Draft): boolean {
  const noun = tokens[draft.next];
  if (noun?.kind !== 'word' || noun.folded.length < 3 || noun.gap.includes('\n') || notNouns.has(noun.folded))
    return false;
  return !/^[\u0600-\u06ff]/u.test(noun.folded) || !/^(?:[وفلب]|ال)/u.test(noun.folded);
}

const limitUnits = new Set(['min', 's', 'h', 'km/h']);
/** Emergency lines of many countries. */
export const hotlines: ReadonlySet<number> = new Set([
  ...[
    999, 911, 112, 101, 15, 17, 18, 19, 190, 197, 198, 1548, 1055, 177, 122, 123, 110, 111, 119, 117, 115, 1930, 3033,
    10111, 1515, 1701, 1021,
  ],
]);

/** Un dossier à 100 % emblématique: no level that was reached. */
const isEmphasis = (tokens: Manuscript['tokens'], { first, next }: Draft): boolean =>
  tokenAt(tokens, next).kind === 'word' &&
  !notNouns.has(wordAt(tokens, next)) &&
  !isWord(tokens[first - 2], wordSet('passe porte eleve passent atteint monte'));

/** Reasons that lie in the number itself: a deadline, what a score is out of, a hotline. */
function shapeReason({ tokens }: Manuscript, draft: Draft): Reason | null {
  const [previous, next] = [wordAt(tokens, draft.first - 1), wordAt(tokens, draft.next)];
  if (draft.unit === '%' && draft.value === 100 && previous === 'a' && isEmphasis(tokens, draft))
    return at('idiom', 'entirely', draft.first - 1);
  if (limitUnits.has(draft.unit)) {
    const limits = ['within', 'limites'].includes(previous) || wordAt(tokens, draft.first - 2) === 'limites';
    if (draft.qualifier === 'less_than' || limits) return at('category', 'threshold of a class', draft.first - 1);
  }
  const outOf = ['من', 'sur'].includes(previous) || (previous === 'of' && wordAt(tokens, draft.first - 2) === 'out');
  if (draft.value === 100 && draft.unit === '1' && outOf) return at('score', 'out of a hundred', draft.first - 1);
  if (draft.unit === 'pp' && ['من', 'sur', 'out'].includes(next)) return at('score', 'points out of', draft.next);
  if (draft.value === 24 && draft.unit === '1' && previous === 'علي')
    return at('time', 'around the clock', draft.first - 1);
  const dialled =
    ['to', 'on'].includes(previous) && isWord(tokens[draft.first - 2], wordSet('call calls called appels'));
  const centre = next === 'call' && isWord(tokens[draft.next + 1], wordSet('centre centres center centers'));
  if (draft.digits && centre && draft.unit === '1') return at('phone', 'hotline', draft.next);
  const calls = draft.digits && hotlines.has(draft.value) && (dialled || ['calls', 'call'].includes(next));
  return calls ? at('phone', 'hotline', draft.next) : null;
}

/** برسم سنة 2024 is « as of », not a fee. */
const asOf = 'برسم';

/** The token of one of the words at most so many tokens before a number, with no other number or stop between. */
function near(
  { tokens, sentenceOf }: Manuscript,
  draft: Draft,
  reach: number,
  words: ReadonlySet<string>,
): number | null {
  for (let back = 1; back <= reach; back += 1) {
    const index = draft.first - back;
    const token = tokens[index];
    if (token === undefined || sentenceOf[index] !== sentenceOf[draft.first]) return null;
    if (token.folded !== asOf && isWord(token, words)) return index;
    if (isWord(token, stops)) return null;
  }
  return null;
}

const stops = wordSet('، , ; : ؛ ( )');

const timeNouns = wordSet('سنه عام عاما شهر شهرا اسبوع اسبوعا يوم يوما ساعه دقيقه ليله');

/** شخص واحد counts; the one of واحد من كل خمسة is the unit of a ratio. */
function loneReason({ tokens, language }: Manuscript, draft: Draft): Reason | null {
  if (language !== 'ar') return null;
  const noun = tokenAt(tokens, draft.first - 1);
  if (isWord(noun, timeNouns)) return at('period', 'length of time', draft.first - 1);
  const stressed =
    noun.kind === 'word' &&
    noun.folded.length >= 3 &&
    !noun.folded.startsWith('ال') &&
    !['من', 'لكل'].includes(wordAt(tokens, draft.next)) &&
    !isWord(noun, wordSet('دفعه طبيب موظف جريمه كل يوم وقت صف جانب طرف عام حين ليس غير'));
  return stressed ? null : at('unit', 'one of a ratio', null);
}
