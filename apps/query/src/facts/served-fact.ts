import type { Fact } from '#core/contracts';
import type { ServedFact } from './facts.schema.js';

/** A fact without the change that led to it. */
export function serveFact({ change: _change, ...fact }: Fact): ServedFact {
  return fact;
}

/** The last day or moment that a period names; what has no period comes before everything. */
export function endOfPeriod(period: string | null): string {
  return period?.split('/').at(-1) ?? '';
}

/** Orders facts from the oldest period to the newest. */
export function byPeriod(left: Pick<Fact, 'period'>, right: Pick<Fact, 'period'>): number {
  return endOfPeriod(left.period) < endOfPeriod(right.period) ? -1 : 1;
}
