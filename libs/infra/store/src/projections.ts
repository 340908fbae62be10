import type { Article, Change, Fact, Series } from '#core/contracts';

/** The article as it is served: its latest revision, and whether the page is gone. */
export interface ArticleProjection {
  readonly article: Article;
  readonly withdrawn: boolean;
  /** Highest revision seen, a withdrawal included. */
  readonly revision: number;
}

export interface SeriesFilter {
  readonly indicator?: string;
  readonly area?: string;
  readonly institution?: string;
  /** Normalised words, all of which the series must have among its terms; the last one may be a beginning. */
  readonly terms?: readonly string[];
}

/** Where a page of a listing begins: after this key, and how many at most. */
export interface PageRequest {
  readonly after: string | null;
  readonly limit: number;
}

export interface Page<Item> {
  readonly items: Item[];
  /** The `after` of the next page, or null at the end. */
  readonly next: string | null;
}

/**
 * What is served, recomputed from the ledger; the aggregator writes it, the query service reads it.
 *
 * Promises, proved on every adapter by the contract suite:
 * - A replace puts the whole document in the place of the one with its id, durable when it resolves.
 * - Series and changes are insert-only and unique by id.
 * - Many keys are read by one call; ids that are not there are left out.
 * - Pages are stable: walking `next` to the end gives each item that was there at the start exactly once, whatever is
 *   inserted meanwhile. An article that is captured anew meanwhile moves to the front, where the next walk finds it.
 * - A page that was not given out is refused with CursorError.
 */
export abstract class Projections {
  abstract facts(factIds: readonly string[]): Promise<Fact[]>;
  abstract replaceFact(fact: Fact): Promise<void>;
  /** The facts of the given series. */
  abstract factsOfSeries(seriesIds: readonly string[]): Promise<Fact[]>;
  /** The facts that an article reports or once reported. */
  abstract factsOfArticle(articleId: string): Promise<Fact[]>;
  /** Fact ids in ascending order, after the given one. */
  abstract factIdsAfter(factId: string | null, limit: number): Promise<string[]>;

  abstract insertSeries(series: Series): Promise<void>;
  abstract series(seriesIds: readonly string[]): Promise<Series[]>;
  /** Series that match, by id. */
  abstract findSeries(filter: SeriesFilter, page: PageRequest): Promise<Page<Series>>;
  /** How many series each indicator has; null counts those without one. */
  abstract seriesPerIndicator(): Promise<ReadonlyMap<string | null, number>>;

  abstract articles(articleIds: readonly string[]): Promise<ArticleProjection[]>;

  async article(articleId: string): Promise<ArticleProjection | null> {
    return (await this.articles([articleId]))[0] ?? null;
  }

  abstract replaceArticle(article: ArticleProjection): Promise<void>;
  /** Articles, the last captured first, optionally of one source. */
  abstract findArticles(filter: { readonly source?: string }, page: PageRequest): Promise<Page<ArticleProjection>>;

  /** Writes a change down, pending until the log has its event. A duplicate id changes nothing. */
  abstract insertChange(change: Change): Promise<void>;
  /** Of each fact the change with the highest `sequence` that was written down, whether it was published or not. */
  abstract lastChanges(factIds: readonly string[]): Promise<Change[]>;
  /** Changes that the log may not have yet, in the order of writing. */
  abstract pendingChanges(limit: number): Promise<Change[]>;
  abstract markChangesPublished(changeIds: readonly string[]): Promise<void>;
}
