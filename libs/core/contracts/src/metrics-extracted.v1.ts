import { z } from 'zod';
import { type ArticleRef, articleRefSchema } from './article.js';
import { type CloudEvent, cloudEvent } from './cloud-event.js';
import { type Observation, observationSchema } from './figure.js';

export const metricsExtractedV1 = 'org.marsad.metrics.extracted.v1';

/** More figures than any article holds: a page that claims more is a dead letter, not a flood. */
export const observationsPerArticleMax = 2_000;

/** The complete set of one article revision's figures, in one record: there is no half of it to lose. */
export const metricsExtractedV1Data = z.object({
  article: articleRefSchema,
  /** True when the page is gone; then there are no observations. */
  withdrawn: z.boolean(),
  extractor: z.object({ version: z.string().min(1) }),
  observations: z.array(observationSchema).max(observationsPerArticleMax),
});

export type MetricsExtractedV1Data = z.infer<typeof metricsExtractedV1Data>;
export type MetricsExtractedV1 = CloudEvent<typeof metricsExtractedV1, MetricsExtractedV1Data>;

/** The event of one reading. The same revision read by the same extractor version gives the same bytes. */
export function metricsExtracted(
  article: ArticleRef,
  observations: Observation[],
  extractor: { version: string },
  withdrawn = false,
): MetricsExtractedV1 {
  return cloudEvent({
    id: `${article.articleId}/${article.revision}/${extractor.version}`,
    source: '/marsad/extractor',
    type: metricsExtractedV1,
    subject: article.articleId,
    time: article.capturedAt,
    data: { article, withdrawn, extractor, observations },
  });
}
