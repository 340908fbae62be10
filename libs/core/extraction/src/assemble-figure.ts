import type { Quote } from '#core/contracts';
import type { FigureFindings } from './explain-figure.js';
import type { Manuscript } from './manuscript.js';
import type { Candidate } from './candidate.js';
import type { Naming } from './name-figure.js';
import type { ReadFigure } from './reading.js';
import type { Period } from './resolve-period.js';

const quoteContextLength = 32;

function quoteOf({ text, tokens }: Manuscript, { draft, noun }: Candidate): Quote {
  const { start } = draft;
  const bracketed = tokens[draft.next]?.folded === ')';
  const adjacent = noun !== null && draft.unit === '1' && noun.first - draft.next <= 2 && !bracketed;
  const end = adjacent ? Math.max(draft.end, tokens[noun.first]?.end ?? draft.end) : draft.end;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - quoteContextLength), start),
    suffix: text.slice(end, end + quoteContextLength),
    start,
    end,
  };
}

/** How much is taken off when what was counted, or when, is not known. */
const doubt = { noIndicator: 0.15, noPeriod: 0.1, inferred: 0.05 } as const;

/** Decimal places of durations that were put together of minutes and seconds. */
const durationDecimals = 4;

function confidenceOf({ draft }: Candidate, { indicator }: Naming, { period, basis }: Period): number {
  const lost =
    (indicator === null ? doubt.noIndicator : 0) +
    (period === null ? doubt.noPeriod : basis === 'inferred' ? doubt.inferred : 0);
  return Number(Math.max(0, draft.confidence - lost).toFixed(2));
}

/** Puts together what the rules found of one figure. */
export function assembleFigure(manuscript: Manuscript, findings: FigureFindings, area: string | null): ReadFigure {
  const { candidate, judged, bound, naming, period, place, body, implied, link } = findings;
  const { kind, unit, value } = judged;
  return {
    item: naming.item,
    indicator: naming.indicator?.indicator ?? null,
    breakdown: naming.indicator?.breakdown ?? {},
    kind,
    unit,
    value: unit === 'min' || unit === 'h' ? Number(value.toFixed(durationDecimals)) : value,
    qualifier: bound.qualifier,
    period: period.period,
    periodBasis: period.basis,
    place: place?.exact ?? null,
    placeCode: place?.code ?? null,
    area,
    institution: body?.exact ?? null,
    institutionCode: body?.code ?? implied,
    quote: quoteOf(manuscript, candidate),
    confidence: confidenceOf(candidate, naming, period),
    partOf: link.partOf,
    comparedTo: link.comparedTo,
  };
}
