import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { JobQueue } from '#infra/job-queue';
import { Clock, RepeatedWork } from '#infra/service-host';
import { CrawlMemory } from '#infra/store';
import { CrawlerSettings } from './crawler.settings.js';
import { findDueSites, sitesPerLook } from './due-sites.js';
import { planTurns, type TurnJob, visitQueue } from './plan-turns.js';
import type { Site } from './site.js';
import { SiteList } from './site-list.js';
import { rangeOf } from './visit-interval.js';
import { newVisit } from './visit-site.js';
import { VisitTurns } from './visit-turns.js';

const attemptsMax = 3;
/** The visits of a site that is not enabled are put off for so long. */
const parkedMs = 24 * 3_600_000;
/** A turn that has more to do is planned again so long after it ended: the queue has taken its job away by then. */
const nextTurnMs = 20;

/** Turns the schedule in the store into turns of sites, and takes them. A lost queue loses nothing: what is due is planned again. */
@Injectable()
export class VisitPlanner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly work: RepeatedWork;
  /** Until when turns are to be left alone, as far as this process has heard. */
  private readonly resting = new Map<string, number>();
  /** Where in the list of sites the next look begins, when it cannot ask about all. */
  private firstAsked = 0;

  constructor(
    private readonly memory: CrawlMemory,
    private readonly queue: JobQueue,
    private readonly turns: VisitTurns,
    private readonly sites: SiteList,
    private readonly clock: Clock,
    private readonly settings: CrawlerSettings,
  ) {
    this.work = new RepeatedWork({
      name: 'visit planner',
      intervalMs: settings.MARSAD_PLAN_INTERVAL_MS,
      run: () => this.plan(),
      logger: new Logger(VisitPlanner.name),
    });
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const site of this.sites.all()) await this.enterSite(site);
    await this.queue.work<TurnJob>({
      queue: visitQueue,
      concurrency: this.settings.MARSAD_VISITS_AT_ONCE,
      attemptsMax,
      run: ({ data }, signal) => this.takeTurn(data.turn, signal),
    });
    this.work.start();
  }

  /** The first step of a shutdown: nothing is planned any more when the queue closes. */
  async onModuleDestroy(): Promise<void> {
    await this.work.stop();
  }

  /** A new site is due at once, and so is one whose interval was shortened or that was disabled for a time. */
  private async enterSite(site: Site): Promise<void> {
    const now = this.clock.now();
    if (
      (await this.memory.rememberVisit(newVisit({ url: site.url, site, role: 'discovery', nextVisitAt: now }))) ===
      'added'
    )
      return;
    const visit = await this.memory.visit(site.url);
    if (visit === null) return;
    const isFailing = visit.failures > 0 && visit.nextVisitAt !== null;
    const isLate = visit.nextVisitAt === null || visit.nextVisitAt > now + this.longestWaitMs(site);
    if (visit.site !== site.name || (isLate && !isFailing)) {
      await this.memory.saveVisit({ ...visit, site: site.name, nextVisitAt: now });
    }
  }

  private longestWaitMs(site: Site): number {
    const { MARSAD_VISIT_INTERVAL_MIN_MS: shortestMs, MARSAD_VISIT_INTERVAL_MAX_MS: longestMs } = this.settings;
    return Math.max(site.intervalMs, rangeOf(site, { shortestMs, longestMs }).longestMs);
  }

  private async takeTurn(turn: string, signal: AbortSignal): Promise<void> {
    const { hasMore, restsUntil } = await this.turns.take(turn, signal);
    if (restsUntil > 0) this.resting.set(turn, restsUntil);
    else this.resting.delete(turn);
    if (hasMore) setTimeout(() => this.work.wake(), nextTurnMs).unref();
  }

  /** @returns whether the next look comes at once, because visits of sites that are not enabled hid others */
  private async plan(): Promise<boolean> {
    const now = this.clock.now();
    const due = await findDueSites(this.memory, this.namesByTurns(), now);
    for (const visit of due.strangers) await this.memory.saveVisit({ ...visit, nextVisitAt: now + parkedMs });
    const isResting = (turn: string) => (this.resting.get(turn) ?? 0) > now;
    for (const job of planTurns(due.names, (site) => this.sites.turnOf(site), isResting)) {
      // What could not be added now comes at the next interval.
      if ((await this.queue.add(job)) === 'unavailable') return false;
    }
    return due.isCrowded && due.strangers.length > 0;
  }

  /** All names, from another one on at each look, so that a look that ends early comes to every site in time. */
  private namesByTurns(): string[] {
    const names = this.sites.all().map(({ name }) => name);
    this.firstAsked = names.length === 0 ? 0 : (this.firstAsked + sitesPerLook) % names.length;
    return [...names.slice(this.firstAsked), ...names.slice(0, this.firstAsked)];
  }
}
