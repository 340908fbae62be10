import { z } from 'zod';

/** How many figures the latest revision of an article gave. */
export const articleReadingSchema = z.object({
  articleId: z.string().min(1),
  /** The site's name. */
  source: z.string().min(1),
  /** Of that revision. */
  capturedAt: z.iso.datetime({ offset: true }),
  revision: z.int().positive(),
  figures: z.int().nonnegative(),
});

/** What some articles of a site gave in figures. */
export const figureYieldSchema = z.object({
  articles: z.int().nonnegative(),
  /** The part of them, 0 to 1, that had a figure; null when there was none. */
  withFigures: z.number().min(0).max(1).nullable(),
  /** Figures an article, on average. */
  perArticle: z.number().nonnegative().nullable(),
});

/** The figure yield of a site. */
export const siteFiguresSchema = z.object({
  site: z.string().min(1),
  recent: figureYieldSchema,
  /** Of the articles before; null while there are too few to compare with. */
  usual: figureYieldSchema.nullable(),
  /** True when the latest articles give so few that it is no chance. */
  hasFallen: z.boolean(),
});

export type ArticleReading = z.infer<typeof articleReadingSchema>;
export type FigureYield = z.infer<typeof figureYieldSchema>;
export type SiteFigures = z.infer<typeof siteFiguresSchema>;
