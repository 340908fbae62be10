import type { FigureKind } from '#core/contracts';
import { type Token, tokensOf } from '#core/words';
import { breakdowns } from './breakdowns.js';
import type { Indicator } from './catalogue.js';
import { CueIndex } from './cue-index.js';
import { hasWord, type ReadText, weighCue } from './cue.js';
import { type CueWord, CueWords } from './cue-words.js';
import { indicators } from './indicators.js';
import { fitsUnit, unitBonus } from './unit-fit.js';

/** A figure's words. */
export interface CountedPhrase {
  /** The counted noun phrase, as written. */
  readonly item: string;
  /** The clause that the figure stands in. */
  readonly context: string;
  /** UCUM code or ISO 4217 currency of the value. */
  readonly unit: string;
  /** What the figure says of the thing, where that is known: a rate is looked for among the rates first. */
  readonly kind?: FigureKind;
}

/** A figure's words as the cues see them. */
export interface CountedCues extends Omit<CountedPhrase, 'item' | 'context'> {
  readonly item: ReadText;
  readonly context: ReadText;
}

export interface FoundIndicator {
  readonly indicator: string;
  readonly breakdown: Record<string, string>;
}

const cueWords = new CueWords();
const cueIndex = new CueIndex(indicators.values(), cueWords);
const readyBreakdowns = breakdowns.map(({ dimension, code, words }) => ({
  dimension,
  code,
  lines: words.map((line) => line.split(' ').map((word) => cueWords.add(word))),
}));

/** The words of cues among a text's tokens, in all of several stretches. */
export function cuesAmong(
  tokens: readonly Token[],
  stretches: readonly ({ readonly first: number; readonly next: number } | null)[],
): ReadText {
  const found = new Set<number>();
  for (const stretch of stretches) if (stretch !== null) cueWords.read(tokens, stretch.first, stretch.next, found);
  return found;
}

/**
 * The catalogue's indicator of a figure: the one whose cue says most, and of equals the first in the catalogue.
 * @returns null when no cue matches: then the phrase itself says what was counted
 * @example findIndicator({ item: 'بطاقة وطنية للتعريف', context: 'تم إنجاز', unit: '1' }) // documents.identity_cards
 * @example findIndicator({ item: 'قضية', context: 'بمعدل زجر بلغ', unit: '%', kind: 'rate' }) // crime.clearance_rate
 */
export function findIndicator({ item, context, ...rest }: CountedPhrase): FoundIndicator | null {
  const cuesOf = (text: string): ReadText => {
    const tokens = tokensOf(text);
    return cuesAmong(tokens, [{ first: 0, next: tokens.length }]);
  };
  return findCuedIndicator({ ...rest, item: cuesOf(item), context: cuesOf(context) });
}

/** As `findIndicator`, for words that were read already. */
export function findCuedIndicator({ item, context, unit, kind }: CountedCues): FoundIndicator | null {
  const clause = new Set([...item, ...context]);
  const best =
    findBest(item, clause, unit, kind) ?? (isSubjectless(unit, kind) ? findBest(clause, clause, unit, kind) : null);
  return best === null ? null : { indicator: best.code, breakdown: findBreakdown(best, item, clause) };
}

/** "Les cambriolages reculent de 3 %": no noun is counted, what changes stands anywhere in the clause. */
function isSubjectless(unit: string, kind: FigureKind | undefined): boolean {
  return (unit === '%' || unit === 'pp') && (kind === 'change' || kind === 'change_percent');
}

function findBest(itemText: ReadText, clauseText: ReadText, unit: string, kind?: FigureKind): Indicator | null {
  let [best, bestOrder, bestWeight]: [Indicator | null, number, number] = [null, 0, 0];
  for (const number of clauseText) {
    for (const { indicator, order, cue } of cueIndex.cuesUnder(number)) {
      const said = fitsUnit(indicator, unit) ? weighCue(cue, itemText, clauseText) : 0;
      if (said === 0) continue;
      const weight = said + unitBonus(indicator, unit, kind);
      if (best !== null && (weight < bestWeight || (weight === bestWeight && order >= bestOrder))) continue;
      [best, bestOrder, bestWeight] = [indicator, order, weight];
    }
  }
  return best;
}

/** How serious an injury is stands at its noun: the clause counts the serious ones beside all of them. */
const saidByItem: ReadonlySet<string> = new Set(['severity']);

function findBreakdown(indicator: Indicator, item: ReadText, clause: ReadText): Record<string, string> {
  const found: Record<string, string> = {};
  for (const { dimension, code, lines } of readyBreakdowns) {
    if (!indicator.dimensions.includes(dimension) || dimension in found) continue;
    const text = saidByItem.has(dimension) ? item : clause;
    const isThere = (line: readonly CueWord[]) => line.every((word) => hasWord(text, word));
    if (lines.some(isThere)) found[dimension] = code;
  }
  return found;
}
