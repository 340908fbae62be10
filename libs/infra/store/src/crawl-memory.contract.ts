import { describe, expect, it } from '@jest/globals';
import { anArticle, anArticleRef, aRevision, aVisit, aWithdrawal } from '#testing';
import type { CrawlMemory } from './crawl-memory.js';
import { awkwardText, type MakePlace, usePlace } from './place.contract.js';

const revisionOf = (articleId: string, revision: number) => aRevision(anArticle({ articleId, revision }));
const url = (name: string) => `https://newsroom.example/${name}`;

/** What every CrawlMemory promises. */
export function crawlMemoryContract(name: string, makePlace: MakePlace<CrawlMemory>): void {
  describe(`${name} remembers visits`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('adds a URL once and leaves a known one as it is', async () => {
      expect(await store().rememberVisit(aVisit({ visits: 3 }))).toBe('added');
      expect(await store().rememberVisit(aVisit({ visits: 0 }))).toBe('known');
      expect(await store().visit(aVisit().url)).toEqual(aVisit({ visits: 3 }));
    });

    it('adds a URL once when many ask at the same time', async () => {
      const other = await reopen();
      const answers = await Promise.all(
        Array.from({ length: 20 }, (_, index) => (index % 2 ? store() : other).rememberVisit(aVisit())),
      );
      expect(answers.filter((answer) => answer === 'added')).toHaveLength(1);
    });

    it('knows nothing of a URL that was not added', async () => {
      expect(await store().visit(url('never'))).toBeNull();
    });

    it('replaces the whole visit', async () => {
      await store().saveVisit(aVisit({ etag: '"1"', lastError: 'timeout', failures: 2 }));
      const later = aVisit({ etag: null, nextVisitAt: null, visits: 4, goneSince: 5, goneVisits: 1 });
      await store().saveVisit(later);
      expect(await store().visit(later.url)).toEqual(later);
    });

    it('keeps what was saved when the process dies right after', async () => {
      const visit = aVisit({ url: url('عاجل?q=الأمن'), etag: 'W/"é"' });
      await store().saveVisit(visit);
      expect(await (await reopen()).visit(visit.url)).toEqual(visit);
    });

    it('gives due visits, the longest overdue first, up to the limit', async () => {
      const times = { late: 30, never: null, soon: 50, latest: 10, now: 40 };
      for (const [name, nextVisitAt] of Object.entries(times)) {
        await store().saveVisit(aVisit({ url: url(name), nextVisitAt }));
      }
      const due = await store().dueVisits(40, 10);
      expect(due.map((visit) => visit.url)).toEqual([url('latest'), url('late'), url('now')]);
      expect(await store().dueVisits(40, 2)).toEqual(due.slice(0, 2));
    });

    it('takes a visit off the schedule and puts it on again', async () => {
      await store().saveVisit(aVisit({ nextVisitAt: 1 }));
      await store().saveVisit(aVisit({ nextVisitAt: null }));
      expect(await store().dueVisits(100, 10)).toEqual([]);
      await store().saveVisit(aVisit({ nextVisitAt: 2 }));
      expect(await store().dueVisits(100, 10)).toEqual([aVisit({ nextVisitAt: 2 })]);
    });

    it('walks through the visits of one site by URL', async () => {
      for (const name of ['c', 'a', 'b']) await store().saveVisit(aVisit({ url: url(name) }));
      await store().saveVisit(aVisit({ url: url('aa'), site: 'elsewhere' }));
      const first = await store().visitsOfSite('newsroom', null, 2);
      expect(first.map((visit) => visit.url)).toEqual([url('a'), url('b')]);
      const rest = await store().visitsOfSite('newsroom', url('b'), 2);
      expect(rest.map((visit) => visit.url)).toEqual([url('c')]);
    });
  });

  describe(`${name} keeps revisions and their outbox`, () => {
    const { store, reopen } = usePlace(makePlace);

    it('inserts a revision once, and the first one stands', async () => {
      const first = revisionOf('a', 1);
      const second = aRevision(anArticle({ articleId: 'a', revision: 1, text: 'another' }));
      expect(await store().insertRevision(first)).toBe('inserted');
      expect(await store().insertRevision(second)).toBe('duplicate');
      expect(await store().pendingRevisions(10)).toEqual([first]);
    });

    it('inserts a revision once when two processes try', async () => {
      const other = await reopen();
      const revision = revisionOf('a', 1);
      const answers = await Promise.all([store().insertRevision(revision), other.insertRevision(revision)]);
      expect(answers.toSorted()).toEqual(['duplicate', 'inserted']);
      expect(await store().pendingRevisions(10)).toEqual([revision]);
    });

    it('has revision and pending mark when the process dies right after', async () => {
      const revision = aRevision(anArticle({ text: awkwardText }));
      await store().insertRevision(revision);
      const reopened = await reopen();
      expect(await reopened.pendingRevisions(10)).toEqual([revision]);
      expect(await reopened.lastRevision(revision.articleId)).toEqual(revision);
    });

    it('gives the highest revision by number, a withdrawal included', async () => {
      for (const revision of [1, 2, 9, 10]) await store().insertRevision(revisionOf('a', revision));
      await store().insertRevision(revisionOf('b', 12));
      expect(await store().lastRevision('a')).toEqual(revisionOf('a', 10));
      const withdrawal = aWithdrawal(anArticleRef({ articleId: 'a', revision: 11 }));
      await store().insertRevision(withdrawal);
      expect(await store().lastRevision('a')).toEqual(withdrawal);
      expect(await store().lastRevision('unknown')).toBeNull();
    });

    it('gives pending revisions in the order of their insertion', async () => {
      const revisions = [revisionOf('b', 9), revisionOf('a', 1), revisionOf('b', 10), revisionOf('a', 2)];
      for (const revision of revisions) await store().insertRevision(revision);
      expect(await store().pendingRevisions(10)).toEqual(revisions);
      expect(await store().pendingRevisions(2)).toEqual(revisions.slice(0, 2));
    });

    it('gives what was not marked again, also after a crash, and never what was', async () => {
      for (const revision of [1, 2, 3, 4]) await store().insertRevision(revisionOf('a', revision));
      await store().markPublished(['a@1', 'a@3', 'unknown@1']);
      await store().markPublished(['a@1']);
      await store().markPublished([]);
      await store().insertRevision(revisionOf('a', 1));
      const pending = await (await reopen()).pendingRevisions(10);
      expect(pending).toEqual([revisionOf('a', 2), revisionOf('a', 4)]);
    });

    it('marks many at once', async () => {
      const revisions = Array.from({ length: 1_500 }, (_, index) => revisionOf('a', index + 1));
      await Promise.all(revisions.map((revision) => store().insertRevision(revision)));
      await store().markPublished(revisions.slice(0, 1_499).map((revision) => revision.revisionId));
      expect(await store().pendingRevisions(10)).toEqual(revisions.slice(1_499));
    });
  });
}
