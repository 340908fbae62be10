import { Injectable, Logger, Optional } from '@nestjs/common';
import { PoliteFetcher } from '#infra/http-fetch';
import { Metrics } from '#infra/observability';
import { Clock } from '#infra/service-host';
import { CrawlMemory, type Visit } from '#infra/store';
import { CrawlerSettings } from './crawler.settings.js';
import { afterFailure } from './next-visit.js';
import { type PageRequests, requestsOf } from './page-rules.js';
import { PageReadingPool } from './page-reading-pool.js';
import { RevisionRelay } from './revision-relay.js';
import type { Site } from './site.js';
import { SiteHealthKeeper } from './site-health-keeper.js';
import { SiteList } from './site-list.js';
import { type ArticleVisit, leaveOut, visitArticle } from './visit-article.js';
import { adaptInterval, rangeOf } from './visit-interval.js';
import { noteOf } from './visit-note.js';
import { isResting, postponed, type VisitOutcome } from './visit-outcome.js';
import { visitSite } from './visit-site.js';

/** What a visit may have to know of those before it, and tells those after it. */
export interface VisitCircumstances {
  /** Whether another process may have asked the host until just now. */
  readonly followsOthers: boolean;
}

/** Until when the site asked to be left alone; milliseconds since 1970, or 0. */
export interface VisitEnd {
  readonly restsUntil: number;
}

const nothingAsked: PageRequests = { rules: [], availableUntil: null };
const noRest: VisitEnd = { restsUntil: 0 };

/** Makes one visit: fetches, reads, writes what came of it. A page that fails is a note on its visit, never an error. */
@Injectable()
export class VisitRunner {
  private readonly logger = new Logger('Crawler');

  constructor(
    readonly memory: CrawlMemory,
    readonly fetcher: PoliteFetcher,
    readonly pool: PageReadingPool,
    private readonly clock: Clock,
    private readonly sites: SiteList,
    private readonly relay: RevisionRelay,
    private readonly settings: CrawlerSettings,
    private readonly health: SiteHealthKeeper,
    @Optional() private readonly metrics?: Metrics,
  ) {}

  /** @throws only when the store fails; then the visit is due still */
  async run(url: string, signal: AbortSignal, circumstances: VisitCircumstances): Promise<VisitEnd> {
    const visit = await this.memory.visit(url);
    const site = visit === null ? null : this.sites.enabled(visit.site);
    const dueAt = visit?.nextVisitAt ?? Infinity;
    if (visit === null || site === null || dueAt > this.clock.now()) return noRest;
    const outcome = await this.visit(visit, site, signal, circumstances);
    this.count(visit.role, outcome.kind);
    // A visit that the end of the process cut short is made again, and nobody is to blame.
    if (signal.aborted && outcome.kind !== 'done') return noRest;
    await this.memory.saveVisit(this.note(visit, site, outcome));
    const note = noteOf(visit, outcome, this.clock.now());
    if (note !== null) this.health.note(site.name, note);
    const siteRests = outcome.kind === 'postponed' && outcome.isSiteResting;
    return siteRests ? { restsUntil: this.clock.now() + outcome.waitMs } : noRest;
  }

  private async visit(
    visit: Visit,
    site: Site,
    signal: AbortSignal,
    circumstances: VisitCircumstances,
  ): Promise<VisitOutcome> {
    const { url, etag, lastModified } = visit;
    const pause = site.pauseMs === null ? {} : { pauseMs: site.pauseMs };
    const fetched = await this.fetcher.fetch({ url, etag, lastModified, signal, ...pause, ...circumstances });
    if (isResting(fetched)) return postponed(visit, site, fetched);
    const isLayoutChanged = this.health.isLayoutChanged(site.name);
    const details = { visit, site, fetched, now: this.clock.now(), isLayoutChanged };
    if (visit.role === 'discovery') return visitSite(this, details);
    const outcome = await this.visitArticle(details);
    if (outcome.kind === 'done' && outcome.hasNewWork) this.relay.wake();
    return outcome;
  }

  private visitArticle(details: ArticleVisit): Promise<VisitOutcome> {
    const { MARSAD_RESPECTED_PAGE_RULES: respected } = this.settings;
    const { fetched, now } = details;
    const asked = fetched.kind === 'ok' ? requestsOf(fetched, now) : nothingAsked;
    const rule = asked.rules.find((one) => respected.includes(one));
    if (rule !== undefined) return leaveOut(this, details, rule);
    const availableUntil = respected.includes('unavailable_after') ? asked.availableUntil : null;
    return visitArticle(this, { ...details, availableUntil, respectsNoSnippet: respected.includes('nosnippet') });
  }

  private count(role: Visit['role'], outcome: VisitOutcome['kind']): void {
    const help = 'Visits of feeds, listings and articles, by how they ended.';
    const visits = this.metrics?.counter({ name: 'marsad_visits_total', help, labels: ['role', 'outcome'] });
    visits?.add({ role, outcome });
  }

  /** The visit to save. The first failure in a row is told, and the recovery; those between are only noted. */
  private note(visit: Visit, site: Site, outcome: VisitOutcome): Visit {
    if (outcome.kind === 'postponed') return { ...visit, nextVisitAt: this.clock.now() + outcome.waitMs };
    if (outcome.kind === 'failed') {
      if (visit.failures === 0) this.logger.warn(`${site.name}: ${visit.url} failed: ${outcome.failure.message}`);
      return afterFailure(visit, site, this.clock.now(), outcome.failure);
    }
    if (visit.failures > 0 && outcome.visit.failures === 0) this.logger.log(`${site.name}: ${visit.url} works again`);
    return this.adapt(visit, site, outcome);
  }

  private adapt(
    before: Visit,
    site: Site,
    { visit: after, hasNewWork }: Extract<VisitOutcome, { kind: 'done' }>,
  ): Visit {
    if (before.role !== 'discovery') return after;
    const { MARSAD_VISIT_INTERVAL_MIN_MS: shortestMs, MARSAD_VISIT_INTERVAL_MAX_MS: longestMs } = this.settings;
    const range = rangeOf(site, { shortestMs, longestMs });
    return adaptInterval({ before, after, hasNews: hasNewWork, now: this.clock.now(), range });
  }
}
