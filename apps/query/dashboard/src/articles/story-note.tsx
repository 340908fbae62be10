import type { Story, StoryArticle } from '../api/shapes.js';
import { DayOf } from '../parts/moment.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** Says that an article is printed elsewhere too, and where. */
export function StoryNote({ story, articleId }: { story: Story; articleId: string }) {
  const speaker = useSpeaker();
  return (
    <details class="notice story">
      <summary>
        {speaker.count('sameStory', story.papers)}{' '}
        <span class="hint">
          {speaker.text('firstPrinting')}: <bdi>{story.articles[0]?.source}</bdi>
        </span>
      </summary>
      <ul class="story-articles">
        {story.articles.map((article) => (
          <StoryArticleRow key={article.articleId} article={article} isShown={article.articleId === articleId} />
        ))}
      </ul>
    </details>
  );
}

function StoryArticleRow({ article, isShown }: { article: StoryArticle; isShown: boolean }) {
  const speaker = useSpeaker();
  const { articleId, source, title, language, publishedAt, capturedAt, similarity } = article;
  return (
    <li>
      <bdi class="source">{source}</bdi>
      <a
        href={addressOf.article(articleId)}
        lang={language ?? undefined}
        aria-current={isShown ? 'page' : undefined}
        class="story-title"
      >
        <bdi>{title}</bdi>
      </a>
      <span class="hint">
        <DayOf instant={publishedAt ?? capturedAt} />
        {similarity !== null && ` · ${speaker.text('likeness', speaker.percent(similarity))}`}
      </span>
    </li>
  );
}
