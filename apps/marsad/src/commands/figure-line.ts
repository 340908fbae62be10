import { articleIdOf, type Observation } from '#core/contracts';
import { identifyFigures, type ReadableText, readFigures, type ReadFigure } from '#core/extraction';

/**
 * One figure as `marsad read` prints it: a public format, to which fields are added and from which none is taken.
 * `partOf` and `comparedTo` are the `id` of another figure of the same text.
 */
export interface FigureLine extends Omit<Observation, 'observationId'> {
  readonly id: string;
}

function toLine({ observationId, ...figure }: Observation): FigureLine {
  const { value, unit, kind, qualifier, period, periodBasis, place, placeCode, area, institution, ...rest } = figure;
  return {
    id: observationId,
    ...{ value, unit, kind, qualifier, period, periodBasis, place, placeCode, area, institution },
    ...rest,
  };
}

/** Figures that were read, as lines with ids that the name of the text gives. */
export function linesOf(name: string, figures: readonly ReadFigure[]): FigureLine[] {
  return identifyFigures(articleIdOf(`urn:marsad:read:${name}`), figures).map(toLine);
}

/**
 * Reads a text's figures, in text order.
 * @param name names the text: the same text under the same name gives the same ids
 */
export function figureLines(name: string, text: ReadableText): FigureLine[] {
  return linesOf(name, readFigures(text).figures);
}
