import type { CorpusDocument } from './corpus.js';
import { isStrict, judgeFields, type ScoredField, scoredFields } from './judge-fields.js';
import {
  judgeAsides,
  matchFigures,
  type MatchedDocument,
  type ScoredAside,
  type ScoredFigure,
} from './match-figures.js';

/** What was read of one document. */
export interface ScoredReading {
  readonly figures: readonly ScoredFigure[];
  readonly setAside?: readonly ScoredAside[];
}

/** Of a field: how often it was asked for, and how often it was right. */
export interface FieldCount {
  readonly asked: number;
  readonly right: number;
}

/** Counts of a set of documents, and their F1 in percent: found is place and value; strict is unit, kind, direction and period too. */
export interface ReadingScore {
  readonly documents: number;
  /** Metrics that are annotated, found, read where none is, and right in every strict field. */
  readonly wanted: number;
  readonly found: number;
  readonly extra: number;
  readonly strict: number;
  readonly foundF1: number;
  readonly strictF1: number;
  readonly fields: Readonly<Record<ScoredField, FieldCount>>;
  /** Numbers that are no metrics: all, those that no figure was read from, and those whose reason was told. */
  readonly asides: { readonly total: number; readonly apart: number; readonly reasoned: number };
}

/** A miss: a metric that was not found, a figure that is none, or a field that is wrong. */
export interface Miss {
  readonly document: string;
  readonly kind: 'missed' | 'extra' | ScoredField;
  readonly quote: string;
  readonly wanted: string | null;
  readonly got: string | null;
}

const countFields = (verdicts: readonly ReturnType<typeof judgeFields>[]): ReadingScore['fields'] =>
  // Every field of the list becomes a key, so the object is complete.
  Object.fromEntries(
    scoredFields.map((field) => {
      const asked = verdicts.map((verdict) => verdict[field]).filter((verdict) => verdict !== null);
      return [field, { asked: asked.length, right: asked.filter(({ right }) => right).length }];
    }),
  ) as ReadingScore['fields'];

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** Pairs what was read of each document with its annotation. */
export const matchReadings = (
  documents: readonly CorpusDocument[],
  read: (document: CorpusDocument) => ScoredReading,
): { matched: MatchedDocument; setAside: readonly ScoredAside[] }[] =>
  documents.map((document) => {
    const { figures, setAside = [] } = read(document);
    return { matched: matchFigures(document, figures), setAside };
  });

/** Scores matched documents, all of them together. */
export function scoreMatches(readings: ReturnType<typeof matchReadings>): ReadingScore {
  const verdicts = readings.flatMap(({ matched }) => matched.matches.map((match) => judgeFields(matched, match)));
  const extra = sum(readings.map(({ matched }) => matched.extra.length));
  const wanted = verdicts.length + sum(readings.map(({ matched }) => matched.missed.length));
  const strict = verdicts.filter(isStrict).length;
  const f1 = (hits: number): number => (200 * hits) / Math.max(1, wanted + verdicts.length + extra);
  const asides = readings.map(({ matched, setAside }) => judgeAsides(matched, setAside));
  return {
    ...{ documents: readings.length, wanted, found: verdicts.length, extra, strict },
    foundF1: f1(verdicts.length),
    strictF1: f1(strict),
    fields: countFields(verdicts),
    asides: {
      total: sum(asides.map(({ total }) => total)),
      apart: sum(asides.map(({ apart }) => apart)),
      reasoned: sum(asides.map(({ reasoned }) => reasoned)),
    },
  };
}

/** Scores what was read of each document against its annotation. */
export const scoreReadings = (
  documents: readonly CorpusDocument[],
  read: (document: CorpusDocument) => ScoredReading,
): ReadingScore => scoreMatches(matchReadings(documents, read));

/** Every miss of a document, in the order of kinds: missed, extra, wrong fields. */
export function missesOf(matched: MatchedDocument): Miss[] {
  const { document, missed, extra, matches } = matched;
  const says = ({ value, unit }: { value: number; unit: string }): string => `${value} ${unit}`;
  const near = (start: number, end: number): string | null => {
    const figure = matched.figures.find(({ quote }) => quote.start < end && quote.end > start);
    return figure === undefined ? null : says(figure);
  };
  return [
    ...missed.map((wanted): Miss => {
      const { quote, start } = wanted;
      return {
        document: document.id,
        kind: 'missed',
        quote,
        wanted: says(wanted),
        got: near(start, start + quote.length),
      };
    }),
    ...extra.map((figure): Miss => {
      const quote = document.text.slice(figure.quote.start, figure.quote.end);
      return { document: document.id, kind: 'extra', quote, wanted: null, got: says(figure) };
    }),
    ...matches.flatMap((match) => {
      const verdicts = judgeFields(matched, match);
      return scoredFields.flatMap((kind): Miss[] => {
        const verdict = verdicts[kind];
        if (verdict === null || verdict.right) return [];
        const { wanted, got } = verdict;
        return [{ document: document.id, kind, quote: match.wanted.quote, wanted, got }];
      });
    }),
  ];
}
