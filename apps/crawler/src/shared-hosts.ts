import type { Site } from './site.js';

/** The host of an address, with its port, without `www.`; empty when it is none. */
function hostOf(url: string): string {
  return URL.parse(url)?.host.replace(/^www\./u, '') ?? '';
}

/**
 * Which sites share hosts: those at one host, and those below the host of another. Each set is named by its shortest host.
 * All visits of a set are made one after the other, whichever process makes them.
 * @returns the name of the set, by the site's name
 */
export function setsOfSharedHosts(sites: readonly Pick<Site, 'name' | 'url'>[]): Map<string, string> {
  const hosts = new Set(sites.map(({ url }) => hostOf(url)));
  return new Map(sites.map(({ name, url }) => [name, topmostOf(hostOf(url), hosts)]));
}

function topmostOf(host: string, hosts: ReadonlySet<string>): string {
  const labels = host.split('.');
  const above = labels.map((_, index) => labels.slice(index).join('.'));
  return above.findLast((name) => hosts.has(name)) ?? host;
}
