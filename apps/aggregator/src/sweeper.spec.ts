import { describe, expect, it } from '@jest/globals';
import type { Fact } from '#core/contracts';
import { Metrics } from '#infra/observability';
import { Clock } from '#infra/service-host';
import { aLedgerEntry, anArticleRef, anObservation, aSeal } from '#testing';
import { AggregatorSettings } from './aggregator.settings.js';
import { aReading, aRevisionOf, anAggregator } from './simulation/aggregator-bench.contract.js';
import { Sweeper } from './sweeper.js';

const { factId } = anObservation();
const dayMs = 24 * 60 * 60_000;

class SetClock extends Clock {
  nowMs = 0;
  override now(): number {
    return this.nowMs;
  }
}

class DailySettings extends AggregatorSettings {
  readonly MARSAD_SWEEP_INTERVAL_MS = 60_000;
  readonly MARSAD_FULL_SWEEP_INTERVAL_MS = dayMs;
  readonly MARSAD_SITE_FIGURES_INTERVAL_MS = dayMs;
}

/** A fact of value 110 that was 100 before, with a sweeper. */
async function aSweptFact() {
  const aggregator = await anAggregator();
  const clock = new SetClock();
  const metrics = new Metrics();
  const sweeper = new Sweeper(aggregator.ledger, aggregator.settler, clock, new DailySettings(), metrics);
  const factNow = async (): Promise<Fact> => (await aggregator.projections.facts([factId]))[0]!;
  await aggregator.metrics.take(aReading(aRevisionOf('report', 1), [{ value: 100 }]));
  const stale = await factNow();
  await aggregator.metrics.take(aReading(aRevisionOf('report', 2), [{ value: 110 }]));
  return { ...aggregator, clock, metrics, sweeper, factNow, stale };
}

describe('the sweeper', () => {
  it('finds no drift where every record was taken', async () => {
    const { sweeper, clock } = await aSweptFact();
    for (const nowMs of [0, dayMs, dayMs, 2 * dayMs]) {
      clock.nowMs = nowMs;
      await sweeper.sweep();
    }
    expect(sweeper.drift).toBe(0);
  });

  it('puts right a fact that an old view was written over, and counts it', async () => {
    const { sweeper, projections, metrics, factNow, stale } = await aSweptFact();
    const right = await factNow();
    await sweeper.sweep();
    await projections.replaceFact(stale);
    await sweeper.sweep();
    expect(await factNow()).toMatchObject({ fingerprint: right.fingerprint, state: { value: 110 } });
    expect(sweeper.drift).toBe(1);
    await sweeper.sweep();
    expect(sweeper.drift).toBe(1);
    expect(await metrics.text()).toContain('marsad_drift_facts_total 1');
  });

  it('makes a fact that was never written, and tells of it', async () => {
    const { sweeper, ledger, projections } = await aSweptFact();
    const { article, observation } = (await ledger.entriesOfFacts([factId]))[0]!;
    const missing = { ...observation, factId: 'missing', observationId: 'missing' };
    await ledger.insertEntries([{ entryId: 'missing@3', observation: missing, article: { ...article, revision: 3 } }]);
    const seal = { article: { ...article, revision: 3 }, withdrawn: false, observationIds: ['missing'] };
    await ledger.insertSeal({ ...seal, sealId: `${article.articleId}@3` });
    await sweeper.sweep();
    await sweeper.sweep();
    expect(await projections.facts(['missing'])).toMatchObject([{ state: { status: 'current' } }]);
    const told = (await projections.pendingChanges(10)).slice(2).map(({ factId: of, kind }) => `${of} ${kind}`);
    expect(told.sort()).toEqual([`${factId} retracted`, 'missing created'].sort());
    expect(sweeper.drift).toBe(2);
  });

  it('does not take for drift what is still in work while it catches up with a long ledger', async () => {
    const { sweeper, ledger, projections } = await aSweptFact();
    const articles = Array.from({ length: 600 }, (_, index) => anArticleRef({ articleId: `article ${index}` }));
    await ledger.insertEntries(
      articles.map((article) => aLedgerEntry({ article, observation: { factId: 'in work' } })),
    );
    await Promise.all(articles.map((article) => ledger.insertSeal(aSeal({ article }))));
    expect(await sweeper.sweep()).toBe(true);
    expect(await sweeper.sweep()).toBe(false);
    expect(sweeper.drift).toBe(0);
    expect(await projections.facts(['in work'])).toEqual([]);
    await sweeper.sweep();
    expect(await projections.facts(['in work'])).toHaveLength(1);
    expect(sweeper.drift).toBe(1);
  });

  it('finds once a day what moved long after its articles were swept', async () => {
    const { sweeper, clock, projections, factNow, stale } = await aSweptFact();
    for (let round = 0; round < 3; round += 1) await sweeper.sweep();
    await projections.replaceFact(stale);
    for (let round = 0; round < 3; round += 1) await sweeper.sweep();
    expect(sweeper.drift).toBe(0);
    clock.nowMs = dayMs;
    await sweeper.sweep();
    await sweeper.sweep();
    expect((await factNow()).state.value).toBe(110);
    expect(sweeper.drift).toBe(1);
  });
});
