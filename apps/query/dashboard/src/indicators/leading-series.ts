import type { SeriesItem } from '../api/shapes.js';

/** How much a series narrows its indicator down: the less, the better it stands for the whole. */
function narrowness({ kind, place, breakdown, area }: SeriesItem): number {
  return (
    Number(kind !== 'level') * 4 +
    Number(place !== null) * 2 +
    Object.keys(breakdown).length * 2 +
    Number(area !== null && area.length > 2)
  );
}

/** The series that stands for its indicator in a listing: the broadest, and among those the one with most periods. */
export function leadingSeries(series: readonly SeriesItem[], indicator: string): SeriesItem | undefined {
  return series
    .filter((item) => item.indicator === indicator && item.latest !== null)
    .sort((left, right) => narrowness(left) - narrowness(right) || right.observations - left.observations)[0];
}
