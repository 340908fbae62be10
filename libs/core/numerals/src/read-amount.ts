import { tokenAt, wordAt } from '#core/words';
import { composeNumber } from './compose.js';
import type { ComposedNumber } from './composed-number.js';
import { isPercentAt } from './digits.js';
import { type Draft, draftOf, wordNumber } from './draft.js';
import { isConstructDualNoun, isDualNoun, isNoDual } from './dual-nouns.js';
import type { Reader } from './elements.js';
import { findNumberWord } from './language-numbers.js';
import type { QuantityForm } from './quantity.js';
import { type FoundUnit, halfAfter, impliedUnitAt, unitAt } from './read-unit.js';
import { settleDoubt } from './settle-doubt.js';
import { leadingUnit } from './leading-unit.js';
import { unitTables } from './units.js';

/** A unit word that is a number too: طنين, مرتين. */
export function impliedAmount(reader: Reader, index: number): Draft | null {
  const unit = impliedUnitAt(reader, index);
  if (unit === null) return null;
  const number = { ...wordNumber, value: unit.implied, particles: unit.particles };
  const form = unit.unit === 'x' ? 'multiple' : 'amount';
  return draftOf(reader, { index, number, numberNext: unit.next, form, unit });
}

/** سيفان: a noun in the dual is a number and what it counts in one word. */
export function dualNoun(reader: Reader, index: number): Draft | null {
  const token = reader.tokens[index];
  if (reader.language !== 'ar' || token?.kind !== 'word' || !mayBeDual(token.folded)) return null;
  if (findNumberWord(token, 'ar') !== null) return null;
  const written = reader.text.slice(token.start, token.end);
  const readings = token.word.readings;
  const found = isNoDual(readings)
    ? undefined
    : readings.find(({ word }) => isDualNoun(word, written) || isConstructDualNoun(word));
  if (found === undefined || (found.particles === '' && isBehindDual(reader, index))) return null;
  if (isConstructDualNoun(found.word) && !hasComplement(reader, index)) return null;
  const follower = findNumberWord(reader.tokens[index + 1], 'ar');
  const numberNext = follower?.entry.value === 2 && follower.particles === '' ? index + 2 : index + 1;
  const number = { ...wordNumber, value: 2, particles: found.particles };
  return { ...draftOf(reader, { index, number, numberNext, form: 'amount', unit: null }), dual: true };
}

/** سيارتين مسروقتين: the second dual is the adjective of the first. */
function isBehindDual({ tokens, text }: Reader, index: number): boolean {
  const [noun, adjective] = [tokens[index - 1], tokens[index]];
  if (noun?.kind !== 'word' || adjective?.gap !== ' ' || adjective.folded.startsWith('و')) return false;
  if (!mayBeDual(noun.folded)) return false;
  const written = text.slice(noun.start, noun.end);
  return noun.word.readings.some(({ word }) => isDualNoun(word, written) || unitTables.ar.get(word)?.implied === 2);
}

const mayBeDual = (word: string): boolean => ['ان', 'ين', 'تي', 'تا'].some((ending) => word.endsWith(ending));

/** بندقيتي صيد: an indefinite noun stands behind; with سيارتي الجديدة the ending may be that of my. */
function hasComplement({ tokens }: Reader, index: number): boolean {
  const next = tokens[index + 1];
  return next?.kind === 'word' && next.gap === ' ' && !/^(?:ال|[وفبل]|من$|في$|علي$)/u.test(next.folded);
}

/** A number with its unit, in the order of the text or with its percent sign or currency first. */
export function plainAmount(reader: Reader, index: number): Draft | null {
  const leading = leadingUnit(reader, index);
  const at = leading?.next ?? index;
  const composed = composeNumber(reader, at);
  if (composed === null) return null;
  if (composed.vague || composed.ordinal) {
    const form = composed.vague ? 'vague' : 'ordinal';
    return draftOf(reader, { index: at, number: composed, numberNext: composed.next, form, unit: null });
  }
  const half = halfAfter(reader, composed.next);
  const value = composed.value + (half?.part ?? 0) * composed.scale;
  const next = half?.next ?? composed.next;
  const number = { ...composed, value };
  const rounded = composed.round ? ({ qualifier: 'about' } as const) : {};
  if (leading !== null) {
    const unit: FoundUnit = { unit: leading.unit, factor: 1, implied: 1, next };
    return draftOf(reader, { index, number, numberNext: next, form: 'amount', unit, ...rounded });
  }
  const trailing = unitAt(reader, composed.scale > 1 ? behindPreposition(reader, next) : next);
  const form = formOf(reader, composed, trailing);
  const unit = form === 'ordinal' ? null : trailing;
  const settled = half === null ? settleDoubt(reader, number, unit) : number;
  const draft = draftOf(reader, { index, number: settled, numberNext: next, form, unit, ...rounded });
  return unit === null && half === null && form === 'amount' ? withNounsHalf(reader, draft) : draft;
}

function formOf(reader: Reader, number: ComposedNumber, unit: FoundUnit | null): QuantityForm {
  if (ordinalAfter(reader, number)) return 'ordinal';
  return unit?.unit === 'x' ? 'multiple' : 'amount';
}

/** French puts de before what a scale word counts: 29,4 millions de dirhams. */
function behindPreposition({ tokens, language }: Reader, index: number): number {
  if (language !== 'fr') return index;
  if (wordAt(tokens, index) === 'de') return index + 1;
  return wordAt(tokens, index) === 'd' && tokenAt(tokens, index + 1).kind === 'sign' ? index + 2 : index;
}

const ordinalEndings = new Set(['e', 'er', 'ere', 'eme', 'nd', 'nde', 'st', 'th', 'rd']);

function ordinalAfter({ tokens }: Reader, { digits, next }: ComposedNumber): boolean {
  const token = tokens[next];
  return digits && token?.gap === '' && ordinalEndings.has(token.folded);
}

/** خمسة فحوصات ونصف: the half may follow the noun; it is not that of another noun, as in ونصف السكان. */
function withNounsHalf(reader: Reader, draft: Draft): Draft {
  const { tokens, language } = reader;
  const noun = tokenAt(tokens, draft.next);
  if (language === 'en' || noun.kind !== 'word' || noun.gap !== ' ') return draft;
  const half = halfAfter(reader, draft.next + 1);
  const isOfOther =
    half === null || wordAt(tokens, half.next - 1).startsWith('ال') || isDefinite(wordAt(tokens, half.next));
  return isOfOther || isPercentAt(tokens, draft.next)
    ? draft
    : { ...draft, value: draft.value + half.part, also: { first: draft.next + 1, next: half.next } };
}

const isDefinite = (word: string): boolean => word.startsWith('ال');
