import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { identify } from '#core/contracts';
import { type Job, JobQueue } from '#infra/job-queue';
import { Clock, RepeatedWork } from '#infra/service-host';
import { CrawlMemory, type Visit } from '#infra/store';
import { CrawlerSettings } from './crawler.settings.js';
import type { Site } from './site.js';
import { SiteList } from './site-list.js';
import { VisitRunner } from './visit-runner.js';
import { newVisit } from './visit-site.js';

/** The queue of visits. */
export const visitQueue = 'crawler.visits';

/** Visits that one look at the schedule takes into account. */
const visitsPerRound = 1_000;
/** Visits of one site that may stand in the queue, so that a slow site leaves room to the others. */
const visitsPerSite = 4;
const attemptsMax = 3;
/** The visits of a site that is not enabled are put off for so long. */
const parkedMs = 24 * 3_600_000;

export interface VisitJob {
  readonly url: string;
}

/**
 * Picks from the visits that are due, the longest overdue first, a few of each site.
 * @param isEnabled whether the site of that name is to be visited
 */
export function planVisits(
  due: readonly Visit[],
  isEnabled: (site: string) => boolean,
): { readonly jobs: Job<VisitJob>[]; readonly parked: Visit[] } {
  const perSite = new Map<string, number>();
  const jobs: Job<VisitJob>[] = [];
  const parked: Visit[] = [];
  for (const visit of due) {
    const count = perSite.get(visit.site) ?? 0;
    if (!isEnabled(visit.site)) parked.push(visit);
    else if (count < visitsPerSite) {
      perSite.set(visit.site, count + 1);
      jobs.push(visitJob(visit));
    }
  }
  return { jobs, parked };
}

/** One time of the schedule is one job, however often it is planned. */
function visitJob({ url, nextVisitAt }: Visit): Job<VisitJob> {
  return { queue: visitQueue, jobId: identify('visit', url, nextVisitAt), data: { url } };
}

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
    const isLate = visit.nextVisitAt === null || visit.nextVisitAt > now + site.intervalMs;
    if (visit.site !== site.name || (isLate && !isFailing)) {
      await this.memory.saveVisit({ ...visit, site: site.name, nextVisitAt: now });
    }
  }

  /** @returns false: what could not be added now comes at the next interval */
  private async plan(): Promise<boolean> {
    const now = this.clock.now();
    const due = await this.memory.dueVisits(now, visitsPerRound);
    const { jobs, parked } = planVisits(due, (site) => this.sites.enabled(site) !== null);
    for (const visit of parked) await this.memory.saveVisit({ ...visit, nextVisitAt: now + parkedMs });
    for (const job of jobs) {
      if ((await this.queue.add(job)) === 'unavailable') return false;
    }
    return false;
  }
}
