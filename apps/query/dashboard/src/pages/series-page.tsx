import { useAnswer } from '../api/client.js';
import type { SeriesAnswer } from '../api/types.js';
import { formatMeasure, formatPeriod, nameOf, qualify } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { Loaded } from '../parts/loaded.js';
import { SeriesChart } from '../parts/series-chart.js';
import { linkTo } from '../route.js';

/** A series as a chart and as a table. */
export function SeriesPage({ id }: { id: string }) {
  const { language, strings } = useLanguage();
  const path = `/v1/series/${encodeURIComponent(id)}`;
  return (
    <Loaded answer={useAnswer<SeriesAnswer>(path)}>
      {(series) => (
        <section>
          <h2 dir="auto">
            {nameOf({ ...series, item: series.facts[0]?.item ?? series.item }, series.labels, language)}
          </h2>
          <p class="note">{qualify(series, series.labels, language).join(' · ')}</p>
          <SeriesChart series={series} />
          <table>
            <thead>
              <tr>
                <th scope="col">{strings.period}</th>
                <th scope="col">{strings.value}</th>
                <th scope="col">{strings.reports}</th>
              </tr>
            </thead>
            <tbody>
              {[...series.facts].reverse().map(({ factId, period, state, reports, unit, kind }) => (
                <tr key={factId} class={state.status}>
                  <td>{formatPeriod(period, language)}</td>
                  <td>
                    <a href={linkTo('fact', factId)}>{formatMeasure(state, unit, kind, language)}</a>{' '}
                    {state.status === 'retracted' && <span class="badge retracted">{strings.retracted}</span>}
                    {state.conflict && <span class="badge conflict">{strings.conflict}</span>}
                  </td>
                  <td>{reports.filter((report) => report.status === 'current').length}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p>
            <a href={path}>{strings.data}</a>
          </p>
        </section>
      )}
    </Loaded>
  );
}
