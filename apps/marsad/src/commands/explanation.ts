import { indicators } from '#core/indicators';
import { type Ground, type ReadableText, readFigures, type SetAside } from '#core/extraction';
import { type FigureLine, linesOf } from './figure-line.js';

/** One figure with the rules that read it. */
export interface ExplainedFigure extends FigureLine {
  readonly grounds: readonly Ground[];
}

/** A text's figures with their grounds, and the numbers that were set aside with theirs. */
export interface Explanation {
  readonly figures: readonly ExplainedFigure[];
  readonly setAside: readonly SetAside[];
}

/**
 * Reads a text and says of every figure which rule read each of its parts, and of every other number why it is none.
 * @param name names the text: the same text under the same name gives the same ids
 */
export function explain(name: string, text: ReadableText): Explanation {
  const reading = readFigures(text);
  const lines = linesOf(name, reading.figures);
  return {
    figures: lines.map((line, index) => ({ ...line, grounds: reading.grounds[index] ?? [] })),
    setAside: reading.setAside,
  };
}

/** First strong isolate and its end: Arabic words keep their order inside a line of English. */
const isolate = (words: string): string => `\u2068${words.replace(/\s+/gu, ' ')}\u2069`;

function told({ field, rule, words }: Ground, figure: FigureLine): string {
  const value = written[field](figure);
  const by = words === null ? '' : `  ${isolate(words.exact)}`;
  return `    ${field.padEnd(12)} ${value === '' ? '' : `${value}  `}— ${rule}${by}`;
}

/** How each part of a figure is written for people; the links are written in the figure's first line. */
const written: Readonly<Record<Ground['field'], (figure: FigureLine) => string>> = {
  value: ({ value }) => String(value),
  unit: ({ unit }) => unit,
  qualifier: ({ qualifier }) => qualifier,
  kind: ({ kind }) => kind,
  item: ({ item }) => isolate(item ?? ''),
  indicator: ({ indicator }) => indicators.get(indicator ?? '')?.names.en ?? indicator ?? '',
  period: ({ period }) => period ?? 'none',
  place: ({ place, area }) => [isolate(place ?? ''), area ?? ''].join(' ').trim(),
  institution: ({ institution, institutionCode }) => institutionCode ?? isolate(institution ?? ''),
  partOf: () => '',
  comparedTo: () => '',
};

function describeFigure(figure: ExplainedFigure, number: number, numberOf: ReadonlyMap<string, number>): string {
  const { value, unit, quote, partOf, comparedTo, flags = [] } = figure;
  const links = [
    partOf === null ? '' : `part of [${numberOf.get(partOf) ?? '?'}]`,
    comparedTo === null ? '' : `compared to [${numberOf.get(comparedTo) ?? '?'}]`,
    ...flags.map((flag) => `! ${flag.replaceAll('_', ' ')}`),
  ].filter((link) => link !== '');
  const head = `[${number}] ${value} ${unit}  ${isolate(quote.exact)}${links.length === 0 ? '' : `  (${links.join(', ')})`}`;
  return [head, ...figure.grounds.map((ground) => told(ground, figure))].join('\n');
}

function describeAside({ exact, reason, rule, words }: SetAside): string {
  const by = words === null || words.exact === exact ? '' : `  ${isolate(words.exact)}`;
  return `    ${isolate(exact)}  ${reason} — ${rule}${by}`;
}

/** The explanation for people: one block a figure, then what was set aside. */
export function writeExplanation({ figures, setAside }: Explanation): string {
  const numberOf = new Map(figures.map(({ id }, index) => [id, index + 1]));
  const blocks = figures.map((figure, index) => describeFigure(figure, index + 1, numberOf));
  const asides = setAside.length === 0 ? [] : [`Set aside:\n${setAside.map(describeAside).join('\n')}`];
  return [...(blocks.length === 0 ? ['No figure found.'] : blocks), ...asides].join('\n\n');
}
