import type { CrawlMemory, Visit, VisitKind } from '#infra/store';

/** Visits that one look at the whole schedule reads. */
export const visitsPerLook = 200;
/** Sites that are asked about one by one in one look, and at the same time. */
export const sitesPerLook = 500;
const sitesAtOnce = 16;
const kinds: readonly VisitKind[] = ['discovery', 'new_article', 'article'];

/** What is due, and whether there is more than one look reads. */
export interface DueSites {
  /** Names of sites, the longest overdue first. */
  readonly names: ReadonlySet<string>;
  /** Visits that are due of sites that nobody asked about. */
  readonly strangers: readonly Visit[];
  readonly isCrowded: boolean;
}

/**
 * Reads which sites have something due. Usually one look at the schedule shows all of them; when there is more, the backlog
 * of one site may fill the whole look, and then sites are asked about one by one, as many as one look allows.
 * @param sites names of the sites that are visited, in the order in which they are to be asked about
 * @param now milliseconds since 1970
 */
export async function findDueSites(memory: CrawlMemory, sites: readonly string[], now: number): Promise<DueSites> {
  const first = await memory.dueVisits(now, visitsPerLook);
  const known = new Set(sites);
  const names = new Set(first.map(({ site }) => site).filter((site) => known.has(site)));
  const strangers = first.filter(({ site }) => !known.has(site));
  const isCrowded = first.length === visitsPerLook;
  if (!isCrowded) return { names, strangers, isCrowded };
  const asked = sites.filter((site) => !names.has(site)).slice(0, sitesPerLook);
  for (let start = 0; start < asked.length; start += sitesAtOnce) {
    const part = asked.slice(start, start + sitesAtOnce);
    const answers = await Promise.all(part.map((site) => hasDue(memory, site, now)));
    part.filter((_, index) => answers[index] === true).forEach((site) => names.add(site));
  }
  return { names, strangers, isCrowded };
}

async function hasDue(memory: CrawlMemory, site: string, now: number): Promise<boolean> {
  for (const kind of kinds) {
    if ((await memory.dueVisitsOfSite({ site, kind }, now, 1)).length > 0) return true;
  }
  return false;
}
