import type { Quote } from '#core/contracts';
import { distinguishParts } from './distinguish-parts.js';
import type { Span } from './calendar.js';
import { type Candidate, gather } from './candidate.js';
import { agreeKinds } from './agree.js';
import { judgeKind } from './judge-kind.js';
import { linkFigures } from './link-figures.js';
import { type Manuscript, prepare } from './manuscript.js';
import { type Naming, Namer } from './name-figure.js';
import type { ReadableText, ReadFigure, Reading } from './reading.js';
import { PeriodResolver } from './resolve-period.js';
import { siftQuantities } from './sift.js';
import { findTimeMarks } from './time-marks.js';

/** Changes whenever the same text may be read differently, so that readings can be told apart. */
export const extractorVersion = '1.0.0';

const quoteContextLength = 32;

function quoteOf({ text, tokens }: Manuscript, { draft, noun }: Candidate): Quote {
  const { start } = draft;
  const adjacent = noun !== null && draft.unit === '1' && noun.first - draft.next <= 2;
  const end = adjacent ? Math.max(draft.end, tokens[noun.first]?.end ?? draft.end) : draft.end;
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - quoteContextLength), start),
    suffix: text.slice(end, end + quoteContextLength),
    start,
    end,
  };
}

/** What the title says of time, for a text that says nothing of it. */
function titleSpan({ title, ...input }: ReadableText): Span | null {
  if ((title ?? '') === '') return null;
  const marks = findTimeMarks(prepare({ ...input, text: (title ?? '').slice(0, titleLengthMax) }));
  return marks.find(({ role }) => role === 'plain')?.span ?? null;
}
const titleLengthMax = 1_000;

/** How much is taken off when what was counted, or when, is not known. */
const doubt = { noIndicator: 0.15, noPeriod: 0.1, inferred: 0.05 } as const;

/**
 * Reads every security figure of a text, and sets aside the numbers that are none. The same input gives the same reading.
 * @param input the article's text and what is known around it
 */
export function readFigures(input: ReadableText): Reading {
  const manuscript = prepare(input);
  const marks = findTimeMarks(manuscript);
  const { kept, setAside } = siftQuantities(manuscript, marks);
  const candidates = gather(manuscript, kept);
  const judgedAlone = candidates.map((candidate) => judgeKind(manuscript, candidate, marks));
  const links = linkFigures(manuscript, candidates, judgedAlone);
  const judgements = agreeKinds(manuscript, candidates, links, judgedAlone);
  const periods = new PeriodResolver(manuscript, marks, candidates, links, judgements, titleSpan(input));
  const namer = new Namer(manuscript);
  const namings: Naming[] = [];
  const figures = candidates.map((candidate, index): ReadFigure => {
    const { partOf = null, comparedTo = null, earlier = false } = links[index] ?? {};
    const judged = judgements[index];
    if (judged === undefined) throw new RangeError('every figure has been judged');
    const carried = partOf ?? (candidate.noun === null || earlier ? index - 1 : null);
    const last = candidates[index - 1]?.sentence === candidate.sentence ? (namings[index - 1] ?? null) : null;
    const naming = namer.name(candidate, carried === null ? null : (namings[carried] ?? null), last, judged.unit);
    namings.push(naming);
    const { period, basis } = periods.resolve(index);
    const { indicator, ...names } = naming;
    const lost =
      (indicator === null ? doubt.noIndicator : 0) +
      (period === null ? doubt.noPeriod : basis === 'inferred' ? doubt.inferred : 0);
    return {
      ...names,
      kind: judged.kind,
      value: judged.value,
      unit: judged.unit,
      indicator: indicator?.indicator ?? null,
      breakdown: indicator?.breakdown ?? {},
      qualifier: candidate.draft.qualifier,
      period,
      periodBasis: basis,
      quote: quoteOf(manuscript, candidate),
      confidence: Number(Math.max(0, candidate.draft.confidence - lost).toFixed(2)),
      partOf,
      comparedTo,
    };
  });
  return { figures: distinguishParts(figures), setAside };
}
