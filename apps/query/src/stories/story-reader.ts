import { Injectable } from '@nestjs/common';
import { type Fact, referTo } from '#core/contracts';
import { type ArticleProjection, Projections, StoryProjections } from '#infra/store';
import type { ReportedStories, Story } from './stories.schema.js';

/** A copy leads to the earliest that it is like, and that one may lead on; no story is edited in more steps than these. */
const stepsMax = 4;
const articlesPerStoryMax = 100;

/** Reads which articles are copies of one story. */
@Injectable()
export class StoryReader {
  constructor(
    private readonly stories: StoryProjections,
    private readonly projections: Projections,
  ) {}

  /** What each article is syndicated from, or null. */
  async syndicatedFrom(articleIds: readonly string[]): Promise<ReadonlyMap<string, string | null>> {
    const links = await this.stories.links(articleIds);
    return new Map(links.map((link) => [link.articleId, link.syndicatedFrom]));
  }

  /** The earliest article of each one's story: itself, where it is no copy. */
  async originsOf(articleIds: readonly string[]): Promise<ReadonlyMap<string, string>> {
    const origins = new Map(articleIds.map((articleId) => [articleId, articleId]));
    let reached = [...new Set(articleIds)];
    for (let step = 0; step < stepsMax && reached.length > 0; step += 1) {
      const links = await this.syndicatedFrom(reached);
      for (const [articleId, origin] of origins) origins.set(articleId, links.get(origin) ?? origin);
      reached = [...links.values()].filter((from) => from !== null);
    }
    return origins;
  }

  /** The story of an article with every printing of it; null when it was printed once. */
  async storyOf(articleId: string): Promise<Story | null> {
    const storyId = (await this.originsOf([articleId])).get(articleId) ?? articleId;
    const similarities = await this.copiesOf(storyId);
    if (similarities.size < 2) return null;
    const found = await this.projections.articles([...similarities.keys()]);
    const articles = found
      .map(({ article, withdrawn }) => tell(article, withdrawn, similarities.get(article.articleId) ?? null))
      .sort(
        (left, right) =>
          Number(right.articleId === storyId) - Number(left.articleId === storyId) || byTime(left, right),
      );
    if (articles.length < 2) return null;
    return { storyId, papers: new Set(articles.map(({ source }) => source)).size, articles };
  }

  /** Which of a fact's current reports are copies of one story. */
  async reportedIn({ reports }: Pick<Fact, 'reports'>): Promise<ReportedStories> {
    const current = reports.filter(({ status }) => status === 'current');
    const articleIds = [...new Set(current.map(({ latest }) => latest.article.articleId))];
    const origins = await this.originsOf(articleIds);
    const byStory = Map.groupBy(articleIds, (articleId) => origins.get(articleId) ?? articleId);
    const stories = [...byStory].map(([storyId, own]) => ({ storyId, articleIds: own }));
    return { independentReports: stories.length, stories: stories.filter(({ articleIds: own }) => own.length > 1) };
  }

  /** The article and its copies, and theirs, with how much each is like the one that it leads to. */
  private async copiesOf(storyId: string): Promise<Map<string, number | null>> {
    const similarities = new Map<string, number | null>([[storyId, null]]);
    let reached = [storyId];
    for (let step = 0; step < stepsMax && reached.length > 0; step += 1) {
      const room = articlesPerStoryMax - similarities.size;
      if (room <= 0) break;
      const links = (await this.stories.linksTo(reached, room)).filter((link) => !similarities.has(link.articleId));
      for (const link of links) similarities.set(link.articleId, link.similarity);
      reached = links.map(({ articleId }) => articleId);
    }
    return similarities;
  }
}

function tell(article: ArticleProjection['article'], withdrawn: boolean, similarity: number | null) {
  const { articleId, source, title, language, publishedAt, capturedAt } = referTo(article);
  return { articleId, source, title, language, publishedAt, capturedAt, withdrawn, similarity };
}

function byTime(left: Story['articles'][number], right: Story['articles'][number]): number {
  const time = ({ publishedAt, capturedAt }: typeof left) => Date.parse(publishedAt ?? capturedAt);
  return time(left) - time(right) || (left.articleId < right.articleId ? -1 : 1);
}
