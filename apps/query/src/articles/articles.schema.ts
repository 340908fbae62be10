import { z } from 'zod';
import { articleRefSchema, articleSchema, factSchema, qualifiers, quoteSchema, statementSchema } from '#core/contracts';
import { labelsSchema } from '../labels/labels.schema.js';
import { pageParameters } from '../paging.js';
import { storySchema } from '../stories/stories.schema.js';

/** Query of `GET /v1/articles`. */
export const articlesQuerySchema = z.strictObject({
  source: z.string().min(1).max(200).optional().meta({ description: "The site's name in the list of sites." }),
  ...pageParameters,
});

/** An article in a listing, without its text. `revision` counts a withdrawal as well. */
export const articleItemSchema = articleRefSchema.extend({
  withdrawn: z.boolean(),
  /** The earliest article with nearly the same text, such as a wire's; null when it is the earliest itself. */
  syndicatedFrom: z.string().nullable(),
});

/** `GET /v1/articles`, the last captured first; the next page is in the `Link` header. */
export const articleListSchema = z.object({ items: z.array(articleItemSchema) });

/** What one article says of one fact. */
export const articleFigureSchema = factSchema
  .pick({
    factId: true,
    seriesId: true,
    indicator: true,
    item: true,
    area: true,
    place: true,
    institution: true,
    unit: true,
    kind: true,
    breakdown: true,
    period: true,
  })
  .extend({
    labels: labelsSchema,
    observationId: z.string(),
    /** `retracted`: the article said so once and no longer does. */
    status: z.enum(['current', 'retracted']),
    value: z.number(),
    qualifier: z.enum(qualifiers),
    /** Positions count UTF-16 units in the text of `revision`. */
    quote: quoteSchema,
    /** The article revision whose words these are. */
    revision: z.int().positive(),
    /** True when current reports of the fact give different values. */
    conflict: z.boolean(),
    /** What the article said before, oldest first. */
    history: z.array(statementSchema),
  });

/** `GET /v1/articles/{articleId}`; figures in the order in which they stand in the text. */
export const articleAnswerSchema = z.object({
  article: articleSchema,
  withdrawn: z.boolean(),
  /** Highest revision seen, a withdrawal included; `article.revision` is that of the text. */
  revision: z.int().positive(),
  figures: z.array(articleFigureSchema),
  /** Who else printed it; null when nobody did. */
  story: storySchema.nullable(),
});

export type ArticlesQuery = z.infer<typeof articlesQuerySchema>;
export type ArticleList = z.infer<typeof articleListSchema>;
export type ArticleFigure = z.infer<typeof articleFigureSchema>;
export type ArticleAnswer = z.infer<typeof articleAnswerSchema>;
