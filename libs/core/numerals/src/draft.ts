import type { ComposedNumber, Reader } from './compose.js';
import { boundOf, signOf } from './find-bound.js';
import { foldCharacter } from './fold.js';
import { offsetInside } from './match-phrase.js';
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
