import { describe, expect, it } from '@jest/globals';
import type { FetchedPage } from '#infra/http-fetch';
import { newVisit } from './new-visit.js';
import { useVisitBench } from './bench/visit-bench.contract.js';
import { defineSite } from './site.js';
import { type ArticleVisit, leaveOut, visitArticle } from './visit-article.js';

const hourMs = 3_600_000;
const sentence = 'عالجت مصالح الأمن الوطني خلال السنة الماضية 738.748 قضية في مختلف المدن المغربية الكبرى والصغرى. ';
const bench = useVisitBench();
const siteAt = (url: string) =>
  defineSite({ name: url, url, language: 'ar', country: 'MA', recheck: ['1h', '6h'], withdrawalConfirmAfter: '1h' });

function pageAt(url: string, head = ''): FetchedPage {
  return {
    ...{ kind: 'ok', url, contentType: 'text/html', charset: 'utf-8', etag: '"1"', lastModified: null },
    text: `<html lang="ar"><head><title>حصيلة السنة</title><meta property="og:type" content="article">${head}</head><body><article><h1>حصيلة السنة</h1><p>${sentence.repeat(6)}</p></article></body></html>`,
  };
}

type Circumstances = Partial<ArticleVisit> & Pick<ArticleVisit, 'fetched' | 'now'>;

/** One site's visit of an address, saved as the runner does; with a rule, of a page that asks for it. */
async function visit(home: string, url: string, circumstances: Circumstances, rule?: Parameters<typeof leaveOut>[2]) {
  const site = siteAt(home);
  const known = (await bench.memory.visit(url)) ?? newVisit({ url, site, role: 'article', nextVisitAt: 0 });
  const details = { visit: known, site, ...circumstances };
  const outcome = await (rule === undefined ? visitArticle(bench, details) : leaveOut(bench, details, rule));
  if (outcome.kind === 'done') await bench.memory.saveVisit(outcome.visit);
  return outcome;
}

async function revisionsOf(url: string): Promise<string[]> {
  const pending = await bench.memory.pendingRevisions(1_000);
  return pending
    .filter(({ content }) => content.article.canonicalUrl === url)
    .map(({ revision, content }) => `${revision} ${content.kind}`);
}

const gone = (url: string) => ({ kind: 'gone' as const, url, status: 404 });
const movedAway = { kind: 'failed', cause: 'moved' };

describe('an article of one site', () => {
  const home = 'https://victim.example/';
  const url = `${home}a`;
  const lure = 'https://lure.example/a';

  it('is neither changed nor withdrawn by another whose pages lead there', async () => {
    await visit(home, url, { fetched: pageAt(url), now: 0 });
    expect(await visit('https://lure.example/', lure, { fetched: pageAt(url), now: 1 })).toMatchObject(movedAway);
    await visit('https://lure.example/', lure, { fetched: gone(lure), now: hourMs });
    await visit('https://lure.example/', lure, { fetched: gone(lure), now: 3 * hourMs });
    expect(await revisionsOf(url)).toEqual(['1 captured']);
  });

  it('is not touched by a page that names it as its own address', async () => {
    const claims = `<link rel="canonical" href="${url}"><meta property="og:url" content="${url}"><script type="application/ld+json">{"@type":"NewsArticle","url":"${url}","mainEntityOfPage":"${url}"}</script>`;
    const copy = 'https://lure.example/copy';
    await visit('https://lure.example/', copy, { fetched: pageAt(copy, claims), now: 2 });
    expect(await revisionsOf(url)).toEqual(['1 captured']);
    expect(await revisionsOf(copy)).toEqual(['1 captured']);
  });

  it('is not read from a cache that shows the pages of any site', async () => {
    const cached = 'https://www.google.com/amp/s/victim.example/b';
    const lured = 'https://lure.example/b';
    expect(await visit('https://lure.example/', lured, { fetched: pageAt(cached), now: 1 })).toMatchObject(movedAway);
    expect(await revisionsOf(`${home}b`)).toEqual([]);
  });

  it('is not the home page, to which many sites send who asks for an article that they have no more', async () => {
    const old = `${home}old`;
    expect(await visit(home, old, { fetched: pageAt(home), now: 0 })).toMatchObject(movedAway);
    expect(await revisionsOf(home)).toEqual([]);
  });
});

describe('an article that is dated in years to come', () => {
  it('has no such date, or the one that it had before', async () => {
    const home = 'https://future.example/';
    const [url, now] = [`${home}a`, Date.parse('2024-01-10T00:00:00Z')];
    const dated = (date: string) => pageAt(url, `<meta property="article:published_time" content="${date}">`);
    const dates = async () =>
      (await bench.memory.pendingRevisions(1_000)).flatMap(({ content }) =>
        content.kind === 'captured' && content.article.url === url ? [content.article.publishedAt] : [],
      );
    await visit(home, url, { fetched: dated('2099-01-01T00:00:00Z'), now });
    expect(await dates()).toEqual([null]);
    await visit(home, url, { fetched: dated('2024-01-10T20:00:00Z'), now });
    await visit(home, url, { fetched: dated('2099-01-01T00:00:00Z'), now });
    expect(await dates()).toEqual([null, '2024-01-10T20:00:00Z']);
  });
});

describe('an article under two addresses', () => {
  const home = 'https://double.example/';
  const [own, other] = [`${home}story`, `${home}print/story`];
  const canonical = `<link rel="canonical" href="${own}">`;

  it('stays when the other address ends, and goes when its own does', async () => {
    await visit(home, other, { fetched: pageAt(other, canonical), now: 0 });
    await visit(home, own, { fetched: pageAt(own, canonical), now: 0 });
    for (const now of [hourMs, 3 * hourMs]) await visit(home, other, { fetched: gone(other), now });
    expect(await revisionsOf(own)).toEqual(['1 captured']);
    for (const now of [4 * hourMs, 6 * hourMs]) await visit(home, own, { fetched: gone(own), now });
    expect(await revisionsOf(own)).toEqual(['1 captured', '2 withdrawn']);
  });
});

describe('a captured article', () => {
  const home = 'https://asking.example/';

  it.each(['noindex', 'nosnippet'] as const)(
    'whose page asks for %s since is withdrawn when it still asks later',
    async (rule) => {
      const url = home + rule;
      const fetched = pageAt(url);
      await visit(home, url, { fetched, now: 0 });
      expect(await visit(home, url, { fetched, now: hourMs }, rule)).toMatchObject({
        visit: { nextVisitAt: 2 * hourMs },
      });
      expect(await revisionsOf(url)).toEqual(['1 captured']);
      expect(await visit(home, url, { fetched, now: 2 * hourMs }, rule)).toMatchObject({
        visit: { lastError: `not_to_be_kept: the page says ${rule}`, etag: null },
      });
      expect(await revisionsOf(url)).toEqual(['1 captured', '2 withdrawn']);
      await visit(home, url, { fetched, now: 3 * hourMs });
      expect(await revisionsOf(url)).toEqual(['1 captured', '2 withdrawn', '3 captured']);
    },
  );

  it('is looked at when the time is over that its page names, however old it is then, and withdrawn at once', async () => {
    const url = `${home}until`;
    const availableUntil = 48 * hourMs;
    const fetched = pageAt(url);
    const first = await visit(home, url, { fetched, now: 0, availableUntil });
    // Without a validator, or the answer would be that nothing changed, and nobody would read that the time is over.
    expect(first).toMatchObject({ visit: { nextVisitAt: hourMs, etag: null } });
    expect(await visit(home, url, { fetched, now: 30 * hourMs, availableUntil })).toMatchObject({
      visit: { nextVisitAt: availableUntil },
    });
    await visit(home, url, { fetched, now: availableUntil }, 'unavailable_after');
    expect(await revisionsOf(url)).toEqual(['1 captured', '2 withdrawn']);
  });

  it('is none while its page asks not to be kept', async () => {
    const url = `${home}never`;
    expect(await visit(home, url, { fetched: pageAt(url), now: 0 }, 'noindex')).toMatchObject({
      kind: 'failed',
      cause: 'page_rules',
    });
    expect(await revisionsOf(url)).toEqual([]);
  });
});
