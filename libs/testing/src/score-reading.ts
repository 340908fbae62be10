import type { CorpusDocument, CorpusFigure } from './corpus.js';

/** What the score looks at of a figure that was read. */
export interface ScoredFigure {
  readonly value: number;
  readonly unit: string;
  readonly kind: string;
  readonly period: string | null;
  readonly quote: { readonly start: number; readonly end: number };
}

/** F1 in percent: found is place and value; strict is unit, kind, direction and period as well. */
export interface ReadingScore {
  readonly found: number;
  readonly strict: number;
}

const tolerance = 2e-3;

function isFound(figure: ScoredFigure, wanted: CorpusFigure): boolean {
  const overlaps = figure.quote.start < wanted.start + wanted.quote.length && figure.quote.end > wanted.start;
  const same = (value: number): boolean =>
    Math.abs(Math.abs(figure.value) - Math.abs(value)) <= tolerance * Math.max(1, Math.abs(value));
  return overlaps && (same(wanted.value) || (wanted.unit === 'x' && same(1 / wanted.value)));
}

function lastDayOf(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  if (period.length > 7) return period;
  return new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5)), 0)).toISOString().slice(0, 10);
}

function daysOf(period: string | null): string | null {
  if (period === null) return null;
  const [first = '', last = first] = period.split('/');
  return `${`${first}-01-01`.slice(0, 10)}/${lastDayOf(last)}`;
}

function isStrict(figure: ScoredFigure, wanted: CorpusFigure): boolean {
  const directed = wanted.kind.startsWith('change') && wanted.unit !== 'x';
  const direction = !directed || figure.value < 0 === wanted.value < 0;
  const period = wanted.period === null || daysOf(figure.period) === daysOf(wanted.period);
  return figure.unit === wanted.unit && figure.kind === wanted.kind && direction && period;
}

/** Scores what was read of each document against its annotation, all documents together. */
export function scoreReadings(
  documents: readonly CorpusDocument[],
  read: (document: CorpusDocument) => readonly ScoredFigure[],
): ReadingScore {
  let [wantedCount, readCount, found, strict] = [0, 0, 0, 0];
  for (const document of documents) {
    const left = new Set(read(document));
    readCount += left.size;
    for (const wanted of document.figures.filter(({ role }) => role === 'metric')) {
      wantedCount += 1;
      const figure = [...left].find((candidate) => isFound(candidate, wanted));
      if (figure === undefined) continue;
      left.delete(figure);
      found += 1;
      if (isStrict(figure, wanted)) strict += 1;
    }
  }
  const f1 = (hits: number): number => (200 * hits) / Math.max(1, wantedCount + readCount);
  return { found: f1(found), strict: f1(strict) };
}
