import type { Statement } from '#core/contracts';

/** Two readings of an approximate value may lie so far apart, as a part of the larger one. */
const approximationTolerance = 0.1;

/** Written decimals are exact; this only absorbs what floating point adds. */
const exactTolerance = 1e-9;

type Said = Pick<Statement, 'value' | 'qualifier'>;

function differ(left: number, right: number, tolerance: number): boolean {
  return Math.abs(left - right) > tolerance * Math.max(Math.abs(left), Math.abs(right));
}

/** Whether `bound` rules out `value`: "more than 100" rules out 90. */
function rulesOut(bound: Said, value: number): boolean {
  const size = Math.abs(bound.value);
  const other = Math.abs(value);
  switch (bound.qualifier) {
    case 'at_least':
      return other < size;
    case 'more_than':
      return other <= size;
    case 'at_most':
      return other > size;
    case 'less_than':
      return other >= size;
    case 'exact':
    case 'about':
      return false;
  }
}

const isBound = (said: Said) => said.qualifier !== 'exact' && said.qualifier !== 'about';

/** Whether two statements about one fact cannot both be true. "About 4.3 million" and "4,269,781" can. */
export function contradict(left: Said, right: Said): boolean {
  if (isBound(left) || isBound(right)) {
    return (
      (isBound(left) && !isBound(right) && rulesOut(left, right.value)) ||
      (isBound(right) && !isBound(left) && rulesOut(right, left.value))
    );
  }
  const exact = left.qualifier === 'exact' && right.qualifier === 'exact';
  return differ(left.value, right.value, exact ? exactTolerance : approximationTolerance);
}
