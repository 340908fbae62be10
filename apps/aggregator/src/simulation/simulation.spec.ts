import { describe, expect, it } from '@jest/globals';
import type { MetricsExtractedV1 } from '#core/contracts';
import type { Ledger, Projections } from '#infra/store';
import type { ChangeRelay } from '../change-relay.js';
import { FactSettler, FactsNotSettledError } from '../fact-settler.js';
import { OnMetricsExtracted } from '../on-metrics-extracted.js';
import { anAggregator } from './aggregator-bench.contract.js';
import { Chance } from './chance.contract.js';
import { makeNews } from './news.contract.js';
import { Life, Turns } from './turns.contract.js';
import { complainOf, factsOf } from './verdict.contract.js';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const deathsMax = 12;

interface Stores {
  readonly ledger: Ledger;
  readonly projections: Projections;
  readonly relay: ChangeRelay;
}

/** So many records are handed out beside each other at most, as a batch is. */
const batchMax = 5;

/** A consumer of records that starts anew after each death, with the records that it had not committed. */
class Consumer {
  private process: { readonly life: Life; readonly metrics: OnMetricsExtracted };

  constructor(
    private readonly actor: number,
    private readonly turns: Turns,
    private readonly chance: Chance,
    private readonly stores: Stores,
  ) {
    this.process = this.start();
  }

  async takeAll(records: readonly MetricsExtractedV1[]): Promise<void> {
    let next = 0;
    while (next < records.length) {
      const batch = records.slice(next, next + this.batchSize());
      const hasTaken = await this.take(batch);
      // Some records before the death were taken and not yet committed: they come again.
      next = hasTaken ? next + batch.length : Math.max(0, next - this.chance.below(3));
    }
  }

  /** A member that lost its partitions to others while it stood still: what it dies of is not handed to it again. */
  async takeWhatIsLeft(records: readonly MetricsExtractedV1[]): Promise<void> {
    for (let next = 0; next < records.length;) {
      const batch = records.slice(next, next + this.batchSize());
      await this.take(batch);
      next += batch.length;
    }
  }

  private batchSize(): number {
    return 1 + this.chance.below(batchMax);
  }

  private start() {
    const { ledger, projections, relay } = this.stores;
    const life = new Life(this.actor);
    const [ownLedger, ownProjections] = [this.turns.storeOf(life, ledger), this.turns.storeOf(life, projections)];
    const settler = new FactSettler(ownLedger, ownProjections);
    return { life, metrics: new OnMetricsExtracted(ownLedger, ownProjections, settler, relay) };
  }

  private async take(batch: readonly MetricsExtractedV1[]): Promise<boolean> {
    const { life, metrics } = this.process;
    const taken = Promise.allSettled(batch.map((record) => metrics.take(record)));
    const outcome = await Promise.race([taken, life.death]);
    if (outcome === 'died') {
      this.process = this.start();
      return false;
    }
    const failures = outcome.filter((one) => one.status === 'rejected').map(({ reason }) => reason as unknown);
    for (const failure of failures) if (!(failure instanceof FactsNotSettledError)) throw failure;
    return failures.length === 0;
  }
}

/** Some records twice, some out of their order, and some old ones again at the end. */
function deliver(chance: Chance, records: readonly MetricsExtractedV1[]): MetricsExtractedV1[] {
  const twice = records.flatMap((record) => (chance.percent(25) ? [record, record] : [record]));
  const late = records.filter(() => chance.percent(15));
  return [...(chance.percent(50) ? chance.shuffle(twice) : twice), ...chance.shuffle(late)];
}

/** One run to its end. @returns what it was about */
async function run(seed: number, stores: Stores): Promise<MetricsExtractedV1[]> {
  const chance = new Chance(seed);
  const news = makeNews(chance, `run-${seed}`);
  const turns = new Turns(chance, { deathsMax });
  const consumer = (actor: number) => new Consumer(actor, turns, chance, stores);
  const [even, odd] = [0, 1].map((partition) =>
    deliver(
      chance,
      news.filter(({ data }) => parseInt(data.article.articleId.slice(0, 2), 16) % 2 === partition),
    ),
  );
  const zombieRecords = chance.shuffle(news).filter(() => chance.percent(40));
  const zombieDies = seed % 2 === 1;
  const zombie = consumer(2);
  await turns.play([
    consumer(0).takeAll(even!),
    consumer(1).takeAll(odd!),
    zombieDies ? zombie.takeWhatIsLeft(zombieRecords) : zombie.takeAll(zombieRecords),
  ]);
  // Only what a dead zombie leaves behind needs the sweeper, which does this.
  if (zombieDies) await new FactSettler(stores.ledger, stores.projections).settle([...factsOf(news).keys()]);
  return news;
}

/** All runs at once, in one store: they share its commits and nothing else. @returns what is wrong, by seed */
async function runAll(stores: Stores, seeds: readonly number[]): Promise<string[]> {
  const runs = await Promise.allSettled(seeds.map((seed) => run(seed, stores)));
  const changes = Map.groupBy(await stores.projections.pendingChanges(1_000_000), ({ factId }) => factId);
  const judge = async (news: MetricsExtractedV1[]) => {
    const facts = await stores.projections.facts([...factsOf(news).keys()]);
    return complainOf(news, facts, changes);
  };
  const complaints = await Promise.all(
    runs.map(async (ended, index) => {
      const found = ended.status === 'fulfilled' ? await judge(ended.value) : [String(ended.reason)];
      return found.map((complaint) => `seed ${seeds[index]}: ${complaint}`);
    }),
  );
  return complaints.flat();
}

/** The same store, but that it forgets changes that it said it had written. */
function losingChanges(projections: Projections): Projections {
  return new Proxy(projections, {
    get: (target, name) =>
      name === 'insertChange' ? () => Promise.resolve() : target[name as keyof Projections].bind(target),
  });
}

describe(`${seeds.length} runs of several consumers that die, are frozen, and read records late, twice and out of order`, () => {
  it('end with the facts that the articles give, and with a history that hangs together', async () => {
    expect(await runAll(await anAggregator(), seeds)).toEqual([]);
  }, 120_000);

  it('name the seed when something is wrong', async () => {
    const stores = await anAggregator();
    const complaints = await runAll({ ...stores, projections: losingChanges(stores.projections) }, [7]);
    expect(complaints.length).toBeGreaterThan(0);
    expect(complaints.filter((complaint) => !complaint.startsWith('seed 7: '))).toEqual([]);
  });
});
