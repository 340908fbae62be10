import type { ArticleRef, Report } from '../api/shapes.js';

/** One value, with the articles that give it. */
export interface GivenValue {
  readonly value: number;
  readonly articles: readonly ArticleRef[];
}

/** The values that current reports give, with who gives each; the one that most articles give comes first. */
export function groupByValue(reports: readonly Report[]): GivenValue[] {
  const groups = new Map<number, Map<string, ArticleRef>>();
  for (const { status, latest } of reports) {
    if (status !== 'current') continue;
    const articles = groups.get(latest.value) ?? new Map<string, ArticleRef>();
    groups.set(latest.value, articles.set(latest.article.articleId, latest.article));
  }
  return [...groups]
    .map(([value, articles]) => ({ value, articles: [...articles.values()] }))
    .sort((left, right) => right.articles.length - left.articles.length || left.value - right.value);
}
