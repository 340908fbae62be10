import { useState } from 'preact/hooks';
import { useAnswer } from '../api/client.js';
import type { ArticleItem } from '../api/types.js';
import { formatPeriod } from '../language/format.js';
import { useLanguage } from '../language/use-language.js';
import { Loaded } from '../parts/loaded.js';
import { linkTo } from '../route.js';

const firstPage = '/v1/articles?limit=50';

/** The articles, the last captured first. */
export function ArticlesPage() {
  const { language, strings } = useLanguage();
  const [path, setPath] = useState(firstPage);
  return (
    <Loaded answer={useAnswer<{ items: readonly ArticleItem[] }>(path)}>
      {({ items }, next) => (
        <section>
          <h2>{strings.articles}</h2>
          {items.length === 0 && <p class="note">{strings.waiting}</p>}
          <ul class="cards">
            {items.map(({ articleId, title, source, publishedAt, revision, withdrawn, language: written }) => (
              <li key={articleId} class="card">
                <a class="title" dir="auto" lang={written ?? ''} href={linkTo('article', articleId)}>
                  {title}
                </a>
                <small>
                  {source}
                  {publishedAt !== null && ` · ${formatPeriod(publishedAt, language)}`}
                  {revision > 1 && ` · ${strings.revision} ${revision}`}
                </small>
                {withdrawn && <span class="badge retracted">{strings.withdrawn}</span>}
              </li>
            ))}
          </ul>
          {next !== null && (
            <button
              type="button"
              onClick={() => {
                setPath(next);
              }}
            >
              {strings.more}
            </button>
          )}
        </section>
      )}
    </Loaded>
  );
}
