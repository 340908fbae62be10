import type { FigureFlag } from '#core/contracts';
import type { Candidate } from './candidate.js';
import type { Links } from './links.js';
import type { ReadFigure } from './reading.js';

/** How far a stated change may be off because it was rounded: a little more than half of its last decimal place. */
const roundingShare = 0.6;
/** How many of those a value with about, or one written with a scale word, may be off. */
const aboutFactor = 10;
/** Parts of a whole that was rounded may miss it by so much of it. */
const partsTolerance = 0.01;

const decimalsOf = (value: number): number => (String(value).split('.')[1] ?? '').length;

/** The step between the digits that a number was written with: 0.1 for 7.3, 1 for 448, 1000 for 12 ألف. */
function stepOf(value: number, { draft }: Candidate): number {
  return draft.scale > 1 ? (draft.scale * draft.factor) / 10 : 10 ** -decimalsOf(value);
}

function contradictsLevels(change: ReadFigure, later: ReadFigure, earlier: ReadFigure, figure: Candidate): boolean {
  const step = stepOf(change.value, figure);
  const loose = [change, later, earlier].some(({ qualifier }) => qualifier !== 'exact');
  const tolerance = step * roundingShare * (loose ? aboutFactor : 1);
  if (later.unit !== earlier.unit) return false;
  const difference = later.value - earlier.value;
  if (change.kind === 'change_percent' && earlier.value !== 0) {
    const percent = (100 * difference) / earlier.value;
    return Math.abs(percent - change.value) > tolerance + Math.abs(percent) * partsTolerance;
  }
  const comparable = change.unit === later.unit || (change.unit === 'pp' && later.unit === '%');
  return change.kind === 'change' && comparable && Math.abs(difference - change.value) > tolerance + 1e-9;
}

/** A change against the two levels that the text gives with it. */
function flagChange(
  figures: readonly ReadFigure[],
  links: readonly Links[],
  candidates: readonly Candidate[],
  index: number,
): FigureFlag[] {
  const [figure, link, candidate] = [figures[index], links[index], candidates[index]];
  if (figure === undefined || candidate === undefined || !figure.kind.startsWith('change') || figure.unit === 'x')
    return [];
  const later = figures[link?.later ?? -1];
  const earlier = figures[link?.comparedTo ?? -1];
  if (later === undefined || earlier === undefined || later.kind.startsWith('change')) return [];
  const exact = [link?.later, link?.comparedTo].every((at) => (candidates[at ?? -1]?.draft.scale ?? 1) === 1);
  return exact && contradictsLevels(figure, later, earlier, candidate) ? ['change_contradicts_levels'] : [];
}

/** One part against its whole. */
function flagPart(figures: readonly ReadFigure[], index: number): FigureFlag[] {
  const figure = figures[index];
  const whole = figures[figure?.partOf ?? -1];
  if (figure === undefined || whole?.unit !== figure.unit || whole.kind !== figure.kind) return [];
  if (whole.qualifier !== 'exact' || figure.unit === '%') return [];
  return figure.value > whole.value * (1 + partsTolerance) ? ['part_exceeds_whole'] : [];
}

/** The parts of a whole that the text divides completely: 9,304 felonies and 14,114 misdemeanours of 23,418. */
function flagSums(figures: readonly ReadFigure[], links: readonly Links[]): Map<number, FigureFlag[]> {
  const flags = new Map<number, FigureFlag[]>();
  for (let index = 0; index < figures.length; index += 1) {
    if (links[index]?.part?.rule !== 'division of a whole') continue;
    const whole = figures[figures[index]?.partOf ?? -1];
    const parts = [index];
    while (links[(parts.at(-1) ?? index) + 1]?.part?.rule === 'list of parts') parts.push((parts.at(-1) ?? index) + 1);
    const members = parts.flatMap((at) => figures[at] ?? []);
    const sum = members.reduce((total, { value }) => total + value, 0);
    const comparable =
      whole?.qualifier === 'exact' &&
      members.every(({ unit, qualifier }) => unit === whole.unit && qualifier === 'exact');
    if (comparable && members.length > 1 && Math.abs(sum - whole.value) > whole.value * partsTolerance)
      for (const at of parts) flags.set(at, ['parts_do_not_add_up']);
  }
  return flags;
}

/**
 * Checks the sums that the text itself states: changes against levels, parts against wholes. What does not fit is flagged on the
 * figure and left as the text has it.
 */
export function flagContradictions(
  figures: readonly ReadFigure[],
  links: readonly Links[],
  candidates: readonly Candidate[],
): ReadFigure[] {
  const sums = flagSums(figures, links);
  return figures.map((figure, index) => {
    const flags = [
      ...flagChange(figures, links, candidates, index),
      ...flagPart(figures, index),
      ...(sums.get(index) ?? []),
    ];
    return flags.length === 0 ? figure : { ...figure, flags };
  });
}
