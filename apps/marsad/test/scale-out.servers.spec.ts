import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { topics } from '#core/contracts';
import { waitFor } from '#testing';
import { buildProgram, MarsadProcess } from './marsad-process.js';
import { describeProduct } from './mode.js';
import { openEventLog } from './open-event-log.js';
import { expectedFacts } from './oracle.js';
import { servedFacts } from './served-facts.js';
import { WatchedSite } from './watched-site.js';

const articles = 40;
const settleTimeoutMs = 120_000;

describe.each([2, 3])('%d extractors and as many aggregators', (count) => {
  describeProduct('share the work', (settings) => {
    let watched: WatchedSite;
    let origin = '';
    const processes: MarsadProcess[] = [];
    const extractors: MarsadProcess[] = [];
    const aggregators: MarsadProcess[] = [];
    const environment = () => ({ ...settings, ...watched.environment });
    const start = (roles: string) => {
      const started = MarsadProcess.start({ roles, killPoint: null }, environment());
      processes.push(started);
      return started;
    };
    const startBoth = () => {
      extractors.push(start('extractor'));
      aggregators.push(start('aggregator'));
    };

    const becomesRight = async () => {
      const expected = expectedFacts(watched.site);
      const isRight = async () => isDeepStrictEqual(await servedFacts(origin), expected);
      // When it never gets right, the comparison below shows what differs.
      await waitFor(isRight, { timeoutMs: settleTimeoutMs }).catch(() => undefined);
      expect(await servedFacts(origin)).toEqual(expected);
    };

    beforeAll(async () => {
      await buildProgram();
      watched = await WatchedSite.start();
      for (let index = 0; index < articles; index += 1) watched.publish(`first-${index}`, 2_000 + index);
      for (let index = 0; index < count; index += 1) startBoth();
      start('crawler');
      origin = await start('query').url();
      await Promise.all(processes.map((each) => each.url()));
    }, settleTimeoutMs);

    afterAll(async () => {
      for (const each of processes) each.kill();
      await watched.stop();
    });

    it('come to what the articles say', becomesRight, settleTimeoutMs + 20_000);

    it(
      'each have their part',
      async () => {
        for (const part of [extractors, aggregators]) {
          const handled = await Promise.all(part.map((each) => each.metric('marsad_records_handled_total')));
          expect(handled.filter((records) => records > 0)).toHaveLength(count);
        }
      },
      settleTimeoutMs,
    );

    it(
      'lose nothing when some are killed, others stop and new ones come while articles change',
      async () => {
        for (let round = 0; round < 12; round += 1) {
          watched.moveOn(round);
          if (round === 2) for (const part of [extractors, aggregators]) part[0]!.kill();
          if (round === 4) startBoth();
          if (round === 8) await Promise.all([extractors[1]!.stop(), aggregators[1]!.stop()]);
        }
        await becomesRight();
      },
      settleTimeoutMs + 60_000,
    );

    it('have sent nothing to the dead letters, and nothing had to be put right afterwards', async () => {
      const { log, close } = await openEventLog(environment());
      for (const topic of Object.values(topics)) {
        const ends = Object.values(await log.end(`${topic}.dead-letters`));
        expect(ends.every((offset) => offset === 0)).toBe(true);
      }
      await close();
      for (const each of aggregators.slice(2)) expect(await each.metric('marsad_drift_facts_total')).toBe(0);
    });
  });
});
