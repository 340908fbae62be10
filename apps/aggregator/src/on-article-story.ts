import { Controller } from '@nestjs/common';
import { type ArticleCapturedV1, articleCapturedV1 } from '#core/contracts';
import { OnEvent } from '#infra/event-log';
import { StoryLinker } from './story-linker.js';

/**
 * Finds the copies of each article, in a group of its own: comparing texts takes time that facts must not wait for. A page
 * that is gone was printed all the same, so withdrawals change nothing here.
 */
@Controller()
export class OnArticleStory {
  constructor(private readonly linker: StoryLinker) {}

  @OnEvent({ group: 'aggregator-stories', type: articleCapturedV1 })
  async link({ data: { article } }: ArticleCapturedV1): Promise<void> {
    await this.linker.link(article);
  }
}
