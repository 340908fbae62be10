import { Controller } from '@nestjs/common';
import {
  type ArticleCapturedV1,
  articleCapturedV1,
  type ArticleWithdrawnV1,
  articleWithdrawnV1,
  metricsExtracted,
  referTo,
} from '#core/contracts';
import { extractorVersion, identifyFigures, readFigures } from '#core/extraction';
import { EventPublisher, OnEvent } from '#infra/event-log';

const group = 'extractor';
const extractor = { version: extractorVersion };

/** Reads each article revision and publishes the complete set of its figures as one event. */
@Controller()
export class OnArticleCaptured {
  constructor(private readonly publisher: EventPublisher) {}

  @OnEvent({ group, type: articleCapturedV1 })
  async read({ data: { article } }: ArticleCapturedV1): Promise<void> {
    const { figures } = readFigures(article);
    const observations = identifyFigures(article.articleId, figures);
    await this.publisher.publish([metricsExtracted(referTo(article), observations, extractor)]);
  }

  /** A page that is gone says nothing any more: an empty set retracts what it said. */
  @OnEvent({ group, type: articleWithdrawnV1 })
  async withdraw({ data: { article } }: ArticleWithdrawnV1): Promise<void> {
    await this.publisher.publish([metricsExtracted(article, [], extractor, true)]);
  }
}
