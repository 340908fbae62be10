import { type ComposedNumber, composeNumber, type Reader } from './compose.js';
import { type Draft, draftOf, wordNumber } from './draft.js';
import { isDualNoun } from './dual-nouns.js';
import { englishCollectives } from './english-numbers.js';
import { frenchCollectives } from './french-numbers.js';
import { findNumberWord, unfold } from './language-numbers.js';
import type { NumeralContext } from './quantity.js';
import { fractionAt } from './read-fraction.js';
import { type FoundUnit, halfAfter, impliedUnitAt, unitAt } from './read-unit.js';
import { settleSeparators } from './separators.js';
import { shareUnits } from './share-units.js';
import { type Token, tokenAt, tokensOf, wordAt } from './tokens.js';
import { leadingCurrencies } from './units.js';

/** Longer texts are read up to here; no article of a newsroom is as long. */
export const textLengthMax = 6_000_000;

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
  const of = reader.language === 'en' && wordAt(reader.tokens, index) === 'a' ? index + 1 : index;
  const hyphen = wordAt(reader.tokens, of) === '-' ? of + 1 : of;
  const word = wordAt(reader.tokens, hyphen);
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
  if (!articles.includes(wordAt(tokens, index))) return null;
  const word = wordAt(tokens, index + 1);
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
  const percentFirst = ['%', '٪'].includes(wordAt(tokens, index)) && tokenAt(tokens, index + 1).gap === '';
  const currency = leadingCurrencies.get(wordAt(tokens, index));
  const at = percentFirst || currency !== undefined ? index + 1 : index;
  const number = composeNumber(reader, at);
  if (number === null) return null;
  if (number.vague) return draftOf(reader, { index, number, numberNext: number.next, form: 'vague', unit: null });
  const milliers = language === 'fr' && number.digits && wordAt(tokens, number.next) === 'milliers' ? 1000 : 1;
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
  if (wordAt(tokens, index) === 'de') return index + 1;
  return wordAt(tokens, index) === 'd' && tokenAt(tokens, index + 1).kind === 'sign' ? index + 2 : index;
}

const ordinalEndings = new Set(['e', 'er', 'ere', 'eme', 'nd', 'nde', 'st', 'th', 'rd']);

function ordinalAfter({ tokens }: Reader, { digits, next }: ComposedNumber): boolean {
  const token = tokens[next];
  return digits && token?.gap === '' && ordinalEndings.has(token.folded);
}
