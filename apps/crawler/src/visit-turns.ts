import { Injectable } from '@nestjs/common';
import { Clock } from '#infra/service-host';
import { CrawlMemory } from '#infra/store';
import { CrawlerSettings } from './crawler.settings.js';
import { noteOf } from './site-allowance.js';
import type { Site } from './site.js';
import { SiteList } from './site-list.js';
import { VisitOrder } from './visit-order.js';
import { VisitRunner } from './visit-runner.js';

/** Visits of one turn, however quick they are. */
const visitsMax = 400;

/** How a turn ended, and whether there may be more to do at once. */
export interface TurnEnd {
  readonly hasMore: boolean;
  /** Until when the sites asked to be left alone; milliseconds since 1970, or 0. */
  readonly restsUntil: number;
}

/**
 * Takes the turns of sites: their visits, one after the other. Only one turn of a name is taken at a time, in all processes
 * together, so the hosts of its sites have one connection and their pause, and a rest that they ask for is kept by all.
 */
@Injectable()
export class VisitTurns {
  /** Where in the shares each site stands; a turn may be as short as one visit. */
  private readonly places = new Map<string, number>();

  constructor(
    private readonly memory: CrawlMemory,
    private readonly runner: VisitRunner,
    private readonly sites: SiteList,
    private readonly clock: Clock,
    private readonly settings: CrawlerSettings,
  ) {}

  /** @throws only when the store fails; then what was not visited is due still */
  async take(turn: string, signal: AbortSignal): Promise<TurnEnd> {
    const sites = this.sites.ofTurn(turn);
    const restsUntil = await this.restOf(sites);
    if (restsUntil > this.clock.now()) return { hasMore: false, restsUntil };
    const orders = sites.map((site) => new VisitOrder(this.memory, site.name, this.places.get(site.name) ?? 0));
    try {
      return await this.visitByTurns(orders, sites, signal);
    } finally {
      sites.forEach((site, index) => this.places.set(site.name, orders[index]?.nextPlace ?? 0));
    }
  }

  /** Sites that share hosts are visited by turns, too. */
  private async visitByTurns(
    orders: readonly VisitOrder[],
    sites: readonly Site[],
    signal: AbortSignal,
  ): Promise<TurnEnd> {
    const endsAt = this.clock.now() + this.settings.MARSAD_SITE_TURN_MS;
    let [made, idle] = [0, 0];
    for (let place = 0; idle < orders.length; place = (place + 1) % orders.length) {
      if (signal.aborted || made >= visitsMax || this.clock.now() >= endsAt) return { hasMore: true, restsUntil: 0 };
      const visit = (await orders[place]?.next(this.clock.now())) ?? null;
      idle = visit === null ? idle + 1 : 0;
      if (visit === null) continue;
      // Before a turn another process may have visited the hosts, until just now.
      const end = await this.runner.run(visit.url, signal, { followsOthers: made === 0 });
      made += 1;
      const site = sites[place];
      if (end.restsUntil > this.clock.now() && site !== undefined) return this.rest(site, end.restsUntil);
    }
    return { hasMore: false, restsUntil: 0 };
  }

  private async rest(site: Site, restsUntil: number): Promise<TurnEnd> {
    const note = await noteOf(this.memory, site.name);
    await this.memory.saveSiteNote({ ...note, restsUntil });
    return { hasMore: false, restsUntil };
  }

  private async restOf(sites: readonly Site[]): Promise<number> {
    const notes = await Promise.all(sites.map((site) => this.memory.siteNote(site.name)));
    return Math.max(0, ...notes.map((note) => note?.restsUntil ?? 0));
  }
}
