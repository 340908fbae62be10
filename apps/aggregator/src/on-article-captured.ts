import { Controller } from '@nestjs/common';
import {
  type ArticleCapturedV1,
  articleCapturedV1,
  type ArticleWithdrawnV1,
  articleWithdrawnV1,
} from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { Projections } from '#infra/store';

const group = 'aggregator';

/**
 * Keeps the latest revision of each article for readers. A key's events come in order and to one member of the group;
 * a replay brings old revisions again, which is why the stored revision decides.
 */
@Controller()
export class OnArticleCaptured {
  constructor(private readonly projections: Projections) {}

  @OnEvent({ group, type: articleCapturedV1 })
  async keep({ data: { article } }: ArticleCapturedV1): Promise<void> {
    const stored = await this.projections.article(article.articleId);
    if (stored !== null && stored.revision >= article.revision) return;
    await this.projections.replaceArticle({ article, withdrawn: false, revision: article.revision });
  }

  @OnEvent({ group, type: articleWithdrawnV1 })
  async withdraw({ data: { article } }: ArticleWithdrawnV1): Promise<void> {
    const stored = await this.projections.article(article.articleId);
    if (stored === null || stored.revision >= article.revision) return;
    await this.projections.replaceArticle({ ...stored, withdrawn: true, revision: article.revision });
  }
}
