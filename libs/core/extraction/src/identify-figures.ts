import { factIdOf, type Observation, observationIdOf, seriesIdOf, seriesKeyOf } from '#core/contracts';
import type { ReadFigure } from './reading.js';

/** Gives an article's figures their identities; parts and comparisons become the ids of what they point at. */
export function identifyFigures(articleId: string, figures: readonly ReadFigure[]): Observation[] {
  const occurrences = new Map<string, number>();
  const ids = figures.map((figure) => {
    const seriesId = seriesIdOf(seriesKeyOf(figure));
    const factId = factIdOf(seriesId, figure.period);
    const occurrence = (occurrences.get(factId) ?? 0) + 1;
    occurrences.set(factId, occurrence);
    return { seriesId, factId, observationId: observationIdOf(articleId, factId, occurrence) };
  });
  const idAt = (index: number | null): string | null => (index === null ? null : (ids[index]?.observationId ?? null));
  return figures.flatMap((figure, index) => {
    const identity = ids[index];
    if (identity === undefined) return [];
    return [{ ...figure, ...identity, partOf: idAt(figure.partOf), comparedTo: idAt(figure.comparedTo) }];
  });
}
