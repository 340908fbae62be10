import type { ServedFact } from '../api/shapes.js';
import { Value } from '../parts/value.js';
import { addressOf } from '../routing/route.js';

/** The current reports of one fact as bars, side by side: what a chart can say when there is one period. */
export function ReportBars({ fact }: { fact: ServedFact }) {
  const current = fact.reports.filter(({ status }) => status === 'current');
  const most = Math.max(...current.map(({ latest }) => Math.abs(latest.value)), Number.MIN_VALUE);
  return (
    <ul class="bars">
      {current.map(({ observationId, latest }) => (
        <li key={observationId}>
          <a href={addressOf.article(latest.article.articleId, observationId)}>
            <bdi>{latest.article.source}</bdi>
          </a>
          <span class="bar-track">
            <span
              class={latest.value === fact.state.value ? 'bar' : 'bar bar-other'}
              style={{ inlineSize: `${(100 * Math.abs(latest.value)) / most}%` }}
            />
          </span>
          <Value value={latest.value} measure={fact} qualifier={latest.qualifier} />
        </li>
      ))}
    </ul>
  );
}
