import { z } from 'zod';
import { type Article, articleSchema } from './article.js';
import { type CloudEvent, cloudEvent } from './cloud-event.js';

export const articleCapturedV1 = 'org.marsad.article.captured.v1';

/** A page was read for the first time, or its text changed. */
export const articleCapturedV1Data = z.object({ article: articleSchema });

export type ArticleCapturedV1 = CloudEvent<typeof articleCapturedV1, z.infer<typeof articleCapturedV1Data>>;

/** The event of one article revision; the same revision gives the same event. */
export function articleCaptured(article: Article): ArticleCapturedV1 {
  return cloudEvent({
    id: `${article.articleId}/${article.revision}`,
    source: `/marsad/crawler/${encodeURIComponent(article.source)}`,
    type: articleCapturedV1,
    subject: article.articleId,
    time: article.capturedAt,
    data: { article },
  });
}
