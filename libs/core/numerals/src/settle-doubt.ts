import type { ComposedNumber } from './composed-number.js';
import type { Reader } from './elements.js';
import type { FoundUnit } from './read-unit.js';

/** Percentages from here on are none: a figure that would be one is read the other way. */
const percentMax = 1_000;

type Doubtful = Pick<ComposedNumber, 'value' | 'otherValue' | 'scale' | 'next'>;

/**
 * Whether 2.246 is a decimal or 2 246, where the text's own habit leaves it open, by what is counted: a noun has no
 * decimals, and a percentage has no thousands. The reading that is not chosen stays as the other value.
 */
export function settleDoubt<Composed extends Doubtful>(
  { tokens }: Reader,
  number: Composed,
  unit: FoundUnit | null,
): Composed {
  const { value, otherValue } = number;
  if (otherValue === null) return number;
  const exchanged = { ...number, value: otherValue, otherValue: value };
  if (unit?.unit === '%') return value >= percentMax && otherValue < percentMax ? exchanged : number;
  // (84.737) حبة: the bracket around a number does not part it from its noun.
  const noun = tokens[number.next]?.folded === ')' ? number.next + 1 : number.next;
  const countsNoun = unit === null && number.scale === 1 && tokens[noun]?.kind === 'word';
  return countsNoun && !Number.isInteger(value) ? exchanged : number;
}
