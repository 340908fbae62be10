import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { type MetricsExtractedV1, siteVisited } from '#core/contracts';
import { Metrics } from '#infra/observability';
import { SiteProjections, StoreModule } from '#infra/store';
import { aSiteReport } from '#testing';
import { OnArticleFigures } from './on-article-figures.js';
import { OnSiteVisited } from './on-site-visited.js';
import { aReading, aRevisionOf } from './simulation/aggregator-bench.contract.js';
import { SiteFiguresKeeper } from './site-figures-keeper.js';

let folder: string;
let module: TestingModule;
let projections: SiteProjections;
let metrics: Metrics;
let keeper: SiteFiguresKeeper;
let figures: OnArticleFigures;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'marsad-figures-'));
  const imports = [StoreModule.forRoot({ environment: { MARSAD_DATA: folder } })];
  module = await Test.createTestingModule({ imports }).compile();
  projections = module.get(SiteProjections);
  metrics = new Metrics();
  const intervals = {
    MARSAD_SWEEP_INTERVAL_MS: 1,
    MARSAD_FULL_SWEEP_INTERVAL_MS: 1,
    MARSAD_SITE_FIGURES_INTERVAL_MS: 1,
  };
  keeper = new SiteFiguresKeeper(projections, metrics, intervals);
  figures = new OnArticleFigures(projections, keeper);
});
afterEach(async () => {
  await module.close();
  await rm(folder, { recursive: true });
});

/** The reading of the n-th article of a site, with so many figures. */
function readingOf(index: number, count: number, revision = 1, withdrawn = false): MetricsExtractedV1 {
  const capturedAt = new Date(Date.UTC(2024, 0, 1, 0, index, revision)).toISOString();
  const article = aRevisionOf(`article ${index}`, revision, { capturedAt, source: 'News' });
  const said = Array.from({ length: count }, (_, place) => ({ period: String(2000 + place) }));
  return aReading(article, said, withdrawn);
}
const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);

async function yieldAfter(readings: readonly MetricsExtractedV1[]) {
  for (const reading of readings) await figures.note(reading);
  await keeper.renewWaiting();
  return (await projections.figures(['News']))[0];
}

describe('the figure yield that is served of a site', () => {
  it('is the same in any order, with doubles, old revisions and withdrawals', async () => {
    const readings = numbers(50).flatMap((index) => [
      readingOf(index, index % 4),
      ...(index % 10 === 0 ? [readingOf(index, 5, 2), readingOf(index, 0, 3, true)] : []),
    ]);
    const inOrder = await yieldAfter(readings);
    await projections.replaceFigures({ ...inOrder!, hasFallen: true });
    const backwards = await yieldAfter([...readings, ...readings].reverse());
    expect(backwards).toEqual(inOrder);
    expect(inOrder).toMatchObject({ recent: { articles: 20 }, usual: { articles: 30 }, hasFallen: false });
  });

  it('falls when the articles give none any more, and /metrics tells it', async () => {
    const sites = new OnSiteVisited(projections);
    await sites.keep(siteVisited(aSiteReport({ site: 'News' })));
    await sites.keep(siteVisited(aSiteReport({ site: 'Other', state: 'failing' })));
    await yieldAfter(numbers(60).map((index) => readingOf(index, 3)));
    expect(await metrics.text()).toMatch(/^marsad_sites\{state="layout_changed"\} 0$/mu);
    const fallen = await yieldAfter(numbers(20).map((index) => readingOf(60 + index, 0)));
    expect(fallen).toMatchObject({
      hasFallen: true,
      recent: { withFigures: 0 },
      usual: { withFigures: 1, perArticle: 3 },
    });
    const text = await metrics.text();
    expect(text).toMatch(/^marsad_sites\{state="layout_changed"\} 1$/mu);
    expect(text).toMatch(/^marsad_sites\{state="failing"\} 1$/mu);
    expect(text).toMatch(/^marsad_sites\{state="working"\} 0$/mu);
  });
});

describe('the report that is served of a site', () => {
  it('is the one with the highest sequence, whatever comes again', async () => {
    const sites = new OnSiteVisited(projections);
    const reports = [5, 7, 6, 7, 5].map((sequence) =>
      aSiteReport({ sequence, url: `https://news.example/${sequence}` }),
    );
    for (const report of reports) await sites.keep(siteVisited(report));
    expect(await projections.reports(['newsroom'])).toEqual([reports[1]]);
  });
});
