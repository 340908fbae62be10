import type { Quote } from '#core/contracts';
import { distinguishParts } from './distinguish-parts.js';
import { type Candidate, gather } from './candidate.js';
import { type Judged, judgeKind } from './judge-kind.js';
import { linkFigures, type Links } from './link-figures.js';
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

/** Across a comparison the unit stands once: 486 tonnes, contre 602 en 2022. */
function carryUnits(candidates: readonly Candidate[], links: readonly Links[]): Candidate[] {
  return candidates.map((candidate, index) => {
    const { draft, noun } = candidate;
    const other =
      links[index]?.earlier === true ? candidates[index - 1]?.draft : candidates[links[index]?.comparedTo ?? -1]?.draft;
    const carries =
      draft.unit === '1' &&
      noun === null &&
      draft.form === 'amount' &&
      other !== undefined &&
      other.unit !== '1' &&
      !['pp', 'x'].includes(other.unit) &&
      !other.unit.includes('/');
    return carries
      ? { ...candidate, draft: { ...draft, unit: other.unit, value: draft.value * other.factor } }
      : candidate;
  });
}

/** Members of one list say the same kind of thing, and so do the two levels of a comparison. */
function agree(
  judged: Judged,
  { draft, sentence }: Candidate,
  before: Judged | undefined,
  last: Candidate | undefined,
  links: Links | null,
): Judged {
  if (before === undefined || last?.sentence !== sentence || judged.unit !== before.unit) return judged;
  const listed = draft.first - last.draft.next <= listGapMax && last.noun === null && draft.sign === 0;
  if (listed && before.kind === 'change_percent' && judged.kind === 'share')
    return { ...judged, kind: before.kind, value: before.value < 0 ? -judged.value : judged.value };
  const paired = links?.earlier === true || (links?.comparedTo ?? null) !== null || listed;
  return paired && before.kind === 'rate' && judged.kind === 'share' ? { ...judged, kind: 'rate' } : judged;
}
const listGapMax = 2;

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
  const gathered = gather(manuscript, kept);
  const links = linkFigures(manuscript, gathered);
  const candidates = carryUnits(gathered, links);
  const periods = new PeriodResolver(manuscript, marks);
  const namer = new Namer(manuscript);
  const namings: Naming[] = [];
  const judgements: Judged[] = [];
  const figures = candidates.map((candidate, index): ReadFigure => {
    const { partOf = null, comparedTo = null, earlier = false } = links[index] ?? {};
    const judged = agree(
      judgeKind(manuscript, candidate),
      candidate,
      judgements[index - 1],
      candidates[index - 1],
      links[index] ?? null,
    );
    judgements.push(judged);
    const carried = partOf ?? (candidate.noun === null || earlier ? index - 1 : null);
    const last = candidates[index - 1]?.sentence === candidate.sentence ? (namings[index - 1] ?? null) : null;
    const naming = namer.name(candidate, carried === null ? null : (namings[carried] ?? null), last, judged.unit);
    namings.push(naming);
    const { period, basis } = periods.resolve(candidate, earlier, judged.kind === 'target');
    const { indicator, ...names } = naming;
    const lost =
      (indicator === null ? doubt.noIndicator : 0) +
      (period === null ? doubt.noPeriod : basis === 'inferred' ? doubt.inferred : 0);
    return {
      ...names,
      ...judged,
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
