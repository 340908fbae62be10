import type { IndicatorList, SeriesItem } from '../api/shapes.js';
import { useSpeaker } from '../wording/use-speaker.js';
import type { CountKey } from '../wording/wording.js';

/** Three numbers on what there is. */
export function Stats({ list, series }: { list: IndicatorList; series: readonly SeriesItem[] }) {
  const speaker = useSpeaker();
  const counts: [CountKey, number][] = [
    ['indicatorsWithFigures', list.items.filter((indicator) => indicator.series > 0).length],
    ['seriesFollowed', list.items.reduce((sum, indicator) => sum + indicator.series, list.uncoded)],
    ['disagreements', series.filter(({ latest }) => latest?.conflict).length],
  ];
  return (
    <ul class="stats">
      {counts.map(([key, count]) => (
        <li key={key}>
          <bdi class="number">{speaker.number(count)}</bdi> <span>{speaker.count(key, count)}</span>
        </li>
      ))}
    </ul>
  );
}
