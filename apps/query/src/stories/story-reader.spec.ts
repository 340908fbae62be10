import { beforeAll, describe, expect, it } from '@jest/globals';
import { referTo } from '#core/contracts';
import { Projections, StoryProjections } from '#infra/store';
import { aFact, anArticleProjection, aReport, aStatement, aStoryLink } from '#testing';
import type { ArticleAnswer, ArticleList } from '../articles/articles.schema.js';
import { QueryBench } from '../bench/query-bench.contract.js';
import { anArticleOf } from '../bench/query-content.contract.js';
import type { FactAnswer } from '../facts/facts.schema.js';

const printed = Array.from({ length: 5 }, (_, minute) =>
  anArticleOf(minute, { source: ['agency', 'daily', 'portal', 'portal', 'own'][minute]!, publishedAt: null }),
);
const [wire, daily, portal, edited, own] = printed.map(({ articleId }) => articleId) as [
  string,
  string,
  string,
  string,
  string,
]; // Five were made.
const fact = aFact({
  reports: printed.map((article, place) =>
    aReport({ observationId: `o${place}`, latest: aStatement({ article: referTo(article) }), status: 'current' }),
  ),
});

describe('a wire story that several papers print', () => {
  let bench: QueryBench;
  beforeAll(async () => {
    bench = await QueryBench.open();
    const projections = bench.get(Projections);
    const stories = bench.get(StoryProjections);
    for (const article of printed) await projections.replaceArticle(anArticleProjection({ article }));
    await projections.replaceFact(fact);
    const linked: readonly [string, string | null, number | null][] = [
      [wire, null, null],
      [daily, wire, 0.9],
      [portal, wire, 0.6],
      // Edited so far that it is like the portal's first printing and no longer like the wire.
      [edited, portal, 0.5],
      [own, null, null],
    ];
    for (const [articleId, syndicatedFrom, similarity] of linked)
      await stories.replaceLink(aStoryLink({ articleId, syndicatedFrom, similarity, fromTime: null }));
  });

  async function get<Answer>(path: string): Promise<Answer> {
    return (await (await bench.fetch(path)).json()) as Answer; // The operations' own tests prove the shape.
  }

  it.each([
    ['the wire itself', () => wire],
    ['a copy', () => daily],
    ['a copy of a copy', () => edited],
  ])('is shown with every printing, the earliest first, beside %s', async (_what, articleId) => {
    const { story } = await get<ArticleAnswer>(`/v1/articles/${articleId()}`);
    expect(story).toMatchObject({ storyId: wire, papers: 3 });
    expect(story?.articles.map((one) => [one.source, one.similarity])).toEqual([
      ['agency', null],
      ['daily', 0.9],
      ['portal', 0.6],
      ['portal', 0.5],
    ]);
  });

  it('is no story where an article was printed once', async () => {
    expect((await get<ArticleAnswer>(`/v1/articles/${own}`)).story).toBeNull();
  });

  it('is one independent report of a fact, and the paper that wrote itself another', async () => {
    const answer = await get<FactAnswer>(`/v1/facts/${fact.factId}`);
    expect(answer.reports).toHaveLength(5);
    expect(answer.independentReports).toBe(2);
    expect(answer.stories).toEqual([{ storyId: wire, articleIds: [wire, daily, portal, edited] }]);
  });

  it('tells in the listing what each article is syndicated from', async () => {
    const { items } = await get<ArticleList>('/v1/articles');
    expect(items.map(({ syndicatedFrom }) => syndicatedFrom)).toEqual([null, portal, wire, wire, null]);
  });
});
