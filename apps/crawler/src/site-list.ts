import type { Site } from './site.js';

/** The newsrooms of this process, by name. */
export class SiteList {
  private readonly byName: ReadonlyMap<string, Site>;

  constructor(sites: readonly Site[]) {
    this.byName = new Map(sites.filter((site) => site.enabled).map((site) => [site.name, site]));
  }

  /** The site of that name, or null when it is unknown or disabled. */
  enabled(name: string): Site | null {
    return this.byName.get(name) ?? null;
  }

  all(): Site[] {
    return [...this.byName.values()];
  }
}
