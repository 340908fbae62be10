import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { JobQueue } from '#infra/job-queue';
import { Clock, RepeatedWork } from '#infra/service-host';
import { CrawlMemory } from '#infra/store';
import { CrawlerSettings } from './crawler.settings.js';
import { findDueVisits } from './due-visits.js';
import { planVisits, type VisitJob, visitQueue } from './plan-visits.js';
import type { Site } from './site.js';
import { SiteList } from './site-list.js';
import { rangeOf } from './visit-interval.js';
import { VisitRunner } from './visit-runner.js';
import { newVisit } from './visit-site.js';

const attemptsMax = 3;
/** The visits of a site that is not enabled are put off for so long. */
const parkedMs = 24 * 3_600_000;

/** Turns the schedule in the store into jobs, and works them off. A lost queue loses nothing: what is due is added again. */
@Injectable()
export class VisitPlanner implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly work: RepeatedWork;

  constructor(
    private readonly memory: CrawlMemory,
    private readonly queue: JobQueue,
    private readonly runner: VisitRunner,
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
    await this.queue.work<VisitJob>({
      queue: visitQueue,
      concurrency: this.settings.MARSAD_VISITS_AT_ONCE,
      attemptsMax,
      run: async ({ data }, signal) => {
        await this.runner.run(data.url, signal);
        this.work.wake();
      },
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

  /** @returns whether the next look comes at once, because visits of sites that are not enabled hid others */
  private async plan(): Promise<boolean> {
    const now = this.clock.now();
    const names = this.sites.all().map((site) => site.name);
    const due = await findDueVisits(this.memory, names, now);
    const { jobs, parked } = planVisits(due.visits, (site) => this.sites.enabled(site) !== null);
    for (const visit of parked) await this.memory.saveVisit({ ...visit, nextVisitAt: now + parkedMs });
    for (const job of jobs) {
      // What could not be added now comes at the next interval.
      if ((await this.queue.add(job)) === 'unavailable') return false;
    }
    return due.isCrowded && parked.length > 0;
  }
}
