import { type Article, articleIdOf, type ArticleRef, identify, referTo } from '#core/contracts';

/** An article revision. Its ids follow from the canonical URL and the text, as the crawler makes them. */
export function anArticle(overrides: Partial<Article> = {}): Article {
  const canonicalUrl = overrides.canonicalUrl ?? 'https://newsroom.example/2023/12/police-annual-report';
  const text = overrides.text ?? 'استقبلت قاعات القيادة والتنسيق 19 مليونا و722 ألف مكالمة خلال سنة 2023.';
  const title = overrides.title ?? 'الحصيلة السنوية للأمن الوطني';
  return {
    articleId: articleIdOf(canonicalUrl),
    revision: 1,
    url: canonicalUrl,
    canonicalUrl,
    source: 'newsroom',
    title,
    language: 'ar',
    country: 'MA',
    publishedAt: '2023-12-27T10:00:00+01:00',
    capturedAt: '2023-12-27T09:05:00.000Z',
    text,
    contentHash: identify('content', title, text),
    ...overrides,
  };
}

/** What names an article revision elsewhere. */
export function anArticleRef(overrides: Partial<ArticleRef> = {}): ArticleRef {
  return { ...referTo(anArticle(overrides)), ...overrides };
}
