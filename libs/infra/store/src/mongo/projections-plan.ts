import type { CollectionPlan } from './collection-plan.js';

/** By what facts are found. */
export interface FactKeys {
  readonly seriesId: string;
  /** Of every report, current or retracted. */
  readonly articleIds: readonly string[];
}

/** By what series are found. */
export interface SeriesKeys {
  readonly indicator: string | null;
  readonly area: string | null;
  readonly institution: string | null;
  readonly terms: readonly string[];
}

/** By what articles are listed. */
export interface ArticleKeys {
  readonly source: string;
  /** Time of capture and id in one, in the order of the listing. */
  readonly listingKey: string;
}

/** By what changes are found. */
export interface ChangeKeys {
  readonly factId: string;
  readonly sequence: number;
  /** The outbox: true until the log has the event. */
  readonly isPending: boolean;
  /** See `nextWriteOrder`. */
  readonly writeOrder: number;
}

/** Facts are replaced whole, and so are the articles by which they are found. */
export const factsPlan: CollectionPlan<FactKeys> = {
  name: 'facts',
  keys: { seriesId: String, articleIds: [String] },
  indexes: [{ seriesId: 1 }, { articleIds: 1 }],
};

/** A listing is by id, so each index ends with it: it finds and sorts at once. */
export const seriesPlan: CollectionPlan<SeriesKeys> = {
  name: 'series',
  keys: { indicator: String, area: String, institution: String, terms: [String] },
  indexes: [
    { indicator: 1, _id: 1 },
    { area: 1, _id: 1 },
    { institution: 1, _id: 1 },
    { terms: 1, _id: 1 },
  ],
};

/** The listing and the listing of one source, from the end to the beginning. */
export const articlesPlan: CollectionPlan<ArticleKeys> = {
  name: 'articles',
  keys: { source: String, listingKey: String },
  indexes: [{ listingKey: -1 }, { source: 1, listingKey: -1 }],
};

/** The outbox, and the last change of each fact. */
export const changesPlan: CollectionPlan<ChangeKeys> = {
  name: 'changes',
  keys: { factId: String, sequence: Number, isPending: Boolean, writeOrder: Number },
  indexes: [
    { isPending: 1, writeOrder: 1, _id: 1 },
    { factId: 1, sequence: 1, writeOrder: 1, _id: 1 },
  ],
};
