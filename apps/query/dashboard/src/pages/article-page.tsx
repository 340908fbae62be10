import { useMemo, useState } from 'preact/hooks';
import { getAnswer } from '../api/client.js';
import type { ArticleAnswer } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { ArticleText } from '../articles/article-text.js';
import { FigureList } from '../articles/figure-list.js';
import { marksOf } from '../articles/marks-of.js';
import { StoryNote } from '../articles/story-note.js';
import { useVersion } from '../changes/change-feed.js';
import { Answer } from '../parts/answer.js';
import { OriginalLink } from '../parts/article-link.js';
import { Badge } from '../parts/badge.js';
import { Breadcrumb } from '../parts/breadcrumb.js';
import { Ago, DayOf } from '../parts/moment.js';
import { PageHeading } from '../parts/page-heading.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** One article: its text with the figures marked where they stand. */
export function ArticlePage({ id, observation }: { id: string; observation: string | null }) {
  const version = useVersion(({ before, after }) => after.article.articleId === id || before?.article.articleId === id);
  const [state, retry] = useAnswer(getAnswer<ArticleAnswer>, `/v1/articles/${encodeURIComponent(id)}`, version);
  return (
    <Answer state={state} retry={retry} rows={12}>
      {(answer) => <Article answer={answer} observation={observation} />}
    </Answer>
  );
}

function Article({ answer, observation }: { answer: ArticleAnswer; observation: string | null }) {
  const speaker = useSpeaker();
  const [active, setActive] = useState<string | null>(observation);
  const marks = useMemo(() => marksOf(answer), [answer]);
  return (
    <>
      <Breadcrumb steps={[{ title: speaker.text('articles'), address: addressOf.articles() }]} />
      <PageHeading title={answer.article.title}>
        <ArticleNotes answer={answer} />
        {answer.story !== null && <StoryNote story={answer.story} articleId={answer.article.articleId} />}
        {answer.withdrawn && <p class="notice notice-gone">{speaker.text('articleWithdrawn')}</p>}
      </PageHeading>
      <div class="article">
        <ArticleText answer={answer} marks={marks} active={active} choose={setActive} goTo={observation} />
        <FigureList figures={answer.figures} active={active} choose={setActive} />
      </div>
    </>
  );
}

function ArticleNotes({ answer: { article, revision, withdrawn } }: { answer: ArticleAnswer }) {
  const speaker = useSpeaker();
  return (
    <p class="row-notes hint">
      <bdi class="source">{article.source}</bdi>
      {article.publishedAt !== null && <DayOf instant={article.publishedAt} />}
      <span>
        {speaker.text('captured')} <Ago instant={article.capturedAt} />
      </span>
      {revision > 1 && !withdrawn && <Badge tone="revised">{speaker.count('revision', revision)}</Badge>}
      {withdrawn && <Badge tone="retracted">{speaker.text('withdrawn')}</Badge>}
      <OriginalLink article={article} />
    </p>
  );
}
