import type { CrawlMemory, Visit } from '#infra/store';
import { visitsPerSite } from './plan-visits.js';

/** Visits that one look at the whole schedule reads. */
export const visitsPerLook = 200;
/** Sites that are asked about at the same time. */
const sitesAtOnce = 16;

/** What is due, and whether there is more than one look reads. */
export interface DueVisits {
  readonly visits: readonly Visit[];
  readonly isCrowded: boolean;
}

/**
 * Reads what is due, of every site something. Usually one look shows all of it; when there is more, the backlog of one site
 * may fill the whole look, and then each site is asked about by itself.
 * @param sites names of the sites that are visited
 * @param now milliseconds since 1970
 */
export async function findDueVisits(memory: CrawlMemory, sites: readonly string[], now: number): Promise<DueVisits> {
  const first = await memory.dueVisits(now, visitsPerLook);
  if (first.length < visitsPerLook) return { visits: first, isCrowded: false };
  const found = new Map(first.map((visit) => [visit.url, visit]));
  for (let start = 0; start < sites.length; start += sitesAtOnce) {
    const ofSites = sites.slice(start, start + sitesAtOnce).map((site) => dueOfSite(memory, site, now));
    for (const visit of (await Promise.all(ofSites)).flat()) found.set(visit.url, visit);
  }
  return { visits: [...found.values()], isCrowded: true };
}

async function dueOfSite(memory: CrawlMemory, site: string, now: number): Promise<Visit[]> {
  const sources = await memory.dueVisitsOfSite({ site, role: 'discovery' }, now, visitsPerSite);
  if (sources.length === visitsPerSite) return sources;
  return [...sources, ...(await memory.dueVisitsOfSite({ site, role: 'article' }, now, visitsPerSite))];
}
