import { getAnswer } from '../api/client.js';
import type { FactAnswer } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { useVersion } from '../changes/change-feed.js';
import { ConflictNote } from '../facts/conflict-note.js';
import { ReportCard } from '../facts/report-card.js';
import { Answer } from '../parts/answer.js';
import { Breadcrumb } from '../parts/breadcrumb.js';
import { PageHeading } from '../parts/page-heading.js';
import { SubjectLine } from '../parts/subject-line.js';
import { Value } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** One figure: its value, and everyone who reports it. */
export function FactPage({ id }: { id: string }) {
  const path = `/v1/facts/${encodeURIComponent(id)}`;
  const version = useVersion(({ factId }) => factId === id);
  const [state, retry] = useAnswer(getAnswer<FactAnswer>, path, version);
  return (
    <Answer state={state} retry={retry} rows={6}>
      {(fact) => <Fact fact={fact} path={path} />}
    </Answer>
  );
}

function Fact({ fact, path }: { fact: FactAnswer; path: string }) {
  const speaker = useSpeaker();
  const title = speaker.title(fact);
  const { state } = fact;
  const gone = state.status === 'retracted';
  const reports = [...fact.reports].sort(
    (left, right) =>
      Number(right.observationId === state.observationId) - Number(left.observationId === state.observationId) ||
      Number(left.status === 'retracted') - Number(right.status === 'retracted'),
  );
  return (
    <>
      <Breadcrumb steps={[{ title, address: addressOf.series(fact.seriesId) }]} />
      <PageHeading title={title}>
        <p class="lead">
          <SubjectLine subject={fact} period={fact.period} />
        </p>
        <p class="fact-value">
          <Value value={state.value} measure={fact} qualifier={state.qualifier} gone={gone} />
        </p>
        {gone && <p class="notice notice-gone">{speaker.text('gone')}</p>}
        {state.conflict && <ConflictNote fact={fact} />}
        <p class="links">
          <a class="button" href={addressOf.series(fact.seriesId)}>
            {speaker.text('wholeSeries')}
          </a>
          <a class="quiet-link" href={path}>
            {speaker.text('asJson')}
          </a>
        </p>
      </PageHeading>
      <section aria-labelledby="reports-heading">
        <h2 id="reports-heading">
          {speaker.text('reportsTitle')}{' '}
          <span class="hint">
            {speaker.count('reports', reports.length)}
            {fact.stories.length > 0 && ` · ${speaker.count('independentReports', fact.independentReports)}`}
          </span>
        </h2>
        <ul class="reports">
          {reports.map((report) => (
            <ReportCard
              key={report.observationId}
              report={report}
              fact={fact}
              isReprint={isReprint(fact, report.latest.article.articleId)}
              isChosen={reports.length > 1 && report.observationId === state.observationId}
            />
          ))}
        </ul>
      </section>
    </>
  );
}

/** Whether a report is a copy of another that stands here. */
function isReprint({ stories }: FactAnswer, articleId: string): boolean {
  return stories.some((story) => story.articleIds.includes(articleId) && originOf(story) !== articleId);
}

/** The story's first printing, or where that one does not report the fact, the first of those that do. */
function originOf({ storyId, articleIds }: FactAnswer['stories'][number]): string | undefined {
  return articleIds.includes(storyId) ? storyId : articleIds[0];
}
