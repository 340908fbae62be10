import { Controller } from '@nestjs/common';
import {
  type Article,
  type ArticleCapturedV1,
  articleCapturedV1,
  type ArticleWithdrawnV1,
  articleWithdrawnV1,
  metricsExtracted,
  type MetricsExtractedV1,
  referTo,
} from '#core/contracts';
import { extractorVersion, identifyFigures, readFigures } from '#core/extraction';
import { EventPublisher, OnEvent } from '#infra/event-log';
import { JointWork } from '#infra/service-host';

const group = 'extractor';
const extractor = { version: extractorVersion };

/** Articles that are read in one go, and the letters that they may have together: some tens of milliseconds. */
const articlesMax = 50;
const lettersMax = 100_000;

/**
 * Reads each article revision and publishes the complete set of its figures as one event. Those that are handed out beside
 * each other are published together.
 */
@Controller()
export class OnArticleCaptured {
  private readonly joint = new JointWork<Article>({
    doAll: (articles) => this.publisher.publish(articles.map(readAll)),
    ...{ itemsMax: articlesMax, weightMax: lettersMax, weightOf: ({ text }) => text.length },
  });

  constructor(private readonly publisher: EventPublisher) {}

  @OnEvent({ group, type: articleCapturedV1 })
  async read({ data: { article } }: ArticleCapturedV1): Promise<void> {
    await this.joint.add(article);
  }

  /** A page that is gone says nothing any more: an empty set retracts what it said. */
  @OnEvent({ group, type: articleWithdrawnV1 })
  async withdraw({ data: { article } }: ArticleWithdrawnV1): Promise<void> {
    await this.publisher.publish([metricsExtracted(article, [], extractor, true)]);
  }
}

function readAll(article: Article): MetricsExtractedV1 {
  const { figures } = readFigures(article);
  return metricsExtracted(referTo(article), identifyFigures(article.articleId, figures), extractor);
}
