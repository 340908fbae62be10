import type { Report, ServedFact } from '../api/shapes.js';
import { ArticleLink, OriginalLink } from '../parts/article-link.js';
import { Badge } from '../parts/badge.js';
import { Ago, DayOf } from '../parts/moment.js';
import { Quote } from '../parts/quote.js';
import { Value } from '../parts/value.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { earlierWords } from './earlier-words.js';
import { History } from './history.js';

interface CardProps {
  report: Report;
  fact: ServedFact;
  /** Its value is the one that the fact shows. */
  isChosen: boolean;
  /** Its article is a copy of another that reports the fact. */
  isReprint: boolean;
}

/** What one article says of the fact, in its words, and what it said before. */
export function ReportCard({ report, fact, isChosen, isReprint }: CardProps) {
  const speaker = useSpeaker();
  const { latest, status, history } = report;
  const gone = status === 'retracted';
  const { article } = latest;
  return (
    <li class={gone ? 'report report-gone' : 'report'}>
      <div class="report-top">
        <Value value={latest.value} measure={fact} qualifier={latest.qualifier} gone={gone} />
        {isChosen && !gone && <Badge tone="created">{speaker.text('chosen')}</Badge>}
        {isReprint && !gone && <Badge tone="quiet">{speaker.text('reprint')}</Badge>}
        {gone && <Badge tone="retracted">{speaker.text('retracted')}</Badge>}
      </div>
      <Quote quote={latest.quote} language={article.language} gone={gone} />
      <ArticleLink article={article} observation={report.observationId} />
      <p class="report-times hint">
        {article.publishedAt !== null && (
          <span>
            {speaker.text('published')} <DayOf instant={article.publishedAt} />
          </span>
        )}
        <span>
          {speaker.text('captured')} <Ago instant={article.capturedAt} />
        </span>
        <OriginalLink article={article} />
      </p>
      {gone && <p class="hint">{speaker.text('noLonger')}</p>}
      <History words={earlierWords(history, latest)} now={latest.value} measure={fact} />
    </li>
  );
}
