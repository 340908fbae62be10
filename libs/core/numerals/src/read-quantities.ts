import { boundsAfter, boundsBefore } from './bounds.js';
import { composeNumber, type ComposedNumber, type Reader } from './compose.js';
import { englishCollectives } from './english-numbers.js';
import { isDualNoun } from './dual-nouns.js';
import { findNumberWord, unfold } from './language-numbers.js';
import { foldCharacter } from './fold.js';
import { frenchCollectives } from './french-numbers.js';
import { matchBackward, matchForward, offsetInside } from './match-phrase.js';
import type { Bound, NumeralContext, Quantity } from './quantity.js';
import { fractionAt } from './read-fraction.js';
import { addendAfter, halfAfter, impliedUnitAt, perAfter, unitAt, type FoundUnit } from './read-unit.js';
import { settleSeparators } from './separators.js';
import { shareUnits } from './share-units.js';
import { tokensOf, type Token } from './tokens.js';
import { leadingCurrencies } from './units.js';

/** Longer texts are read up to here; no article of a newsroom is as long. */
export const textLengthMax = 400_000;

/** A quantity with the tokens that it is made of, before units are shared. */
export interface Draft extends Quantity {
  readonly first: number;
  readonly next: number;
  readonly scale: number;
  /** What one written unit is worth in `unit`. */
  readonly factor: number;
  readonly lone: boolean;
  readonly padded: boolean;
  /** The number is the ending of its noun. */
  readonly dual?: boolean;
}

/**
 * Reads every number of a text with its unit, in text order, in time linear in the text.
 * @param tokens the text's tokens, when the caller has them
 * @example readQuantities('19 مليون و722 ألف و41', { language: 'ar', country: 'MA' }) // one quantity, 19 722 041
 */
export function readQuantities(
  text: string,
  context: NumeralContext,
  tokens: readonly Token[] = tokensOf(text.slice(0, textLengthMax)),
): Draft[] {
  const reader: Reader = { text, tokens, ...context, separators: settleSeparators(tokens, context) };
  const drafts: Draft[] = [];
  let index = 0;
  while (index < tokens.length) {
    const draft = readAt(reader, index);
    if (draft === null) index += 1;
    else {
      drafts.push(draft);
      index = Math.max(draft.next, index + 1);
    }
  }
  return shareUnits(reader, drafts);
}

function readAt(reader: Reader, index: number): Draft | null {
  return (
    sharedFraction(reader, index) ??
    collective(reader, index) ??
    impliedAmount(reader, index) ??
    dualNoun(reader, index) ??
    plainAmount(reader, index)
  );
}

interface Parts {
  readonly index: number;
  readonly number: Pick<ComposedNumber, 'value' | 'particles' | 'digits' | 'scale' | 'otherValue' | 'lone' | 'padded'>;
  readonly numberNext: number;
  readonly form: Quantity['form'];
  readonly unit: FoundUnit | null;
  readonly qualifier?: Bound;
}

const wordNumber = { digits: false, scale: 1, otherValue: null, lone: false, padded: false };

function sharedFraction(reader: Reader, index: number): Draft | null {
  const fraction = fractionAt(reader, index);
  if (fraction === null) return null;
  const { value, particles, next } = fraction;
  if (!fraction.shareOnly) {
    const unit = unitAt(reader, next);
    if (unit !== null)
      return draftOf(reader, {
        index,
        number: { ...wordNumber, value, particles },
        numberNext: next,
        form: 'amount',
        unit,
      });
    const scaled = scaleAfter(reader, next);
    if (scaled !== null) {
      const number = { ...wordNumber, value: value * scaled.value, particles, scale: scaled.value };
      return draftOf(reader, {
        index,
        number,
        numberNext: scaled.next,
        form: 'amount',
        unit: unitAt(reader, scaled.next),
      });
    }
  }
  const percent: FoundUnit = { unit: '%', factor: 1, implied: 1, next };
  const number = { ...wordNumber, value: Math.round(value * 1e6) / 1e4, particles };
  return draftOf(reader, { index, number, numberNext: next, form: 'fraction', unit: percent });
}

function scaleAfter(reader: Reader, index: number): { value: number; next: number } | null {
  const of = reader.language === 'en' && reader.tokens[index]?.folded === 'a' ? index + 1 : index;
  const hyphen = reader.tokens[of]?.folded === '-' ? of + 1 : of;
  const word = reader.tokens[hyphen]?.folded ?? '';
  const dozen = reader.language === 'en' ? englishCollectives.get(word) : undefined;
  if (dozen !== undefined) return { value: dozen, next: hyphen + 1 };
  const scales: Readonly<Record<string, number>> = {
    مليون: 1e6,
    مليار: 1e9,
    الف: 1e3,
    million: 1e6,
    milliard: 1e9,
    billion: 1e9,
  };
  const value = scales[word];
  return value === undefined ? null : { value, next: hyphen + 1 };
}

function collective(reader: Reader, index: number): Draft | null {
  const { tokens, language } = reader;
  if (language === 'ar') return null;
  const articles = language === 'fr' ? ['un', 'une'] : ['a'];
  if (!articles.includes(tokens[index]?.folded ?? '')) return null;
  const word = tokens[index + 1]?.folded ?? '';
  const value =
    (language === 'fr' ? frenchCollectives : englishCollectives).get(word) ??
    (language === 'en' ? { hundred: 100, thousand: 1000, million: 1e6, billion: 1e9 }[word] : undefined);
  if (value === undefined) return null;
  return draftOf(reader, {
    index,
    number: { ...wordNumber, value, particles: '' },
    numberNext: index + 2,
    form: 'amount',
    unit: unitAt(reader, index + 2),
    qualifier: 'about',
  });
}

function impliedAmount(reader: Reader, index: number): Draft | null {
  const unit = impliedUnitAt(reader, index);
  if (unit === null) return null;
  const number = { ...wordNumber, value: unit.implied, particles: unit.particles };
  return draftOf(reader, {
    index,
    number,
    numberNext: unit.next,
    form: unit.unit === 'x' ? 'multiple' : 'amount',
    unit,
  });
}

/** سيفان: a noun in the dual is a number and what it counts in one word. */
function dualNoun(reader: Reader, index: number): Draft | null {
  const token = reader.tokens[index];
  if (reader.language !== 'ar' || token?.kind !== 'word') return null;
  const written = reader.text.slice(token.start, token.end);
  const found = unfold(token.folded).find(({ word }) => isDualNoun(word, written));
  if (found === undefined) return null;
  const follower = findNumberWord(reader.tokens[index + 1], 'ar');
  const numberNext = follower?.entry.value === 2 && follower.particles === '' ? index + 2 : index + 1;
  return {
    ...draftOf(reader, {
      index,
      number: { ...wordNumber, value: 2, particles: found.particles },
      numberNext,
      form: 'amount',
      unit: null,
    }),
    dual: true,
  };
}

function plainAmount(reader: Reader, index: number): Draft | null {
  const { tokens, language } = reader;
  const percentFirst = ['%', '٪'].includes(tokens[index]?.folded ?? '') && tokens[index + 1]?.gap === '';
  const currency = leadingCurrencies.get(tokens[index]?.folded ?? '');
  const at = percentFirst || currency !== undefined ? index + 1 : index;
  const number = composeNumber(reader, at);
  if (number === null) return null;
  if (number.vague) return draftOf(reader, { index, number, numberNext: number.next, form: 'vague', unit: null });
  const milliers = language === 'fr' && number.digits && tokens[number.next]?.folded === 'milliers' ? 1000 : 1;
  const numberNext = milliers > 1 ? number.next + 1 : number.next;
  const half = halfAfter(reader, numberNext);
  const value = number.value * milliers + (half?.part ?? 0) * (half === null ? 0 : number.scale);
  const next = half?.next ?? numberNext;
  if (percentFirst)
    return draftOf(reader, {
      index,
      number,
      numberNext,
      form: 'amount',
      unit: { unit: '%', factor: 1, implied: 1, next },
    });
  if (currency !== undefined)
    return draftOf(reader, {
      index,
      number: { ...number, value },
      numberNext,
      form: 'amount',
      unit: { unit: currency, factor: 1, implied: 1, next },
    });
  const of = milliers > 1 || number.scale > 1 ? afterPreposition(reader, next) : next;
  const unit = unitAt(reader, of);
  const form = ordinalAfter(reader, number) ? 'ordinal' : unit?.unit === 'x' ? 'multiple' : 'amount';
  return draftOf(reader, {
    index,
    number: { ...number, value },
    numberNext: next,
    form,
    unit: form === 'ordinal' ? null : unit,
  });
}

/** French puts de before what a scale word counts: 29,4 millions de dirhams. */
function afterPreposition({ tokens, language }: Reader, index: number): number {
  if (language !== 'fr') return index;
  if (tokens[index]?.folded === 'de') return index + 1;
  return tokens[index]?.folded === 'd' && tokens[index + 1]?.kind === 'sign' ? index + 2 : index;
}

const ordinalEndings = new Set(['e', 'er', 'ere', 'eme', 'nd', 'nde', 'st', 'th', 'rd']);

function ordinalAfter({ tokens }: Reader, { digits, next }: ComposedNumber): boolean {
  const token = tokens[next];
  return digits && token?.gap === '' && ordinalEndings.has(token.folded);
}

function draftOf(reader: Reader, parts: Parts): Draft {
  const { text, tokens } = reader;
  const { number, index, form } = parts;
  const first = tokens[index];
  let { unit } = parts;
  let value = number.value * (unit?.factor ?? 1);
  if (unit !== null && unit.implied === 2 && form !== 'multiple' && number.value !== 2) value = number.value;
  for (
    let addend = unit === null ? null : addendAfter(reader, unit);
    addend !== null;
    addend = addendAfter(reader, addend.unit)
  ) {
    value += addend.value;
    unit = addend.unit;
  }
  const half = unit === null ? null : halfAfter(reader, unit.next);
  const unitFactor = unit?.factor ?? 1;
  if (half !== null) value += half.part * unitFactor;
  const closed = half?.next ?? unit?.next ?? parts.numberNext;
  const per = form === 'amount' ? perAfter(reader, closed, unit === null ? 2 : 0) : null;
  const next = per?.next ?? closed;
  const bound = boundOf(reader, index, next);
  const signed = signOf(reader, index);
  const start = first === undefined ? 0 : offsetInside(text, first, number.particles.length, foldCharacter);
  return {
    start: signed === null ? start : (tokens[signed.first]?.start ?? start),
    end: tokens[next - 1]?.end ?? text.length,
    value: tidy(value),
    unit: unitWithPer(unit?.unit ?? '1', per?.suffix ?? ''),
    form,
    qualifier: parts.qualifier ?? bound?.value ?? 'exact',
    bound:
      bound === null ? null : { start: tokens[bound.first]?.start ?? start, end: tokens[bound.last]?.end ?? start },
    sign: signed?.sign ?? 0,
    numberEnd: tokens[parts.numberNext - 1]?.end ?? start,
    digits: number.digits,
    otherValue: number.otherValue,
    confidence: number.otherValue === null ? 1 : 0.8,
    first: signed?.first ?? index,
    next,
    scale: number.scale,
    factor: unitFactor,
    lone: number.lone,
    padded: number.padded,
  };
}

/** Sums of decimal parts without the dust of binary fractions. */
const tidy = (value: number): number => Number(value.toPrecision(15));

const unitWithPer = (unit: string, suffix: string): string =>
  suffix === '' ? unit : unit === '1' ? suffix : unit + suffix;

/** Words behind a number within which a bound may still follow. */
const boundWordsMax = 3;

function boundOf(
  { tokens, language }: Reader,
  index: number,
  next: number,
): { value: Bound; first: number; last: number } | null {
  const signs = ['+', '£', '€', '$'];
  const at = signs.includes(tokens[index - 1]?.folded ?? '') ? index - 1 : index;
  const joined = ['ب', 'و'].includes(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
  const before =
    matchBackward(tokens, at, boundsBefore[language]) ?? matchBackward(tokens, joined, boundsBefore[language]);
  if (before !== null) return { value: before.value, first: before.first, last: at - 1 };
  for (let skip = 0; skip <= boundWordsMax; skip += 1) {
    if (skip > 0 && tokens[next + skip - 1]?.kind !== 'word') return null;
    const after = matchForward(tokens, next + skip, boundsAfter[language]);
    if (after !== null) return { value: after.value, first: next + skip, last: after.next - 1 };
  }
  return null;
}

const signWords: Readonly<Record<string, -1 | 1>> = {
  ناقص: -1,
  زائد: 1,
  moins: -1,
  minus: -1,
  '+': 1,
  '-': -1,
  '−': -1,
  '–': -1,
  plus: 1,
};

function signOf({ tokens, language }: Reader, index: number): { sign: -1 | 1; first: number } | null {
  const token = tokens[index - 1];
  const sign = token === undefined ? undefined : signWords[token.folded];
  if (token === undefined || sign === undefined || (token.folded === 'plus' && language === 'en')) return null;
  const mark = token.kind === 'sign';
  const before = tokens[index - 2];
  if (mark && token.gap === '' && before !== undefined && before.folded !== '(') return null;
  if (mark && token.folded !== '+' && tokens[index]?.gap === ' ') return null;
  return before?.folded === 'au' ? null : { sign, first: index - 1 };
}
