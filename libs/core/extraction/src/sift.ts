import { type Draft, readQuantities, tokenAt, wordAt } from '#core/numerals';
import { isArticle } from './articles.js';
import { jointBefore } from './coordination.js';
import type { Ground } from './ground.js';
import type { Manuscript } from './manuscript.js';
import { dimensionOf } from './measure-reasons.js';
import { hotlines, reasonOf } from './number-reasons.js';
import { findOrdinals } from './ordinals.js';
import type { SetAside } from './reading.js';
import type { Reason } from './reason.js';
import { findShapes } from './shapes.js';
import type { TimeMark } from './time-mark.js';

/** The numbers of a text that may be figures, and those that are something else. */
export interface Sifted {
  readonly kept: Draft[];
  readonly setAside: SetAside[];
}

interface Sorted {
  readonly draft: Draft;
  readonly reason: Reason | null;
}

/** Parts a text's numbers into candidates for figures and numbers that are dates, names, ages, prices … */
export function siftQuantities(manuscript: Manuscript, marks: readonly TimeMark[]): Sifted {
  const { text, tokens, language, country, furniture } = manuscript;
  const claims = claimTokens(manuscript, marks);
  const drafts = readQuantities(text, { language, country }, tokens);
  const sorted = drafts.flatMap((draft, index): Sorted[] => {
    const claimed = claims.get(draft.first) ?? claims.get(firstDigit(manuscript, draft)) ?? null;
    if (furniture.has(draft.first)) return [{ draft, reason: claimed ?? boilerplate }];
    if (claimed === null && isArticle(manuscript, draft, drafts[index - 1], drafts[index + 1])) return [];
    return [{ draft, reason: claimed ?? reasonOf(manuscript, draft) }];
  });
  const shared = setConversionsAside(manuscript, shareReasons(manuscript, sorted));
  return {
    kept: shared.flatMap(({ draft, reason }) => (reason === null ? [draft] : [])),
    setAside: shared.flatMap(({ draft, reason }) => (reason === null ? [] : [asideOf(manuscript, draft, reason)])),
  };
}

/** How far a measure and its conversion may be apart. */
const conversionTolerance = 0.03;

/** (61,993) واحد وستون ألف … حبة: digits in brackets, then the same in words, whose noun is the noun of both. */
const isSpelledOut = ({ tokens }: Manuscript, digits: Draft, words: Draft): boolean =>
  digits.digits &&
  !words.digits &&
  words.first - digits.next === 1 &&
  wordAt(tokens, digits.next) === ')' &&
  digits.unit === words.unit &&
  (digits.value === words.value || digits.otherValue === words.value);

/** 251 kg (553 lb): what a bracket says again in another unit is no second figure. */
function setConversionsAside(manuscript: Manuscript, sorted: readonly Sorted[]): Sorted[] {
  const { tokens } = manuscript;
  return sorted.map((own, index) => {
    const [last, { draft }] = [sorted[index - 1]?.draft, own];
    if (own.reason === null && last !== undefined && isSpelledOut(manuscript, last, draft))
      return {
        draft,
        reason: { reason: 'conversion', rule: 'said again in words', first: last.first, next: last.next },
      };
    const next = sorted[index + 1];
    if (next?.reason === null && own.reason === null && isSpelledOut(manuscript, draft, next.draft))
      return { ...own, draft: { ...draft, value: next.draft.value, next: next.draft.next } };
    // Eight hundred and thirty-four (834) arms: words first, then the same in digits.
    const spelled = last?.digits === false && draft.digits && draft.unit === '1' && draft.value === last.value;
    const again =
      last !== undefined && own.reason === null && draft.unit === last.unit && (draft.unit !== '1' || spelled);
    if (!again || draft.unit === '%' || Math.abs(draft.value - last.value) > last.value * conversionTolerance)
      return own;
    const open = [1, 2, 3].find((back) => wordAt(tokens, draft.first - back) === '(');
    const adjacent = open !== undefined && draft.first - open === last.next;
    if (!adjacent || draft.first - open < last.next) return own;
    return {
      draft,
      reason: { reason: 'conversion', rule: 'said again in another unit', first: last.first, next: last.next },
    };
  });
}

const boilerplate: Reason = {
  reason: 'boilerplate',
  rule: 'line that is not the article’s own',
  first: null,
  next: null,
};

const firstDigit = ({ tokens }: Manuscript, draft: Draft): number =>
  tokenAt(tokens, draft.first).kind === 'sign' ? draft.first + 1 : draft.first;

function claimTokens(manuscript: Manuscript, marks: readonly TimeMark[]): ReadonlyMap<number, Reason> {
  const { tokens } = manuscript;
  const claims = new Map<number, Reason>();
  const claim = (reason: string, rule: string, first: number, next: number): void => {
    const claimed = { reason, rule, first, next };
    for (let index = first; index < next; index += 1) claims.set(index, claimed);
  };
  for (const { reason, first, next } of findOrdinals(manuscript)) claim(reason, 'ordinal in words', first, next);
  for (const { reason, first, next } of findShapes(manuscript)) claim(reason, 'shape of the number', first, next);
  for (const { reason, first, next } of marks) {
    claim(reason, 'names a time', first, next);
    for (let index = first; index < next; index += 1) {
      const token = tokenAt(tokens, index);
      if (token.kind === 'digits' && token.folded.length === 4) claim('year', 'names a time', index, index + 1);
    }
  }
  return claims;
}

/** Reasons that all members of a list or range have when one has: 1910 or 00966114208417, from 5 to 75 dinars. */
const sharedReasons = new Set(['phone', 'age', 'price', 'law', 'road', 'time']);

function shareReasons(manuscript: Manuscript, sorted: readonly Sorted[]): Sorted[] {
  const shared = [...sorted];
  const take = (index: number, other: number): void => {
    const [own, source] = [shared[index], shared[other]];
    if (own?.reason !== null || source?.reason === null || source === undefined) return;
    if (!sharedReasons.has(source.reason.reason) || !isSameList(manuscript, shared, index, other)) return;
    shared[index] = { ...own, reason: { ...source.reason, rule: `as in its list: ${source.reason.rule}` } };
  };
  for (let index = 1; index < shared.length; index += 1) take(index, index - 1);
  for (let index = shared.length - 2; index >= 0; index -= 1) take(index, index + 1);
  for (let index = 1; index < shared.length; index += 1) shareLine(manuscript, shared, index);
  shareMeasures(manuscript, shared);
  return shared;
}

/** 70 miles (112 km), 5 78 mètres: what a measure is in other units, and what a broken print tore from it, are no figures either. */
function shareMeasures({ tokens }: Manuscript, shared: Sorted[]): void {
  for (let index = 1; index < shared.length; index += 1) {
    const [last, own] = [shared[index - 1], shared[index]];
    if (last === undefined || own === undefined || own.draft.first - last.draft.next > conversionGapMax) continue;
    const torn =
      own.draft.first === last.draft.next && last.draft.digits && own.draft.digits && last.draft.unit === '1';
    const converted = isConverted(tokens, last.draft, own.draft);
    if (!torn && !converted) continue;
    const [first, second] = [last.reason, own.reason];
    if (first === null && second !== null && measureReasons.has(second.reason))
      shared[index - 1] = { ...last, reason: { ...second, rule: `as its measure: ${second.rule}` } };
    if (converted && second === null && first !== null && measureReasons.has(first.reason))
      shared[index] = { ...own, reason: { ...first, rule: `as its measure: ${first.rule}` } };
  }
}
const measureReasons = new Set(['distance', 'weather', 'spec']);
/** ( and about or ~ may stand between a measure and its conversion. */
const conversionGapMax = 3;

function isConverted(tokens: Manuscript['tokens'], last: Draft, own: Draft): boolean {
  const between = tokens.slice(last.next, own.first).map(({ folded }) => folded);
  if (!between.includes('(') && !between.includes('/') && !between.includes('{')) return false;
  if (last.unit === 'kg' || own.unit === 'kg') return last.unit === own.unit;
  const [one, other] = [dimensionOf(last), dimensionOf(own)];
  return (one !== null || other !== null) && (one === other || last.unit === '1' || own.unit === '1');
}

/** On 911 in the cities and 999 elsewhere: a line's number in the sentence of another. */
function shareLine({ sentenceOf }: Manuscript, shared: Sorted[], index: number): void {
  const [last, own] = [shared[index - 1], shared[index]];
  if (last?.reason?.reason !== 'phone' || own?.reason !== null) return;
  const { draft } = own;
  const sameSentence = sentenceOf[last.draft.first] === sentenceOf[draft.first];
  if (sameSentence && draft.digits && draft.unit === '1' && hotlines.has(draft.value))
    shared[index] = { ...own, reason: { ...last.reason, rule: `as in its list: ${last.reason.rule}` } };
}

const rangeJoints = new Set(['الي', 'to', 'a', '-', '–', 'ou', 'or', 'او']);

/** Whether two neighbours are joined without a noun of their own: a number that counts something else is no member. */
function isSameList(manuscript: Manuscript, sorted: readonly Sorted[], index: number, other: number): boolean {
  const { tokens } = manuscript;
  const [first, second] = [sorted[Math.min(index, other)]?.draft, sorted[Math.max(index, other)]?.draft];
  if (first === undefined || second === undefined || second.first - first.next > 2) return false;
  if (second.unit !== '1' && first.unit !== '1' && first.unit !== second.unit) return false;
  const joint = wordAt(tokens, second.first - 1);
  const commas = second.first - first.next === 1 && [',', '،'].includes(joint) && second.digits && first.digits;
  if (commas && sorted[other]?.reason?.reason === 'age') return true;
  return (
    rangeJoints.has(joint) || (second.first - first.next <= 1 && jointBefore(manuscript, first, second) === 'joint')
  );
}

function asideOf({ text, tokens }: Manuscript, { start, end }: Draft, { reason, rule, first, next }: Reason): SetAside {
  const [from, to] = [tokens[first ?? -1]?.start, tokens[(next ?? 0) - 1]?.end];
  const words: Ground['words'] =
    from === undefined || to === undefined ? null : { exact: text.slice(from, to), start: from, end: to };
  return { exact: text.slice(start, end), start, end, reason, rule, words };
}
