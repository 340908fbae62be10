import type { FactAnswer } from '../api/shapes.js';
import { ArticleLink } from '../parts/article-link.js';
import { ConflictBadge } from '../parts/badge.js';
import { Value } from '../parts/value.js';
import { useSpeaker } from '../wording/use-speaker.js';
import { groupByValue } from './group-by-value.js';

/** Who gives which value, and why one of them is shown. */
export function ConflictNote({ fact }: { fact: FactAnswer }) {
  const speaker = useSpeaker();
  return (
    <div class="notice notice-conflict">
      <ConflictBadge />
      <ul class="given-values">
        {groupByValue(fact.reports).map(({ value, articles }) => (
          <li key={value} class={value === fact.state.value ? 'given-chosen' : undefined}>
            <Value value={value} measure={fact} />
            <ul>
              {articles.map((article) => (
                <li key={article.articleId}>
                  <ArticleLink article={article} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      <p>{speaker.text('conflictWhy')}</p>
    </div>
  );
}
