import { useAnswer } from '../api/client.js';
import type { SeriesItem } from '../api/types.js';
import { formatMeasure, formatPeriod, nameOf, qualify } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { uncodedCode } from '../parts/indicator-list.js';
import { Loaded } from '../parts/loaded.js';
import { linkTo } from '../route.js';

/** The series of one indicator, each with its newest value. */
export function IndicatorPage({ code }: { code: string }) {
  const { language, strings } = useLanguage();
  const isUncoded = code === uncodedCode;
  const path = isUncoded ? '/v1/series?limit=500' : `/v1/series?limit=500&indicator=${encodeURIComponent(code)}`;
  const answer = useAnswer<{ items: readonly SeriesItem[] }>(path);
  return (
    <Loaded answer={answer}>
      {({ items }) => {
        const shown = items.filter((item) => item.observations > 0 && (item.indicator === null) === isUncoded);
        const [first] = shown;
        const title = isUncoded || first === undefined ? strings.uncoded : nameOf(first, first.labels, language);
        return (
          <section>
            <h2>{title}</h2>
            {shown.length === 0 && <p class="note">{strings.waiting}</p>}
            <ul class="cards">
              {shown.map((series) => (
                <li key={series.seriesId} class="card">
                  <a class="figure" href={linkTo('series', series.seriesId)}>
                    {series.latest !== null && (
                      <strong>{formatMeasure(series.latest, series.unit, series.kind, language)}</strong>
                    )}
                    <span dir="auto">{nameOf(series, series.labels, language)}</span>
                    <small>
                      {[
                        ...qualify(series, series.labels, language),
                        formatPeriod(series.latest?.period ?? null, language),
                      ].join(' · ')}
                    </small>
                  </a>
                  {series.latest?.conflict === true && <span class="badge conflict">{strings.conflict}</span>}
                </li>
              ))}
            </ul>
          </section>
        );
      }}
    </Loaded>
  );
}
