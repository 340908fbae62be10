import { describe, expect, it } from '@jest/globals';
import type { MetricsExtractedV1 } from '#core/contracts';
import type { Ledger, Projections } from '#infra/store';
import type { ChangeRelay } from '../change-relay.js';
import { FactSettler, FactsNotSettledError } from '../fact-settler.js';
import { OnMetricsExtracted } from '../on-metrics-extracted.js';
import { anAggregator } from './aggregator-bench.contract.js';
import { Chance } from './chance.contract.js';
import { makeNews } from './news.contract.js';
import { Killed, Turns } from './turns.contract.js';
import { complainOf, factsOf } from './verdict.contract.js';

const seeds = Array.from({ length: 200 }, (_, seed) => seed);
const deathsMax = 12;

interface Stores {
  readonly ledger: Ledger;
  readonly projections: Projections;
  readonly relay: ChangeRelay;
}

/** A consumer of records that starts anew after each death, with the records that it had not committed. */
class Consumer {
  private readonly metrics: OnMetricsExtracted;

  constructor(
    actor: number,
    turns: Turns,
    private readonly chance: Chance,
    { ledger, projections, relay }: Stores,
  ) {
    const [ownLedger, ownProjections] = [turns.storeOf(actor, ledger), turns.storeOf(actor, projections)];
    const settler = new FactSettler(ownLedger, ownProjections);
    this.metrics = new OnMetricsExtracted(ownLedger, ownProjections, settler, relay);
  }

  async takeAll(records: readonly MetricsExtractedV1[]): Promise<void> {
    let next = 0;
    while (next < records.length) {
      const hasTaken = await this.take(records[next]!);
      // Some records before the death were taken and not yet committed: they come again.
      next = hasTaken ? next + 1 : Math.max(0, next - this.chance.below(3));
    }
  }

  /** A member that lost its partitions to others while it stood still: what it dies of is not handed to it again. */
  async takeWhatIsLeft(records: readonly MetricsExtractedV1[]): Promise<void> {
    for (const record of records) await this.take(record);
  }

  private async take(record: MetricsExtractedV1): Promise<boolean> {
    try {
      await this.metrics.take(record);
      return true;
    } catch (error) {
      if (error instanceof Killed || error instanceof FactsNotSettledError) return false;
      throw error;
    }
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
