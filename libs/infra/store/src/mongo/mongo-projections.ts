import type { Connection } from 'mongoose';
import type { Change, Fact, Series } from '#core/contracts';
import { placeOf, readCursor, writeCursor } from '../article-place.js';
import { listingPage } from '../listing-page.js';
import { type ArticleProjection, type Page, type PageRequest, Projections, type SeriesFilter } from '../projections.js';
import { listingKeyOf } from './listing-key.js';
import {
  type ArticleKeys,
  articlesPlan,
  type ChangeKeys,
  changesPlan,
  type FactKeys,
  factsPlan,
  type SeriesKeys,
  seriesPlan,
} from './projections-plan.js';
import { seriesFilter } from './series-filter.js';
import { StoredCollection } from './stored-collection.js';
import { nextWriteOrder } from './write-order.js';

/** The projections in four collections: `facts`, `series`, `articles` and `changes`. */
export class MongoProjections extends Projections {
  readonly #facts: StoredCollection<FactKeys, Fact>;
  readonly #series: StoredCollection<SeriesKeys, Series>;
  readonly #articles: StoredCollection<ArticleKeys, ArticleProjection>;
  readonly #changes: StoredCollection<ChangeKeys, Change>;

  constructor(connection: Connection) {
    super();
    this.#facts = new StoredCollection(connection, factsPlan);
    this.#series = new StoredCollection(connection, seriesPlan);
    this.#articles = new StoredCollection(connection, articlesPlan);
    this.#changes = new StoredCollection(connection, changesPlan);
  }

  async createIndexes(): Promise<void> {
    for (const collection of [this.#facts, this.#series, this.#articles, this.#changes]) {
      await collection.createIndexes();
    }
  }

  override facts(factIds: readonly string[]): Promise<Fact[]> {
    return this.#facts.findByIds(factIds);
  }

  override async replaceFact(fact: Fact): Promise<void> {
    const articleIds = [...new Set(fact.reports.map((report) => report.latest.article.articleId))];
    await this.#facts.replace({ id: fact.factId, keys: { seriesId: fact.seriesId, articleIds }, document: fact });
  }

  override factsOfSeries(seriesIds: readonly string[]): Promise<Fact[]> {
    return this.#facts.findAmong('seriesId', seriesIds);
  }

  override factsOfArticle(articleId: string): Promise<Fact[]> {
    return this.#facts.find({ articleIds: articleId });
  }

  override async factIdsAfter(factId: string | null, limit: number): Promise<string[]> {
    const found = await this.#facts.findKeys({ _id: { $gt: factId ?? '' } }, ['_id'], { sort: { _id: 1 }, limit });
    return found.map(({ _id }) => _id);
  }

  override async insertSeries(series: Series): Promise<void> {
    const { seriesId, indicator, area, institution, terms } = series;
    await this.#series.insert({ id: seriesId, keys: { indicator, area, institution, terms }, document: series });
  }

  override series(seriesIds: readonly string[]): Promise<Series[]> {
    return this.#series.findByIds(seriesIds);
  }

  override async findSeries(filter: SeriesFilter, page: PageRequest): Promise<Page<Series>> {
    const options = { sort: { _id: 1 }, limit: page.limit + 1 } as const;
    const found = await this.#series.find(seriesFilter(filter, page.after), options);
    return listingPage(found, page.limit, (series) => series.seriesId);
  }

  override async seriesPerIndicator(): Promise<ReadonlyMap<string | null, number>> {
    const counts = new Map<string | null, number>();
    // One short row a series, out of the index alone: a count kept beside them would have to be incremented.
    for (const { indicator } of await this.#series.findKeys({}, ['indicator'], { sort: { indicator: 1, _id: 1 } })) {
      counts.set(indicator, (counts.get(indicator) ?? 0) + 1);
    }
    return counts;
  }

  override articles(articleIds: readonly string[]): Promise<ArticleProjection[]> {
    return this.#articles.findByIds(articleIds);
  }

  override async replaceArticle(article: ArticleProjection): Promise<void> {
    const { articleId, source } = article.article;
    const keys = { source, listingKey: listingKeyOf(placeOf(article)) };
    await this.#articles.replace({ id: articleId, keys, document: article });
  }

  override async findArticles(
    { source }: { readonly source?: string },
    page: PageRequest,
  ): Promise<Page<ArticleProjection>> {
    const filter = {
      ...(source === undefined ? {} : { source }),
      listingKey: { $lt: listingKeyOf(readCursor(page.after)) },
    };
    const found = await this.#articles.find(filter, { sort: { listingKey: -1 }, limit: page.limit + 1 });
    return listingPage(found, page.limit, (article) => writeCursor(placeOf(article)));
  }

  override async insertChange(change: Change): Promise<void> {
    const { changeId, factId, sequence } = change;
    const keys = { factId, sequence, isPending: true, writeOrder: nextWriteOrder() };
    await this.#changes.insert({ id: changeId, keys, document: change });
  }

  override async lastChanges(factIds: readonly string[]): Promise<Change[]> {
    const changes = await this.#changes.findKeysAmong('factId', factIds, ['_id', 'factId', 'sequence', 'writeOrder']);
    const last = new Map<string, (typeof changes)[number]>();
    for (const change of changes) {
      const other = last.get(change.factId);
      if (other === undefined || isLater(change, other)) last.set(change.factId, change);
    }
    const changeIds = [...last.values()].map(({ _id }) => _id);
    return this.#changes.findByIds(changeIds);
  }

  override pendingChanges(limit: number): Promise<Change[]> {
    return this.#changes.find({ isPending: true }, { sort: { writeOrder: 1, _id: 1 }, limit });
  }

  override markChangesPublished(changeIds: readonly string[]): Promise<void> {
    return this.#changes.mark(changeIds, { isPending: false });
  }
}

type ChangePlace = Pick<ChangeKeys, 'sequence' | 'writeOrder'>;

/** Of two changes of one sequence, the one that was written later. */
function isLater(change: ChangePlace, than: ChangePlace): boolean {
  return change.sequence === than.sequence ? change.writeOrder > than.writeOrder : change.sequence > than.sequence;
}
