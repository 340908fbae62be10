import { z } from 'zod';

/** By what an article is found again in other papers. */
export const articleSignatureSchema = z.object({
  articleId: z.string().min(1),
  /** The site's name. */
  source: z.string().min(1),
  /** The revision whose text is signed. */
  revision: z.int().positive(),
  /** When it was published, or first read where its page does not tell the hour; milliseconds since 1970. */
  time: z.int(),
  /** When its page says that it was published; null where it tells no hour. */
  publishedTime: z.int().nullable(),
  /** When its first known revision was read; milliseconds since 1970. */
  firstReadAt: z.int(),
  signature: z.string(),
  /** What near duplicates share at least one of; none of a text too short to tell. */
  keys: z.array(z.string()),
  /** The numbers in the text, each once, without their separators. */
  numbers: z.array(z.string()),
});

/** What copy of a story an article is. */
export const storyLinkSchema = z.object({
  articleId: z.string().min(1),
  /** The earliest article with nearly the same text; null when it is the earliest itself. */
  syndicatedFrom: z.string().nullable(),
  /** Its `time`, which decides between two that came at once; null where there is none. */
  fromTime: z.int().nullable(),
  /** How much of their words the two have in common, 0 to 1; null where there is none. */
  similarity: z.number().min(0).max(1).nullable(),
});

export type ArticleSignature = z.infer<typeof articleSignatureSchema>;
export type StoryLink = z.infer<typeof storyLinkSchema>;
