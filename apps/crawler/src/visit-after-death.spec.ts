import { describe, expect, it } from '@jest/globals';
import type { FetchResult } from '#infra/http-fetch';
import type { CrawlMemory, Revision } from '#infra/store';
import { useVisitBench } from './bench/visit-bench.contract.js';
import { defineSite } from './site.js';
import { visitArticle } from './visit-article.js';
import { newVisit } from './visit-site.js';

const url = 'https://newsroom.example/a';
const hourMs = 3_600_000;
const site = defineSite({
  name: 'News',
  url,
  language: 'ar',
  country: 'MA',
  recheck: '1h',
  withdrawalConfirmAfter: '1h',
});
const sentence = 'أصدرت المديرية العامة للأمن الوطني خلال سنة 2023 ما مجموعه 1.552.306 بطاقة للسوابق لفائدة المواطنين.';
const page = `<html lang="ar"><head><title>حصيلة السنة</title><meta property="og:type" content="article"></head>
  <body><article><h1>حصيلة السنة</h1><p>${sentence}</p><p>${sentence}</p></article></body></html>`;
const nothing = { etag: null, lastModified: null };
const there: FetchResult = { kind: 'ok', url, contentType: 'text/html', text: page, charset: 'utf-8', ...nothing };
const gone: FetchResult = { kind: 'gone', url, status: 410 };
const died = new Error('The process died here');

/** The memory of a process that dies as soon as its revision is written. */
function dyingAfterRevision(memory: CrawlMemory): CrawlMemory {
  return new Proxy(memory, {
    get: (target, name) => {
      if (name === 'insertRevision')
        return (revision: Revision) => target.insertRevision(revision).then(() => Promise.reject(died));
      const member: unknown = Reflect.get(target, name);
      return typeof member === 'function' ? (member.bind(target) as unknown) : member;
    },
  });
}

describe('a visit whose process dies after its first revision is written', () => {
  const bench = useVisitBench();

  it('still knows which article to withdraw when the page is gone by the next visit', async () => {
    const first = newVisit({ url, site, role: 'article', nextVisitAt: 0 });
    await bench.memory.rememberVisit(first);
    const details = { visit: first, site, fetched: there, now: 0 };
    await expect(visitArticle({ memory: dyingAfterRevision(bench.memory), pool: bench.pool }, details)).rejects.toBe(
      died,
    );
    for (const now of [hourMs, 2 * hourMs]) {
      const visit = (await bench.memory.visit(url)) ?? first;
      const outcome = await visitArticle(bench, { visit, site, fetched: gone, now });
      if (outcome.kind === 'done') await bench.memory.saveVisit(outcome.visit);
    }
    const revisions = await bench.memory.pendingRevisions(10);
    expect(revisions.map(({ content }) => content.kind)).toEqual(['captured', 'withdrawn']);
  });
});
