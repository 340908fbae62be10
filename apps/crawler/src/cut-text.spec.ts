import { describe, expect, it } from '@jest/globals';
import type { FetchedPage } from '#infra/http-fetch';
import { anArticle, aRevision, aVisit } from '#testing';
import { afterCut, isCutBelieved, looksCut } from './cut-text.js';
import { newVisit } from './new-visit.js';
import { useVisitBench } from './bench/visit-bench.contract.js';
import { defineSite } from './site.js';
import { visitArticle } from './visit-article.js';

const paragraph =
  'عالجت مصالح الأمن الوطني خلال السنة الماضية عددا من القضايا في مختلف المدن المغربية الكبرى والصغرى. ';
const prose = paragraph.repeat(8);
const table = Array.from({ length: 12 }, (_, index) => `المدينة ${index} سجلت ${1_000 + index} قضية`).join('\n');
const lastOf = (text: string) => aRevision(anArticle({ text }));

describe('a text that looks cut', () => {
  it.each([
    ['is left with its first paragraph', prose, paragraph, true],
    ['lost its table and kept its prose', `${prose}\n${table}`, prose, true],
    ['lost a paragraph', prose, paragraph.repeat(6), false],
    ['has its figures corrected', `${prose}\n${table}`, `${prose}\n${table.replaceAll('1', '2')}`, false],
    ['was short, and is shorter', paragraph, paragraph.slice(0, 40), false],
    ['had few numbers, and has none', `${prose} 12 ثم 13`, prose, false],
    ['grew', paragraph, prose, false],
  ])('%s', (_what, before, text, expected) => {
    expect(looksCut(lastOf(before), { text })).toBe(expected);
  });

  it('is none when nothing was there before', () => {
    expect(looksCut(null, { text: paragraph })).toBe(false);
  });
});

const hourMs = 3_600_000;
const dayMs = 24 * hourMs;

describe('a cut', () => {
  const site = defineSite({
    name: 'News',
    url: 'https://news.example/',
    language: 'ar',
    country: 'MA',
    withdrawalConfirmAfter: '24h',
  });
  const first = afterCut(aVisit({ etag: '"1"' }), site, 0, 'a');

  it('is looked at again when a page that is gone would be, and without validators', () => {
    expect(first).toMatchObject({ articleId: 'a', cutSince: 0, nextVisitAt: dayMs, etag: null });
    expect(afterCut(first, site, hourMs, 'a')).toMatchObject({ cutSince: 0, nextVisitAt: dayMs });
    expect(afterCut(first, site, dayMs, 'a').nextVisitAt).toBe(2 * dayMs);
  });

  it('is believed when it is still there then, unless the layout of the site has changed', () => {
    expect(isCutBelieved(aVisit(), site, 0, false)).toBe(false);
    expect(isCutBelieved(first, site, dayMs - 1, false)).toBe(false);
    expect(isCutBelieved(first, site, dayMs, false)).toBe(true);
    expect(isCutBelieved(first, site, dayMs, true)).toBe(false);
  });
});

describe('an article whose page gives far less of it', () => {
  const url = 'https://news.example/a';
  const site = defineSite({ name: 'News', url: 'https://news.example/', language: 'ar', country: 'MA' });
  const bench = useVisitBench();

  const pageOf = (body: string): FetchedPage => ({
    ...{ kind: 'ok', url, contentType: 'text/html', charset: 'utf-8', etag: '"1"', lastModified: null },
    text: `<html lang="ar"><head><title>حصيلة السنة</title><meta property="og:type" content="article"></head><body><article><h1>حصيلة السنة</h1><p>${body}</p></article></body></html>`,
  });

  it('keeps its text for a day, and has the shorter one when that is still there then', async () => {
    const visit = async (body: string, now: number) => {
      const known = (await bench.memory.visit(url)) ?? newVisit({ url, site, role: 'article', nextVisitAt: 0 });
      const outcome = await visitArticle(bench, { visit: known, site, fetched: pageOf(body), now });
      if (outcome.kind === 'done') await bench.memory.saveVisit(outcome.visit);
      return outcome;
    };
    const revisions = async () => (await bench.memory.pendingRevisions(10)).map(({ revision }) => revision);
    expect(await visit(prose, 0)).toMatchObject({ revision: 1, reading: { fell: false } });
    const held = { hasNewWork: false, reading: { fell: true }, visit: { nextVisitAt: dayMs + hourMs, etag: null } };
    expect(await visit(paragraph, hourMs)).toMatchObject(held);
    expect(await revisions()).toEqual([1]);
    expect(await visit(paragraph, hourMs + dayMs)).toMatchObject({
      revision: 2,
      visit: { cutSince: null, etag: '"1"' },
    });
    expect(await revisions()).toEqual([1, 2]);
  });
});
