import type { Attributed } from './attributed.js';
import type { Candidate } from './candidate.js';
import type { Ground, GroundField } from './ground.js';
import type { Judged } from './change-cue.js';
import type { Links } from './links.js';
import type { Located } from './located.js';
import type { Manuscript } from './manuscript.js';
import type { Naming } from './name-figure.js';
import type { Qualified } from './qualify.js';
import type { Period } from './resolve-period.js';

/** What the rules found of one figure. */
export interface FigureFindings {
  readonly candidate: Candidate;
  readonly judged: Judged;
  readonly bound: Qualified;
  readonly naming: Naming;
  readonly period: Period;
  readonly place: Located | null;
  readonly body: Attributed | null;
  /** The body that must be meant although the text names none. */
  readonly implied: string | null;
  readonly link: Links;
}

/** Which reader of numbers read the value. */
function valueRule({ draft }: Candidate): string {
  if (draft.dual === true) return 'dual of its noun';
  if (draft.form === 'fraction') return 'fraction or ratio';
  if (draft.form === 'multiple') return 'factor';
  if (draft.digits) return draft.otherValue === null ? 'digits' : 'digits, separator by country and text';
  return draft.scale > 1 ? 'number words or digits with a scale word' : 'number words';
}

/** Lists for one figure which rule read each of its parts, and by which words. Parts that nothing told are left out. */
export function groundsOf({ text, tokens }: Manuscript, found: FigureFindings): Ground[] {
  const { candidate, judged, bound, naming, period, place, body, implied, link } = found;
  const { draft } = candidate;
  const grounds: Ground[] = [];
  const add = (field: GroundField, rule: string, start: number | undefined, end: number | undefined): void => {
    const words =
      start === undefined || end === undefined || end <= start ? null : { exact: text.slice(start, end), start, end };
    grounds.push({ field, rule, words });
  };
  const addTokens = (
    field: GroundField,
    rule: string,
    first: number | null | undefined,
    next: number | null | undefined,
  ): void => {
    add(field, rule, tokens[first ?? -1]?.start, tokens[(next ?? 0) - 1]?.end);
  };
  const addTie = (field: GroundField, tie: Links['part']): void => {
    if (tie !== null) addTokens(field, tie.rule, tie.at, tie.at + 1);
  };
  add('value', valueRule(candidate), draft.start, draft.numberEnd);
  const unitBeside = draft.unit === judged.unit && draft.end > draft.numberEnd;
  if (judged.unit !== '1')
    add(
      'unit',
      unitBeside ? 'unit beside the number' : judged.rule,
      unitBeside ? draft.numberEnd : undefined,
      draft.end,
    );
  if (bound.qualifier !== 'exact') addTokens('qualifier', bound.rule, bound.first, bound.next);
  addTokens('kind', judged.rule, judged.at, judged.at === null ? null : judged.at + 1);
  if (naming.item !== null) addTokens('item', naming.itemRule, naming.itemAt?.first, naming.itemAt?.next);
  if (naming.indicator !== null) add('indicator', naming.indicatorRule, undefined, undefined);
  addTokens('period', period.rule, period.mark?.first, period.mark?.next);
  if (place !== null) add('place', place.rule, place.start, place.end);
  if (body !== null) add('institution', body.rule, body.start, body.end);
  else if (implied !== null) add('institution', 'body that does this work alone', undefined, undefined);
  if (link.partOf !== null) addTie('partOf', link.part);
  if (link.comparedTo !== null || link.earlier) addTie('comparedTo', link.comparison);
  return grounds;
}
