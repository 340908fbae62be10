import { describe, expect, it } from '@jest/globals';
import { aChange, aFact, anArticle, anArticleProjection, anArticleRef, aReport, aSeries, aStatement } from '#testing';
import { awkwardText, type MakePlace, usePlace } from './place.contract.js';
import type { ArticleProjection, Page, PageRequest, Projections } from './projections.js';
import { seriesContract } from './projections-series.contract.js';

const reportOf = (articleId: string) =>
  aReport({ observationId: `o-${articleId}`, latest: aStatement({ article: anArticleRef({ articleId }) }) });
const articleAt = (articleId: string, capturedAt: string, source = 'newsroom'): ArticleProjection =>
  anArticleProjection({ article: anArticle({ articleId, capturedAt, source }) });
const ids = (items: readonly { factId: string }[]) => items.map((item) => item.factId).toSorted();

/** Walks a listing to its end, with a bound that a page which repeats itself runs into. */
export async function walk<Item>(read: (page: PageRequest) => Promise<Page<Item>>, onPage?: () => Promise<void>) {
  const items: Item[] = [];
  let after: string | null = null;
  for (let pages = 0; pages < 100; pages += 1) {
    const page: Page<Item> = await read({ after, limit: 2 });
    expect(page.items.length).toBeLessThanOrEqual(2);
    items.push(...page.items);
    if (page.next === null) return items;
    after = page.next;
    await onPage?.();
  }
  throw new Error('The walk does not end.');
}

/** What every Projections promises. */
export function projectionsContract(name: string, makePlace: MakePlace<Projections>): void {
  factsContract(name, makePlace);
  seriesContract(name, makePlace);
  articlesContract(name, makePlace);
  changesContract(name, makePlace);
}

function factsContract(name: string, makePlace: MakePlace<Projections>): void {
  describe(`${name} serves facts`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('replaces the whole fact, for good, and other instances see it', async () => {
      const other = await reopen();
      await store().replaceFact(aFact({ item: 'x', change: aChange(), distinctValues: [1, 2] }));
      const later = aFact({ sequence: 2, place: awkwardText, breakdown: { sexe: 'é' } });
      await store().replaceFact(later);
      expect(await other.facts([later.factId])).toEqual([later]);
    });

    it('gives many facts by one call, each once, and leaves out unknown ones', async () => {
      const facts = Array.from({ length: 1_200 }, (_, index) => aFact({ factId: `f${index}` }));
      await Promise.all(facts.map((fact) => store().replaceFact(fact)));
      const asked = ['unknown', 'f0', ...facts.map((fact) => fact.factId)];
      expect(ids(await store().facts(asked))).toEqual(ids(facts));
      expect(await store().facts([])).toEqual([]);
    });

    it('finds the facts of several series', async () => {
      await store().replaceFact(aFact({ factId: 'f', seriesId: 's' }));
      await store().replaceFact(aFact({ factId: 'g', seriesId: 's' }));
      await store().replaceFact(aFact({ factId: 'h', seriesId: 't' }));
      await store().replaceFact(aFact({ factId: 'i', seriesId: 'u' }));
      expect(ids(await store().factsOfSeries(['s', 't', 'unknown']))).toEqual(['f', 'g', 'h']);
    });

    it('finds the facts that an article reports or once reported', async () => {
      await store().replaceFact(aFact({ factId: 'f', reports: [reportOf('a'), reportOf('b')] }));
      await store().replaceFact(aFact({ factId: 'g', reports: [{ ...reportOf('a'), status: 'retracted' }] }));
      await store().replaceFact(aFact({ factId: 'h', reports: [reportOf('b')] }));
      expect(ids(await store().factsOfArticle('a'))).toEqual(['f', 'g']);
      expect(await store().factsOfArticle('unknown')).toEqual([]);
    });

    it('finds a fact by the articles of its latest version only', async () => {
      await store().replaceFact(aFact({ factId: 'f', reports: [reportOf('a')] }));
      await store().replaceFact(aFact({ factId: 'f', reports: [reportOf('b'), reportOf('b')] }));
      expect(await store().factsOfArticle('a')).toEqual([]);
      expect(ids(await store().factsOfArticle('b'))).toEqual(['f']);
    });

    it('walks through the facts in ascending order', async () => {
      for (const factId of ['c', 'a', 'b']) await store().replaceFact(aFact({ factId }));
      expect(await store().factIdsAfter(null, 2)).toEqual(['a', 'b']);
      expect(await store().factIdsAfter('b', 2)).toEqual(['c']);
      expect(await store().factIdsAfter('c', 2)).toEqual([]);
    });

    it('ends at one whole version when several instances replace a fact at the same time', async () => {
      const other = await reopen();
      const versions = Array.from({ length: 20 }, (_, index) => aFact({ sequence: index + 1, place: `${index + 1}` }));
      await Promise.all(versions.map((fact, index) => (index % 2 ? store() : other).replaceFact(fact)));
      const [left] = await store().facts([aFact().factId]);
      expect(versions).toContainEqual(left);
    });
  });
}

function articlesContract(name: string, makePlace: MakePlace<Projections>): void {
  describe(`${name} serves articles`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('replaces the whole article, for good', async () => {
      await store().replaceArticle(anArticleProjection({ article: anArticle({ text: awkwardText }) }));
      const later = anArticleProjection({ withdrawn: true, revision: 3 });
      expect(await store().article(later.article.articleId)).not.toEqual(later);
      await store().replaceArticle(later);
      expect(await (await reopen()).article(later.article.articleId)).toEqual(later);
      expect(await store().article('unknown')).toBeNull();
    });

    it('lists the last captured first, by the instant and not by the words of the time', async () => {
      await store().replaceArticle(articleAt('noon', '2023-12-27T12:00:00Z'));
      await store().replaceArticle(articleAt('eleven', '2023-12-27T13:00:00+02:00'));
      await store().replaceArticle(articleAt('one', '2023-12-27T10:00:00-03:00'));
      const listed = await walk((page) => store().findArticles({}, page));
      expect(listed.map(({ article }) => article.articleId)).toEqual(['one', 'noon', 'eleven']);
    });

    it('lists each article of one instant exactly once', async () => {
      const time = '2023-12-27T12:00:00.000Z';
      for (const articleId of ['c', 'a:1', 'b', 'é', 'عاجل']) await store().replaceArticle(articleAt(articleId, time));
      const listed = await walk((page) => store().findArticles({}, page));
      const articleIds = listed.map(({ article }) => article.articleId);
      expect(articleIds.toSorted()).toEqual(['a:1', 'b', 'c', 'é', 'عاجل'].toSorted());
    });

    it('lists those of one source', async () => {
      await store().replaceArticle(articleAt('a', '2023-12-27T12:00:00Z', 'أخبار'));
      await store().replaceArticle(articleAt('b', '2023-12-27T13:00:00Z'));
      await store().replaceArticle(articleAt('c', '2023-12-27T14:00:00Z', 'أخبار'));
      const listed = await walk((page) => store().findArticles({ source: 'أخبار' }, page));
      expect(listed.map(({ article }) => article.articleId)).toEqual(['c', 'a']);
    });

    it('lists what was there at the start exactly once while others arrive', async () => {
      const other = await reopen();
      const hour = (n: number) => `2023-12-27T${String(n).padStart(2, '0')}:00:00Z`;
      for (let n = 1; n <= 7; n += 1) await store().replaceArticle(articleAt(`old${n}`, hour(n)));
      let arrived = 0;
      const arrive = () => other.replaceArticle(articleAt(`new${(arrived += 1)}`, hour(7 + arrived)));
      const listed = await walk((page) => store().findArticles({}, page), arrive);
      expect(arrived).toBeGreaterThan(1);
      const old = listed.map(({ article }) => article.articleId).filter((articleId) => articleId.startsWith('old'));
      expect(old).toEqual(['old7', 'old6', 'old5', 'old4', 'old3', 'old2', 'old1']);
    });

    it('never lists an article twice when it is captured again meanwhile', async () => {
      for (const articleId of ['a', 'b', 'c', 'd']) {
        await store().replaceArticle(articleAt(articleId, '2023-12-27T12:00:00Z'));
      }
      const again = () => store().replaceArticle(articleAt('d', '2023-12-28T12:00:00Z'));
      const listed = (await walk((page) => store().findArticles({}, page), again)).map(
        (item) => item.article.articleId,
      );
      expect(listed.filter((articleId) => articleId !== 'd').toSorted()).toEqual(['a', 'b', 'c']);
      expect(new Set(listed).size).toBe(listed.length);
    });

    it('refuses a place that it did not give out', async () => {
      const listing = store().findArticles({}, { after: 'nonsense', limit: 2 });
      await expect(listing).rejects.toMatchObject({ code: 'CURSOR_INVALID', canRetry: false });
    });
  });
}

function changesContract(name: string, makePlace: MakePlace<Projections>): void {
  const changeOf = (changeId: string) => aChange({ changeId, factId: changeId.split('@')[0] ?? '' });

  describe(`${name} keeps changes and their outbox`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('gives pending changes in the order of writing', async () => {
      const changes = ['z@1', 'a@1', 'z@2', 'm@1'].map(changeOf);
      for (const change of changes) await store().insertChange(change);
      expect(await store().pendingChanges(10)).toEqual(changes);
      expect(await store().pendingChanges(3)).toEqual(changes.slice(0, 3));
    });

    it('leaves the first change of an id as it is', async () => {
      await store().insertChange(changeOf('f@1'));
      await store().insertChange({ ...changeOf('f@1'), reason: 'correction' });
      expect(await store().pendingChanges(10)).toEqual([changeOf('f@1')]);
    });

    it('keeps a change once when two processes write it', async () => {
      const other = await reopen();
      await Promise.all([store().insertChange(changeOf('f@1')), other.insertChange(changeOf('f@1'))]);
      expect(await other.pendingChanges(10)).toEqual([changeOf('f@1')]);
    });

    it('gives what was not marked again, also after a crash, and never what was', async () => {
      for (const changeId of ['f@1', 'f@2', 'f@3']) await store().insertChange(changeOf(changeId));
      await store().markChangesPublished(['f@1', 'f@3', 'unknown@1']);
      await store().markChangesPublished([]);
      await store().insertChange(changeOf('f@3'));
      expect(await (await reopen()).pendingChanges(10)).toEqual([changeOf('f@2')]);
    });
  });
}
