import { useAnswer } from '../api/client.js';
import type { FactAnswer, Report } from '../api/types.js';
import { formatMeasure, formatPeriod, nameOf, qualify } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { Loaded } from '../parts/loaded.js';
import { Quotation } from '../parts/quotation.js';
import { linkTo } from '../route.js';

/** One fact: its value, and every report of it with its words. */
export function FactPage({ id }: { id: string }) {
  const { language, strings } = useLanguage();
  const path = `/v1/facts/${encodeURIComponent(id)}`;
  return (
    <Loaded answer={useAnswer<FactAnswer>(path)}>
      {(fact) => (
        <section>
          <p class="note">
            <a href={linkTo('series', fact.seriesId)} dir="auto">
              {nameOf(fact, fact.labels, language)}
            </a>
            {' · '}
            {qualify(fact, fact.labels, language).join(' · ')}
          </p>
          <p class={`headline ${fact.state.status}`}>
            <strong>{formatMeasure(fact.state, fact.unit, fact.kind, language)}</strong>
            <span>{formatPeriod(fact.period, language)}</span>
            {fact.state.status === 'retracted' && <span class="badge retracted">{strings.retracted}</span>}
          </p>
          {fact.state.conflict && (
            <p class="warning">
              <span class="badge conflict">{strings.conflict}</span> {strings.conflictLong}{' '}
              <bdi>
                {fact.distinctValues
                  .map((value) => formatMeasure({ value, qualifier: 'exact' }, fact.unit, fact.kind, language))
                  .join(' ≠ ')}
              </bdi>
            </p>
          )}
          <h2>{strings.reports}</h2>
          <ul class="cards">
            {fact.reports.map((report) => (
              <ReportCard key={report.observationId} report={report} fact={fact} />
            ))}
          </ul>
          <p>
            <a href={path}>{strings.data}</a>
          </p>
        </section>
      )}
    </Loaded>
  );
}

function ReportCard({ report, fact }: { report: Report; fact: FactAnswer }) {
  const { language, strings } = useLanguage();
  const { latest, history, status } = report;
  const measure = (said: typeof latest) => formatMeasure(said, fact.unit, fact.kind, language);
  return (
    <li class="card">
      <div class="card-head">
        <strong>{status === 'current' ? measure(latest) : <del>{measure(latest)}</del>}</strong>
        {status === 'retracted' && <span class="badge retracted">{strings.noLonger}</span>}
      </div>
      <Quotation quote={latest.quote} retracted={status === 'retracted'} />
      <a class="source" dir="auto" href={linkTo('article', latest.article.articleId)}>
        {latest.article.source} — {latest.article.title}
      </a>
      {history.length > 1 && (
        <details open>
          <summary>{strings.history}</summary>
          <ol class="history">
            {history.map((said) => (
              <li key={said.article.revision}>
                {strings.revision} {said.article.revision}: <strong>{measure(said)}</strong>
                <Quotation quote={said.quote} />
              </li>
            ))}
          </ol>
        </details>
      )}
    </li>
  );
}
