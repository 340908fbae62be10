import { breakdowns } from './breakdowns.js';
import { type Indicator, languages } from './catalogue.js';
import { CueText, weighCue } from './cue.js';
import { indicators } from './indicators.js';

/** A figure's words. */
export interface CountedPhrase {
  /** The counted noun phrase, as written. */
  readonly item: string;
  /** The clause that the figure stands in. */
  readonly context: string;
  /** UCUM code or ISO 4217 currency of the value. */
  readonly unit: string;
}

export interface FoundIndicator {
  readonly indicator: string;
  readonly breakdown: Record<string, string>;
}

const currency = /^[A-Z]{3}$/u;

/** The unit tells indicators apart as words do. Shares and changes of a count are counted in % and points. */
function fitsUnit(indicator: Indicator, unit: string): boolean {
  if (indicator.unit === 'currency') return currency.test(unit);
  return indicator.unit === unit || ['%', 'pp', 'x'].includes(unit);
}

/** Where an indicator's own unit is the figure's, that outweighs a little, never a whole word. */
const unitWeight = 1;

/**
 * The catalogue's indicator of a figure: the one whose cue says most, and of equals the first in the catalogue.
 * @returns null when no cue matches: then the phrase itself says what was counted
 */
export function findIndicator({ item, context, unit }: CountedPhrase): FoundIndicator | null {
  const itemText = new CueText(item);
  const clauseText = new CueText(`${item} ${context}`);
  let best: { indicator: Indicator; weight: number } | null = null;
  for (const indicator of indicators.values()) {
    if (!fitsUnit(indicator, unit)) continue;
    const weight = weigh(indicator, itemText, clauseText) + (indicator.unit === unit ? unitWeight : 0);
    if (weight > (best?.weight ?? unitWeight)) best = { indicator, weight };
  }
  if (best === null) return null;
  return { indicator: best.indicator.code, breakdown: findBreakdown(best.indicator, clauseText) };
}

function weigh(indicator: Indicator, item: CueText, clause: CueText): number {
  const cues = languages.flatMap((language) => indicator.cues[language]);
  return Math.max(0, ...cues.map((cue) => weighCue(cue, item, clause)));
}

function findBreakdown(indicator: Indicator, clause: CueText): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { dimension, code, words } of breakdowns) {
    if (!indicator.dimensions.includes(dimension) || dimension in found) continue;
    if (words.some((line) => line.split(' ').every((word) => clause.has(word)))) found[dimension] = code;
  }
  return found;
}
