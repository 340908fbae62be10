import { foldCharacter, offsetInside, tokenAt } from '#core/words';
import type { ComposedNumber } from './composed-number.js';
import type { Reader } from './elements.js';
import { boundOf, signOf } from './find-bound.js';
import type { Bound, Quantity } from './quantity.js';
import { addendAfter, type FoundUnit, halfAfter, perAfter } from './read-unit.js';

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
  /** Tokens behind its noun that belong to the number: خمسة فحوصات ونصف. */
  readonly also?: { readonly first: number; readonly next: number };
}

/** What a reader found of a quantity: its number, its unit, and where they end. */
export interface Parts {
  readonly index: number;
  readonly number: Pick<ComposedNumber, 'value' | 'particles' | 'digits' | 'scale' | 'otherValue' | 'lone' | 'padded'>;
  readonly numberNext: number;
  readonly form: Quantity['form'];
  readonly unit: FoundUnit | null;
  readonly qualifier?: Bound;
}

/** A number in words: no digits, no scale of its own, nothing doubtful. */
export const wordNumber = { digits: false, scale: 1, otherValue: null, lone: false, padded: false };

/** Puts a quantity together: compound amounts, halves, what it is per, its bound and its sign. */
export function draftOf(reader: Reader, parts: Parts): Draft {
  const { text, tokens } = reader;
  const { number, index, form } = parts;
  const measured = measure(reader, parts);
  const told =
    form === 'amount' || form === 'multiple' ? perAfter(reader, measured.next, measured.unit === null ? 2 : 0) : null;
  // One officer for 200,000 people says how many come to one; one in a power of ten is a rate.
  const per = number.lone && told !== null && !/^\/(?:10+|[a-z]+)$/u.test(told.suffix) ? null : told;
  const next = per?.next ?? measured.next;
  const signed = signOf(reader, index);
  const first = tokenAt(tokens, index);
  const start = offsetInside(text, first, number.particles.length, foldCharacter);
  const bound = boundOf(reader, index, next);
  return {
    start: signed === null ? start : tokenAt(tokens, signed.first).start,
    end: tokenAt(tokens, next - 1).end,
    value: measured.value,
    unit: unitWithPer(measured.unit ?? '1', per?.suffix ?? ''),
    form,
    qualifier: parts.qualifier ?? bound?.value ?? 'exact',
    bound: bound === null ? null : { start: tokenAt(tokens, bound.first).start, end: tokenAt(tokens, bound.last).end },
    sign: signed?.sign ?? 0,
    numberEnd: tokenAt(tokens, parts.numberNext - 1).end,
    digits: number.digits,
    otherValue: number.otherValue === null ? null : tidy(number.otherValue * measured.factor),
    confidence: confidenceOf(reader, number.otherValue),
    first: signed?.first ?? index,
    next,
    scale: number.scale,
    factor: measured.factor,
    lone: number.lone,
    padded: number.padded,
  };
}

interface Measured {
  readonly value: number;
  readonly unit: string | null;
  readonly factor: number;
  readonly next: number;
}

/** The number in its unit, with the smaller amounts and the half that follow: 98 طنا و543 كيلوغراما, ساعتين ونصف. */
function measure(reader: Reader, { number, numberNext, form, unit: written }: Parts): Measured {
  if (written === null) return { value: tidy(number.value), unit: null, factor: 1, next: numberNext };
  const isDual = written.implied === 2 && form !== 'multiple' && number.value !== 2;
  let value = number.value * (isDual ? 1 : written.factor);
  let unit = written;
  for (let addend = addendAfter(reader, unit); addend !== null; addend = addendAfter(reader, unit)) {
    value += addend.value;
    unit = addend.unit;
  }
  const half = halfAfter(reader, unit.next);
  if (half !== null) value += half.part * unit.factor;
  const isTime = unit.unit === 'min' || unit.unit === 'h';
  return {
    value: isTime ? rounded(value) : tidy(value),
    unit: unit.unit,
    factor: unit.factor,
    next: half?.next ?? unit.next,
  };
}

/** Seconds are thirds of a minute as often as not: four decimals say enough. */
const rounded = (value: number): number => Math.round(value * 1e4) / 1e4;

/** Sums of decimal parts without the dust of binary fractions. */
const tidy = (value: number): number => (Number.isInteger(value) ? value : Number(value.toPrecision(15)));

/** How sure a number is that could be read another way: with the text's own habit known, and with its country's only. */
const shownConfidence = 0.95;
const doubtfulConfidence = 0.8;

function confidenceOf({ separators }: Reader, otherValue: number | null): number {
  if (otherValue === null) return 1;
  return separators.isShown ? shownConfidence : doubtfulConfidence;
}

const unitWithPer = (unit: string, suffix: string): string =>
  suffix === '' ? unit : unit === '1' ? suffix : unit + suffix;
