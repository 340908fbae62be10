import { z } from 'zod';
import { articleRefSchema } from './article.js';
import { figureKinds, qualifiers, quoteSchema } from './figure.js';

/** What one article revision said, in its words. */
export const statementSchema = z.object({
  article: articleRefSchema,
  value: z.number(),
  qualifier: z.enum(qualifiers),
  quote: quoteSchema,
  confidence: z.number(),
});

/** What one article says of a fact: its latest word, and every word before it, oldest first. */
export const reportSchema = z.object({
  observationId: z.string(),
  /** `current`: the article still says so. `retracted`: a later revision dropped it, or the page is gone. */
  status: z.enum(['current', 'retracted']),
  latest: statementSchema,
  history: z.array(statementSchema),
});

/** The side of a fact that readers see, and whose change they are told of. */
export const factStateSchema = z.object({
  status: z.enum(['current', 'retracted']),
  value: z.number(),
  qualifier: z.enum(qualifiers),
  /** True when current reports give different values. */
  conflict: z.boolean(),
  /** The chosen report. */
  observationId: z.string(),
  article: articleRefSchema,
  quote: quoteSchema,
  /** Capture time of the newest article revision that this state takes into account. */
  asOf: z.iso.datetime({ offset: true }),
});

/** Why a fact changed. */
export const changeReasons = [
  'first_report',
  'correction',
  'other_report',
  'figure_removed',
  'article_withdrawn',
] as const;

/** One change of a fact, told once: `changeId` is `factId@fingerprint`. */
export const changeSchema = z.object({
  changeId: z.string().min(1),
  kind: z.enum(['created', 'revised', 'retracted']),
  reason: z.enum(changeReasons),
  factId: z.string(),
  seriesId: z.string(),
  /** Grows with the ledger: of two changes of one fact, the one with the higher sequence is the later. */
  sequence: z.int(),
  indicator: z.string().nullable(),
  item: z.string().nullable(),
  area: z.string().nullable(),
  place: z.string().nullable(),
  institution: z.string().nullable(),
  unit: z.string(),
  figureKind: z.enum(figureKinds),
  period: z.string().nullable(),
  before: factStateSchema.nullable(),
  after: factStateSchema,
});

/** One period of a series, with every report of it: the projection that is served. */
export const factSchema = z.object({
  factId: z.string().min(1),
  seriesId: z.string().min(1),
  indicator: z.string().nullable(),
  item: z.string().nullable(),
  area: z.string().nullable(),
  place: z.string().nullable(),
  institution: z.string().nullable(),
  unit: z.string(),
  kind: z.enum(figureKinds),
  breakdown: z.record(z.string(), z.string()),
  period: z.string().nullable(),
  state: factStateSchema,
  /** Values of the current reports, ascending, each once. */
  distinctValues: z.array(z.number()),
  reports: z.array(reportSchema),
  sequence: z.int(),
  /** A hash of everything above: equal fingerprints, equal facts. */
  fingerprint: z.string(),
  /** The change that led to this state, kept here so that a crash before it was written down loses nothing. */
  change: changeSchema.nullable(),
});

export type Statement = z.infer<typeof statementSchema>;
export type Report = z.infer<typeof reportSchema>;
export type FactState = z.infer<typeof factStateSchema>;
export type ChangeReason = (typeof changeReasons)[number];
export type Change = z.infer<typeof changeSchema>;
export type Fact = z.infer<typeof factSchema>;
