import { findPlaces, impliedInstitution, indicators } from '#core/indicators';
import { agreeKinds } from './agree.js';
import { assembleFigure } from './assemble-figure.js';
import { FigureAttributor } from './attribute-figure.js';
import type { Attributed } from './attributed.js';
import { daysIn, type Span } from './calendar.js';
import { flagContradictions } from './check-arithmetic.js';
import { gather } from './candidate.js';
import { distinguishParts } from './distinguish-parts.js';
import { groundsOf } from './explain-figure.js';
import type { Judged } from './change-cue.js';
import { defaultRules, judgeKind } from './judge-kind.js';
import { linkFigures } from './link-figures.js';
import { linksInTime } from './links.js';
import { FigureLocator } from './locate-figure.js';
import { prepare } from './manuscript.js';
import { Namer, type Naming } from './name-figure.js';
import { qualifyFigures } from './qualify.js';
import type { ReadableText, Reading } from './reading.js';
import { PeriodResolver } from './resolve-period.js';
import { siftQuantities } from './sift.js';
import { findTimeMarks } from './time-marks.js';

/** Changes whenever the same text may be read differently, so that readings can be told apart. */
export const extractorVersion = '1.2.0';

/** What the title says of time, for a text that says nothing of it. */
function titleSpan({ title, ...input }: ReadableText): Span | null {
  if ((title ?? '') === '') return null;
  const marks = findTimeMarks(prepare({ ...input, text: (title ?? '').slice(0, titleLengthMax) }));
  return marks.find(({ role }) => role === 'plain')?.span ?? null;
}
const titleLengthMax = 1_000;

/** The one place that the title names, by code; a title of several tells nothing. */
function titlePlace({ title }: ReadableText, country: string | null): string | null {
  const codes = new Set(findPlaces((title ?? '').slice(0, titleLengthMax), country).map(({ code }) => code));
  if (country !== null) codes.delete(country);
  return codes.size === 1 ? ([...codes][0] ?? null) : null;
}

/** A figure that has no place is of its body's country; one of a body of all nations of none. */
function areaOf(body: Attributed | null, country: string | null): string | null {
  if (body === null) return country;
  if (body.country !== null) return body.country;
  return body.code === null ? country : null;
}

/** A percentage of an indicator that is itself a rate is that rate, whatever verb the text has: 95 % of cases solved. */
function rateByIndicator(judged: Judged, { indicator }: Naming): Judged {
  const entry = indicator === null ? undefined : indicators.get(indicator.indicator);
  const isRate = entry?.unit === '%' && /\brate\b/iu.test(entry.names.en);
  if (judged.kind !== 'share' || !defaultRules.has(judged.rule) || !isRate) return judged;
  return { ...judged, kind: 'rate', rule: 'indicator that is a rate' };
}

/**
 * Reads every security figure of a text, and sets aside the numbers that are none. The same input gives the same reading.
 * @param input the article's text and what is known around it
 */
export function readFigures(input: ReadableText): Reading {
  const manuscript = prepare(input);
  const marks = findTimeMarks(manuscript);
  const { kept, setAside } = siftQuantities(manuscript, marks);
  if (kept.length === 0) return { figures: [], grounds: [], setAside };
  const candidates = gather(manuscript, kept);
  const judgedAlone = candidates.map((candidate) => judgeKind(manuscript, candidate, marks));
  const links = linkFigures(manuscript, candidates, judgedAlone, marks);
  const judgements = agreeKinds(manuscript, candidates, links, judgedAlone);
  const qualified = qualifyFigures(manuscript, candidates, links);
  const periods = new PeriodResolver(manuscript, marks, candidates, linksInTime(links), judgements, titleSpan(input));
  const placesInText = findPlaces(manuscript.text, manuscript.country, manuscript.tokens);
  const attributor = new FigureAttributor(manuscript, placesInText);
  const locator = new FigureLocator(manuscript, candidates, links, {
    found: placesInText,
    titleCode: titlePlace(input, manuscript.country),
    isInBody: (start, end) => attributor.holds(start, end),
    reportDays: periods.report === null ? null : daysIn(periods.report),
  });
  const namer = new Namer(manuscript);
  const namings: Naming[] = [];
  const read = candidates.map((candidate, index) => {
    const [link, alone, bound] = [links[index], judgements[index], qualified[index]];
    if (link === undefined || alone === undefined || bound === undefined)
      throw new RangeError('one of each for every figure');
    const carried = link.partOf ?? (candidate.noun === null || link.earlier ? index - 1 : null);
    const last = candidates[index - 1]?.sentence === candidate.sentence ? (namings[index - 1] ?? null) : null;
    const naming = namer.name(candidate, alone, carried === null ? null : (namings[carried] ?? null), last);
    namings.push(naming);
    const judged = link.part?.isByNoun === true ? alone : rateByIndicator(alone, naming);
    const period = periods.resolve(index);
    const own = locator.ownPlaceOf(index);
    const body = attributor.attribute(candidate, own);
    const place = locator.locate(index, own, judged.kind === 'target' || periods.isReports(index), body);
    const implied =
      naming.indicator === null ? null : impliedInstitution(naming.indicator.indicator, manuscript.country);
    const findings = { candidate, judged, bound, naming, period, place, body, implied, link };
    const area = place === null || locator.isVenue(place) ? areaOf(body, manuscript.country) : place.area;
    return { figure: assembleFigure(manuscript, findings, area), grounds: groundsOf(manuscript, findings) };
  });
  return {
    figures: flagContradictions(distinguishParts(read.map(({ figure }) => figure)), links, candidates),
    grounds: read.map(({ grounds }) => grounds),
    setAside,
  };
}
