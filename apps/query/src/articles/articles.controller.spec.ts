import { beforeAll, describe, expect, it } from '@jest/globals';
import { referTo } from '#core/contracts';
import { Projections } from '#infra/store';
import { aFact, anArticleProjection, aQuote, aReport, aStatement } from '#testing';
import { QueryBench } from '../bench/query-bench.contract.js';
import { aNamedSeries, anArticleOf } from '../bench/query-content.contract.js';
import type { FactAnswer } from '../facts/facts.schema.js';
import type { ArticleAnswer, ArticleList } from './articles.schema.js';

const article = anArticleOf(1, { text: 'سجلت المصالح 120 حالة، ثم 95 حالة.' });
const other = anArticleOf(2, { source: 'other' });

/** What the article says at the given words of its text. */
const said = (exact: string, value: number) => {
  const start = article.text.indexOf(exact);
  const quote = aQuote({ exact, start, end: start + exact.length });
  return aStatement({ article: referTo(article), value, quote });
};

const { terms: _terms, ...series } = aNamedSeries();
const later = aFact({ ...series, period: '2023', reports: [aReport({ latest: said('95', 95), status: 'retracted' })] });
const earlier = aFact({
  ...series,
  period: '2022',
  reports: [
    aReport({ latest: said('120', 120), history: [aStatement({ article: referTo(article), value: 12 })] }),
    aReport({ latest: aStatement({ article: referTo(other), value: 121 }) }),
  ],
});

describe('an article', () => {
  let bench: QueryBench;
  beforeAll(async () => {
    bench = await QueryBench.open();
    const projections = bench.get(Projections);
    await projections.replaceArticle(anArticleProjection({ article, withdrawn: true, revision: 2 }));
    await projections.replaceArticle(anArticleProjection({ article: other }));
    for (const fact of [later, earlier]) await projections.replaceFact(fact);
  });

  async function get<Answer>(path: string): Promise<Answer> {
    return (await (await bench.fetch(path)).json()) as Answer; // The operations' own tests prove the shape.
  }

  it('tells its figures in the order of its text, each where its quote stands', async () => {
    const answer = await get<ArticleAnswer>(`/v1/articles/${article.articleId}`);
    const quoted = answer.figures.map(({ quote }) => answer.article.text.slice(quote.start, quote.end));
    expect(quoted).toEqual(['120', '95']);
    expect(answer.figures.map(({ value, status }) => [value, status])).toEqual([
      [120, 'current'],
      [95, 'retracted'],
    ]);
  });

  it('tells what it says itself, and what it said before, but not what others say', async () => {
    const { figures } = await get<ArticleAnswer>(`/v1/articles/${article.articleId}`);
    expect(figures[0]?.history.map(({ value }) => value)).toEqual([12]);
    expect(figures.map(({ value }) => value)).not.toContain(121);
  });

  it('that is gone is still there to be read, and says so', async () => {
    const answer = await get<ArticleAnswer>(`/v1/articles/${article.articleId}`);
    expect([answer.withdrawn, answer.revision, answer.article.text]).toEqual([true, 2, article.text]);
  });

  it('is listed without its text, and by its source', async () => {
    const { items } = await get<ArticleList>('/v1/articles?source=other');
    expect(items.map(({ articleId }) => articleId)).toEqual([other.articleId]);
    expect(items[0]).not.toHaveProperty('text');
  });

  it('stands beside the others in the fact that they report', async () => {
    const fact = await get<FactAnswer>(`/v1/facts/${earlier.factId}`);
    expect(fact.reports.map(({ latest }) => latest.article.articleId)).toEqual([article.articleId, other.articleId]);
    expect(fact.reports[0]?.history).toHaveLength(1);
    expect(fact).not.toHaveProperty('change');
  });
});
