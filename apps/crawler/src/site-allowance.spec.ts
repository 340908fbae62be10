import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { CrawlMemory, StoreModule } from '#infra/store';
import { aSiteNote } from '#testing';
import { planArticles } from './plan-articles.js';
import { defineSite } from './site.js';
import { afterArticles, articlesLeft, siteAllowance, sourcesLeft } from './site-allowance.js';

const morning = Date.parse('2024-01-02T08:00:00Z');
const dayMs = 86_400_000;

it('a site may have so many articles remembered a day, and as many again the next', () => {
  const full = afterArticles(aSiteNote(), siteAllowance.articlesPerDay - 1, morning);
  expect(articlesLeft(full, morning)).toBe(1);
  const over = afterArticles(full, 1, morning + 1);
  expect(articlesLeft(over, morning + 2)).toBe(0);
  expect(articlesLeft(over, morning + dayMs)).toBe(siteAllowance.articlesPerDay);
  expect(afterArticles(over, 2, morning + dayMs)).toMatchObject({ day: '2024-01-03', articlesOfDay: 2 });
});

it('all days together are bounded, and so are its feeds and listings', () => {
  expect(articlesLeft(aSiteNote({ articles: siteAllowance.articles - 3 }), morning)).toBe(3);
  expect(articlesLeft(aSiteNote({ articles: siteAllowance.articles }), morning)).toBe(0);
  expect(sourcesLeft(aSiteNote({ sources: siteAllowance.sources - 3 }))).toBe(3);
  expect(sourcesLeft(aSiteNote({ sources: siteAllowance.sources + 3 }))).toBe(0);
});

it('what is beyond is not remembered, until the next day', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-allowance-'));
  const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
  const module = await Test.createTestingModule({ imports }).compile();
  const memory = module.get(CrawlMemory);
  const site = defineSite({ name: 'News', url: 'https://newsroom.example/', language: 'ar', country: 'MA' });
  const articles = ['a', 'b', 'c'].map((path) => ({ url: `https://newsroom.example/${path}`, publishedAt: null }));
  const before = siteAllowance.articlesPerDay - 2;
  await memory.saveSiteNote(aSiteNote({ site: 'News', day: '2024-01-02', articlesOfDay: before, articles: before }));
  expect(await planArticles(memory, articles, site, morning)).toEqual({ added: 2, isOverAllowance: true });
  expect(await planArticles(memory, articles, site, morning)).toEqual({ added: 0, isOverAllowance: true });
  expect(await planArticles(memory, articles, site, morning + dayMs)).toEqual({ added: 1, isOverAllowance: false });
  expect(await planArticles(memory, articles, site, morning + dayMs)).toEqual({ added: 0, isOverAllowance: false });
  expect(await memory.siteNote('News')).toMatchObject({ day: '2024-01-03', articlesOfDay: 1, articles: before + 3 });
  await module.close();
  await rm(folder, { recursive: true });
});
