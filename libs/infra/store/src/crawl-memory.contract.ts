import { describe, expect, it } from '@jest/globals';
import { anArticle, anArticleRef, aRevision, aSiteNote, aVisit, aWithdrawal } from '#testing';
import { numbers, storeBench, type StoreUnderTest } from './contract/store-bench.contract.js';
import { wholeRevisionContract } from './contract/whole-documents.contract.js';
import type { CrawlMemory, Visit, VisitKind } from './crawl-memory.js';

/**
 * Proves every promise of the port on an adapter.
 * @param start gives a new, empty store for each test
 */
export function crawlMemoryContract(name: string, start: () => Promise<StoreUnderTest<CrawlMemory>>): void {
  const urlOf = (index: number) => `https://newsroom.example/${index}`;
  const { articleId } = anArticle();
  const revisionOf = (revision: number, of = articleId) => aRevision(anArticle({ revision, articleId: of }));

  describe(name, () => {
    const bench = storeBench(start);
    wholeRevisionContract(bench);

    describe('visits', () => {
      it('remembers a URL once, and leaves the visit that is known as it is', async () => {
        expect(await bench.store.rememberVisit(aVisit({ visits: 7 }))).toBe('added');
        expect(await bench.store.rememberVisit(aVisit())).toBe('known');
        expect(await bench.store.visit(aVisit().url)).toEqual(aVisit({ visits: 7 }));
        expect(await bench.store.visit(urlOf(1))).toBeNull();
      });

      it('adds a URL once when two find it at the same time', async () => {
        const other = await bench.open();
        const answers = await Promise.all(
          numbers(6).map((index) => (index % 2 === 0 ? bench.store : other).rememberVisit(aVisit({ visits: index }))),
        );
        expect(answers.sort()).toEqual(['added', 'known', 'known', 'known', 'known', 'known']);
      });

      it('replaces a visit whole, and keeps it', async () => {
        await bench.store.saveVisit(aVisit({ etag: '"a"', lastError: 'No answer' }));
        const visit = aVisit({
          nextVisitAt: null,
          articleId,
          intervalMs: 60_000,
          lastModified: 'Tue, 26 Dec 2023 10:00:00 GMT',
        });
        await bench.store.saveVisit(visit);
        expect(await (await bench.reopen()).visit(visit.url)).toEqual(visit);
      });

      it('gives what is due, the longest overdue first, up to the limit', async () => {
        const times = [30, 10, null, 20, 41, 40];
        for (const [index, nextVisitAt] of times.entries())
          await bench.store.saveVisit(aVisit({ url: urlOf(index), nextVisitAt }));
        const due = async (limit: number) => (await bench.store.dueVisits(40, limit)).map((visit) => visit.nextVisitAt);
        expect(await due(10)).toEqual([10, 20, 30, 40]);
        expect(await due(2)).toEqual([10, 20]);
        await bench.store.saveVisit(aVisit({ url: urlOf(1), nextVisitAt: null }));
        expect(await due(2)).toEqual([20, 30]);
      });

      it('gives what is due of one site and kind, whatever else is due', async () => {
        const save = (index: number, overrides: Partial<Visit>) =>
          bench.store.saveVisit(aVisit({ url: urlOf(index), role: 'article', visits: 1, ...overrides }));
        for (const index of numbers(20)) await save(100 + index, { site: 'other', nextVisitAt: 1 });
        for (const [index, nextVisitAt] of [30, 10, null, 41, 20].entries()) await save(index, { nextVisitAt });
        await save(50, { role: 'discovery', nextVisitAt: 35 });
        await save(51, { visits: 0, nextVisitAt: 36 });
        await save(52, { visits: 0, failures: 1, nextVisitAt: 37 });
        const due = async (kind: VisitKind, limit: number) =>
          (await bench.store.dueVisitsOfSite({ site: 'newsroom', kind }, 40, limit)).map((visit) => visit.nextVisitAt);
        expect(await due('article', 10)).toEqual([10, 20, 30, 37]);
        expect(await due('article', 2)).toEqual([10, 20]);
        expect(await due('discovery', 10)).toEqual([35]);
        expect(await due('new_article', 10)).toEqual([36]);
        await save(1, { nextVisitAt: 42 });
        await save(51, { visits: 1, nextVisitAt: 15 });
        expect(await due('article', 10)).toEqual([15, 20, 30, 37]);
        expect(await due('new_article', 10)).toEqual([]);
      });

      it('lists the visits of one site by URL, page by page', async () => {
        for (const index of [3, 1, 2]) await bench.store.saveVisit(aVisit({ url: urlOf(index) }));
        await bench.store.saveVisit(aVisit({ url: 'https://other.example/', site: 'other' }));
        const list = async (after: string | null) =>
          (await bench.store.visitsOfSite('newsroom', after, 2)).map(({ url }) => url);
        expect(await list(null)).toEqual([urlOf(1), urlOf(2)]);
        expect(await list(urlOf(2))).toEqual([urlOf(3)]);
        expect(await list(urlOf(3))).toEqual([]);
      });
    });

    describe('notes of sites', () => {
      it('are replaced whole, and kept', async () => {
        expect(await bench.store.siteNote('newsroom')).toBeNull();
        await bench.store.saveSiteNote(aSiteNote({ restsUntil: 7, articles: 3 }));
        await bench.store.saveSiteNote(aSiteNote({ site: 'other', sources: 2 }));
        await bench.store.saveSiteNote(aSiteNote({ day: '2024-01-02', articles: 4 }));
        const store = await bench.reopen();
        expect(await store.siteNote('newsroom')).toEqual(aSiteNote({ day: '2024-01-02', articles: 4 }));
        expect(await store.siteNote('other')).toEqual(aSiteNote({ site: 'other', sources: 2 }));
      });
    });

    describe('revisions', () => {
      it('are inserted once, whoever comes first', async () => {
        const other = await bench.open();
        const answers = await Promise.all(
          numbers(6).map((index) => (index % 2 === 0 ? bench.store : other).insertRevision(revisionOf(1))),
        );
        expect(answers.sort()).toEqual(['duplicate', 'duplicate', 'duplicate', 'duplicate', 'duplicate', 'inserted']);
        expect(await bench.store.pendingRevisions(10)).toHaveLength(1);
      });

      it('keep what was written first, when another text comes under the same id', async () => {
        await bench.store.insertRevision(revisionOf(1));
        await bench.store.insertRevision(aRevision(anArticle({ articleId, title: 'Another' })));
        expect(await bench.store.lastRevision(articleId)).toEqual(revisionOf(1));
      });

      it('answer with the highest of an article, by number and not by age', async () => {
        for (const revision of [9, 11, 10]) await bench.store.insertRevision(revisionOf(revision));
        await bench.store.insertRevision(revisionOf(99, 'another article'));
        expect((await bench.store.lastRevision(articleId))?.revision).toBe(11);
        expect(await bench.store.lastRevision('unknown')).toBeNull();
      });

      it('are pending from their insert on, over a reopening, until they are marked', async () => {
        const withdrawal = aWithdrawal(anArticleRef({ articleId, revision: 2 }));
        await bench.store.insertRevision(revisionOf(1));
        await bench.store.insertRevision(withdrawal);
        const store = await bench.reopen();
        expect(await store.pendingRevisions(10)).toEqual([revisionOf(1), withdrawal]);
        await store.markPublished([revisionOf(1).revisionId]);
        expect(await (await bench.reopen()).pendingRevisions(10)).toEqual([withdrawal]);
        expect(await bench.store.lastRevision(articleId)).toEqual(withdrawal);
      });

      it('may be marked twice, and ids that are not there do no harm', async () => {
        await bench.store.insertRevision(revisionOf(1));
        for (const ids of [[], ['unknown'], [revisionOf(1).revisionId, 'unknown'], [revisionOf(1).revisionId]])
          await bench.store.markPublished(ids);
        expect(await bench.store.pendingRevisions(10)).toEqual([]);
        expect(await bench.store.insertRevision(revisionOf(1))).toBe('duplicate');
        expect(await bench.store.pendingRevisions(10)).toEqual([]);
      });

      it('come each article’s in order, also when two write and the limit cuts', async () => {
        const other = await bench.open();
        const writers = ['first', 'second', 'third'].map(async (of, index) => {
          for (const revision of [1, 2, 3, 4])
            await (index % 2 === 0 ? bench.store : other).insertRevision(revisionOf(revision, of));
        });
        await Promise.all(writers);
        const seen: string[] = [];
        for (let round = 0; round < 4; round += 1) {
          const pending = (await bench.store.pendingRevisions(3)).map(({ revisionId }) => revisionId);
          seen.push(...pending);
          await other.markPublished(pending);
        }
        for (const writer of ['first', 'second', 'third'])
          expect(seen.filter((id) => id.startsWith(writer))).toEqual(
            [1, 2, 3, 4].map((revision) => `${writer}@${revision}`),
          );
        expect(await bench.store.pendingRevisions(3)).toEqual([]);
      });
    });
  });
}
