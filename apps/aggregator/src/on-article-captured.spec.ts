import { describe, expect, it } from '@jest/globals';
import { articleCaptured, articleWithdrawn, referTo } from '#core/contracts';
import { anArticle } from '#testing';
import { anAggregator } from './simulation/aggregator-bench.contract.js';

const { articleId } = anArticle();
const revisionOf = (revision: number) => anArticle({ revision, title: `Revision ${revision}` });
const withdrawalOf = (revision: number) => articleWithdrawn(referTo(revisionOf(revision)));

describe('the article that is served', () => {
  it('is the latest revision, also when an older one comes again', async () => {
    const { articles, projections } = await anAggregator();
    for (const revision of [1, 3, 2]) await articles.keep(articleCaptured(revisionOf(revision)));
    expect(await projections.article(articleId)).toEqual({ article: revisionOf(3), withdrawn: false, revision: 3 });
  });

  it('keeps its last text when its page is gone, and comes back with a new revision', async () => {
    const { articles, projections } = await anAggregator();
    await articles.keep(articleCaptured(revisionOf(1)));
    await articles.withdraw(withdrawalOf(2));
    await articles.keep(articleCaptured(revisionOf(1)));
    expect(await projections.article(articleId)).toEqual({ article: revisionOf(1), withdrawn: true, revision: 2 });
    await articles.keep(articleCaptured(revisionOf(3)));
    await articles.withdraw(withdrawalOf(2));
    expect(await projections.article(articleId)).toEqual({ article: revisionOf(3), withdrawn: false, revision: 3 });
  });

  it('is the same when its revisions come beside each other, in whatever order', async () => {
    const { articles, projections } = await anAggregator();
    await Promise.all([
      articles.keep(articleCaptured(revisionOf(2))),
      articles.keep(articleCaptured(revisionOf(1))),
      articles.withdraw(withdrawalOf(4)),
      articles.keep(articleCaptured(revisionOf(3))),
    ]);
    expect(await projections.article(articleId)).toEqual({ article: revisionOf(2), withdrawn: true, revision: 4 });
  });

  it('is none when only its end is known', async () => {
    const { articles, projections } = await anAggregator();
    await articles.withdraw(withdrawalOf(1));
    expect(await projections.article(articleId)).toBeNull();
  });
});
