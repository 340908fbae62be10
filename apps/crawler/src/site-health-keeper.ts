import { type BeforeApplicationShutdown, Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { type SiteReport, siteVisited } from '#core/contracts';
import { EventPublisher } from '#infra/event-log';
import { Metrics } from '#infra/observability';
import { Clock, RepeatedWork } from '#infra/service-host';
import { CrawlMemory, type SiteHealth, SiteMemory } from '#infra/store';
import { CrawlerSettings } from './crawler.settings.js';
import type { Site } from './site.js';
import { afterRemoval, afterVisits } from './site-health.js';
import { SiteList } from './site-list.js';
import type { VisitNote } from './visit-note.js';

/** Notes of a site that wait for the store; when it is away for long, the oldest are dropped. */
const notesPerSiteMax = 5_000;
/** Another crawler may tell of the site first; then the notes are added to what it told. */
const attemptsMax = 5;
/** Sites that are told of beside each other, so that a round over a long list is short. */
const sitesAtOnce = 8;

/** Whether a site was taken from the list is looked at so often, for a process with the old list may still tell of it. */
const removalCheckMs = 60_000;
/** So many sites are looked at for that. */
const sitesEverMax = 100_000;

/** Other crawlers kept telling of the same site. */
export class SiteContendedError extends Error {
  readonly code = 'SITE_CONTENDED';
  readonly canRetry = true;
}

/**
 * Keeps the running health of the sites and tells of it: at most one report a site and interval, however many visits there
 * were. What a process noted in the last interval before it is killed is lost; articles and visits are not.
 */
@Injectable()
export class SiteHealthKeeper implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly logger = new Logger('Sites');
  private readonly notes = new Map<string, VisitNote[]>();
  private readonly reports = new Map<string, SiteReport>();
  private readonly work: RepeatedWork;
  private readonly removals: RepeatedWork;
  /** Sites that this process has told to be removed. */
  private readonly removed = new Set<string>();

  constructor(
    private readonly siteMemory: SiteMemory,
    private readonly memory: CrawlMemory,
    private readonly publisher: EventPublisher,
    private readonly sites: SiteList,
    private readonly clock: Clock,
    private readonly metrics: Metrics,
    settings: CrawlerSettings,
  ) {
    this.work = new RepeatedWork({
      name: 'site reports',
      intervalMs: settings.MARSAD_SITE_REPORT_INTERVAL_MS,
      run: () => this.tellAll(),
      logger: this.logger,
    });
    this.removals = new RepeatedWork({
      name: 'removed sites',
      intervalMs: removalCheckMs,
      run: () => this.tellRemoved(),
      logger: this.logger,
    });
  }

  /** Every site is told of at the start, so that one that was never visited is seen as well. */
  onApplicationBootstrap(): void {
    for (const { name } of this.sites.listed()) this.notes.set(name, []);
    this.work.start();
    this.removals.start();
  }

  async beforeApplicationShutdown(): Promise<void> {
    await this.removals.stop();
    await this.work.stop();
    await this.tellAll().catch((error: unknown) => {
      this.logger.warn(`The last visits are missing in the site reports: ${String(error)}`);
    });
  }

  /** Notes one visit of a site; it is told of at the next interval. */
  note(site: string, note: VisitNote): void {
    const notes = this.notes.get(site) ?? [];
    if (notes.length >= notesPerSiteMax) notes.shift();
    notes.push(note);
    this.notes.set(site, notes);
    if (note.failure !== null) this.countFailure(note.failure.cause);
  }

  /** Whether the site was told to have changed its layout. */
  isLayoutChanged(site: string): boolean {
    return this.reports.get(site)?.state === 'layout_changed';
  }

  /** @returns false: more comes with the next interval */
  private async tellAll(): Promise<boolean> {
    const waiting = this.sites.listed().filter(({ name }) => this.notes.has(name));
    const failures: unknown[] = [];
    for (let start = 0; start < waiting.length; start += sitesAtOnce) {
      const told = await Promise.allSettled(waiting.slice(start, start + sitesAtOnce).map((site) => this.tell(site)));
      // One site that cannot be told of must not hold up the others.
      failures.push(...told.flatMap((one) => (one.status === 'rejected' ? [one.reason as unknown] : [])));
    }
    if (failures.length > 0) throw failures[0];
    return false;
  }

  /**
   * Tells of every site that was told of before and is in the list no longer. One that was told to be removed already is told
   * of once more by each process, which may have ended before that was published.
   */
  private async tellRemoved(): Promise<boolean> {
    const listed = new Set(this.sites.listed().map(({ name }) => name));
    let last = await this.siteMemory.lastAfter('');
    for (let count = 0; last !== null && count < sitesEverMax; count += 1) {
      const { site } = last.report;
      if (!listed.has(site)) await this.remove(last);
      last = await this.siteMemory.lastAfter(site);
    }
    return false;
  }

  private async remove(last: SiteHealth): Promise<void> {
    const { site, state } = last.report;
    const isTold = state === 'removed';
    if (isTold && this.removed.has(site)) return;
    const next = isTold ? last : afterRemoval(last, this.clock.now());
    // Of two that found it missing, or one that visits it still, the other tells first; the next look comes to it.
    if (!isTold && (await this.siteMemory.append(next)) === 'taken') return;
    await this.publisher.publish([siteVisited(next.report)]);
    this.removed.add(site);
    if (!isTold) this.tellState(last.report, next.report);
  }

  private async tell(site: Site): Promise<void> {
    let notes = this.notes.get(site.name) ?? [];
    this.notes.delete(site.name);
    try {
      const { last, next } = await this.append(site, notes);
      notes = [];
      this.reports.set(site.name, next.report);
      if (last !== null && last.report.state !== next.report.state) this.tellState(last.report, next.report);
      await this.publisher.publish([siteVisited(next.report)]);
    } catch (error) {
      this.notes.set(site.name, [...notes, ...(this.notes.get(site.name) ?? [])].slice(-notesPerSiteMax));
      throw error;
    }
  }

  private async append(site: Site, notes: readonly VisitNote[]) {
    for (let attempt = 0; attempt < attemptsMax; attempt += 1) {
      const last: SiteHealth | null = await this.siteMemory.last(site.name);
      const times = { now: this.clock.now(), nextVisitAt: await this.nextVisitAt(site) };
      const next = afterVisits(last, site, notes, times);
      if ((await this.siteMemory.append(next)) === 'appended') return { last, next };
    }
    throw new SiteContendedError(`Others kept telling of ${site.name}.`);
  }

  private async nextVisitAt({ name, enabled }: Site): Promise<number | null> {
    if (!enabled) return null;
    const kinds = ['discovery', 'new_article', 'article'] as const;
    const ever = Number.MAX_SAFE_INTEGER;
    const due = await Promise.all(kinds.map((kind) => this.memory.dueVisitsOfSite({ site: name, kind }, ever, 1)));
    const times = due.flat().flatMap(({ nextVisitAt }) => nextVisitAt ?? []);
    return times.length === 0 ? null : Math.min(...times);
  }

  private tellState(before: SiteReport, { site, state, text, lastError }: SiteReport): void {
    const help = 'Times that a site came into a state.';
    this.metrics.counter({ name: 'marsad_site_states_total', help, labels: ['state'] }).add({ state });
    const line = `${site}: ${state}, after ${before.state}`;
    if (state === 'failing') this.logger.warn(`${line}; ${lastError?.message ?? ''}`);
    else if (state === 'layout_changed') this.logger.warn(`${line}; ${tellYield(text)}; no text is taken back`);
    else this.logger.log(line);
  }

  private countFailure(cause: string): void {
    const help = 'Visits that came to nothing, by cause.';
    this.metrics.counter({ name: 'marsad_visit_failures_total', help, labels: ['cause'] }).add({ cause });
  }
}

function tellYield({ recent, usual }: SiteReport['text']): string {
  const tell = ({ pages, readable, characters }: typeof recent) =>
    `${Math.round(100 * (readable ?? 0))} % of ${pages} pages readable with ${characters ?? 0} characters`;
  return `${tell(recent)}${usual === null ? '' : `, usual are ${tell(usual)}`}`;
}
