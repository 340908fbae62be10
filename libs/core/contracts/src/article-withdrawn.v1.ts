import { z } from 'zod';
import { type ArticleRef, articleRefSchema } from './article.js';
import { type CloudEvent, cloudEvent } from './cloud-event.js';

export const articleWithdrawnV1 = 'org.marsad.article.withdrawn.v1';

/** A page is gone for good. It counts as a revision of its own that holds no figure. */
export const articleWithdrawnV1Data = z.object({ article: articleRefSchema });

export type ArticleWithdrawnV1 = CloudEvent<typeof articleWithdrawnV1, z.infer<typeof articleWithdrawnV1Data>>;

/** The event of one withdrawal; `article.revision` is one above the last text's. */
export function articleWithdrawn(article: ArticleRef): ArticleWithdrawnV1 {
  return cloudEvent({
    id: `${article.articleId}/${article.revision}`,
    source: `/marsad/crawler/${encodeURIComponent(article.source)}`,
    type: articleWithdrawnV1,
    subject: article.articleId,
    time: article.capturedAt,
    data: { article },
  });
}
