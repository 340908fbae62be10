import type { CorpusDocument, CorpusFigure } from './corpus.js';

/** What the score looks at of a figure that was read; links are positions in the list of figures. */
export interface ScoredFigure {
  readonly value: number;
  readonly unit: string;
  readonly item: string | null;
  readonly kind: string;
  readonly qualifier: string;
  readonly period: string | null;
  readonly place: string | null;
  readonly area: string | null;
  readonly institution: string | null;
  readonly partOf: number | null;
  readonly comparedTo: number | null;
  readonly quote: { readonly start: number; readonly end: number };
}

/** A number that was set aside as no metric. */
export interface ScoredAside {
  readonly start: number;
  readonly end: number;
  readonly reason: string;
}

/** An annotated metric with the figure that was read for it; `figure` is a position in the list of read figures. */
export interface Match {
  readonly wanted: CorpusFigure;
  readonly figure: number;
}

export interface MatchedDocument {
  readonly document: CorpusDocument;
  readonly figures: readonly ScoredFigure[];
  readonly matches: readonly Match[];
  readonly missed: readonly CorpusFigure[];
  /** Figures that were read where no metric is. */
  readonly extra: readonly ScoredFigure[];
}

/** Units of one dimension count in one of them. */
const masses: Readonly<Record<string, number>> = { kg: 1, g: 1e-3, mg: 1e-6, t: 1e3, '[lb_av]': 0.45359237 };
const durations: Readonly<Record<string, number>> = {
  s: 1,
  min: 60,
  h: 3600,
  d: 86_400,
  wk: 604_800,
  week: 604_800,
  mo: 2_629_746,
  a: 31_556_952,
};
const sameUnits: Readonly<Record<string, string>> = { l: 'L', '{times}': 'x' };

/** A value in the unit in which its dimension is compared. */
export function inBaseUnit(value: number, unit: string): { readonly value: number; readonly unit: string } {
  const mass = masses[unit];
  if (mass !== undefined) return { value: value * mass, unit: 'kg' };
  const duration = durations[unit];
  if (duration !== undefined) return { value: value * duration, unit: 's' };
  return { value, unit: sameUnits[unit] ?? unit };
}

/** Bases that a named rate may be said in, where the annotation only counts. */
const rateBases = ['/d', '/a', '/h', '/mo', '/wk'];

/** Every value and unit that says what the annotation says: 3 per 10 is 30 %, seven times less is one seventh. */
export function readingsOf(wanted: CorpusFigure): { readonly value: number; readonly unit: string }[] {
  const per = wanted.per ?? 0;
  return [wanted.value, ...(wanted.alt_values ?? [])].flatMap((value) => [
    inBaseUnit(value, wanted.unit),
    ...(wanted.unit === 'x' && value !== 0 ? [{ value: 1 / value, unit: 'x' }] : []),
    ...(per > 0 && per <= 100 ? [{ value: (100 * value) / per, unit: '%' }] : []),
    ...(per > 0 ? [{ value, unit: `/${per}` }] : []),
    ...(wanted.kind === 'rate' && wanted.unit === '1' ? rateBases.map((unit) => ({ value, unit })) : []),
  ]);
}

/** Whether two values are the same but for their sign, within a share of the larger. */
export const isClose = (one: number, other: number, tolerance: number): boolean =>
  Math.abs(Math.abs(one) - Math.abs(other)) <= tolerance * Math.max(1, Math.abs(one), Math.abs(other));

const overlaps = (wanted: CorpusFigure, { start, end }: { start: number; end: number }): boolean =>
  start < wanted.start + wanted.quote.length && end > wanted.start;

/** Digits are exact; a third is 33.3 as well as 33.3333. */
const toleranceOf = ({ quote }: CorpusFigure): number => (/\p{Nd}/u.test(quote) ? 1e-6 : 2e-3);

function says(figure: ScoredFigure, wanted: CorpusFigure): boolean {
  if (!overlaps(wanted, figure.quote)) return false;
  const base = inBaseUnit(figure.value, figure.unit).value;
  const tolerance = toleranceOf(wanted);
  const values = [wanted.value, ...readingsOf(wanted).map(({ value }) => value)];
  return values.some((value) => isClose(base, value, tolerance) || isClose(figure.value, value, tolerance));
}

/** Pairs the metrics of a document with what was read: a figure counts once, for the first metric that it says. */
export function matchFigures(document: CorpusDocument, figures: readonly ScoredFigure[]): MatchedDocument {
  const metrics = document.figures.filter(({ role }) => role === 'metric');
  const used = new Set<number>();
  const matches: Match[] = [];
  const missed: CorpusFigure[] = [];
  for (const wanted of metrics) {
    const found = figures.findIndex((figure, index) => !used.has(index) && says(figure, wanted));
    if (found >= 0) {
      used.add(found);
      matches.push({ wanted, figure: found });
    } else if (wanted.optional !== true) missed.push(wanted);
  }
  const optional = metrics.filter((wanted) => wanted.optional === true);
  const extra = figures.filter(
    ({ quote }, index) => !used.has(index) && !optional.some((wanted) => overlaps(wanted, quote)),
  );
  return { document, figures, matches: matches.filter(({ wanted }) => wanted.optional !== true), missed, extra };
}

/** How many numbers that are no metrics were left alone, and of how many the reason was told as annotated. */
export function judgeAsides(
  { document, figures }: MatchedDocument,
  asides: readonly ScoredAside[],
): { readonly total: number; readonly apart: number; readonly reasoned: number } {
  const numbers = document.figures.filter(({ role }) => role === 'not_metric');
  const apart = numbers.filter((number) => !figures.some(({ quote }) => overlaps(number, quote)));
  const reasoned = apart.filter((number) =>
    asides.some((aside) => overlaps(number, aside) && aside.reason === number.reason),
  );
  return { total: numbers.length, apart: apart.length, reasoned: reasoned.length };
}
