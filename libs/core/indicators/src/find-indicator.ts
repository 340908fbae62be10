import { breakdowns } from './catalogue/breakdowns.js';
import { indicators } from './catalogue/index.js';
import { CueText, weighCue } from './cue.js';
import type { Indicator } from './entry.js';

/** A figure's words. */
export interface CountedPhrase {
  /** The counted noun phrase, as written. */
  readonly item: string;
  /** The clause that the figure stands in. */
  readonly context: string;
  /** UCUM code of the value. */
  readonly unit: string;
}

export interface FoundIndicator {
  readonly indicator: string;
  readonly breakdown: Readonly<Record<string, string>>;
}

/** The unit of a level tells indicators apart as words do: a share of the calls is not a number of calls. */
function fitsUnit(indicator: Indicator, unit: string): boolean {
  return indicator.unit === unit || (indicator.unit === 'MAD' && /^[A-Z]{3}$/u.test(unit));
}

/**
 * The catalogue's indicator of a figure.
 * @returns null when no cue matches: then the phrase itself says what was counted
 */
export function findIndicator({ item, context, unit }: CountedPhrase): FoundIndicator | null {
  const itemText = new CueText(item);
  const clauseText = new CueText(`${item} ${context}`);
  let best: { indicator: Indicator; weight: number } | null = null;
  for (const indicator of indicators.values()) {
    if (!fitsUnit(indicator, unit)) continue;
    for (const cue of indicator.cues) {
      const weight = weighCue(cue, itemText, clauseText);
      if (weight > (best?.weight ?? 0)) best = { indicator, weight };
    }
  }
  if (best === null) return null;
  return { indicator: best.indicator.code, breakdown: findBreakdown(best.indicator, clauseText) };
}

function findBreakdown(indicator: Indicator, clause: CueText): Record<string, string> {
  const found: Record<string, string> = {};
  for (const dimension of indicator.breakdowns ?? []) {
    const match = breakdowns.find(
      (entry) => entry.dimension === dimension && entry.words.some((word) => hasAll(clause, word)),
    );
    if (match !== undefined) found[dimension] = match.code;
  }
  return found;
}

function hasAll(clause: CueText, words: string): boolean {
  return words.split(' ').every((word) => clause.has(word));
}
