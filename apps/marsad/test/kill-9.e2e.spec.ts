import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '#core/contracts';
import { ArticleSite, waitFor } from '#testing';
import type { KillPoint } from './kill-point.js';
import { buildProgram, MarsadProcess } from './marsad-process.js';
import { openEventLog } from './open-event-log.js';
import { expectedFacts, siteName } from './oracle.js';
import { servedFacts } from './served-facts.js';

const allRoles = 'crawler,extractor,aggregator,query';
const deathTimeoutMs = 20_000;

type Step = Omit<KillPoint, 'moment'>;

/** Each durable step of crawler, extractor and aggregator, in the order of the pipeline. */
const steps: readonly Step[] = [
  { port: 'CrawlMemory', method: 'rememberVisit', call: 1 },
  { port: 'CrawlMemory', method: 'insertRevision', call: 1 },
  { port: 'CrawlMemory', method: 'insertRevision', call: 2 },
  { port: 'EventLog', method: 'publish', topic: topics.articles, call: 1 },
  { port: 'CrawlMemory', method: 'markPublished', call: 1 },
  { port: 'CrawlMemory', method: 'saveVisit', call: 2 },
  { port: 'EventLog', method: 'publish', topic: topics.metrics, call: 1 },
  { port: 'Projections', method: 'replaceArticle', call: 1 },
  { port: 'Ledger', method: 'insertEntries', call: 1 },
  { port: 'Ledger', method: 'insertSeal', call: 1 },
  { port: 'Projections', method: 'insertSeries', call: 1 },
  { port: 'Projections', method: 'replaceFact', call: 1 },
  { port: 'Projections', method: 'replaceFact', call: 2 },
  { port: 'Projections', method: 'insertChange', call: 1 },
  { port: 'EventLog', method: 'publish', topic: topics.changes, call: 1 },
  { port: 'Projections', method: 'markChangesPublished', call: 1 },
];

/** Deterministic, different for each round, and never a year. */
const valueOf = (round: number, place: number) => 10_000 + round * 137 + place * 41;

function publish(site: ArticleSite, slug: string, round: number, withVisas = true): void {
  const group = (value: number) => value.toLocaleString('de-DE');
  site.put({
    slug,
    title: `حصيلة المصالح الأمنية: ${slug}`,
    language: 'ar',
    publishedAt: '2023-12-28T10:00:00+01:00',
    paragraphs: [
      `أعلنت المديرية العامة للأمن الوطني أن قاعات القيادة والتنسيق توصلت خلال سنة 2023 بما مجموعه ${group(valueOf(round, 1))} اتصال نجدة من مختلف المدن، وأنها أصدرت خلال السنة نفسها ${group(valueOf(round, 2))} بطاقة للسوابق.`,
      withVisas
        ? `كما سلمت المصالح نفسها خلال سنة 2023 ما مجموعه ${group(valueOf(round, 3))} تأشيرة ولوج للتراب الوطني.`
        : 'ولم تذكر المصالح نفسها عدد التأشيرات التي سلمت خلال هذه السنة، ووعدت بنشره في وقت لاحق.',
    ],
  });
}

/** What happens on the site in a round: something new, a correction, a figure removed, and now and then a page gone. */
function moveOn(site: ArticleSite, round: number): void {
  publish(site, `article-${round}`, round);
  publish(site, `article-${Math.max(0, round - 3)}`, round + 500);
  publish(site, 'corrected-again-and-again', round, round % 2 === 0);
  if (round % 6 === 5) site.withdraw(`article-${round - 4}`);
}

describe('kill -9 before and after each durable step', () => {
  const site = new ArticleSite();
  let folder = '';
  let environment: NodeJS.ProcessEnv = {};
  const processes: MarsadProcess[] = [];

  const start = (killPoint: KillPoint | null) => {
    const started = MarsadProcess.start({ roles: allRoles, killPoint }, environment);
    processes.push(started);
    return started;
  };

  beforeAll(async () => {
    await buildProgram();
    folder = await mkdtemp(join(tmpdir(), 'marsad-kill-'));
    await site.start();
    const file = join(folder, 'sites.yaml');
    await writeFile(
      file,
      `sites:\n  - name: ${siteName}\n    url: ${site.feedUrl}\n    language: ar\n    country: MA\n    interval: 200ms\n` +
        `    recheck: 200ms\n    withdrawalConfirmAfter: 100ms\n    pause: 50ms\n`,
    );
    environment = {
      MARSAD_DATA: join(folder, 'data'),
      MARSAD_SITES: file,
      MARSAD_PORT: '0',
      MARSAD_PLAN_INTERVAL_MS: '50',
      MARSAD_ALLOWED_PRIVATE_HOSTS: new URL(site.origin).host,
      MARSAD_LOG_FORMAT: 'json',
      MARSAD_LOG_LEVEL: 'warn',
    };
    publish(site, 'corrected-again-and-again', 1_000);
  }, 60_000);

  afterAll(async () => {
    for (const started of processes) started.kill();
    await site.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const points = steps.flatMap((step) => (['before', 'after'] as const).map((moment) => ({ ...step, moment })));

  it.each(
    points.map((point, round) => ({
      point,
      round,
      name: `${point.moment} ${point.port}.${point.method} ${point.topic ?? ''} (call ${point.call})`,
    })),
  )(
    'dies $name',
    async ({ point, round }) => {
      const dying = start(point);
      moveOn(site, round);
      expect(await dying.death(deathTimeoutMs)).toBe('SIGKILL');
    },
    deathTimeoutMs + 5_000,
  );

  it('has lost nothing and counted nothing twice', async () => {
    const survivor = start(null);
    const origin = await survivor.url();
    const expected = expectedFacts(site);
    expect(expected.size).toBeGreaterThan(2);
    const isRight = async () => isDeepStrictEqual(await servedFacts(origin), expected);
    // When it never gets right, the comparison below shows what differs.
    await waitFor(isRight, { timeoutMs: 60_000 }).catch(() => undefined);
    expect(await servedFacts(origin)).toEqual(expected);
    await survivor.stop();
  }, 90_000);

  it('has sent nothing to the dead letters', async () => {
    const { log, close } = await openEventLog(environment);
    for (const topic of Object.values(topics)) {
      expect(Object.values(await log.end(`${topic}.dead-letters`))).toEqual([0, 0, 0, 0]);
    }
    await close();
  });
});
