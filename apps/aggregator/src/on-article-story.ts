import { Controller } from '@nestjs/common';
import { type Article, type ArticleCapturedV1, articleCapturedV1 } from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { JointWork } from '#infra/service-host';
import { StoryLinker } from './story-linker.js';

/** Articles that are linked in one go, and the letters that they may have together. */
const articlesMax = 200;
const lettersMax = 2_000_000;

/**
 * Finds the copies of each article, in a group of its own: comparing texts takes time that facts must not wait for. A page
 * that is gone was printed all the same, so withdrawals change nothing here.
 */
@Controller()
export class OnArticleStory {
  private readonly joint = new JointWork<Article>({
    doAll: (articles) => this.linker.link(articles),
    ...{ itemsMax: articlesMax, weightMax: lettersMax, weightOf: ({ text }) => text.length },
  });

  constructor(private readonly linker: StoryLinker) {}

  @OnEvent({ group: 'aggregator-stories', type: articleCapturedV1 })
  async link({ data: { article } }: ArticleCapturedV1): Promise<void> {
    await this.joint.add(article);
  }
}
