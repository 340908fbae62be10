import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from '@jest/globals';
import { Test } from '@nestjs/testing';
import { HttpFetchModule } from '#infra/http-fetch';
import { SystemClock } from '#infra/service-host';
import { CrawlMemory, StoreModule } from '#infra/store';
import { newVisit } from './new-visit.js';
import { planSources } from './plan-sources.js';
import { readDiscovery } from './read-discovery.js';
import { defineSite } from './site.js';

const declaredThere = 'https://feeds.feedburner.com/newsroom';
const linkedThere = 'https://feeds.feedburner.com/another';
const declaredElsewhere = 'https://other.example/feed';
const feedLink = (url: string) => `<link rel="alternate" type="application/rss+xml" href="${url}">`;
const home = `<html lang="en"><head>${feedLink(declaredThere)}${feedLink(declaredElsewhere)}</head>
  <body><nav><a href="${linkedThere}">Feed</a></nav></body></html>`;

it('a feed at a service that keeps feeds for others is followed when the site declares it, and only then', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'marsad-feeds-'));
  const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
  const module = await Test.createTestingModule({ imports }).compile();
  const memory = module.get(CrawlMemory);
  const fetcher = HttpFetchModule.openFetcher({ MARSAD_ALLOWED_PRIVATE_HOSTS: '127.0.0.1:1' }, new SystemClock());
  const site = defineSite({ name: 'News', url: 'http://127.0.0.1:1/', language: 'en', country: 'GB' });
  const visit = newVisit({ url: site.url, site, role: 'discovery', nextVisitAt: 0 });
  const found = readDiscovery(home, site.url);
  if (found.kind === 'discovery') await planSources({ memory, fetcher }, found, { visit, site, now: 0 }, false);
  const sources = (await memory.visitsOfSite('News', null, 100)).map(({ url }) => url);
  expect(sources).toContain(declaredThere);
  expect(sources).not.toContain(declaredElsewhere);
  expect(sources).not.toContain(linkedThere);
  await fetcher.close();
  await module.close();
  await rm(folder, { recursive: true });
});
