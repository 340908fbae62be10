import { setsOfSharedHosts } from './shared-hosts.js';
import type { Site } from './site.js';

/** The newsrooms of this process, by name. */
export class SiteList {
  private readonly byName: ReadonlyMap<string, Site>;
  private readonly turns: ReadonlyMap<string, string>;
  private readonly byTurn: ReadonlyMap<string, readonly Site[]>;

  constructor(private readonly sites: readonly Site[]) {
    const enabled = sites.filter((site) => site.enabled);
    this.byName = new Map(enabled.map((site) => [site.name, site]));
    this.turns = setsOfSharedHosts(enabled);
    this.byTurn = Map.groupBy(enabled, ({ name }) => this.turns.get(name) ?? name);
  }

  /** The site of that name, or null when it is unknown or disabled. */
  enabled(name: string): Site | null {
    return this.byName.get(name) ?? null;
  }

  /** All that are listed, disabled ones too. */
  listed(): readonly Site[] {
    return this.sites;
  }

  /** Those that are to be visited. */
  all(): Site[] {
    return [...this.byName.values()];
  }

  /** In whose turn the site's visits are made; null when it is unknown or disabled. */
  turnOf(name: string): string | null {
    return this.turns.get(name) ?? null;
  }

  /** The sites that share a turn; empty when there is none of that name. */
  ofTurn(turn: string): readonly Site[] {
    return this.byTurn.get(turn) ?? [];
  }
}
