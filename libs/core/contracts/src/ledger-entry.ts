import { z } from 'zod';
import { articleRefSchema } from './article.js';
import { observationSchema } from './figure.js';

/** One observation of one article revision, as the ledger keeps it for ever. */
export const ledgerEntrySchema = z.object({
  /** `observationId@revision`. */
  entryId: z.string().min(1),
  observation: observationSchema,
  article: articleRefSchema,
});

/**
 * Says that the entries of an article revision are all there. The seal is written last; the highest seal of an article
 * names the observations that are current, and everything else of that article is history.
 */
export const sealSchema = z.object({
  /** `articleId@revision`. */
  sealId: z.string().min(1),
  article: articleRefSchema,
  withdrawn: z.boolean(),
  observationIds: z.array(z.string()),
});

export type LedgerEntry = z.infer<typeof ledgerEntrySchema>;
export type Seal = z.infer<typeof sealSchema>;
