import type { ArticleRef } from '../api/shapes.js';
import { safeLink } from '../reading/safe-link.js';
import { addressOf } from '../routing/route.js';
import { useSpeaker } from '../wording/use-speaker.js';

/** The newsroom and the title of an article, leading to it, at the figure when one is named. */
export function ArticleLink({ article, observation }: { article: ArticleRef; observation?: string }) {
  return (
    <span class="article-link">
      <bdi class="source">{article.source}</bdi>
      <a href={addressOf.article(article.articleId, observation)} lang={article.language ?? undefined}>
        <bdi>{article.title}</bdi>
      </a>
    </span>
  );
}

/** Leads to the newsroom's own page, when its address is one of the web. */
export function OriginalLink({ article }: { article: ArticleRef }) {
  const speaker = useSpeaker();
  const address = safeLink(article.url);
  if (address === null) return null;
  return (
    <a class="quiet-link" href={address} target="_blank" rel="noopener noreferrer nofollow">
      {speaker.text('original')} <span aria-hidden="true">↗</span>
    </a>
  );
}
