import { memoOfWords, type Token } from '#core/words';
import type { NumeralContext } from './quantity.js';

/** What a dot and a comma mean when three digits follow one of them and nothing else tells. */
export interface Separators {
  readonly dotGroups: boolean;
  readonly commaGroups: boolean;
  /** Whether the text itself shows it, so that a doubtful number is less doubtful. */
  readonly isShown: boolean;
}

/** Without a country the newsroom is taken for one of the Maghreb, France or Britain. */
const usualCountry = { ar: 'MA', fr: 'FR', en: 'GB' } as const;

/** Whether a locale writes decimals behind a comma (ar-MA 4.269.781,26) or behind a dot (ar-EG, en-GB 4,269,781.26). */
const hasDecimalComma = memoOfWords((locale: string): boolean => {
  const parts = new Intl.NumberFormat(locale).formatToParts(1.5);
  return parts.some(({ type, value }) => type === 'decimal' && value === ',');
});

function localeOf({ language, country }: NumeralContext): string {
  // English is written with English separators everywhere; CLDR's en-NL would follow the Dutch.
  const isCountry = language !== 'en' && country !== null && /^[A-Z]{2}$/u.test(country);
  return `${language}-${isCountry ? country : usualCountry[language]}`;
}

/** How often each shape was met. */
interface Shapes {
  /** 4.269.781 and 4,269,781; 12.345,67 and 12,345.67: these settle the matter. */
  dotGroups: number;
  commaGroups: number;
  /** 4.26 and 4,26: writers mix them with either habit, so they only weigh. */
  dotDecimals: number;
  commaDecimals: number;
}

const groupLength = 3;
/** So many decimals behind a dot outweigh a country's habit of grouping by it. */
const decimalsMin = 3;

/** How the text itself, or else its newsroom's country, uses separators. */
export function settleSeparators(tokens: readonly Token[], context: NumeralContext): Separators {
  const shapes = countShapes(tokens);
  const decimalComma = hasDecimalComma(localeOf(context));
  const isShown = shapes.dotGroups !== shapes.commaGroups;
  if (isShown) {
    const byDot = shapes.dotGroups > shapes.commaGroups;
    return { dotGroups: byDot, commaGroups: !byDot, isShown };
  }
  const dotDecimals = shapes.dotDecimals - shapes.commaDecimals >= decimalsMin;
  const commaDecimals = shapes.commaDecimals - shapes.dotDecimals >= decimalsMin;
  return {
    dotGroups: decimalComma ? !dotDecimals : commaDecimals,
    commaGroups: !decimalComma || dotDecimals,
    isShown: decimalComma ? commaDecimals : dotDecimals,
  };
}

function countShapes(tokens: readonly Token[]): Shapes {
  const shapes: Shapes = { dotGroups: 0, commaGroups: 0, dotDecimals: 0, commaDecimals: 0 };
  for (let index = 1; index + 1 < tokens.length; index += 1) {
    const mark = tokens[index];
    if (mark?.kind !== 'sign' || (mark.folded !== '.' && mark.folded !== ',')) continue;
    if (isGlued(tokens, index)) countMark(shapes, tokens, index, mark.folded);
  }
  return shapes;
}

/** Whether digits stand on both sides of a sign without a space. */
function isGlued(tokens: readonly Token[], index: number): boolean {
  const [before, mark, after] = [tokens[index - 1], tokens[index], tokens[index + 1]];
  return before?.kind === 'digits' && mark?.gap === '' && after?.kind === 'digits' && after.gap === '';
}

function countMark(shapes: Shapes, tokens: readonly Token[], index: number, mark: '.' | ','): void {
  const length = tokens[index + 1]?.folded.length ?? 0;
  const follows = isGlued(tokens, index - 2) ? tokens[index - 2]?.folded : undefined;
  const wasGroup = tokens[index - 1]?.folded.length === groupLength;
  const byDot = mark === '.';
  if (follows === mark && wasGroup && length === groupLength) shapes[byDot ? 'dotGroups' : 'commaGroups'] += 1;
  else if (follows !== undefined && wasGroup && isOther(follows, mark))
    shapes[byDot ? 'commaGroups' : 'dotGroups'] += 1;
  else if (length < groupLength && follows === undefined) shapes[byDot ? 'dotDecimals' : 'commaDecimals'] += 1;
}

const isOther = (one: string, other: string): boolean =>
  (one === '.' && other === ',') || (one === ',' && other === '.');
