import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { topics } from '#core/contracts';
import { waitFor } from '#testing';
import type { KillPoint } from './kill-point.js';
import { buildProgram, MarsadProcess } from './marsad-process.js';
import { describeProduct } from './mode.js';
import { openEventLog } from './open-event-log.js';
import { expectedFacts } from './oracle.js';
import { servedFacts } from './served-facts.js';
import { WatchedSite } from './watched-site.js';

const allRoles = 'crawler,extractor,aggregator,query';
/** On servers, what a dead process held is handed on when its locks and its session have run out. */
const deathTimeoutMs = 60_000;

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

describeProduct('kill -9 before and after each durable step', (settings) => {
  let watched: WatchedSite;
  const processes: MarsadProcess[] = [];
  const environment = () => ({ ...settings, ...watched.environment });

  const start = (killPoint: KillPoint | null) => {
    const started = MarsadProcess.start({ roles: allRoles, killPoint }, environment());
    processes.push(started);
    return started;
  };

  beforeAll(async () => {
    await buildProgram();
    watched = await WatchedSite.start();
    watched.publish('corrected-again-and-again', 1_000);
  }, 60_000);

  afterAll(async () => {
    for (const started of processes) started.kill();
    await watched.stop();
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
      watched.moveOn(round);
      expect(await dying.death(deathTimeoutMs)).toBe('SIGKILL');
    },
    deathTimeoutMs + 5_000,
  );

  it('has lost nothing and counted nothing twice', async () => {
    const survivor = start(null);
    const origin = await survivor.url();
    const expected = expectedFacts(watched.site);
    expect(expected.size).toBeGreaterThan(2);
    const isRight = async () => isDeepStrictEqual(await servedFacts(origin), expected);
    // When it never gets right, the comparison below shows what differs.
    await waitFor(isRight, { timeoutMs: 60_000 }).catch(() => undefined);
    expect(await servedFacts(origin)).toEqual(expected);
    await survivor.stop();
  }, 90_000);

  it('has sent nothing to the dead letters', async () => {
    const { log, close } = await openEventLog(environment());
    for (const topic of Object.values(topics)) {
      expect(Object.values(await log.end(`${topic}.dead-letters`))).toEqual([0, 0, 0, 0]);
    }
    await close();
  });
});
