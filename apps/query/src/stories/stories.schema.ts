import { z } from 'zod';
import { articleRefSchema } from '#core/contracts';

/** One printing of a story. */
export const storyArticleSchema = articleRefSchema
  .pick({ articleId: true, source: true, title: true, language: true, publishedAt: true, capturedAt: true })
  .extend({
    withdrawn: z.boolean(),
    /** How much of its words it has in common with the article that it is syndicated from, 0 to 1; null of the earliest. */
    similarity: z.number().min(0).max(1).nullable(),
  });

/** A story that was printed more than once, such as a wire's. */
export const storySchema = z.object({
  /** The earliest article of it. */
  storyId: z.string(),
  /** How many newsrooms printed it, of the articles that are listed. */
  papers: z.int().positive(),
  /** The earliest first; at most a hundred. */
  articles: z.array(storyArticleSchema),
});

/** What a fact's reports have in common: reports of one story are one newsroom's word, however many printed it. */
export const reportedStoriesSchema = z.object({
  /** Current reports, counting those of one story once. */
  independentReports: z.int().nonnegative(),
  /** The stories that several current reports are copies of. */
  stories: z.array(z.object({ storyId: z.string(), articleIds: z.array(z.string()) })),
});

export type Story = z.infer<typeof storySchema>;
export type ReportedStories = z.infer<typeof reportedStoriesSchema>;
