import type { Change, Subject } from '../api/shapes.js';
import { ArticleLink } from '../parts/article-link.js';
import { Badge, type BadgeTone, ConflictBadge } from '../parts/badge.js';
import { Ago } from '../parts/moment.js';
import { Quote } from '../parts/quote.js';
import { SubjectLine } from '../parts/subject-line.js';
import { Replaced, Value } from '../parts/value.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { tellChange, type ToldChange } from './tell-change.js';

const tones: Readonly<Record<ToldChange['news'], BadgeTone>> = {
  created: 'created',
  corrected: 'revised',
  replaced: 'revised',
  settled: 'revised',
  disputed: 'conflict',
  retracted: 'retracted',
  withdrawn: 'retracted',
};

interface CardProps {
  change: Change;
  subject: Subject;
  /** It came while the page was open. */
  isLive: boolean;
}

/** One change: what happened, the values, the words, and where they stand. */
export function ChangeCard({ change, subject, isLive }: CardProps) {
  const speaker = useSpeaker();
  const told = tellChange(change);
  const { after } = change;
  return (
    <li class={`change change-${change.kind}${isLive ? ' change-live' : ''}`}>
      <div class="change-top">
        <Badge tone={tones[told.news]}>{speaker.text(told.news)}</Badge>
        {after.conflict && told.news !== 'disputed' && <ConflictBadge />}
        <Ago instant={after.asOf} />
      </div>
      <div class="change-main">
        <h3>
          <a href={addressOf.fact(change.factId)}>
            <bdi>{speaker.title(subject)}</bdi>
          </a>
        </h3>
        <ChangeValue change={change} told={told} />
      </div>
      <SubjectLine subject={subject} period={change.period} />
      <Quote quote={after.quote} language={after.article.language} gone={change.kind === 'retracted'} />
      <ArticleLink article={after.article} observation={after.observationId} />
    </li>
  );
}

function ChangeValue({ change, told }: { change: Change; told: ToldChange }) {
  const measure = { unit: change.unit, kind: change.figureKind };
  if (told.now === null) return <Value value={told.gone ?? change.after.value} measure={measure} gone />;
  if (told.gone !== null) return <Replaced gone={told.gone} now={told.now} measure={measure} />;
  return <Value value={told.now} measure={measure} qualifier={change.after.qualifier} />;
}
