import { z } from 'zod';

/** What the value says. A change is signed; a `rate` is a named ratio (clearance, occupancy), a `share` a part of a whole. */
export const figureKinds = ['level', 'change', 'change_percent', 'share', 'rate', 'target'] as const;

/** How the text bounds the value. The qualifier of a change refers to its size, not its sign. */
export const qualifiers = ['exact', 'about', 'at_least', 'at_most', 'more_than', 'less_than'] as const;

/**
 * Where the text contradicts itself: a change that its own levels do not give, a part larger than its whole, parts that are said
 * to make up a whole and do not. The value stays as the text has it.
 */
export const figureFlags = ['change_contradicts_levels', 'part_exceeds_whole', 'parts_do_not_add_up'] as const;

/**
 * Where the figure stands in the article's text: W3C TextQuoteSelector and TextPositionSelector in one.
 * `start` and `end` count UTF-16 units of the text as it was stored; `prefix` and `suffix` hold up to 32 of them.
 */
export const quoteSchema = z.object({
  exact: z.string().min(1),
  prefix: z.string().max(32),
  suffix: z.string().max(32),
  start: z.int().nonnegative(),
  end: z.int().positive(),
});

/** One figure as the extractor reads it, before it is given identities. */
export const figureSchema = z.object({
  /** Catalogue code of what was counted, or null when the catalogue has none for it. */
  indicator: z.string().nullable(),
  /** The counted noun phrase as the article writes it. */
  item: z.string().nullable(),
  value: z.number(),
  /** UCUM code (`1`, `%`, `kg`, `L`, `ha`, `min` …), `pp`, `x`, or an ISO 4217 currency. Masses in kg, volumes in L. */
  unit: z.string().min(1),
  kind: z.enum(figureKinds),
  qualifier: z.enum(qualifiers),
  /** ISO 8601 year, month, day, or a closed interval `first/last`; null when the text gives none. */
  period: z.string().nullable(),
  periodBasis: z.enum(['stated', 'inferred']).nullable(),
  /** The place as written, and the gazetteer's code for it. */
  place: z.string().nullable(),
  placeCode: z.string().nullable(),
  /** ISO 3166-1 or 3166-2 code of the reference area. */
  area: z.string().nullable(),
  /** The institution as written, and the catalogue's code for it. */
  institution: z.string().nullable(),
  institutionCode: z.string().nullable(),
  /** Further dimensions, such as `{ population: 'diaspora' }`. */
  breakdown: z.record(z.string(), z.string()),
  quote: quoteSchema,
  /** 0 to 1: how sure the reading is. */
  confidence: z.number().min(0).max(1),
  /** Contradictions in the text itself; missing where there are none. */
  flags: z.array(z.enum(figureFlags)).min(1).optional(),
});

/**
 * A figure with its identities. `partOf` and `comparedTo` name other observations of the same article revision.
 * An observation keeps its id when the article corrects the value.
 */
export const observationSchema = figureSchema.extend({
  observationId: z.string().min(1),
  factId: z.string().min(1),
  seriesId: z.string().min(1),
  partOf: z.string().nullable(),
  comparedTo: z.string().nullable(),
});

export type FigureKind = (typeof figureKinds)[number];
export type FigureFlag = (typeof figureFlags)[number];
export type Qualifier = (typeof qualifiers)[number];
export type Quote = z.infer<typeof quoteSchema>;
export type Figure = z.infer<typeof figureSchema>;
export type Observation = z.infer<typeof observationSchema>;
