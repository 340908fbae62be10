import type { CorpusFigure } from './corpus.js';
import {
  inBaseUnit,
  isClose,
  type Match,
  type MatchedDocument,
  readingsOf,
  type ScoredFigure,
} from './match-figures.js';

/** What is judged of every figure that was found. */
export const scoredFields = [
  'unit',
  'kind',
  'direction',
  'period',
  'place',
  'qualifier',
  'area',
  'institution',
  'item',
  'item whole',
  'partOf',
  'comparedTo',
] as const;
export type ScoredField = (typeof scoredFields)[number];

/** One field of one figure: what it should be and what it is; null when the annotation asks nothing of it. */
export interface Verdict {
  readonly right: boolean;
  readonly wanted: string | null;
  readonly got: string | null;
}
export type Verdicts = Readonly<Record<ScoredField, Verdict | null>>;

const unitTolerance = 2e-3;

function judgeUnit(figure: ScoredFigure, wanted: CorpusFigure): Verdict {
  const base = inBaseUnit(figure.value, figure.unit);
  const right = readingsOf(wanted).some(
    ({ value, unit }) => base.unit === unit && isClose(base.value, value, unitTolerance),
  );
  return { right, wanted: wanted.unit, got: figure.unit };
}

function directionOf({ direction, kind, value, unit }: CorpusFigure): 'up' | 'down' | null {
  if (unit === 'x') return null;
  if (direction === 'up' || direction === 'down') return direction;
  const isSigned = (direction ?? '') === '' && (kind === 'change' || kind === 'change_percent') && value !== 0;
  return isSigned ? (value > 0 ? 'up' : 'down') : null;
}

function judgeDirection(figure: ScoredFigure, wanted: CorpusFigure): Verdict | null {
  const direction = directionOf(wanted);
  if (direction === null) return null;
  return { right: figure.value < 0 === (direction === 'down'), wanted: direction, got: String(figure.value) };
}

/** A period as its first and last day, so that 2023 and 2023-01-01/2023-12-31 are one. */
function daysOf(period: string | null): string | null {
  if (period === null || period === '') return null;
  const [first = '', last = first] = period.split('/');
  return `${first}${{ 4: '-01-01', 7: '-01' }[first.length] ?? ''}/${lastDayOf(last)}`;
}

function lastDayOf(period: string): string {
  if (period.length === 4) return `${period}-12-31`;
  if (period.length !== 7) return period;
  const day = new Date(Date.UTC(Number(period.slice(0, 4)), Number(period.slice(5)), 0)).getUTCDate();
  return `${period}-${String(day).padStart(2, '0')}`;
}

function judgePeriod({ period }: ScoredFigure, wanted: CorpusFigure): Verdict | null {
  if (wanted.period === null) return null;
  return { right: daysOf(period) === daysOf(wanted.period), wanted: wanted.period, got: period };
}

const same = (got: string | null, wanted: string | null): Verdict => ({
  right: (got ?? '') === (wanted ?? ''),
  wanted,
  got,
});

/** One name may be written longer than the other. */
function judgeInstitution(got: string | null, wanted: string | null): Verdict {
  const verdict = same(got, wanted);
  if (got === null || wanted === null) return verdict;
  return { ...verdict, right: got.includes(wanted) || wanted.includes(got) };
}

/** The words of a phrase, without case, marks and the Arabic article. */
function wordsOf(phrase: string | null): Set<string> {
  const words =
    (phrase ?? '')
      .normalize('NFD')
      .replaceAll(/\p{M}/gu, '')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  return new Set(words.map((word) => word.replace(/^ال(?=..)/u, '')));
}

function judgeItem(got: string | null, wanted: string | null): { part: Verdict; whole: Verdict } {
  const [gotWords, wantedWords] = [wordsOf(got), wordsOf(wanted)];
  const common = [...wantedWords].filter((word) => gotWords.has(word)).length;
  const none = wantedWords.size === 0 && gotWords.size === 0;
  return {
    part: { right: none || common > 0, wanted, got },
    whole: { right: common === Math.max(wantedWords.size, gotWords.size), wanted, got },
  };
}

/** A link is asked for where the annotation or the reading has one; it leads to the figure that was read for its end. */
function judgeLink(
  { document, figures, matches }: MatchedDocument,
  got: number | null,
  wanted: number | null,
): Verdict | null {
  if (got === null && wanted === null) return null;
  const end = wanted === null ? undefined : document.figures[wanted];
  const quoteAt = (index: number | null): string | null => {
    const quote = index === null ? undefined : figures[index]?.quote;
    return quote === undefined ? null : document.text.slice(quote.start, quote.end);
  };
  const right = got !== null && matches.some((match) => match.wanted === end && match.figure === got);
  return { right, wanted: end?.quote ?? null, got: quoteAt(got) };
}

/** Judges every field of a figure that was found. */
export function judgeFields(matched: MatchedDocument, { wanted, figure: index }: Match): Verdicts {
  const figure = matched.figures[index];
  if (figure === undefined) throw new RangeError(`no figure ${index} was read`);
  const item = judgeItem(figure.item, wanted.item);
  return {
    unit: judgeUnit(figure, wanted),
    kind: same(figure.kind, wanted.kind),
    direction: judgeDirection(figure, wanted),
    period: judgePeriod(figure, wanted),
    place: same(figure.place, wanted.place),
    qualifier: same(figure.qualifier, wanted.qualifier),
    area: same(figure.area, wanted.area),
    institution: judgeInstitution(figure.institution, wanted.institution),
    item: item.part,
    'item whole': item.whole,
    partOf: judgeLink(matched, figure.partOf, wanted.partOf),
    comparedTo: judgeLink(matched, figure.comparedTo, wanted.comparedTo),
  };
}

const strictFields = ['unit', 'kind', 'direction', 'period'] as const;

/** Whether unit, kind, direction and period are all right, as far as they are asked for. */
export const isStrict = (verdicts: Verdicts): boolean => strictFields.every((field) => verdicts[field]?.right ?? true);
