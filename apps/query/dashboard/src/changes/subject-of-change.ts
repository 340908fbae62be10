import type { Change, Indicator, SeriesItem, Subject } from '../api/shapes.js';

/** The dimensions of the changed fact with their names, taken from its series or, while that is not listed, its indicator. */
export function subjectOfChange(
  change: Change,
  indicators: readonly Indicator[],
  series: readonly SeriesItem[],
): Subject {
  const listed = series.find(({ seriesId }) => seriesId === change.seriesId);
  if (listed !== undefined) return listed;
  const indicator = indicators.find(({ code }) => code === change.indicator)?.names ?? null;
  return {
    ...{ indicator: change.indicator, item: change.item, area: change.area, place: change.place },
    ...{ institution: change.institution, unit: change.unit, kind: change.figureKind, breakdown: {} },
    labels: { indicator, area: null, place: null, institution: null },
  };
}
