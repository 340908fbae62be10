import { Controller } from '@nestjs/common';
import {
  type ArticleCapturedV1,
  articleCapturedV1,
  type ArticleWithdrawnV1,
  articleWithdrawnV1,
} from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { JointWork } from '#infra/service-host';
import { type ArticleProjection, Projections } from '#infra/store';

const group = 'aggregator';

/** Articles that are kept in one go, and the letters that they may have together. */
const articlesMax = 200;
const lettersMax = 2_000_000;

/** What happened to an article: a text in place of the one before, or its end. */
type ArticleEvent = ArticleCapturedV1 | ArticleWithdrawnV1;

/**
 * Keeps the latest revision of each article for readers. A key's events come in order and to one member of the group;
 * a replay brings old revisions again, which is why the stored revision decides.
 */
@Controller()
export class OnArticleCaptured {
  private readonly joint = new JointWork<ArticleEvent>({
    doAll: (events) => this.keepAll(events),
    ...{ itemsMax: articlesMax, weightMax: lettersMax, weightOf: lettersOf },
  });

  constructor(private readonly projections: Projections) {}

  @OnEvent({ group, type: articleCapturedV1 })
  async keep(event: ArticleCapturedV1): Promise<void> {
    await this.joint.add(event);
  }

  @OnEvent({ group, type: articleWithdrawnV1 })
  async withdraw(event: ArticleWithdrawnV1): Promise<void> {
    await this.joint.add(event);
  }

  private async keepAll(events: readonly ArticleEvent[]): Promise<void> {
    const stored = await this.projections.articles([...new Set(events.map(({ subject }) => subject))]);
    const articles = new Map(stored.map((one) => [one.article.articleId, one]));
    const changed = new Map<string, ArticleProjection>();
    for (const event of events) {
      const { articleId } = event.data.article;
      const next = after(articles.get(articleId) ?? null, event);
      if (next === null) continue;
      articles.set(articleId, next);
      changed.set(articleId, next);
    }
    await Promise.all([...changed.values()].map((article) => this.projections.replaceArticle(article)));
  }
}

/** The article as it is after the event, or null when the event changes nothing. */
function after(stored: ArticleProjection | null, event: ArticleEvent): ArticleProjection | null {
  const { revision } = event.data.article;
  if (stored !== null && stored.revision >= revision) return null;
  if (event.type === articleCapturedV1) return { article: event.data.article, withdrawn: false, revision };
  return stored === null ? null : { ...stored, withdrawn: true, revision };
}

function lettersOf(event: ArticleEvent): number {
  return event.type === articleCapturedV1 ? event.data.article.text.length : 0;
}
