import type { Site } from './site.js';

/** The newsrooms of this process, by name. */
export class SiteList {
  private readonly byName: ReadonlyMap<string, Site>;

  constructor(private readonly sites: readonly Site[]) {
    this.byName = new Map(sites.filter((site) => site.enabled).map((site) => [site.name, site]));
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
}
