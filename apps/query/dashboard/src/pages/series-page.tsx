import { useMemo } from 'preact/hooks';
import { getAnswer } from '../api/client.js';
import type { SeriesAnswer } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { useVersion } from '../changes/change-feed.js';
import { FactTable } from '../charts/fact-table.js';
import { ReportBars } from '../charts/report-bars.js';
import { SeriesChart } from '../charts/series-chart.js';
import { pointsOf } from '../charts/series-points.js';
import { Answer } from '../parts/answer.js';
import { Breadcrumb } from '../parts/breadcrumb.js';
import { PageHeading } from '../parts/page-heading.js';
import { SubjectLine } from '../parts/subject-line.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** One series: its course, and all of its figures. */
export function SeriesPage({ id }: { id: string }) {
  const path = `/v1/series/${encodeURIComponent(id)}`;
  const version = useVersion(({ seriesId }) => seriesId === id);
  const [state, retry] = useAnswer(getAnswer<SeriesAnswer>, path, version);
  return (
    <Answer state={state} retry={retry} rows={8}>
      {(series) => <Series series={series} path={path} />}
    </Answer>
  );
}

function Series({ series, path }: { series: SeriesAnswer; path: string }) {
  const speaker = useSpeaker();
  const title = speaker.title(series);
  const steps = series.indicator === null ? [] : [{ title, address: addressOf.indicator(series.indicator) }];
  return (
    <>
      <Breadcrumb steps={steps} />
      <PageHeading title={title}>
        <p class="lead">
          <SubjectLine subject={series} />
        </p>
      </PageHeading>
      <section class="panel" aria-label={speaker.text('chart')}>
        <Course series={series} title={[title, ...speaker.details(series)].join(' · ')} />
      </section>
      <section class="panel" aria-labelledby="table-heading">
        <h2 id="table-heading">{speaker.text('table')}</h2>
        <FactTable facts={series.facts} />
        <p>
          <a class="quiet-link" href={path}>
            {speaker.text('asJson')}
          </a>
        </p>
      </section>
    </>
  );
}

function Course({ series, title }: { series: SeriesAnswer; title: string }) {
  const points = useMemo(() => pointsOf(series.facts), [series]);
  const current = series.facts.filter(({ state }) => state.status === 'current');
  const only = current.length === 1 ? current[0] : undefined;
  if (only !== undefined) return <ReportBars fact={only} />;
  return points.length < 2 ? null : <SeriesChart points={points} measure={series} title={title} />;
}
