import { z } from 'zod';

/** Bounds that every article keeps, so that no record of it outgrows the log's limit of 1 MB. */
export const articleLimits = { textLength: 300_000, titleLength: 1_000, urlLength: 4_096 } as const;

const url = z.url().max(articleLimits.urlLength);
const instant = z.iso.datetime({ offset: true });

/** What identifies one revision of an article wherever it is spoken of, without its text. */
export const articleRefSchema = z.object({
  articleId: z.string().min(1),
  /** 1, 2, 3 … counted by the crawler, never taken from the clock. */
  revision: z.int().positive(),
  url,
  canonicalUrl: url,
  /** The site's name in the list of sites. */
  source: z.string().min(1),
  title: z.string().max(articleLimits.titleLength),
  /** BCP 47 language of the text, e.g. `ar`, or null when unknown. */
  language: z.string().nullable(),
  /** ISO 3166-1 alpha-2 country of the newsroom, or null. */
  country: z.string().length(2).nullable(),
  /** As the page says it, with the page's own UTC offset (the local day matters), or null. A bare day is allowed. */
  publishedAt: z.union([instant, z.iso.date()]).nullable(),
  capturedAt: instant,
});

/** One revision of an article. `contentHash` covers title and text, as they are compared with the next, and publishedAt. */
export const articleSchema = articleRefSchema.extend({
  text: z.string().min(1).max(articleLimits.textLength),
  contentHash: z.string().min(1),
});

export type ArticleRef = z.infer<typeof articleRefSchema>;
export type Article = z.infer<typeof articleSchema>;

/** The reference to an article revision, taken from the article itself. */
export function referTo(article: Article): ArticleRef {
  const { text: _text, contentHash: _contentHash, ...reference } = article;
  return reference;
}
