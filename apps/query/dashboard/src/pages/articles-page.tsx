import { getPage } from '../api/client.js';
import type { ArticleItem, Page } from '../api/shapes.js';
import { useAnswer } from '../api/use-answer.js';
import { useVersion } from '../changes/change-feed.js';
import { Answer } from '../parts/answer.js';
import { Badge } from '../parts/badge.js';
import { Breadcrumb } from '../parts/breadcrumb.js';
import { Ago, DayOf } from '../parts/moment.js';
import { MoreButton, useMore } from '../parts/more.js';
import { PageHeading } from '../parts/page-heading.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

const everyChange = () => true;

/** The articles that were read, the last one first, of all sites or of one. */
export function ArticlesPage({ source }: { source: string | null }) {
  const speaker = useSpeaker();
  const ofSource = source === null ? '' : `&source=${encodeURIComponent(source)}`;
  const path = `/v1/articles?limit=50${ofSource}`;
  const [state, retry] = useAnswer(getPage<ArticleItem>, path, useVersion(everyChange));
  return (
    <>
      {source !== null && <Breadcrumb steps={[{ title: speaker.text('sites'), address: addressOf.sites() }]} />}
      <PageHeading title={source ?? speaker.text('articles')} />
      <Answer state={state} retry={retry} rows={8}>
        {(page) => <Articles first={page} />}
      </Answer>
    </>
  );
}

function Articles({ first }: { first: Page<ArticleItem> }) {
  const speaker = useSpeaker();
  const { items, more } = useMore(first);
  if (items.length === 0) return <p class="hint">{speaker.text('noArticles')}</p>;
  return (
    <>
      <ul class="rows rows-articles">
        {items.map((article) => (
          <ArticleRow key={article.articleId} article={article} />
        ))}
      </ul>
      <MoreButton more={more} />
    </>
  );
}

function ArticleRow({ article }: { article: ArticleItem }) {
  const speaker = useSpeaker();
  const { articleId, title, source, language, publishedAt, capturedAt, revision, withdrawn, syndicatedFrom } = article;
  return (
    <li class="row row-article">
      <a class="row-link" href={addressOf.article(articleId)} lang={language ?? undefined}>
        <bdi>{title}</bdi>
      </a>
      <p class="row-notes hint">
        <bdi class="source">{source}</bdi>
        {publishedAt !== null && <DayOf instant={publishedAt} />}
        <span>
          {speaker.text('captured')} <Ago instant={capturedAt} />
        </span>
        {revision > 1 && !withdrawn && <Badge tone="revised">{speaker.count('revision', revision)}</Badge>}
        {syndicatedFrom !== null && <Badge tone="quiet">{speaker.text('reprint')}</Badge>}
        {withdrawn && <Badge tone="retracted">{speaker.text('withdrawn')}</Badge>}
      </p>
    </li>
  );
}
