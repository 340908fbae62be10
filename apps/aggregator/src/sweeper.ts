import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type Counter, Metrics } from '#infra/observability';
import { Clock, RepeatedWork } from '#infra/service-host';
import { Ledger, type LedgerCursor } from '#infra/store';
import { AggregatorSettings } from './aggregator.settings.js';
import { FactSettler } from './fact-settler.js';

const sealsPerPage = 500;
const factsPerPage = 500;

/**
 * Recomputes what may have been missed: every sweep the facts of the articles that were sealed before the sweep before
 * it, and once a day all facts. A fact that it had to put right is drift, and the only good number of those is 0.
 */
@Injectable()
export class Sweeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger(Sweeper.name);
  private readonly work: RepeatedWork;
  private cursor: LedgerCursor = null;
  /** Noted by the last sweeps; after a pause their own records have settled them. */
  private noted = new Set<string>();
  /** False while it catches up page after page: what was sealed last may still be in work. */
  private hasPaused = true;
  private lastFullSweepAt: number;
  private driftCount = 0;
  private readonly driftCounter: Counter<never>;

  constructor(
    private readonly ledger: Ledger,
    private readonly settler: FactSettler,
    private readonly clock: Clock,
    private readonly settings: AggregatorSettings,
    metrics: Metrics,
  ) {
    this.driftCounter = metrics.counter({
      name: 'marsad_drift_facts_total',
      help: 'Facts that a sweep had to put right. The only good value is 0.',
      labels: [],
    });
    this.lastFullSweepAt = clock.now();
    this.work = new RepeatedWork({
      name: 'sweeper',
      intervalMs: settings.MARSAD_SWEEP_INTERVAL_MS,
      run: () => this.sweep(),
      logger: this.logger,
    });
  }

  onApplicationBootstrap(): void {
    this.work.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.work.stop();
  }

  /** Facts that sweeps had to put right since the start. */
  get drift(): number {
    return this.driftCount;
  }

  /** @returns whether there is more to sweep at once */
  async sweep(): Promise<boolean> {
    const inWork = await this.visitNoted();
    const page = await this.ledger.sealsAfter(this.cursor, sealsPerPage);
    this.cursor = page.cursor;
    this.noted = new Set(inWork);
    const articleIds = new Set(page.seals.map(({ article }) => article.articleId));
    for (const factId of await this.ledger.factsOfArticles([...articleIds])) this.noted.add(factId);
    if (this.clock.now() - this.lastFullSweepAt >= this.settings.MARSAD_FULL_SWEEP_INTERVAL_MS) await this.sweepAll();
    const hasMore = page.seals.length === sealsPerPage;
    this.hasPaused = !hasMore;
    return hasMore;
  }

  /** @returns what differs and may still be in work */
  private async visitNoted(): Promise<string[]> {
    const noted = [...this.noted];
    if (!this.hasPaused) return this.settler.findUnsettled(noted);
    await this.recompute(noted);
    return [];
  }

  /** Only notes what differs: the record of a fact that moves right now may still be in work. */
  private async sweepAll(): Promise<void> {
    this.lastFullSweepAt = this.clock.now();
    let last: string | null = null;
    do {
      const factIds: string[] = await this.ledger.factIdsAfter(last, factsPerPage);
      for (const factId of await this.settler.findUnsettled(factIds)) this.noted.add(factId);
      last = factIds.at(-1) ?? null;
    } while (last !== null);
  }

  private async recompute(factIds: readonly string[]): Promise<void> {
    const moved = await this.settler.settle(factIds);
    if (moved.length === 0) return;
    this.driftCount += moved.length;
    this.driftCounter.add({}, moved.length);
    this.logger.error(
      `${moved.length} facts were not what the ledger says and were put right: ${moved.slice(0, 5).join(', ')}`,
    );
  }
}
