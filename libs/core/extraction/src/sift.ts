import { type Draft, readQuantities, tokenAt, wordAt } from '#core/numerals';
import { findFurniture } from './furniture.js';
import type { Manuscript } from './manuscript.js';
import { findOrdinals } from './ordinals.js';
import type { SetAside } from './reading.js';
import { after, around, before, membership } from './set-aside-words.js';
import { findShapes } from './shapes.js';
import type { TimeMark } from './time-mark.js';
import { isWord, wordSet } from './word-sets.js';

/** The numbers of a text that may be figures, and those that are something else. */
export interface Sifted {
  readonly kept: Draft[];
  readonly setAside: SetAside[];
}

/** Parts a text's numbers into candidates for figures and numbers that are dates, names, ages, prices … */
export function siftQuantities(manuscript: Manuscript, marks: readonly TimeMark[]): Sifted {
  const { text, tokens, language, country } = manuscript;
  const claims = claimTokens(manuscript, marks);
  const furniture = findFurniture(manuscript);
  const setAside: SetAside[] = [];
  const kept: Draft[] = [];
  for (const draft of readQuantities(text, { language, country }, tokens)) {
    const claimed = claims[draft.first] ?? claims[firstDigit(manuscript, draft)];
    const reason =
      furniture[draft.first] === true ? (claimed ?? 'boilerplate') : (claimed ?? reasonOf(manuscript, draft));
    if (reason === 'silent') continue;
    if (reason === null) kept.push(draft);
    else setAside.push({ exact: text.slice(draft.start, draft.end), start: draft.start, end: draft.end, reason });
  }
  return { kept, setAside: setAside.sort((a, b) => a.start - b.start) };
}

const firstDigit = ({ tokens }: Manuscript, draft: Draft): number =>
  tokenAt(tokens, draft.first).kind === 'digits' ? draft.first : draft.first + 1;

function claimTokens(manuscript: Manuscript, marks: readonly TimeMark[]): (string | undefined)[] {
  const claims: (string | undefined)[] = manuscript.tokens.map(() => undefined);
  const spans = [...findOrdinals(manuscript), ...findShapes(manuscript), ...marks];
  for (const { first, next, reason } of spans) claims.fill(reason, first, next);
  for (const { first, next } of marks) {
    for (let index = first; index < next; index += 1) {
      if (tokenAt(manuscript.tokens, index).kind === 'digits' && wordAt(manuscript.tokens, index).length === 4)
        claims[index] = 'year';
    }
  }
  return claims;
}

const durations = new Set(['d', 'wk', 'mo', 'a']);
const ageWords = wordSet('عمر اعمارهم اعمارهن العمر سن عمره دون ages age aged agee agees moins الفئه');
const penaltyWords = wordSet('عقوبه عقوبات السجن غرامه peine sentence prison يلزم اجل');
const spanWords = wordSet('خلال اخر داخل غضون في last in within en الـ ال المتاح');
const casualties = wordSet('mort tue blesse ressortissant disparu dead injured');

/** Why a number is no figure; `silent` for an article that only looks like one; null when it may be a figure. */
function reasonOf(manuscript: Manuscript, draft: Draft): string | null {
  const { tokens } = manuscript;
  if (draft.form === 'vague') return 'vague';
  if (isInLyon(manuscript, draft)) return 'name';
  if (isHourOfDay(manuscript, draft)) return 'time';
  if (draft.form === 'ordinal')
    return isWord(tokens[draft.next + 1], wordSet('assemblee edition annual session')) ? 'edition' : 'ordinal';
  if (draft.lone && draft.unit === '1' && !draft.digits) return loneReason(manuscript, draft);
  if (durations.has(draft.unit))
    return near(manuscript, draft, 5, ageWords) ? 'age' : near(manuscript, draft, 8, penaltyWords) ? 'law' : 'period';
  if (draft.unit === 'h' && near(manuscript, draft, 8, penaltyWords)) return 'law';
  if (draft.unit === 'h' && near(manuscript, draft, 2, spanWords)) return 'period';
  if (draft.unit === 'mph') return 'law';
  return wordReason(manuscript, draft);
}

/** بليون is a billion behind a number, and in Lyon alone. */
function isInLyon({ tokens }: Manuscript, draft: Draft): boolean {
  return draft.next - draft.first === 1 && wordAt(tokens, draft.first) === 'بليون';
}

const partsOfDay = new Set(['morning', 'afternoon', 'evening']);

const hourWords = new Set(['before', 'after', 'until', 'at', 'by']);
const hoursMax = 12;

/** Eleven in the evening; the queue forms before eight. */
function isHourOfDay({ tokens }: Manuscript, { first, next, unit, value, digits }: Draft): boolean {
  if (unit !== '1' || value > hoursMax) return false;
  if (wordAt(tokens, next) === 'in' && partsOfDay.has(wordAt(tokens, next + 2))) return true;
  return !digits && tokens[next]?.kind !== 'word' && hourWords.has(wordAt(tokens, first - 1));
}

/** Hotlines, districts, editions and ranks have few digits. */
const nameValueMax = 9_999;

function wordReason(manuscript: Manuscript, draft: Draft): string | null {
  const { tokens } = manuscript;
  const counted = draft.unit !== '1' || hasCountedNoun(manuscript, draft);
  for (const { reason, words, reach, bare } of before) {
    if (draft.value > nameValueMax && reason !== 'law' && reason !== 'price') continue;
    const named = near(manuscript, draft, namesReach(manuscript, draft), words);
    if (named || (!((bare ?? false) && counted) && near(manuscript, draft, reach + 1, words))) return reason;
  }
  for (const { reason, words, reach } of around) if (near(manuscript, draft, reach, words)) return reason;
  const behind = wordAt(tokens, draft.next) === '-' ? draft.next + 1 : draft.next;
  for (const { reason, words, reach } of after) {
    for (let skip = 0; skip <= reach; skip += 1) if (isWord(tokens[behind + skip], words)) return reason;
  }
  return shapeReason(manuscript, draft) ?? (isWord(tokens[draft.next + 1], membership) ? 'membership' : null);
}

/** A name's number stands right behind its noun, or behind رقم: الدائرة 24, المرسوم رقم 5. */
function namesReach({ tokens }: Manuscript, draft: Draft): number {
  if (!draft.digits || draft.unit !== '1') return 0;
  return ['رقم', 'no', 'numero'].includes(wordAt(tokens, draft.first - 1)) ? 2 : 1;
}

const notNouns = wordSet('من في علي عن الي عبر خلال علي حيث التي الذي');

/** Whether an Arabic noun follows that digits may count. */
function hasCountedNoun({ tokens }: Manuscript, draft: Draft): boolean {
  const noun = tokens[draft.next];
  return (
    noun?.kind === 'word' &&
    noun.folded.length >= 3 &&
    /^[\u0600-\u06ff]/u.test(noun.folded) &&
    !/^[وفلب]/u.test(noun.folded) &&
    !notNouns.has(noun.folded)
  );
}

const distanceUnits = new Set(['km', 'mi']);
const limitUnits = new Set(['min', 's', 'h', 'km/h']);
const hotlines = new Set([999, 911, 112, 101, 15, 17, 18, 19]);

/** Reasons that lie in the number itself: a distance from a town, a deadline, what a score is out of, a hotline. */
function shapeReason({ tokens }: Manuscript, draft: Draft): string | null {
  const [previous, next] = [wordAt(tokens, draft.first - 1), wordAt(tokens, draft.next)];
  if (distanceUnits.has(draft.unit) && ['de', 'd', 'off', 'from', 'عن'].includes(next)) return 'distance';
  if (
    limitUnits.has(draft.unit) &&
    (draft.qualifier === 'less_than' ||
      ['within', 'limites'].includes(previous) ||
      wordAt(tokens, draft.first - 2) === 'limites')
  )
    return 'category';
  if (draft.value === 100 && draft.unit === '1' && ['من', 'sur'].includes(previous)) return 'score';
  if (draft.value === 24 && draft.unit === '1' && previous === 'علي') return 'time';
  return draft.digits && hotlines.has(draft.value) && ['calls', 'call'].includes(next) ? 'phone' : null;
}

/** برسم سنة 2024 is « as of », not a fee. */
const asOf = 'برسم';

/** Whether one of the words stands at most so many tokens before a number, with no other number or stop between. */
export function near(
  { tokens, sentenceOf }: Manuscript,
  draft: Draft,
  reach: number,
  words: ReadonlySet<string>,
): boolean {
  for (let back = 1; back <= reach; back += 1) {
    const token = tokens[draft.first - back];
    if (token === undefined || sentenceOf[draft.first - back] !== sentenceOf[draft.first]) return false;
    if (token.folded !== asOf && isWord(token, words)) return true;
    if (token.kind === 'sign' && /[،,;:؛()]/u.test(token.folded)) return false;
  }
  return false;
}

/** A lone one: شخص واحد and un mort count, un homme is an article. */
function loneReason(manuscript: Manuscript, draft: Draft): string | null {
  const { tokens, language } = manuscript;
  const next = tokens[draft.next];
  if (language === 'fr')
    return isWord(next, casualties) ||
      (isWord(tokens[draft.first - 1], wordSet('et')) && isWord(next, wordSet('au en a')))
      ? null
      : 'silent';
  if (language === 'en') return 'silent';
  // أحد الوالدين is one of the two, whoever it may be, and لا يكاد أحد is nobody; واحد is the number.
  if (next?.folded.startsWith('ال') === true || isWord(tokens[draft.first - 1], wordSet('يكاد لا لم لن اي كل')))
    return 'silent';
  const noun = tokens[draft.first - 1];
  const stressed =
    noun?.kind === 'word' &&
    noun.folded.length > 3 &&
    !noun.folded.startsWith('ال') &&
    next?.folded !== 'من' &&
    !wordSet('دفعه طبيب موظف جريمه كل').has(noun.folded);
  return stressed ? null : 'unit';
}
